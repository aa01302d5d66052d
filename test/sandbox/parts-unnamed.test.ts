import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "#sandbox/pool.ts";
import type { Entry, Sandbox } from "#sandbox/sandbox.ts";
import type { Language } from "#contract/language.ts";
import { NAMES_A_PART } from "../unit/messages/parts.ts";
import { LIMITS, plain, STDIO } from "./program.ts";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({ hosts: 1 });
});
afterAll(() => sandbox.close());

const FUNCTION = plain("solve");
/** All that a program is told: what did not compile, what ended it, and what it can print of that. */
async function told(source: string, entry: Entry, language: Language = "javascript"): Promise<string> {
  const session = await sandbox.open({ source, language, entry });
  try {
    if (session.compiled.status === "compileError") return inspect(session.compiled.error);
    const outcome = await session.run("1", { ...LIMITS, cpuTimeLimitMs: 1_000, memoryLimitMb: 128 });
    return inspect(outcome, { depth: null, maxStringLength: null });
  } finally {
    await session.close();
  }
}

/** What may be thrown, rejected with, or returned. */
const VALUES = [
  "null",
  "undefined",
  "0",
  "5n",
  "'text'",
  "Symbol('s')",
  "{ a: 1 }",
  "[1, 2]",
  "() => 1",
  "class A {}",
  "new Date(0)",
  "new Map()",
  "Object.create(null)",
  "new Proxy({}, {})",
  "new Proxy(() => {}, { get() { throw 1; } })",
  "new Error('e')",
  "new (class Mine extends RangeError {})('e')",
  "new AggregateError([1], 'e')",
  "globalThis",
  "Promise.resolve(1)",
  "new Uint8Array(2)",
];
/** Ways in which a value leaves a program. */
const WAYS: [string, (value: string) => string][] = [
  ["thrown", (value) => `throw (${value});`],
  ["rejected with", (value) => `Promise.reject((${value}));`],
  ["thrown in an async function", (value) => `(async () => { throw (${value}); })();`],
  ["thrown in a microtask", (value) => `queueMicrotask(() => { throw (${value}); });`],
  ["printed", (value) => `console.log((${value})); console.error("%o", (${value}));`],
  ["returned", (value) => `return (${value});`],
];

describe.each(WAYS)("a value %s", (_, write) => {
  test.each(VALUES)("%s", async (value) => {
    const body = write(value);
    expect(await told(`function solve() { ${body} }`, FUNCTION)).not.toMatch(NAMES_A_PART);
    expect(await told(`function solve() { process; ${body} }`, FUNCTION)).not.toMatch(NAMES_A_PART);
    expect(await told(`function solve() { ${body} }\nsolve();`, STDIO)).not.toMatch(NAMES_A_PART);
  });
});

const STACKS = [
  "console.log(new Error('x').stack);",
  "console.log(new Error('x'));",
  "setTimeout(() => console.log(new Error('x').stack), 1);",
  "setImmediate(() => console.log(new Error('x')));",
  "process.nextTick(() => console.log(new Error('x').stack));",
  "Promise.resolve().then(() => console.log(new Error('x').stack));",
  "process.stdin.on('data', () => console.log(new Error('x').stack));",
  "require('readline').createInterface({ input: process.stdin }).on('line', () => console.log(new Error('x').stack));",
  "process.on('exit', () => console.log(new Error('x').stack));",
  "process.on('uncaughtException', (e) => console.log(e, e.stack)); Promise.reject(new Error('x'));",
  "process.on('unhandledRejection', (e) => console.log(e, e.stack)); Promise.reject(new Error('x'));",
  "process.on('unhandledRejection', (e) => console.log(e, e.stack)); Promise.reject({ a: 1 });",
  "process.on('unhandledRejection', (e, p) => console.log(p)); (async () => { null.x; })();",
  "Error.prepareStackTrace = (e, sites) => sites.map((s) => `${s.getFileName()} ${s.getFunctionName()}`).join(); console.log(new Error('x').stack);",
  "try { require('fs').readFileSync('/nope'); } catch (e) { console.log(e, e.stack); }",
  "require('fs').writeFile('/nope', '', (e) => console.log(e));",
  "try { new WebAssembly.Module(); } catch (e) { console.log(e.stack); }",
  "for (const name of ['fetch', 'WebSocket', 'MessageChannel', 'crypto']) try { new globalThis[name](); } catch (e) { console.log(e.stack); }",
  "for (const name of Object.keys(process)) try { process[name](); } catch (e) { if (name !== 'exit' && name !== 'abort') console.log(e.stack); }",
  "for (const name of require('module').builtinModules) try { console.log(require(name)); } catch (e) { console.log(e.stack); }",
  "console.log(globalThis, require, module, process);",
  "import('nope').catch((e) => console.log(e.stack));",
  "eval('import(\"fs\")').catch((e) => console.log(e.stack));",
];

describe("what a program reads in stacks and in what there is", () => {
  test.each(STACKS)("%s", async (source) => {
    expect(await told(source, STDIO)).not.toMatch(NAMES_A_PART);
  });
});

const SOURCES: [string, Language][] = [
  ["const a = ;", "javascript"],
  ["import { nope } from 'fs';", "javascript"],
  ["import x from 'nope';", "javascript"],
  ["import x from './x.js';", "javascript"],
  ["export { nope };", "javascript"],
  ["let a; let a;", "javascript"],
  ["`".repeat(3), "javascript"],
  ["}", "javascript"],
  ["class A { @d m() {} }", "javascript"],
  ["enum E { A = ", "typescript"],
  ["namespace N { export let a = 1; a = 2; }\nconsole.log(N.a)", "typescript"],
  ["class A { @(((", "typescript"],
  ["@d @d function f() {}", "typescript"],
  ["class A { accessor x = ; }", "typescript"],
  ["type A = ;", "typescript"],
  ["const x: = 1;", "typescript"],
  ["[".repeat(40_000), "javascript"],
  ["let x: " + "A<".repeat(40_000), "typescript"],
  ["import" + " ".repeat(60_000) + "fs from 'fs'; import", "typescript"],
];

describe("what a compiler says", () => {
  test.each(SOURCES.map(([source, language]) => [source.slice(0, 60), source, language] as const))(
    "%s",
    async (_, source, language) => {
      for (const entry of [STDIO, FUNCTION]) expect(await told(source, entry, language)).not.toMatch(NAMES_A_PART);
    },
  );
});
