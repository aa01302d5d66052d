import { SourceMap } from "node:module";
import type { ErrorReport } from "#contract/judgement.ts";

/** The solver's source goes by this name in stacks. */
export const SOURCE_NAME = "solution.js";
const FRAME = /^\s+at (?:(.*?) \()?solution\.js:(\d+):(\d+)\)?$/;
const NAME_LIMIT = 100;
const MESSAGE_LIMIT = 2_048;
const STACK_LIMIT = 4_096;

/** From a place in the code that ran to the place in the solver's source; both count from 1. */
export type Locate = (line: number, column: number) => { line: number; column: number };

export const samePlace: Locate = (line, column) => ({ line, column });

export function locateByMap(map: SourceMap): Locate {
  return (line, column) => {
    const origin = map.findOrigin(line, column);
    return "lineNumber" in origin ? { line: origin.lineNumber, column: origin.columnNumber } : { line, column };
  };
}

/** Keeps the frames of the solver's own code, at their places in the solver's own source. */
export function reportThrown(thrown: { name: string; message: string; stack: string }, locate: Locate): ErrorReport {
  const frames = thrown.stack.split("\n").flatMap((line) => {
    const match = FRAME.exec(line);
    if (match === null) return [];
    const place = locate(Number(match[2]), Number(match[3]));
    return [{ caller: match[1] === undefined || match[1] === "eval" ? "" : match[1], ...place }];
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

export function syntaxErrorReport(message: string, line: number | null, column: number | null): ErrorReport {
  return { name: "SyntaxError", message: cut(message, MESSAGE_LIMIT), line, column, stack: "" };
}

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}
