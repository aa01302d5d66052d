import { createRequire } from "node:module";
import type { ParserOptions, ParseResult } from "oxc-parser";
import type { Entry } from "../sandbox.ts";
import { exportedEntry, rewriteModule } from "./module-statements.ts";
import type { ParseFault } from "./isolate.ts";
import { blankOut, type Edit, edited } from "./edit.ts";

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

export function wrapCommonJs(code: string, entry: Entry): Form {
  const dynamic = freeName(code, "$mport", 6);
  const head = `(function (exports, require, module, __filename, __dirname, ${dynamic}) {`;
  const edits = mentionsImport(code) ? dynamicImports(code, "commonjs", dynamic) : [];
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
  const links = imports.map(({ from, at, bindings }) => ({
    from,
    ...placeIn(code, at, head.length),
    bindings: bindings.map(({ name, at: nameAt }) => ({ name, ...placeIn(code, nameAt, head.length) })),
  }));
  return { text, headLength: head.length, links: { kind: "module", isAsync, imports: links } };
}

/** What keeps a text from being a whole body of a function, which does not close what is put around it. */
export function functionBodyFault(code: string): ParseFault | null {
  const [error] = parseAs(code, "commonjs").errors;
  if (error === undefined) return null;
  const at = error.labels[0]?.start;
  const place = at === undefined ? { line: null, column: null } : placeIn(code, at, 0);
  return { message: error.message, ...place };
}

/** The function's value is the program's function, so that `const f = …` is found as `function f` is. */
function entryFooter(entry: Entry, exported: string[]): string {
  if (entry.kind === "stdio") return "";
  const found = exported.reduceRight((rest, name) => `typeof ${name} !== "undefined" ? ${name} : ${rest}`, "undefined");
  return `;return typeof ${entry.name} === "undefined" ? ${found} : ${entry.name};`;
}

function dynamicImports(code: string, sourceType: "commonjs" | "module", name: string): Edit[] {
  return parseAs(code, sourceType).module.dynamicImports.map(({ start }) => blankOut(code, start, start + 6, name));
}

function mentionsImport(code: string): boolean {
  return /\bimport\b/.test(code);
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

function placeIn(code: string, at: number, headLength: number): { line: number; column: number } {
  const lines = code.slice(0, at).split("\n");
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return { line: lines.length, column: lines.length === 1 ? column + headLength : column };
}
