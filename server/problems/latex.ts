import { untilStable, withAccents, withLists, withTables } from "./latex-blocks.ts";
import type { Constants } from "./constants.ts";

/** A LaTeX statement as Markdown, as far as statements of contests go; what is not known loses its command, never its text. */
export function fromLatex(source: string, constants: Constants): { markdown: string; name: string | null } {
  const name = problemName(source);
  const { text, kept } = setAside(stripComments(source));
  const markdown = untilStable(withLists(withTables(withAccents(text))), (current) =>
    WITH_TEXT.reduce((before, [pattern, replacement]) => before.replaceAll(pattern, replacement), current),
  )
    .replaceAll(/\\constant\{([^{}]*)\}/g, (_, constant: string) => String(constants[constant] ?? constant))
    .replaceAll(/\\(nextsample|remainingsamples)\b\s*/g, "{{$1}}")
    // Whatever command is left: its argument stays.
    .replaceAll(/\\[a-zA-Z]+\*?(?:\[[^\]]*\])?/g, "")
    .replaceAll(/[{}]/g, (brace, at: number, whole: string) => (isPlaceholder(whole, at) ? brace : ""))
    .replaceAll("\uE001", String.raw`\$`)
    .replaceAll(/\uE000(\d+)\uE000/g, (_, at: string) => kept[Number(at)] ?? "")
    .replaceAll(/[ \t]+\n/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n");
  return { markdown: markdown.trim(), name };
}

function problemName(source: string): string | null {
  const plain = /%%\s*plainproblemname:\s*(.+)/.exec(source)?.[1];
  const command = /\\problemname\{([^{}]+)\}/.exec(source)?.[1];
  return (plain ?? command)?.trim() ?? null;
}

function stripComments(source: string): string {
  return source.replaceAll(/(?<!\\)%.*$/gm, "");
}

/** Takes formulas and verbatim text out of the way; `\uE000n\uE000` stands for the n-th. */
function setAside(source: string): { text: string; kept: string[] } {
  const kept: string[] = [];
  const keep = (text: string) => `\uE000${kept.push(text) - 1}\uE000`;
  const text = source
    .replaceAll(/[\uE000\uE001]/g, "")
    .replaceAll(/\\begin\{(verbatim|lstlisting)\}(?:\[[^\]]*\])?([\s\S]*?)\\end\{\1\}/g, (_, _name, body: string) =>
      keep(`\n\n\`\`\`\n${body.replace(/^\n/, "").trimEnd()}\n\`\`\`\n\n`),
    )
    .replaceAll(/\\verb(\W)(.*?)\1/g, (_, _quote, body: string) => keep(`\`${body}\``))
    .replaceAll(/\\\[([\s\S]*?)\\\]/g, (_, body: string) => keep(`\n\n$$\n${body.trim()}\n$$\n\n`))
    .replaceAll(/\\\(([\s\S]*?)\\\)/g, (_, body: string) => keep(`$${body}$`))
    .replaceAll(/\$\$([\s\S]*?)\$\$/g, (_, body: string) => keep(`\n\n$$\n${body.trim()}\n$$\n\n`))
    .replaceAll(/(?<!\\)\$([^$]+)\$/g, (formula) => keep(formula));
  return { text, kept };
}

const WITH_TEXT: [RegExp, string][] = [
  [/\\problemname\{[^{}]*\}/g, ""],
  [/\\(?:illustration)\{[^{}]*\}\{([^{}]*)\}\{([^{}]*)\}/g, "\n\n![$2]($1)\n\n"],
  [/\\includegraphics(?:\[[^\]]*\])?\{([^{}]*)\}/g, "\n\n![]($1)\n\n"],
  [/\\(?:begin|end)\{(?:figure|wrapfigure|center|quote)\}(?:\[[^\]]*\]|\{[^{}]*\})*/g, "\n\n"],
  [/\\begin\{(Input|Output|Interaction)\}/g, "\n\n## $1\n\n"],
  [/\\(?:sub)*section\*?\{([^{}]*)\}/g, "\n\n## $1\n\n"],
  [/\\end\{(?:Input|Output|Interaction)\}/g, "\n\n"],
  [/\\epigraph\{([^{}]*)\}\{([^{}]*)\}/g, "\n\n> $1 — $2\n\n"],
  [/\\footnote\{([^{}]*)\}/g, " ($1)"],
  [/\{\\(?:bf|bfseries)\s+([^{}]*)\}/g, "**$1**"],
  [/\{\\(?:it|itshape|em)\s+([^{}]*)\}/g, "*$1*"],
  [/\{\\(?:tt|ttfamily)\s+([^{}]*)\}/g, "`$1`"],
  [/\\sout\{([^{}]*)\}/g, "~~$1~~"],
  [/\\(?:emph|textit)\{([^{}]*)\}/g, "*$1*"],
  [/\\textbf\{([^{}]*)\}/g, "**$1**"],
  [/\\texttt\{([^{}]*)\}/g, "`$1`"],
  [/\\href\{([^{}]*)\}\{([^{}]*)\}/g, "[$2]($1)"],
  [/\\url\{([^{}]*)\}/g, "<$1>"],
  [/\\(?:ldots|dots|textellipsis)\b(?:\{\})?/g, "…"],
  [/\\(?:textcopyright|copyright)\b/g, "©"],
  [/---/g, "—"],
  [/--/g, "–"],
  [/``|''/g, '"'],
  [/\\\\/g, "\n\n"],
  [/~|\\ /g, " "],
  [/\\([%&#_])/g, "$1"],
  // A dollar that is none of a formula's must not open one in Markdown.
  [/(?<!\\)\\\$/g, "\uE001"],
  [/\\([{}])/g, "$1"],
];

function isPlaceholder(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 20), at + 20);
  return /\{\{(nextsample|remainingsamples)\}\}/.test(around);
}
