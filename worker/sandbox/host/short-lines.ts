/**
 * The libraries draw the whole line for each fault they find: a thousand faults in a line of 100 KB took them 16 s.
 * In this copy of the text long lines are broken where any program may break its line; where a string or a comment is
 * broken with them, a fault more is found, and no harm done. `originalAt` leads back.
 */
export function withShortLines(source: string): { text: string; originalAt: (offset: number) => number } {
  const breaks: number[] = [];
  const pieces: string[] = [];
  let from = 0;
  let lineStart = 0;
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at] ?? "";
    const width = at - lineStart;
    if (letter === "\n") lineStart = at + 1;
    else if ((width > SHORT && ";,{}(".includes(letter)) || (width > 4 * SHORT && letter === " ")) {
      pieces.push(source.slice(from, at + 1));
      breaks.push(at + 1 + breaks.length);
      from = at + 1;
      lineStart = from;
    }
  }
  pieces.push(source.slice(from));
  return {
    text: pieces.join("\n"),
    originalAt: (offset) => offset - breaks.filter((place) => place < offset).length,
  };
}

export function hasLongLine(source: string): boolean {
  let start = 0;
  for (let end = source.indexOf("\n"); end >= 0; end = source.indexOf("\n", start)) {
    if (end - start > LONG) return true;
    start = end + 1;
  }
  return source.length - start > LONG;
}

const SHORT = 100;
const LONG = 400;
