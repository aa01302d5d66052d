import type { ErrorReport } from "#contract/judging/judgement.ts";
import type { Program } from "../sandbox.ts";
import { compileByTypeScript, decoratorKinds, mayDecorate } from "./decorators.ts";
import { type Form, functionBodyFault, wrapCommonJs, wrapModule } from "./form.ts";
import { syntaxErrorReport } from "./error-report.ts";
import type { ParseFault, Runnable } from "./isolate.ts";
import { transpile, type Transpiled } from "./transpile.ts";

export type Compiled =
  | { status: "compiled"; runnable: Runnable }
  | { status: "refused"; error: ErrorReport; healthy: boolean };

/** What the engine has against a text, read as a script or as a module. */
export type Parse = (code: string, goal: "script" | "module") => ParseFault | null;

type Readable = Extract<Transpiled, { status: "transpiled" }>;

/** How the engine speaks of what only a module may have: Node then takes the file for one. */
const MODULE_ONLY: ReadonlySet<string> = new Set([
  "Cannot use import statement outside a module",
  "Unexpected token 'export'",
  "Cannot use 'import.meta' outside a module",
]);
/** How it may speak of what is right in a module: then Node tries. */
const PERHAPS_MODULE =
  /^(?:await is only valid in async functions and the top level bodies of modules|Identifier '(?:__filename|__dirname|exports|module|require)' has already been declared|missing \) after argument list|Unexpected .*)$/;

/**
 * What a text must have that can act on a throw which comes from below it. Said by words alone, since a wrong yes
 * costs two milliseconds, and a program that hides such a word from us has only its own exit's rest to gain.
 */
const SEES_THROWS =
  /\b(?:try|async|await|yield|then|Promise|using|eval|Function|constructor|import|nextTick|queueMicrotask|once|dispose|asyncDispose)\b|\breturn\s*\([^)]*\)\s*\{/;

/** How the engine speaks of decorators and accessors, which it does not know. */
const PERHAPS_DECORATED = /^(?:Invalid or unexpected token|Unexpected (?:identifier|token))/;

const NOT_OF_THE_SOURCE = /\boxc\b/i;

/** Parts of one namespace see each other's names, which only TypeScript itself writes out. */
const HAS_NAMESPACE = /\b(?:namespace|module)\s+[\w$.]+\s*\{/;

/** What the engine refuses of a source that is right otherwise is rewritten, if it may be a decorator. */
export function compile(program: Program, parse: Parse): Compiled {
  const { source, language } = program;
  if (language === "typescript" && HAS_NAMESPACE.test(source)) return otherwise();
  const transpiled = transpile(source, language);
  if (transpiled.status === "refused")
    return NOT_OF_THE_SOURCE.test(transpiled.error.message) ? otherwise() : transpiled;
  const asItStands = compileText(program, transpiled, parse);
  if (asItStands.status === "compiled" || language !== "typescript" || !mayDecorate(source)) return asItStands;
  if (!PERHAPS_DECORATED.test(asItStands.error.message)) return asItStands;
  let refused: Compiled = asItStands;
  for (const kind of decoratorKinds(source)) {
    const lowered = compileByTypeScript(source, kind);
    const compiled = lowered.status === "refused" ? lowered : compileText(program, lowered, parse);
    if (compiled.status === "compiled" || !compiled.healthy) return compiled;
    refused = compiled;
  }
  return refused;

  /** What one library does not know (a namespace that exports a `let`) another one does. */
  function otherwise(): Compiled {
    const lowered = compileByTypeScript(source, "standard");
    return lowered.status === "refused" ? lowered : compileText(program, lowered, parse);
  }
}

/** Reads a source as Node reads a file whose kind nobody told: as CommonJS, and as a module if it is only right as one. */
function compileText(program: Program, transpiled: Readable, parse: Parse): Compiled {
  const { locate } = transpiled;
  const code = withoutHashbang(transpiled.code);

  const refuse = ({ message, line, column }: ParseFault): Compiled => {
    const place = line === null || column === null ? null : locate(line, column);
    return { status: "refused", error: syntaxErrorReport(message, program.source, place), healthy: true };
  };
  const accept = ({ text, headLength, links }: Form): Compiled => {
    const shifted: typeof locate = (line, column) =>
      locate(line, line === 1 ? Math.max(column - headLength, 1) : column);
    const runnable = {
      code: text,
      links: JSON.stringify(links),
      locate: shifted,
      entry: program.entry,
      seesThrows: SEES_THROWS.test(code),
    };
    return { status: "compiled", runnable };
  };

  const bare = parse(code, "script");
  const commonJs = wrapCommonJs(code, program.entry, "asTheyAre");
  const fault = unshift(parse(commonJs.text, "script"), commonJs.headLength);
  if (fault === null) {
    const loose = bare === null ? null : functionBodyFault(code);
    return loose === null ? accept(wrapCommonJs(code, program.entry, "rewritten")) : refuse(loose);
  }
  const mustBeModule = MODULE_ONLY.has(fault.message);
  if (!mustBeModule && !PERHAPS_MODULE.test(fault.message)) return refuse(bare ?? fault);
  const moduleFault = parse(code, "module");
  if (moduleFault !== null) return refuse(mustBeModule ? moduleFault : (bare ?? fault));
  for (const form of wrapModule(code, program.entry)) if (parse(form.text, "script") === null) return accept(form);
  return refuse({ message: "This module could not be read.", line: null, column: null });
}

function unshift(fault: ParseFault | null, headLength: number): ParseFault | null {
  if (fault === null || fault.line !== 1 || fault.column === null) return fault;
  return { ...fault, column: Math.max(fault.column - headLength, 1) };
}

/** A wrapped source does not begin with its first line's first letter. */
function withoutHashbang(code: string): string {
  return code.replace(/^(\uFEFF?)#!/, "$1//");
}
