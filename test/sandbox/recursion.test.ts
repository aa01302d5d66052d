import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox, type SandboxEvent } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { plain, runOnce } from "./program.ts";

let sandbox: Sandbox;
const events: SandboxEvent[] = [];
beforeAll(() => {
  sandbox = createSandbox({ hosts: 1, onEvent: (event) => events.push(event) });
});
afterAll(() => sandbox.close());

const limits = { cpuTimeLimitMs: 20_000 };

test("a million simple frames are not too many", async () => {
  const source = "function depth(n) { return n === 0 ? 0 : 1 + depth(n - 1); }\nconst solve = (n) => depth(n);";
  const outcome = await runOnce(sandbox, { source, entry: plain("solve"), input: "1000000", limits });
  expect(outcome).toMatchObject({ status: "returned", value: 1_000_000 });
});

test("a search that memoises in a Map may go 200,000 deep", async () => {
  const source = `
    function solve(n) {
      const memo = new Map();
      const ways = (k) => {
        if (k <= 1) return 1;
        if (memo.has(k)) return memo.get(k);
        const value = (ways(k - 1) + ways(k - 2)) % 1_000_000_007;
        memo.set(k, value);
        return value;
      };
      return ways(n);
    }`;
  const outcome = await runOnce(sandbox, { source, entry: plain("solve"), input: "200000", limits });
  let [before, now] = [1, 1];
  for (let k = 2; k <= 200_000; k += 1) [before, now] = [now, (now + before) % 1_000_000_007];
  expect(outcome).toMatchObject({ status: "returned", value: now });
});

test("an endless recursion is a RangeError, can be caught, and leaves a host that works", async () => {
  events.length = 0;
  const source = "function solve() { try { return solve(); } finally { } }";
  const outcome = await runOnce(sandbox, { source, entry: plain("solve"), limits });
  expect(outcome).toMatchObject({ status: "threw", error: { name: "RangeError" } });
  const caught =
    "let d = 0; function down() { d += 1; down(); }\nfunction solve() { try { down(); } catch (e) { return [e instanceof RangeError, d >= 1_000_000]; } }";
  expect(await runOnce(sandbox, { source: caught, entry: plain("solve"), limits })).toMatchObject({
    value: [true, true],
  });
  expect(events.filter((event) => event.kind === "hostReplaced" && event.reason !== "retired")).toEqual([]);
});
