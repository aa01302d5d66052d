/** A piece of a text and what stands in its place: as many letters, and the same line ends. */
export type Edit = { start: number; end: number; text: string };

/** The piece without anything in it but `text` at its start. */
export function blankOut(code: string, start: number, end: number, text: string): Edit {
  const blank = code.slice(start, end).replace(/[^\n\r\u2028\u2029]/g, " ");
  // Where the piece breaks its line that early, only columns up to there are lost.
  const rest = /^ *$/.test(blank.slice(0, text.length)) ? blank.slice(text.length) : blank;
  return { start, end, text: text + rest };
}

/** Edits that don't overlap, in any order. */
export function edited(code: string, edits: readonly Edit[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end, text } of edits.toSorted((left, right) => left.start - right.start)) {
    pieces.push(code.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + code.slice(at);
}

/** Past white space and comments; the text's end where a comment has none. */
export function afterGap(code: string, at: number): number {
  for (let next = at; ;) {
    const end = code.startsWith("/*", next)
      ? endOf(code, /\*\//g, next + 2)
      : code.startsWith("//", next)
        ? endOf(code, /[\n\r\u2028\u2029]/g, next + 2)
        : next + (/\s/.test(code[next] ?? "") ? 1 : 0);
    if (end === next) return next;
    next = end;
  }
}

function endOf(code: string, mark: RegExp, from: number): number {
  mark.lastIndex = from;
  return mark.test(code) ? mark.lastIndex : code.length;
}
