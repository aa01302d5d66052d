import { afterAll, beforeAll, describe, expect, test } from "vitest";
import ts from "typescript-5";
import { type AmbientKind, ambientDeclarations } from "#contract/types/ambient.ts";
import { createSandbox } from "#sandbox/pool.ts";
import type { RunOutcome, Sandbox } from "#sandbox/sandbox.ts";
import { plain, runOnce, STDIO } from "./program.ts";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({ hosts: 1 });
});
afterAll(() => sandbox.close());

const KINDS: AmbientKind[] = ["function", "stdio"];
const FILE = "/ambient.d.ts";
const SOLUTION = "/solution.ts";
/** As the editor has them; see `client/editor/languages.ts`. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ["lib.esnext.d.ts"],
  types: [],
  strict: true,
  noEmit: true,
};

function programOf(kind: AmbientKind, solution: string): ts.Program {
  const texts: Record<string, string> = { [FILE]: ambientDeclarations(kind), [SOLUTION]: solution };
  const host = ts.createCompilerHost(OPTIONS);
  const getSourceFile = host.getSourceFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.getSourceFile = (name, how, ...rest) => {
    const text = texts[name];
    return text === undefined ? getSourceFile(name, how, ...rest) : ts.createSourceFile(name, text, how);
  };
  host.fileExists = (name) => texts[name] !== undefined || fileExists(name);
  return ts.createProgram(Object.keys(texts), OPTIONS, host);
}

function faultsOf(kind: AmbientKind, solution: string): string[] {
  const program = programOf(kind, solution);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}

/** An expression for each thing that is declared, and what `typeof` says of it; null where the type says nothing. */
function declared(kind: AmbientKind): Map<string, string | null> {
  const program = programOf(kind, "");
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(FILE);
  if (file === undefined) throw new Error("there are no declarations");
  const found = new Map<string, string | null>();
  const note = (path: string, symbol: ts.Symbol, at: ts.Node): void => {
    const type = checker.getTypeOfSymbolAtLocation(symbol, at);
    found.set(path, typeofText(type));
    for (const property of checker.getPropertiesOfType(type)) {
      const isOurs = property.declarations?.some((one) => one.getSourceFile() === file) ?? false;
      if (isOurs && property.name !== "prototype") note(`${path}.${property.name}`, property, at);
    }
  };
  for (const statement of file.statements) {
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name)
      : ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || isNamedModule(statement)
        ? [statement.name]
        : [];
    for (const name of names) {
      const symbol = name === undefined ? undefined : checker.getSymbolAtLocation(name);
      if (name === undefined || symbol === undefined) continue;
      if (!isNamedModule(statement)) note(name.getText(), symbol, name);
      else if (statement.body === undefined) found.set(`require(${name.getText()})`, null);
      else
        for (const member of checker.getExportsOfModule(symbol)) {
          if (member.name !== "default") note(`require(${name.getText()}).${member.name}`, member, name);
        }
    }
  }
  return found;
}

/** A namespace is part of the function that has its name. */
const isNamedModule = (statement: ts.Statement): statement is ts.ModuleDeclaration =>
  ts.isModuleDeclaration(statement) && ts.isStringLiteral(statement.name);

function typeofText(type: ts.Type): string | null {
  if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0) return "function";
  if ((type.flags & ts.TypeFlags.StringLike) !== 0) return "string";
  if ((type.flags & ts.TypeFlags.NumberLike) !== 0) return "number";
  if ((type.flags & ts.TypeFlags.Object) !== 0) return "object";
  return null;
}

/** What `typeof` says when it runs, asked by a program that names nothing else: a context shows what is named. */
async function kindsIn(kind: AmbientKind, paths: string[]): Promise<Record<string, string>> {
  const asked = `JSON.stringify({ ${paths.map((path) => `${JSON.stringify(path)}: typeof ${path}`).join(", ")} })`;
  const source = kind === "stdio" ? `console.log(${asked});` : `function solve() { return ${asked}; }`;
  const outcome = await runOnce(sandbox, { source, entry: kind === "stdio" ? STDIO : plain("solve"), input: "1" });
  const text = textOf(outcome);
  const kinds: Record<string, string> = JSON.parse(text);
  return kinds;
}

/** Nothing where what runs is what was declared. */
function wrong(path: string, wanted: string | null, found: string | undefined): string[] {
  const isRight = wanted === null ? found !== undefined && found !== "undefined" : found === wanted;
  return isRight ? [] : [`${path} is declared as ${wanted ?? "something"} and is ${found}`];
}

function textOf(outcome: RunOutcome): string {
  return outcome.status === "returned" && typeof outcome.value === "string" ? outcome.value : outcome.printed;
}

/** Undefined until the program says otherwise. */
const UNSET = new Set(["process.exitCode"]);

describe.each(KINDS)("in a %s problem", (kind) => {
  test("all that the editor declares is there, and is what it is said to be", async () => {
    const groups = Map.groupBy(declared(kind), ([path]) => /^(?:require\([^)]*\)|\w+)/.exec(path)?.[0]);
    expect(groups.size).toBeGreaterThan(60);
    const missing: string[] = [];
    for (const group of groups.values()) {
      const kinds = await kindsIn(
        kind,
        group.map(([path]) => path),
      );
      for (const [path, wanted] of group) {
        if (!UNSET.has(path)) missing.push(...wrong(path, wanted, kinds[path]));
      }
    }
    expect(missing).toEqual([]);
  });

  /** There to say that they are not, in one line, when they are called. */
  const ABSENT = ["fetch", "WebSocket", "MessageChannel", "BroadcastChannel"];
  /** A function has nothing to read; that these are there with Node's names is nobody's business. */
  const SHELL = kind === "function" ? ["readline", "print", "printErr", "putstr", "write"] : [];

  test("all that a program finds is known to the editor", async () => {
    const list = "[Object.getOwnPropertyNames(globalThis), Object.keys(console), require('module').builtinModules]";
    const source =
      kind === "stdio"
        ? `console.log(JSON.stringify(${list}));`
        : `function solve() { process; return JSON.stringify(${list}); }`;
    const outcome = await runOnce(sandbox, { source, entry: kind === "stdio" ? STDIO : plain("solve"), input: "1" });
    const [globals, methods, modules]: string[][] = JSON.parse(textOf(outcome));
    const lines = [
      ...(globals ?? []).filter((name) => ![...ABSENT, ...SHELL].includes(name)).map((name) => `void ${name};`),
      ...(methods ?? []).filter((name) => !name.startsWith("profile")).map((name) => `void console.${name};`),
      ...(modules ?? []).flatMap((id) => [`import "${id}";`, `await import("node:${id}");`]),
    ];
    expect(lines.length).toBeGreaterThan(150);
    expect(faultsOf(kind, lines.join("\n"))).toEqual([]);
  });

  test.each([
    "const lines = require('fs').readFileSync(0, 'utf8').trim().split('\\n');",
    "const text = require('fs').readFileSync(0).toString();",
    "import { readFileSync } from 'fs';\nconst [n] = readFileSync('/dev/stdin', 'utf-8').split(' ').map(Number);",
    "import * as fs from 'node:fs';\nimport fs2 from 'fs';\nfs2.writeSync(1, fs.readFileSync(0, { encoding: 'utf8' }));",
    "import * as readline from 'readline';\nconst rl = readline.createInterface({ input: process.stdin, terminal: false });\nrl.on('line', (line: string) => console.log(line));",
    "console.error(1); console.warn(2); console.info(3); console.table([[1]]); console.group('g'); console.time();",
    "const copy: number[][] = structuredClone([[1]]); const at: number = performance.now();",
    "process.stdin.on('data', (part: any) => {}); process.stdout.write('x'); process.exit(0);",
    "setTimeout(() => {}, 1); queueMicrotask(() => {}); setImmediate(() => {}); process.nextTick(() => {});",
    "const bytes = Buffer.from('abc'); const code: number = bytes[0]!; bytes.toString('hex'); bytes.readInt32LE(0);",
    "class Event { at = 1; } class URL {} const name = 'a', top = 1, print = 2, module = 3, performance = 4; new Event();",
    "module.exports = { solve() {} }; exports.x = 1; console.log(__filename, __dirname, require.main);",
    "const both = new Set([1]).union(new Set([2])); [1].values().map((x) => x + 1).toArray();",
    "const line = await Promise.resolve('x'); console.log(import.meta.url);",
  ])("a usual line is not underlined: %s", (line) => {
    expect(faultsOf(kind, line)).toEqual([]);
  });

  test("what is wrong is underlined", () => {
    expect(faultsOf(kind, "console.lgo(1);\nnope;\nstructuredClone<number>('x');")).toHaveLength(3);
  });
});
