import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { LIMITS, plain, runOnce, STDIO } from "./program.ts";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({ hosts: 1 });
});
afterAll(() => sandbox.close());

const CASES = 40;
const numbers = Array.from({ length: CASES }, (_, index) => String(index));

/** Programs that print their input and end themselves, by a throw that nothing can see and by the end of their isolate. */
const ENDINGS: [string, string][] = [
  ["plainly", "console.log(require('fs').readFileSync(0, 'utf8'));\nprocess.exit(0);\nconsole.log('never');"],
  [
    "in an async function",
    "async function main() { console.log(require('fs').readFileSync(0, 'utf8')); process.exit(0); }\nmain().finally(() => console.log('never'));",
  ],
];

describe.each(ENDINGS)("a program that ends itself %s", (_, source) => {
  test("runs case after case, and each is whole", async () => {
    const session = await sandbox.open({ source, language: "javascript", entry: STDIO });
    const printed: string[] = [];
    for await (const outcome of session.runAll(numbers, LIMITS)) {
      expect(outcome.status).toBe("finished");
      expect(outcome.usage.memoryMb).toBeGreaterThan(0);
      printed.push(outcome.printed);
    }
    await session.close();
    expect(printed).toEqual(numbers.map((number) => `${number}\n`));
  });

  test("leaves the host fit for another program", async () => {
    expect(await runOnce(sandbox, { source, entry: STDIO, input: "x" })).toMatchObject({ printed: "x\n" });
    const next = { source: "const solve = (n) => n + 1;", entry: plain("solve"), input: "4" };
    expect(await runOnce(sandbox, next)).toMatchObject({ value: 5 });
  });
});

test("a function that ends its program has not returned, and is told so", async () => {
  const source = "function solve() { try { process.exit(3); } catch { return 1; } }";
  expect(await runOnce(sandbox, { source, entry: plain("solve"), input: "1" })).toMatchObject({
    status: "threw",
    error: { name: "ExitCode", message: "The program ended with exit code 3 before solve returned." },
  });
});

test("an endless loop in an exit listener is the program's time", async () => {
  const source = "process.on('exit', () => { for (;;); });\n(async () => process.exit(0))();";
  const limits = { cpuTimeLimitMs: 300 };
  expect(await runOnce(sandbox, { source, entry: STDIO, limits })).toMatchObject({ status: "cpuTimeExceeded" });
});

test("too much output before an exit is too much output", async () => {
  const source =
    "async function main() { try { for (;;) console.log('x'.repeat(1000)); } catch { process.exit(0); } }\nmain();";
  expect(await runOnce(sandbox, { source, entry: STDIO })).toMatchObject({ status: "outputExceeded" });
});

test("an exit at the end of the stack is an exit, or the stack's end", async () => {
  const source =
    "let depth = 0;\nfunction f() { depth += 1; try { f(); } finally { process.exit(0); } }\nf();\nconsole.log('never');";
  const outcome = await runOnce(sandbox, { source, entry: STDIO });
  expect(outcome.printed).toBe("");
  expect(["finished", "threw"]).toContain(outcome.status);
});
