import { describe, expect, it } from "vitest";
import { fromLatex } from "#problems/latex.ts";

const markdown = (source: string) => fromLatex(source, {}).markdown;

describe("a LaTeX statement as Markdown", () => {
  it.each([
    ["nested commands", String.raw`\textbf{a \emph{b} c} and \emph{x \textbf{y}}`, "**a *b* c** and *x **y***"],
    ["font switches", String.raw`{\bf one} {\it two} {\tt three}`, "**one** *two* `three`"],
    ["unknown commands, whose texts stay", String.raw`\noindent \textsc{Small} \underline{line}`, "Small line"],
    [
      "dollars that are no formula's",
      String.raw`It costs \$5, that is $x_1$ or \$6.`,
      String.raw`It costs \$5, that is $x_1$ or \$6.`,
    ],
    ["quotes and dashes", "``yes''---no, 1--2", '"yes"—no, 1–2'],
    ["accents", String.raw`G\"oteborg, Lule{\aa}, \'{e}t\'e, \c{c}a, S\o{}r`, "Göteborg, Luleå, été, ça, Sør"],
    ["a footnote", String.raw`A rope\footnote{or a line} ends.`, "A rope (or a line) ends."],
    ["links", String.raw`\href{https://ropes.example}{here}`, "[here](https://ropes.example)"],
  ])("%s", (_, source, expected) => {
    expect(markdown(source)).toBe(expected);
  });

  it("numbers an enumeration and indents a list inside of it", () => {
    const source = String.raw`Do:
\begin{enumerate}
  \item first
    \begin{itemize}
      \item this
      \item and that
    \end{itemize}
  \item second
\end{enumerate}
Done.`;
    expect(markdown(source)).toBe("Do:\n\n1. first\n\n   - this\n   - and that\n1. second\n\nDone.");
  });

  it("makes a table with a head, and leaves what stands in formulas alone", () => {
    const source = String.raw`\begin{tabular}{|l|r|}
\hline
Rope & Ends \\ \hline
$a \& b$ & \textbf{2} \\
R\&D & \multicolumn{1}{c}{4} \\ \hline
\end{tabular}`;
    expect(markdown(source)).toBe(
      String.raw`| Rope | Ends |
| :- | :- |
| $a \& b$ | **2** |
| R&D | {4} |`.replace("{4}", "4"),
    );
  });

  it("keeps a verbatim text as it is", () => {
    expect(markdown("\\begin{verbatim}\n\\item {x} % no comment\n\\end{verbatim}")).toContain("\\item {x}");
  });

  it("ends on a text made to keep it busy", () => {
    const deep = `${"\\textbf{".repeat(5000)}x${"}".repeat(5000)}`;
    expect(markdown(deep)).toContain("x");
  });
});
