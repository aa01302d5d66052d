import { createRequire } from "node:module";
import type { ParserOptions, ParseResult } from "oxc-parser";
import type { Entry } from "../sandbox.ts";
import { exportedEntry, rewriteModule } from "./module-statements.ts";
import type { ParseFault } from "./isolate.ts";
import { blankOut, edited } from "./edit.ts";

/**
 * A program as the text of one function, which the harness calls with what a file of its kind finds in scope. The
 * head stands on the first line, so that lines stay and only that line's columns move.
 */
export type Form = { text: string; headLength: number; links: Links };
/** What the harness has to know of it. */
type Links = { kind: "commonjs" | "module"; isAsync: boolean; imports: ImportLink[] };

/** An import to be bound before the program runs; the place is in `text`, for errors. */
type ImportLink = { from: string; line: number; column: number; bindings: ImportBinding[] };
/** `name: null` binds all there is. */
type ImportBinding = { name: string | null; line: number; column: number };

/** The engine reads `import()` by itself, so that a text to be tried is left as it is: the parser is slow on what is wrong. */
export function wrapCommonJs(code: string, entry: Entry, dynamicImports: "rewritten" | "asTheyAre"): Form {
  const dynamic = freeName(code, "$mport", 6);
  const head = `(function (exports, require, module, __filename, __dirname, ${dynamic}) {`;
  const rewritten = dynamicImports === "rewritten" && /\bimport\b/.test(code);
  const imports = rewritten ? parseAs(code, "commonjs").module.dynamicImports : [];
  const edits = imports.map(({ start }) => blankOut(code, start, start + "import".length, dynamic));
  const text = `${head}${edited(code, edits)}\n${entryFooter(entry, [])}})`;
  return { text, headLength: head.length, links: { kind: "commonjs", isAsync: false, imports: [] } };
}

/** The ways to write a module as a function, the one to be preferred first; a way that does not parse is none. */
export function* wrapModule(code: string, entry: Entry): Generator<Form> {
  const parsed = parseAs(code, "module");
  yield moduleForm(code, entry, parsed, { isAsync: false, withRequire: false });
  // Node refuses `require` beside an `await` at the top of a file that says nothing else of its kind; nobody gains by that.
  if (!parsed.module.hasModuleSyntax) yield moduleForm(code, entry, parsed, { isAsync: true, withRequire: true });
  yield moduleForm(code, entry, parsed, { isAsync: true, withRequire: false });
}

type Way = { isAsync: boolean; withRequire: boolean };

function moduleForm(code: string, entry: Entry, parsed: ParseResult, { isAsync, withRequire }: Way): Form {
  const names = {
    values: freeName(code, "$values", 7),
    byDefault: freeName(code, "$default", 8),
    meta: freeName(code, "$importMeta", 11),
    dynamic: freeName(code, "$mport", 6),
  };
  const { edits, imports, constants } = rewriteModule(code, parsed, names);
  const parameters = [names.values, names.dynamic, names.meta, ...(withRequire ? ["require"] : [])];
  const head = `(${isAsync ? "async " : ""}function (${parameters.join(", ")}) {"use strict";${constants}`;
  const footer = entryFooter(entry, exportedEntry(parsed.module, entry, names.byDefault));
  const text = `${head}${edited(code, edits)}\n${footer}})`;
  const placeOf = placesIn(code, head.length);
  const links = imports.map(({ from, at, bindings }) => ({
    from,
    ...placeOf(at),
    bindings: bindings.map(({ name, at: nameAt }) => ({ name, ...placeOf(nameAt) })),
  }));
  return { text, headLength: head.length, links: { kind: "module", isAsync, imports: links } };
}

/** What keeps a text from being a whole body of a function, which does not close what is put around it. */
export function functionBodyFault(code: string): ParseFault | null {
  const [error] = parseAs(code, "commonjs").errors;
  if (error === undefined) return null;
  const at = error.labels[0]?.start;
  const place = at === undefined ? { line: null, column: null } : placesIn(code, 0)(at);
  return { message: error.message, ...place };
}

/** The function's value is the program's function, so that `const f = …` is found as `function f` is. */
function entryFooter(entry: Entry, exported: string[]): string {
  if (entry.kind === "stdio") return "";
  const found = exported.reduceRight((rest, name) => `typeof ${name} !== "undefined" ? ${name} : ${rest}`, "undefined");
  return `;return typeof ${entry.name} === "undefined" ? ${found} : ${entry.name};`;
}

const requireHere = createRequire(import.meta.url);

/** The parser is a library of its own, of 20 ms; most programs need none. */
function loadParser(): typeof import("oxc-parser") {
  return requireHere("oxc-parser");
}

function parseAs(code: string, sourceType: NonNullable<ParserOptions["sourceType"]>) {
  return loadParser().parseSync("solution.js", code, { lang: "js", sourceType });
}

/** A name of the given length that the source does not have. */
function freeName(code: string, wanted: string, length: number): string {
  let name = wanted;
  for (let count = 0; code.includes(name); count += 1) {
    const digits = String(count);
    name = wanted.slice(0, length - digits.length) + digits;
  }
  return name;
}

/** Offsets to places; `headLength` is what the first line has in front. */
function placesIn(code: string, headLength: number): (at: number) => { line: number; column: number } {
  const starts = [-headLength];
  for (let at = code.indexOf("\n"); at >= 0; at = code.indexOf("\n", at + 1)) starts.push(at + 1);
  return (at) => {
    let low = 0;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}
