import type { ErrorReport } from "#contract/judging/judgement.ts";

type Quote = NonNullable<ErrorReport["quote"]>;

/** Where a line is longer, what surrounds the place. */
const WIDTH = 120;
/** What stands before the place in such a cut. */
const BEFORE = 60;
const LONGEST_TOKEN = 40;
const TOKEN =
  /[\p{ID_Start}$_#@][\p{ID_Continue}$]*|\d[\w.]*|(["'`])(?:\\.|(?!\1).)*\1?|>>>=|\.\.\.|[=!]==|\*\*=|<<=|>>=|>>>|&&=|\|\|=|\?\?=|=>|[=!<>+\-*/%&|^]=|&&|\|\||\?\?|\?\.|\+\+|--|<<|>>|\*\*|\S/uy;

/** The line of a syntax error, and what stands at the place; null where nothing does. */
export function quoteAt(source: string, line: number, column: number): Quote | null {
  const text = lineOf(source, line);
  if (text === null || text.trim() === "") return null;
  const at = Math.min(column - 1, text.length);
  const length = tokenAt(text, at).length;
  const from = text.length > WIDTH ? Math.max(0, at - BEFORE) : 0;
  const shown = text.slice(from, from + WIDTH);
  return {
    text: shown.toWellFormed().replaceAll("\0", "\uFFFD"),
    column: at - from + 1,
    length: Math.max(1, Math.min(length, shown.length - (at - from))),
  };
}

/** The engine's message; it names what it met where it did not of itself. */
export function namingToken(message: string, source: string, line: number, column: number): string {
  const token = tokenAt(lineOf(source, line) ?? "", column - 1);
  if (token === "" || !/unexpected|expected|missing|invalid|illegal/i.test(message) || message.includes(token)) {
    return message;
  }
  const short = token.length > LONGEST_TOKEN ? `${token.slice(0, LONGEST_TOKEN)}…` : token;
  return `${message.replace(/\.$/, "")} (at '${short.toWellFormed().replaceAll("\0", "\uFFFD")}')`;
}

/** Far shorter than a source may be wide, so that a token is read in a bounded time. */
function tokenAt(text: string, at: number): string {
  const piece = text.slice(at, at + 2 * WIDTH);
  TOKEN.lastIndex = 0;
  return TOKEN.exec(piece)?.[0] ?? "";
}

function lineOf(source: string, line: number): string | null {
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    const end = source.indexOf("\n", start);
    if (end < 0) return null;
    start = end + 1;
  }
  const end = source.indexOf("\n", start);
  return source.slice(start, end < 0 ? source.length : end).replace(/\r$/, "");
}
