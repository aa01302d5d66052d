import type { ErrorReport } from "#contract/judgement.ts";
import type { Program } from "../sandbox.ts";
import { syntaxErrorReport } from "./error-report.ts";
import type { ParseFault, Runnable } from "./isolate.ts";
import { asScript } from "./module-syntax.ts";
import { transpile } from "./transpile.ts";

export type Compiled =
  | { status: "compiled"; runnable: Runnable }
  | { status: "refused"; error: ErrorReport; healthy: boolean };

/** `parse` tells what the engine has against a script. */
export function compile(program: Program, parse: (code: string) => ParseFault | null): Compiled {
  const transpiled = transpile(program.source, program.language);
  if (transpiled.status === "refused") return transpiled;
  const { code, locate } = transpiled;
  const { entry } = program;

  const fault = parse(code);
  if (fault === null) return { status: "compiled", runnable: { code, locate, entry } };
  const script = asScript(code, entry.kind);
  if (script !== null && parse(script.code) === null) {
    const shifted: typeof locate = (line, column) => locate(line, line === 1 ? column - script.columnOffset : column);
    return { status: "compiled", runnable: { code: script.code, locate: shifted, entry } };
  }
  const place = fault.line === null || fault.column === null ? null : locate(fault.line, fault.column);
  const error = syntaxErrorReport(fault.message, place?.line ?? null, place?.column ?? null);
  return { status: "refused", error, healthy: true };
}
