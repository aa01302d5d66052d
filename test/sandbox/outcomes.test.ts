import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox, type SandboxEvent } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { LIMITS, plain, runOnce, STDIO } from "./program.ts";

let sandbox: Sandbox;
const events: SandboxEvent[] = [];
beforeAll(() => {
  sandbox = createSandbox({ hosts: 1, onEvent: (event) => events.push(event) });
});
afterAll(() => sandbox.close());

const solve = plain("solve");

describe("a function that", () => {
  test("returns gives its value and what it cost", async () => {
    const outcome = await runOnce(sandbox, {
      source: "function solve(a, b) { return a + b; }",
      entry: solve,
      input: "2\n40\n",
    });
    expect(outcome).toMatchObject({ status: "returned", value: 42, printed: "" });
    expect(outcome.usage.cpuTimeMs).toBeGreaterThan(0);
    expect(outcome.usage.memoryMb).toBeGreaterThan(0);
    expect(outcome.usage.wallTimeMs).toBeGreaterThan(0);
  });

  test("works for a second costs about a second of CPU time", async () => {
    const source = "function solve() { const until = Date.now() + 1000; while (Date.now() < until); return 1; }";
    const outcome = await runOnce(sandbox, { source, entry: solve });
    expect(outcome.status).toBe("returned");
    // Beside other work it gets less than a core, never more.
    expect(outcome.usage.cpuTimeMs).toBeLessThan(1_050);
    expect(outcome.usage.wallTimeMs).toBeGreaterThanOrEqual(999);
  });

  test("throws gives the error", async () => {
    const outcome = await runOnce(sandbox, { source: "function solve() { throw new TypeError('no'); }", entry: solve });
    expect(outcome).toMatchObject({ status: "threw", error: { name: "TypeError", message: "no" } });
  });

  test("never ends has used its CPU time up, and the next program runs", async () => {
    events.length = 0;
    const outcome = await runOnce(sandbox, {
      source: "function solve() { for (;;); }",
      entry: solve,
      limits: { cpuTimeLimitMs: 200 },
    });
    expect(outcome.status).toBe("cpuTimeExceeded");
    expect(outcome.usage.cpuTimeMs).toBeGreaterThan(200);
    expect(events).toContainEqual(expect.objectContaining({ kind: "hostReplaced", reason: "cpuTime" }));
    expect(await runOnce(sandbox, { source: "const solve = () => 7;", entry: solve })).toMatchObject({ value: 7 });
  });

  test("ends just past its CPU time has exceeded it too", async () => {
    const source = "function solve() { const until = Date.now() + 100; while (Date.now() < until); return 1; }";
    const outcome = await runOnce(sandbox, { source, entry: solve, limits: { cpuTimeLimitMs: 1 } });
    expect(outcome.status).toBe("cpuTimeExceeded");
  });

  test("fills the heap has exceeded its memory", async () => {
    const source = "function solve() { const all = []; for (;;) all.push(new Array(1000).fill(1)); }";
    const outcome = await runOnce(sandbox, {
      source,
      entry: solve,
      limits: { cpuTimeLimitMs: 20_000, memoryLimitMb: 64 },
    });
    expect(outcome.status).toBe("memoryExceeded");
    expect(outcome.usage.memoryMb).toBeGreaterThan(50);
  });

  test("prints too much has exceeded its output, and what fitted is kept", async () => {
    const source = "function solve() { for (;;) console.log('0123456789'); }";
    const outcome = await runOnce(sandbox, { source, entry: solve, limits: { outputLimitKb: 1 } });
    expect(outcome.status).toBe("outputExceeded");
    expect(outcome.printed).toHaveLength(1024);
  });

  test("prints shows its output beside its value", async () => {
    const source = "function solve(n) { console.log('n is', n, [1, { a: 'b' }]); console.error('!'); return n; }";
    const outcome = await runOnce(sandbox, { source, entry: solve, input: "3" });
    expect(outcome).toMatchObject({ value: 3, printed: "n is 3 [ 1, { a: 'b' } ]\n!\n" });
  });

  test.each([
    ["a function", "() => 1", "it is a function"],
    ["a symbol", "Symbol()", "it is a symbol"],
    ["a Promise", "Promise.resolve(1)", "it is a Promise; the function must return the value itself"],
    [
      "a cycle",
      "(() => { const a = []; a.push(a); return a; })()",
      "it is nested more than 1000 deep, or contains itself",
    ],
    ["a Map", "[new Map()]", "it holds a Map"],
    ["too many parts", "Array.from({ length: 1_000_001 }, () => 0)", "it holds an array that is too long"],
    ["a text that is too long", "'x'.repeat(2 ** 25)", "it is too large"],
  ])("returns %s gives no usable result", async (_, expression, reason) => {
    const outcome = await runOnce(sandbox, { source: `function solve() { return ${expression}; }`, entry: solve });
    expect(outcome).toMatchObject({ status: "unusableResult", reason });
  });

  test.each([
    ["is not there", "const other = 1;", "Define a function named solve."],
    ["is a number", "const solve = 1;", "Define a function named solve; here it is a number."],
  ])("%s is asked for by its name", async (_, source, message) => {
    const outcome = await runOnce(sandbox, { source, entry: solve });
    expect(outcome).toMatchObject({ status: "threw", error: { name: "MissingFunction", message } });
  });

  test.each([
    ["a declaration", "function solve(n) { return n; }"],
    ["an arrow function", "const solve = (n) => n;"],
    ["a variable", "var solve = function (n) { return n; };"],
    ["an exported declaration", "export function solve(n) { return n; }"],
    ["a default export", "export default function solve(n) { return n; }"],
    ["a default export without a name", "export default function (n) { return n; }"],
    ["a default arrow function", "export default (n) => n;"],
    ["an exported name", "const solve = (n) => n;\nexport { solve };"],
    ["a CommonJS export", "module.exports = { solve: (n) => n };"],
    ["strict code", "'use strict';\nconst solve = (n) => n;"],
    ["the last line a comment", "const solve = (n) => n; // done"],
  ])("is written as %s is found", async (_, source) => {
    expect(await runOnce(sandbox, { source, entry: solve, input: "5" })).toMatchObject({ value: 5 });
  });
});

describe("a program that", () => {
  test("reads and prints finishes with its output", async () => {
    const source = "console.log(require('fs').readFileSync(0, 'utf8').toUpperCase());";
    const outcome = await runOnce(sandbox, { source, entry: STDIO, input: "abc" });
    expect(outcome).toMatchObject({ status: "finished", printed: "ABC\n" });
  });

  test.each([
    ["an uncaught error", "throw new Error('no');", { name: "Error", message: "no" }],
    ["an unhandled rejection", "(async () => { await null; throw new Error('late'); })();", { message: "late" }],
    ["an exit code", "process.exit(3);", { name: "ExitCode", message: "The program ended with exit code 3." }],
    ["an error in a timer", "setTimeout(() => null.x, 10);", { name: "TypeError" }],
    ["a thrown text", "throw 'no';", { name: "Uncaught", message: "'no'" }],
  ])("ends with %s threw", async (_, source, error) => {
    expect(await runOnce(sandbox, { source, entry: STDIO })).toMatchObject({ status: "threw", error });
  });

  test("exits with 0 finishes, and prints nothing after", async () => {
    const source = "console.log(1); try { process.exit(0); } catch {} console.log(2);";
    expect(await runOnce(sandbox, { source, entry: STDIO })).toMatchObject({ status: "finished", printed: "1\n" });
  });

  test("returns at the top, as Node's scripts may, finishes", async () => {
    const source = "console.log(1);\nif (true) return;\nconsole.log(2);";
    expect(await runOnce(sandbox, { source, entry: STDIO })).toMatchObject({ status: "finished", printed: "1\n" });
  });

  test("floods its output has exceeded it", async () => {
    const source = "for (;;) process.stdout.write('0123456789');";
    expect((await runOnce(sandbox, { source, entry: STDIO })).status).toBe("outputExceeded");
  });
});

test("a session goes on with a fresh host after a case that had to be killed", async () => {
  const source = "let calls = 0; function solve(n) { if (n === 0) for (;;); calls += 1; return [n, calls]; }";
  const session = await sandbox.open({ source, language: "javascript", entry: solve });
  const limits = { ...LIMITS, cpuTimeLimitMs: 200 };
  expect(await session.run("1", limits)).toMatchObject({ value: [1, 1] });
  expect((await session.run("0", limits)).status).toBe("cpuTimeExceeded");
  expect(await session.run("2", limits)).toMatchObject({ value: [2, 1] });
  await session.close();
});

test("an input that is no JSON is the caller's fault, not the program's", async () => {
  const session = await sandbox.open({ source: "const solve = () => 1;", language: "javascript", entry: solve });
  await expect(session.run("{", LIMITS)).rejects.toThrow("a sandbox host failed");
  expect(await session.run("1", LIMITS)).toMatchObject({ value: 1 });
  await session.close();
});
