/** Lines no longer than this hold a whole array or object. */
const WIDTH = 64;

/** Longer texts are shown as they come. */
const LENGTH_LIMIT = 60_000;
/** Digits that a double, or writing it again, would change: too many of them, -0, 1.50, exponents. */
const CHANGEABLE_NUMBER = /\d{16}|-0(?![.\d])|\d\.\d*0(?!\d)|\d[eE]/;

/** JSON text laid out for reading: what fits stays on one line. Other text comes back as it is. */
export function prettyValue(text: string): string {
  if (text.length > LENGTH_LIMIT || CHANGEABLE_NUMBER.test(text)) return text;
  try {
    return layOut(JSON.parse(text), 0, WIDTH);
  } catch {
    return text;
  }
}

function layOut(value: unknown, indent: number, width: number): string {
  const flat = inOneLine(value);
  if (flat.length <= width || typeof value !== "object" || value === null) return flat;
  const pad = " ".repeat(indent + 2);
  const end = " ".repeat(indent);
  if (!Array.isArray(value)) {
    const fields = Object.entries(value).map(
      ([name, field]) => `${pad}${JSON.stringify(name)}: ${layOut(field, indent + 2, width - 2)}`,
    );
    return `{\n${fields.join(",\n")}\n${end}}`;
  }
  if (value.some((item) => typeof item === "object" && item !== null)) {
    return `[\n${value.map((item) => pad + layOut(item, indent + 2, width - 2)).join(",\n")}\n${end}]`;
  }
  return `[\n${fill(value.map(inOneLine), pad, width - 2)}\n${end}]`;
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${inOneLine(field)}`);
    return `{${fields.join(", ")}}`;
  }
  return JSON.stringify(value);
}

/** As many simple items a line as fit, so that a thousand numbers are no thousand lines. */
function fill(items: string[], pad: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const [at, item] of items.entries()) {
    const word = at < items.length - 1 ? `${item},` : item;
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(pad + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(pad + line);
  return lines.join("\n");
}
