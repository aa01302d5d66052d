import { renderToString } from "katex";
import { describe, expect, it } from "vitest";
import { fromLatex } from "#catalogue/latex/from-latex.ts";

const read = (source: string, ...files: string[]) => fromLatex(source, new Set(files));
const markdown = (source: string, ...files: string[]) => read(source, ...files).markdown;
const r = String.raw;

describe("words", () => {
  it.each([
    ["nested commands", r`\textbf{a \emph{b} c} and \emph{x \textbf{y}}`, "**a *b* c** and *x __y__*"],
    [
      "font switches, to the end of their group",
      r`{\bf one} {\it two} {\tt three} \em four`,
      "**one** *two* `three` *four*",
    ],
    ["spaces at the ends of emphasis", r`a\textit{ b }c`, "a *b* c"],
    [
      "unknown commands, whose texts stay",
      r`\noindent \textsc{Small} \underline{line} \foo[opt]{kept}`,
      "Small line kept",
    ],
    ["commands with a size or a colour first", r`\textcolor{red}{a} \scalebox{2}{b} \parbox{3cm}{c}`, "a b c"],
    ["what takes space only", r`a\vspace{-0.5cm} b\hspace*{1em} c \label{here} d`, "a b c d"],
    ["dollars that are no formula's", r`It costs \$5, that is $x_1$ or \$6.`, r`It costs \$5, that is $x_{1}$ or \$6.`],
    ["braces, and other signs that LaTeX escapes", r`\{1,2\} 100\% of \_a \# \&`, r`{1,2} 100% of \_a # &`],
    ["quotes and dashes", "``yes''---no, 1--2, `s'", "“yes”—no, 1–2, ‘s’"],
    ["what Markdown would take for markup", "5*3 and 2*4, _a_ <b> [c](d)", r`5\*3 and 2\*4, \_a\_ \<b> \[c]\(d)`],
    ["a footnote", r`A rope\footnote{or a \emph{line}} ends.`, "A rope (or a *line*) ends."],
    ["struck text", r`\sout{old} new`, "~~old~~ new"],
    ["raised text", r`the 1\textsuperscript{st}`, "the 1${}^{\\text{st}}$"],
    [
      "links",
      r`\href{https://ropes.example/a_b%20c}{here}, \url{https://x.example/%20d~e#f}`,
      "[here](https://ropes.example/a_b%20c), <https://x.example/%20d~e#f>",
    ],
    [
      "its own commands",
      r`\newcommand{\maxn}{10^5}\newcommand{\cf}[1]{\texttt{#1}}\def\who{Ann} \who: $n \le \maxn$, \cf{x--y}`,
      "Ann: $n \\le 10^5$, `x--y`",
    ],
    ["code as typed", r`\texttt{a--b ''c''} \verb|a_b%\{| {\tt -{}-}`, "`a--b ''c''` `a_b%\\{` `--`"],
    ["what is for web pages alone", r`\ifplastex web\else paper\fi{} \ifplastex more\fi`, "web more"],
    ["breaks of a line", r`one\\two \\[2mm] three\newline`, "one\\\ntwo\\\nthree"],
    ["comments", "a % \\$x\n% all of a line\nb\\% c", "a b% c"],
  ])("%s", (_, source, expected) => {
    expect(markdown(source)).toBe(expected);
  });

  it.each([
    ["G\\\"oteborg, Lule{\\aa}, \\'{e}t\\'e, \\c{c}a, S\\o{}r", "Göteborg, Luleå, été, ça, Sør"],
    ["\\H{o} \\v{C} \\k{a} \\r{a} \\u{g} \\={o} \\.z \\~n \\^{\\i}", "ő Č ą å ğ ō ż ñ î"],
    ["\\AA lborg \\L\\'od\\'z \\ss\\ \\OE uvre \\i", "Ålborg Łódź ß Œuvre ı"],
  ])("accents: %s", (source, expected) => {
    expect(markdown(source)).toBe(expected);
  });

  it("a name from its command or from the comment of plasTeX, without markup", () => {
    expect(read(r`\problemname{Caf\'e \emph{Ole}} Text`)).toMatchObject({ name: "Café Ole", markdown: "Text" });
    expect(read("%% plainproblemname: Plain\n\\problemname{\\it Other}").name).toBe("Plain");
    expect(read("Text").name).toBeNull();
  });
});

describe("blocks", () => {
  it("paragraphs indented by tabs or spaces are no code", () => {
    expect(markdown("First.\n\n\tSecond,\n\tgoes on.\n\n      Third.")).toBe("First.\n\nSecond, goes on.\n\nThird.");
  });

  it("sections, by command and by the contests' environments", () => {
    const source =
      "\\section*{Notes}\nA.\n\\begin{Input}\nB.\n\\end{Input}\n\\begin{Output}C.\\end{Output}\\subsection{D} e";
    expect(markdown(source)).toBe("## Notes\n\nA.\n\n## Input\n\nB.\n\n## Output\n\nC.\n\n### D\n\ne");
  });

  it("lists in lists, own labels, descriptions", () => {
    const source = r`Do:
\begin{enumerate}[(a)]
  \item first
    \begin{itemize}
      \item this
      \item and that
    \end{itemize}
  \item[(z)] second
\end{enumerate}
\begin{description}
  \item[rope] a line

    of hemp
  \item[\emph{knot}] a loop
\end{description}
Done.`;
    expect(markdown(source)).toBe(
      "Do:\n\n1. first\n   - this\n   - and that\n1. (z) second\n\n- **rope** a line\n\n  of hemp\n- **_knot_** a loop\n\nDone.",
    );
  });

  it("tables with a head, columns as they are set, and bars that end no cell", () => {
    const source = r`\begin{tabular}{|l|r@{ m}p{3cm}|*{2}{c}|}
\hline
Rope & Ends & $|x|$ & \verb!a|b! & R\&D \\ \hline
$a \& b$ & \textbf{2} \\
\multicolumn{2}{c}{wide} & 4 \\ \cline{1-2}
\end{tabular}`;
    expect(markdown(source)).toBe(
      [
        "| Rope | Ends | $\\vert x\\vert $ | `a\\|b` | R\\&D |",
        "| :- | -: | :- | :-: | :-: |",
        r`| $a \& b$ | **2** | | | |`,
        "| wide | | 4 | | |",
      ].join("\n"),
    );
  });

  it("verbatim and listings as they are", () => {
    const source =
      "\\begin{verbatim}\n\\item {x} % no comment\n  1  2\n\\end{verbatim}\n\\begin{lstlisting}[language=C]\nint x; % y--z\n\\end{lstlisting}";
    expect(markdown(source)).toBe("```\n\\item {x} % no comment\n  1  2\n```\n\n```\nint x; % y--z\n```");
  });

  it("quotes, centred and boxed text", () => {
    const source = r`\begin{quote}Said.\end{quote}\begin{center}Mid\end{center}\begin{minipage}{0.5\textwidth}Box\end{minipage}\minipage{3cm}Old\endminipage \epigraph{Know.}{A. N.}`;
    expect(markdown(source)).toBe("> Said.\n\nMid\n\nBox\n\nOld\n\n> Know. — A. N.");
  });
});

describe("formulas", () => {
  it.each([
    [r`\begin{equation}\label{e} x = 1 \end{equation}`, "x = 1"],
    [r`\[ \sum_{i=1}^n a_i % sum` + "\n\n" + r`+ 1 \nonumber \]`, r`\sum_{i=1}^{n} a_{i} + 1`],
    [r`$$a \le b$$`, r`a \le b`],
  ])("%s", (source, expected) => {
    expect(markdown(source)).toBe(`$$\n${expected}\n$$`);
  });

  it.each(["align", "align*", "gather", "multline*", "eqnarray", "eqnarray*", "alignat*"])(
    "of several lines render: %s",
    (environment) => {
      const columns = environment.startsWith("alignat") ? "{2}" : "";
      const body = environment.startsWith("eqn") ? r`a &=& b_1 \\ c &\le& d` : r`a = b_1 \\ c \le d`;
      const text = markdown(`Text\n\\begin{${environment}}${columns}\n${body}\n\\end{${environment}} more`);
      const formula = /\$\$\n([\s\S]+)\n\$\$/.exec(text)?.[1] ?? "";
      expect(text).toMatch(/^Text\n\n\$\$[\s\S]+\$\$\n\nmore$/);
      expect(() => renderToString(formula, { displayMode: true, throwOnError: true })).not.toThrow();
    },
  );

  it("keep what stands in them: dots, words, cases, delimiters", () => {
    const source = r`$a_1, \ldots, a_n$ $\left|x\right|$ $f = \begin{cases} 1 & \text{if $x$ is odd} \\ 0 \end{cases}$ $3\,\textrm{cm}$`;
    for (const [, formula = ""] of markdown(source).matchAll(/\$\$?([^$]+(?:\$x\$[^$]+)?)\$\$?/g)) {
      expect(() => renderToString(formula, { throwOnError: true })).not.toThrow();
    }
    expect(markdown(source)).toContain(r`a_{1}, \ldots, a_{n}`);
  });
});

describe("pictures", () => {
  it("an illustration, its credit with a link below it", () => {
    const source = r`\illustration{0.5}{pic.jpg}{Photo by \href{https://example.org/a}{Ann}, CC~BY\vspace{1cm}}
Text.`;
    expect(markdown(source, "pic.jpg")).toBe("![](pic.jpg)\n\n*Photo by [Ann](https://example.org/a), CC BY*\n\nText.");
  });

  it("a figure with its caption, numbered where the text refers to it", () => {
    const source = r`See Figure~\ref{fig:b}.
\begin{figure}[h]\centering\includegraphics[width=0.5\textwidth]{img/a}\caption{First}\end{figure}
\begin{wrapfigure}{r}{0.3\textwidth}\includegraphics{b.png}\caption{Second \textbf{one}}\label{fig:b}\end{wrapfigure}`;
    expect(markdown(source, "img/a.svg", "b.png")).toBe(
      "See Figure 2.\n\n![First](img/a.svg)\n\n*First*\n\n![Second one](b.png)\n\n*Figure 2: Second __one__*",
    );
  });

  it.each([
    ["sample", ["sample.png"], "sample.png"],
    ["sample", ["sample.pdf", "sample.jpg", "sample.svg"], "sample.svg"],
    ["sample.pdf", ["sample.pdf", "sample.png"], "sample.png"],
    ["./sub/sample", ["sub/sample.JPG"], "sub/sample.JPG"],
    ["v1.2", ["v1.2.png"], "v1.2.png"],
  ])("finds %s among %j", (name, files, found) => {
    expect(markdown(`\\includegraphics{${name}}`, ...files)).toBe(`![](${found})`);
  });

  it("one that no page shows is named, in the text and to the maintainer", () => {
    const { markdown: text, unshown } = read(r`\includegraphics{sample}`, "sample.pdf", "sample.eps");
    expect(text).toBe("*(The picture sample.pdf can't be shown here.)*");
    expect(unshown).toEqual(["sample.pdf"]);
    expect(markdown(r`\begin{tikzpicture}\draw (0,0);\end{tikzpicture}`)).toBe("*(A drawing can't be shown here.)*");
  });

  it("one that is nowhere keeps its name, for the loader to refuse", () => {
    expect(markdown(r`\includegraphics{gone}`)).toBe("![](gone)");
  });
});

describe("a text made to keep a reader busy is refused, or read in its time", () => {
  it.each([
    ["groups within groups", "\\textbf{".repeat(3000) + "x" + "}".repeat(3000), /nests more than/],
    ["environments within environments", "\\begin{itemize}\\item ".repeat(500), /nests more than/],
    ["more than a statement's length", "word ".repeat(40_000), /at most/],
    ["commands that call themselves", "\\newcommand{\\x}{\\x}\\x", /without an end/],
    [
      "commands that double",
      "abcdefghijklmnopqrstuvwxyz"
        .split("")
        .map((name, at, all) => `\\newcommand{\\q${name}}{\\q${all[at + 1]}\\q${all[at + 1]}}`)
        .join("") + "\\qa",
      /without an end/,
    ],
  ])("%s", (_, source, reason) => {
    expect(() => markdown(source)).toThrow(reason);
  });

  it.each([
    ["verbatim parts that never end", "\\begin{verbatim}".repeat(90)],
    ["columns by the million", "\\begin{tabular}{*{9999999}{c}}a\\end{tabular}"],
    ["options that never end", "\\foo[".repeat(2_000)],
    ["formulas that never end", "$".repeat(2_001)],
    ["private characters", "\uE000\uE001\uE00E0\uE00F"],
    ["nothing", ""],
    ["ends without a beginning", "}} \\end{itemize} \\item x \\fi"],
  ])("%s", (_, source) => {
    expect(() => markdown(source)).not.toThrow();
  });
});
