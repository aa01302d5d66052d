import type { EcmaScriptModule, ParseResult, StaticExport } from "oxc-parser";
import type { Entry } from "../sandbox.ts";
import { afterGap, blankOut, type Edit } from "./edit.ts";

/** Names that the source does not have, for what takes the place of a module's own syntax. */
export type FreeNames = { values: string; byDefault: string; meta: string; dynamic: string };
export type Import = { from: string; at: number; bindings: { name: string | null; at: number }[] };

/**
 * The edits that leave a module without `import` and `export`. Nobody imports a solution, so that exports need only
 * be read; what it imports is bound by constants, since all of it is Node's and never changes.
 */
export function rewriteModule(
  code: string,
  parsed: ParseResult,
  names: FreeNames,
): { edits: Edit[]; imports: Import[]; constants: string } {
  const { module } = parsed;
  const edits: Edit[] = [];
  const imports: Import[] = [];
  const constants: string[] = [];
  let count = 0;

  for (const { start, end, moduleRequest, entries } of module.staticImports) {
    edits.push(blankOut(code, start, end, ";"));
    const bindings = entries.map(({ importName, localName }) => {
      constants.push(`${localName.value}=${names.values}[${count}]`);
      count += 1;
      return { name: importedName(importName), at: importName.start ?? localName.start };
    });
    imports.push({ from: moduleRequest.value, at: moduleRequest.start, bindings });
  }
  for (const statement of module.staticExports) {
    const from = statement.entries.find((entry) => entry.moduleRequest !== null)?.moduleRequest;
    if (from !== undefined && from !== null) {
      edits.push(blankOut(code, statement.start, statement.end, ";"));
      const bindings = statement.entries.map(({ importName, start }) => ({ name: importName.name, at: start }));
      imports.push({ from: from.value, at: from.start, bindings });
      count += bindings.length;
    } else {
      edits.push(withoutExport(code, statement, names.byDefault));
    }
  }
  for (const { start, end, source } of emptyExports(code, parsed)) {
    edits.push(blankOut(code, start, end, ";"));
    if (source !== null) imports.push({ from: source.value, at: source.start, bindings: [] });
  }
  for (const { start, end } of module.importMetas) edits.push(blankOut(code, start, end, names.meta));
  for (const { start } of module.dynamicImports) edits.push(blankOut(code, start, start + 6, names.dynamic));
  const declared = constants.length === 0 ? "" : `const ${constants.join(",")};`;
  return { edits, imports, constants: `let ${names.byDefault};${declared}` };
}

/** Where the module's exports have the wanted function, the likeliest first. */
export function exportedEntry(module: EcmaScriptModule, entry: Entry, byDefault: string): string[] {
  if (entry.kind === "stdio") return [];
  const entries = module.staticExports.flatMap((statement) => statement.entries);
  const local = (kind: "Name" | "Default", name: string | null): string[] =>
    entries
      .filter(({ exportName }) => isA(exportName, kind) && exportName.name === name)
      .flatMap(({ localName }) => (isA(localName, "Name") && localName.name !== null ? [localName.name] : []));
  return [...local("Name", entry.name), ...local("Name", "default"), ...local("Default", null), byDefault];
}

function importedName({ kind, name }: { kind: string; name: string | null }): string | null {
  if (kind === "Default") return "default";
  return kind === "NamespaceObject" ? null : name;
}

function withoutExport(code: string, { start, end, entries }: StaticExport, byDefault: string): Edit {
  const [first] = entries;
  if (first !== undefined && isA(first.exportName, "Default")) {
    // What has a name is declared before anything runs, and stays a declaration.
    return blankOut(code, start, first.start, isA(first.localName, "Name") ? ";" : `;${byDefault}=`);
  }
  const declaration = afterGap(code, start + "export".length);
  return blankOut(code, start, code[declaration] === "{" ? end : declaration, ";");
}

/** The parser's record of a module leaves out `export {}`; reading the whole tree costs more than all the rest. */
function emptyExports(code: string, parsed: ParseResult) {
  if (!mayExportNothing(code)) return [];
  return parsed.program.body
    .filter((node) => node.type === "ExportNamedDeclaration")
    .filter(({ declaration, specifiers }) => declaration === null && specifiers.length === 0);
}

function mayExportNothing(code: string): boolean {
  for (let at = code.indexOf("export"); at >= 0; at = code.indexOf("export", at + 1)) {
    const brace = afterGap(code, at + "export".length);
    if (code[brace] === "{" && code[afterGap(code, brace + 1)] === "}") return true;
    if (brace === code.length) return true;
  }
  return false;
}

/** The parser's kinds are enums in its types, and texts in fact. */
function isA({ kind }: { kind: string }, wanted: "Name" | "Default"): boolean {
  return kind === wanted;
}
