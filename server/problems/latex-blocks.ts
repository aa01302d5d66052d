/** Repeats a step while it changes something: commands stand inside of commands. */
export function untilStable(text: string, step: (text: string) => string): string {
  let current = text;
  for (let round = 0; round < ROUNDS_LIMIT; round += 1) {
    const next = step(current);
    if (next === current) return next;
    current = next;
  }
  return current;
}

/** Deeper than any statement; without it a text made for the purpose would keep us busy. */
const ROUNDS_LIMIT = 20;

/** Lists, the innermost first, as Markdown's; what belongs to an item is indented below it. */
export function withLists(text: string): string {
  return untilStable(text, (current) =>
    current.replaceAll(
      /\\begin\{(itemize|enumerate)\}(?:\[[^\]]*\])?((?:(?!\\begin\{(?:itemize|enumerate)\})[^])*?)\\end\{\1\}/g,
      (_, kind: string, body: string) => {
        const mark = kind === "enumerate" ? "1. " : "- ";
        const [, ...items] = body.split(/\\item\b(?:\[[^\]]*\])?/);
        return `\n\n${items.map((item) => mark + indented(item.trim(), mark.length)).join("\n")}\n\n`;
      },
    ),
  );
}

function indented(text: string, width: number): string {
  return text.replaceAll(/\n+(?=[^\n])/g, (breaks) => breaks.slice(0, 2) + " ".repeat(width));
}

/** Tables with the first row as their head, which Markdown asks for. */
export function withTables(text: string): string {
  return text.replaceAll(
    /\\begin\{(tabular\*?|tabularx)\}(?:\{[^{}]*\}|\[[^\]]*\])*([^]*?)\\end\{\1\}/g,
    (_, _name, body: string) => {
      const rows = body
        .replaceAll(/\\(?:hline|toprule|midrule|bottomrule)\b|\\c(?:line|midrule)\{[^{}]*\}/g, "")
        .replaceAll(/\\multi(?:column|row|col)\{[^{}]*\}\{[^{}]*\}/g, "")
        .split(/\\\\(?:\[[^\]]*\])?/)
        .map((row) => row.trim())
        .filter((row) => row !== "")
        .map((row) => row.split(/(?<!\\)&/).map((cell) => cell.trim().replaceAll("|", String.raw`\|`)));
      const width = Math.max(0, ...rows.map((row) => row.length));
      if (width === 0) return "";
      const lines = rows.map((row) => tableLine([...row, ...Array<string>(width - row.length).fill("")]));
      lines.splice(1, 0, tableLine(Array<string>(width).fill(":-")));
      return `\n\n${lines.join("\n")}\n\n`;
    },
  );
}

function tableLine(cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll(/\s+/g, " ")).join(" | ")} |`;
}

const ACCENTS: Record<string, string> = {
  "'": "\u0301",
  '"': "\u0308",
  "`": "\u0300",
  "^": "\u0302",
  "~": "\u0303",
  c: "\u0327",
};
const LETTERS: Record<string, string> = { aa: "å", AA: "Å", o: "ø", O: "Ø", ae: "æ", AE: "Æ", ss: "ß", l: "ł", L: "Ł" };

/** Letters of most European languages. */
export function withAccents(text: string): string {
  return text
    .replaceAll(/\{?\\(['"`^~])\{?([A-Za-z])\}?\}?/g, (_, accent: string, letter: string) => accented(letter, accent))
    .replaceAll(/\\(c)\{([A-Za-z])\}/g, (_, accent: string, letter: string) => accented(letter, accent))
    .replaceAll(/\{?\\(aa|AA|ae|AE|ss|o|O|l|L)(?:\{\}|\}|\b\s?)/g, (_, name: string) => LETTERS[name] ?? "");
}

function accented(letter: string, accent: string): string {
  return (letter + (ACCENTS[accent] ?? "")).normalize("NFC");
}
