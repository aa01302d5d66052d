import { Buffer } from "node:buffer";
import { SourceMap, stripTypeScriptTypes } from "node:module";
import type { ErrorReport } from "#contract/judgement.ts";
import type { Language } from "#contract/language.ts";
import { transformSync } from "oxc-transform";
import { type Locate, locateByMap, samePlace, syntaxErrorReport } from "./error-report.ts";

export type Transpiled =
  | { status: "transpiled"; code: string; locate: Locate }
  /** `healthy: false`: the transpiler fell over in a way that may outlast this source. */
  | { status: "refused"; error: ErrorReport; healthy: boolean };

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

function isSourceFault(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ERR_INVALID_TYPESCRIPT_SYNTAX" || code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
}

function rewrite(source: string): Transpiled {
  const result = transformSync("solution.ts", source, {
    lang: "ts",
    sourceType: "unambiguous",
    sourcemap: true,
    target: "esnext",
    typescript: { onlyRemoveTypeImports: true },
  });
  const [first] = result.errors;
  if (first !== undefined) {
    // A redeclaration is labelled at its first place, too; the second is the wrong one.
    const label = first.labels.find(({ message }) => message?.includes("redeclared")) ?? first.labels[0];
    const place = label === undefined ? null : placeOf(source, label.start);
    const hint = label?.message ?? null;
    const text = hint === null || first.message.includes(hint) ? first.message : `${first.message}: ${hint}`;
    return {
      status: "refused",
      error: syntaxErrorReport(text, place?.line ?? null, place?.column ?? null),
      healthy: true,
    };
  }
  if (result.map === undefined) throw new Error("the transformer gave no source map");
  const map = new SourceMap({
    file: "solution.js",
    sourceRoot: "",
    sourcesContent: [],
    ...result.map,
  });
  return { status: "transpiled", code: result.code, locate: locateByMap(map) };
}

/** oxc counts in UTF-8 bytes; lines and columns count in UTF-16 units. */
function placeOf(source: string, offset: number): { line: number; column: number } {
  const before = Buffer.from(source).subarray(0, offset).toString().split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function tooHard(): Transpiled {
  const error = syntaxErrorReport("The compiler could not read this source; is it nested too deeply?", null, null);
  return { status: "refused", error, healthy: false };
}
