import { SourceMap } from "node:module";
import type { ErrorReport } from "#contract/judging/judgement.ts";
import { namingToken, quoteAt } from "./quote.ts";

/** The solver's source goes by this name in stacks. */
export const SOURCE_NAME = "solution.js";
const FRAME = /^\s+at (?:(.*?) \()?solution\.js:(\d+):(\d+)\)?$/;
/** How the engine calls the code that stands in no function of the solver's. */
const OUTERMOST = /^(?:async )?(?:Object\.)?(?:eval|<anonymous>)$/;
const NAME_LIMIT = 100;
const MESSAGE_LIMIT = 2_048;
const STACK_LIMIT = 4_096;

/** Far more than a report keeps: a program writes its own stacks, as long as it likes. */
const READ_LIMIT = 64 * 1024;

/** From a place in the code that ran to the place in the solver's source, null where it is none; both count from 1. */
export type Locate = (line: number, column: number) => { line: number; column: number } | null;

export const samePlace: Locate = (line, column) => ({ line, column });

export function locateByMap(map: SourceMap): Locate {
  return (line, column) => {
    const origin = map.findOrigin(line, column);
    // What a compiler added is nowhere in the source.
    return "lineNumber" in origin ? { line: origin.lineNumber, column: origin.columnNumber } : null;
  };
}

/** Leaves only places that `source` has. A program can name any: `stack` is a property like others. */
export function locateWithin(source: string, locate: Locate): Locate {
  let lines: string[] | null = null;
  return (line, column) => {
    const place = locate(line, column);
    if (place === null) return null;
    lines ??= source.split("\n");
    const text = Number.isSafeInteger(place.line) ? lines[place.line - 1] : undefined;
    if (text === undefined || Number.isNaN(place.column)) return null;
    // Where code was rewritten a place may lie beside its line's text.
    return { line: place.line, column: Math.trunc(Math.min(Math.max(place.column, 1), text.length + 1)) };
  };
}

/** Keeps the frames of the solver's own code, at their places in the solver's own source. */
export function reportThrown(thrown: { name: string; message: string; stack: string }, locate: Locate): ErrorReport {
  const written = thrown.stack.slice(0, READ_LIMIT).split("\n");
  const frames = written.flatMap((line) => {
    const match = FRAME.exec(line);
    const place = match === null ? null : locate(Number(match[2]), Number(match[3]));
    if (match === null || place === null) return [];
    return [{ caller: OUTERMOST.test(match[1] ?? "") ? "" : (match[1] ?? ""), ...place }];
  });
  const name = cut(thrown.name, NAME_LIMIT);
  const message = cut(thrown.message, MESSAGE_LIMIT);
  const lines = frames.map(({ caller, line, column }) => {
    const place = `line ${line}, column ${column}`;
    return caller === "" ? `    at ${place}` : `    at ${caller} (${place})`;
  });
  return {
    name,
    message,
    line: frames[0]?.line ?? null,
    column: frames[0]?.column ?? null,
    stack: cut(lines.join("\n"), STACK_LIMIT),
  };
}

/** A syntax error names what it met, and quotes its line. */
export function syntaxErrorReport(
  message: string,
  source: string,
  place: { line: number; column: number } | null,
): ErrorReport {
  const name = "SyntaxError";
  if (place === null) return { name, message: cut(message, MESSAGE_LIMIT), line: null, column: null, stack: "" };
  const { line, column } = place;
  const quote = quoteAt(source, line, column);
  const named = cut(namingToken(message, source, line, column), MESSAGE_LIMIT);
  return { name, message: named, line, column, stack: "", ...(quote === null ? {} : { quote }) };
}

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}
