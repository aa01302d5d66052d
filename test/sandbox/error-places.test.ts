import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "#sandbox/pool.ts";
import type { Entry, Sandbox } from "#sandbox/sandbox.ts";
import type { Language } from "#contract/language.ts";
import { plain, runOnce, STDIO } from "./program.ts";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({ hosts: 1 });
});
afterAll(() => sandbox.close());

const solve = plain("solve");

async function compileError(source: string, language: Language, entry: Entry = solve) {
  const session = await sandbox.open({ source, language, entry });
  await session.close();
  return session.compiled.status === "compileError" ? session.compiled.error : null;
}

async function thrown(source: string, language: Language, entry: Entry = solve) {
  const outcome = await runOnce(sandbox, { source, language, entry, input: entry.kind === "stdio" ? "" : "1" });
  return outcome.status === "threw" ? outcome.error : null;
}

describe("a syntax error is told at its line and column", () => {
  test.each<[string, Language, string, { line: number; column: number }]>([
    ["JavaScript", "javascript", "function solve() {\n  return 1 +* 2;\n}", { line: 2, column: 13 }],
    ["JavaScript after wide characters", "javascript", "const é = '😀'; let = = 1;", { line: 1, column: 23 }],
    ["a name declared twice", "javascript", "\n\n  const a = 1; const a = 2;", { line: 3, column: 22 }],
    ["TypeScript", "typescript", "function solve(n: number): number {\n  return 1 +* 2;\n}", { line: 2, column: 13 }],
    ["TypeScript after wide characters", "typescript", "const é: string = '😀'; let = = 1;", { line: 1, column: 31 }],
    ["a TypeScript type", "typescript", "let x: = 1;", { line: 1, column: 8 }],
    [
      "JavaScript under stripped types",
      "typescript",
      "const a: number = 1;\nconst a: number = 2;",
      { line: 2, column: 7 },
    ],
    [
      "JavaScript under rewritten types",
      "typescript",
      "enum E { A }\n\nconst a: E = 1;\nconst a: E = 2;",
      { line: 4, column: 7 },
    ],
  ])("in %s", async (_, language, source, place) => {
    expect(await compileError(source, language)).toMatchObject({ name: "SyntaxError", ...place });
  });
});

describe("an uncaught error is told at its line and column", () => {
  test("in JavaScript, with the solver's frames only", async () => {
    const source =
      "function inner(x) {\n  return x.y.z;\n}\nfunction solve(n) {\n  return [n].map((x) => inner(x));\n}";
    const error = await thrown(source, "javascript");
    expect(error).toMatchObject({ name: "TypeError", line: 2, column: 14 });
    expect(error?.stack).toBe(
      ["    at inner (line 2, column 14)", "    at line 5, column 25", "    at solve (line 5, column 14)"].join("\n"),
    );
  });

  test.each<[string, Language, Entry, string, { line: number; column: number }]>([
    [
      "TypeScript with stripped types",
      "typescript",
      solve,
      "type A = {\n  x: number;\n};\nfunction solve(a: A): number { throw new Error('x') }",
      { line: 4, column: 38 },
    ],
    [
      "TypeScript with an enum",
      "typescript",
      solve,
      "enum Color {\n  Red,\n  Green,\n}\nfunction solve(n: number) {\n  const c: Color = Color.Red;\n  if (c === 0) throw new Error('x');\n}",
      { line: 7, column: 22 },
    ],
    [
      "TypeScript with parameter properties",
      "typescript",
      solve,
      "class P {\n  constructor(private x: number, public y: string) {}\n\n  go(): never {\n    throw new Error(this.y);\n  }\n}\n\nfunction solve(n: number) {\n  new P(n, 'a').go();\n}",
      { line: 5, column: 11 },
    ],
    ["code at the top", "javascript", solve, "\n   missing();\nfunction solve() {}", { line: 2, column: 4 }],
    [
      "an arrow function",
      "javascript",
      solve,
      "const solve = () => { throw new Error('x') };",
      { line: 1, column: 29 },
    ],
    [
      "an exported function",
      "javascript",
      solve,
      "export default function solve() { throw new Error('x') }",
      { line: 1, column: 41 },
    ],
    ["a program", "javascript", STDIO, "const a = 1;\nconst b = a.b.c;", { line: 2, column: 15 }],
    ["a program with top-level await", "javascript", STDIO, "await 1; null.x;\n", { line: 1, column: 15 }],
    [
      "a later line of a program with top-level await",
      "javascript",
      STDIO,
      "await 1;\n  null.x;\n",
      { line: 2, column: 8 },
    ],
    [
      "a program with imports",
      "typescript",
      STDIO,
      "import fs from 'node:fs';\nimport {\n  createInterface,\n} from 'node:readline';\nfs.nothing();",
      { line: 5, column: 4 },
    ],
    [
      "a rejected promise",
      "javascript",
      STDIO,
      "async function main() {\n  await null;\n  throw new Error('x');\n}\nmain();",
      { line: 3, column: 9 },
    ],
    ["a timer", "javascript", STDIO, "setTimeout(() => {\n  null.x;\n}, 5);", { line: 2, column: 8 }],
  ])("in %s", async (_, language, entry, source, place) => {
    expect(await thrown(source, language, entry)).toMatchObject(place);
  });

  test("an endless recursion is a RangeError with ten frames", async () => {
    const error = await thrown("function solve(n) {\n  return solve(n) + 1;\n}", "javascript");
    expect(error).toMatchObject({
      name: "RangeError",
      message: "Maximum call stack size exceeded",
      line: expect.any(Number),
    });
    expect(error?.stack.split("\n")).toHaveLength(10);
  });

  test("texts of the program are bounded", async () => {
    const error = await thrown("function solve() { throw new Error('x'.repeat(1e7)); }", "javascript");
    expect(error?.message.length).toBeLessThanOrEqual(2_048);
    const named = await thrown(
      "function solve() { const e = new Error('a'); e.name = 'y'.repeat(1e6); throw e; }",
      "javascript",
    );
    expect(named?.name.length).toBeLessThanOrEqual(101);
  });

  test("a harness frame is nowhere to be seen", async () => {
    const error = await thrown("function solve() { throw new Error('x'); }", "javascript");
    expect(JSON.stringify(error)).not.toMatch(/basecase|harness|apply|isolated-vm/);
  });
});

describe("TypeScript", () => {
  test.each([
    [
      "types, generics and interfaces",
      "interface P<T> { x: T }\nfunction solve(n: number): number { const p: P<number> = { x: n }; return p.x as number; }",
    ],
    ["enums", "enum E { A = 1 }\nfunction solve(n: number): number { return E.A; }"],
    ["namespaces", "namespace N { export const one = 1; }\nfunction solve(n: number): number { return N.one; }"],
    ["a type error, which stops nothing", "function solve(n: string): string { const x: number = n; return x; }"],
    ["an import of types", "import type { X } from './x';\nconst solve = (n: X): X => n;"],
    ["an export", "export const solve = (n: number): number => n;"],
    ["an export of enums' code", "enum E { A = 1 }\nexport function solve(n: number): number { return E.A; }"],
  ])("may have %s", async (_, source) => {
    expect(await runOnce(sandbox, { source, entry: solve, language: "typescript", input: "1" })).toMatchObject({
      value: 1,
    });
  });

  test.each<[string, Language, string]>([
    ["brackets in TypeScript", "typescript", `const solve = () => ${"(".repeat(40_000)}1${")".repeat(40_000)};`],
    ["types", "typescript", `let x: ${"Array<".repeat(16_000)}number${">".repeat(16_000)};\nconst solve = () => 1;`],
    [
      "arrays behind an enum",
      "typescript",
      `enum E {}\nconst solve = () => ${"[".repeat(45_000)}${"]".repeat(45_000)};`,
    ],
    ["brackets in JavaScript", "javascript", `const solve = () => ${"(".repeat(49_000)}1${")".repeat(49_000)};`],
  ])("nested 16,000 to 50,000 deep in %s harms no later program", async (_, language, source) => {
    const session = await sandbox.open({ source, language, entry: solve });
    await session.close();
    expect(["compiled", "compileError"]).toContain(session.compiled.status);
    const next = { source: "const solve = (n: number): number => n;", entry: solve, input: "4" };
    expect(await runOnce(sandbox, { ...next, language: "typescript" })).toMatchObject({ value: 4 });
  });
});
