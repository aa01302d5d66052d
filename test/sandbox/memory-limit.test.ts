import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endingOf } from "#judge/outcome.ts";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { plain, runOnce } from "./program.ts";

/** What a program may hold is what the limit says: nearly all of it is granted, and little more. */

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({ hosts: 1 });
});
afterAll(() => sandbox.close());

const GROWTHS: [string, string][] = [
  ["one buffer", "held = new Float64Array(megabytes * 131072).fill(1);"],
  ["many buffers", "for (let i = 0; i < megabytes * 16; i += 1) held.push(new Uint8Array(65536).fill(1));"],
  [
    "arrays of numbers",
    "for (let i = 0; i < megabytes; i += 1) { const a = new Array(131072); for (let j = 0; j < 131072; j += 1) a[j] = j + 0.5; held.push(a); }",
  ],
  [
    "buffers and arrays",
    "for (let i = 0; i < megabytes / 2; i += 1) { held.push(new Uint8Array(1048576)); const a = new Array(131072); for (let j = 0; j < 131072; j += 1) a[j] = j + 0.5; held.push(a); }",
  ],
];

describe.each(GROWTHS)("with %s,", (_, grow) => {
  const hold = async (megabytes: number, memoryLimitMb: number) => {
    const source = `let held = [];\nfunction solve(megabytes) { ${grow}\n  return 1; }`;
    const limits = { cpuTimeLimitMs: 20_000, memoryLimitMb };
    const outcome = await runOnce(sandbox, { source, entry: plain("solve"), input: String(megabytes), limits });
    const ending = endingOf(outcome);
    return { verdict: ending.kind === "failed" ? ending.verdict : "AC", memoryMb: outcome.usage.memoryMb };
  };

  test.each([256, 512])("92 % of %i MB are granted, and what was used is shown", async (limit) => {
    const { verdict, memoryMb } = await hold(0.92 * limit, limit);
    expect(verdict).toBe("AC");
    expect(memoryMb).toBeGreaterThan(0.9 * limit);
    expect(memoryMb).toBeLessThanOrEqual(limit);
  });

  test.each([256, 512])("12 % more than %i MB are not", async (limit) => {
    expect((await hold(1.12 * limit, limit)).verdict).toBe("MLE");
  });
});
