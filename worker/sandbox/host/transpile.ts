import { Buffer } from "node:buffer";
import { SourceMap, stripTypeScriptTypes } from "node:module";
import type { ErrorReport } from "#contract/judging/judgement.ts";
import type { Language } from "#contract/language.ts";
import { transformSync, type TransformOptions } from "oxc-transform";
import { type Locate, locateByMap, samePlace, syntaxErrorReport } from "./error-report.ts";
import { hasLongLine, withShortLines } from "./short-lines.ts";

export type Transpiled =
  | { status: "transpiled"; code: string; locate: Locate }
  /** `healthy: false`: the transpiler fell over in a way that may outlast this source. */
  | { status: "refused"; error: ErrorReport; healthy: boolean };

const OPTIONS: TransformOptions = {
  lang: "ts",
  sourceType: "unambiguous",
  sourcemap: true,
  target: "esnext",
  typescript: { onlyRemoveTypeImports: true },
};
/** Each costs a fraction of a millisecond. */
const FAULTS_WITHIN_LONG_LINES = 20;

/** JavaScript as it stands; TypeScript without its types, which stops on no type error. */
export function transpile(source: string, language: Language): Transpiled {
  switch (language) {
    case "javascript":
      return { status: "transpiled", code: source, locate: samePlace };
    case "typescript":
      return transpileTypeScript(source);
  }
}

/** Blanking the types keeps every line and column; only what it can't do (enums, namespaces, …) is rewritten. */
function transpileTypeScript(source: string): Transpiled {
  try {
    if (hasLongLine(source)) return floodIn(source) ?? rewrite(source);
    return { status: "transpiled", code: stripTypeScriptTypes(source), locate: samePlace };
  } catch (error) {
    if (!isSourceFault(error)) return tooHard();
  }
  try {
    return rewrite(source);
  } catch {
    return tooHard();
  }
}

/** The first of more faults than a library could draw within their lines. */
function floodIn(source: string): Transpiled | null {
  const { text, originalAt } = withShortLines(source);
  const { errors } = transformSync("solution.ts", text, { ...OPTIONS, sourcemap: false });
  const [first] = errors;
  if (first === undefined || errors.length <= FAULTS_WITHIN_LONG_LINES) return null;
  return refuse(first, source, (offset) => originalAt(unitsBefore(text, offset)));
}

function isSourceFault(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ERR_INVALID_TYPESCRIPT_SYNTAX" || code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
}

function rewrite(source: string): Transpiled {
  const { errors, code, map } = transformSync("solution.ts", source, OPTIONS);
  if (errors[0] !== undefined) return refuse(errors[0], source, (offset) => unitsBefore(source, offset));
  if (map === undefined) throw new Error("the transformer gave no source map");
  const payload = { file: "solution.js", sourceRoot: "", sourcesContent: [], ...map };
  return { status: "transpiled", code, locate: locateByMap(new SourceMap(payload)) };
}

type Fault = ReturnType<typeof transformSync>["errors"][number];

/** `unitsAt` leads from the transformer's offsets to those of the source. */
function refuse({ message, labels }: Fault, source: string, unitsAt: (offset: number) => number): Transpiled {
  // A redeclaration is labelled at its first place, too; the second is the wrong one.
  const label = labels.find((one) => one.message?.includes("redeclared")) ?? labels[0];
  const hint = label?.message ?? null;
  const saysAll = hint === null || message.includes(hint) || message.startsWith("Expected ");
  const place = label === undefined ? null : placeOf(source, unitsAt(label.start));
  const error = syntaxErrorReport(saysAll ? message : `${message}: ${hint}`, source, place);
  return { status: "refused", error, healthy: true };
}

/** oxc counts in UTF-8 bytes; lines and columns count in UTF-16 units. */
function unitsBefore(text: string, bytes: number): number {
  return Buffer.from(text).subarray(0, bytes).toString().length;
}

function placeOf(source: string, units: number): { line: number; column: number } {
  const before = source.slice(0, units).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function tooHard(): Transpiled {
  const error = syntaxErrorReport("The compiler could not read this source; is it nested too deeply?", "", null);
  return { status: "refused", error, healthy: false };
}
