import { expect, test } from "vitest";
import type { Ran } from "#sandbox/protocol.ts";
import { nextBatch } from "#sandbox/batch.ts";
import { openBatch } from "#sandbox/host/batch.ts";

const LIMITS = { cpuTimeLimitMs: 100, wallTimeLimitMs: 300, memoryLimitMb: 64, outputLimitKb: 64 };
const QUICK: Ran = {
  ending: { status: "returned", encoded: "1" },
  printed: "",
  cpuTimeMs: 1,
  wallTimeMs: 1,
  memoryMb: 1,
};

test("a batch starts where it is told to and holds the rest when that is little", () => {
  expect(nextBatch(["a", "b", "c"], 1)).toEqual(["b", "c"]);
});

test("a batch holds a bounded number of cases", () => {
  const inputs = Array.from({ length: 300 }, (_, n) => String(n));
  expect(nextBatch(inputs, 0)).toHaveLength(64);
  expect(nextBatch(inputs, 256)).toHaveLength(44);
});

test("a batch holds a bounded amount of text, but a case at least", () => {
  const large = "x".repeat(400_000);
  const huge = "x".repeat(5_000_000);
  expect(nextBatch([large, large, large, large], 0)).toHaveLength(2);
  expect(nextBatch([huge, huge], 0)).toEqual([huge]);
});

test("after a quick case the host goes on, and after the last nothing follows", () => {
  const batch = openBatch(["1", "2"], LIMITS);
  expect(batch.next()).toBe("1");
  expect(batch.moreAfter(QUICK)).toBe("coming");
  expect(batch.next()).toBe("2");
  expect(batch.moreAfter(QUICK)).toBe("none");
  expect(() => batch.next()).toThrow("a case too many");
});

test.each<[string, Partial<Ran>]>([
  ["takes its time", { wallTimeMs: 11 }],
  ["printed much", { printed: "x".repeat(1_000_001) }],
  ["returned much", { ending: { status: "returned", encoded: "x".repeat(1_000_001) } }],
])("after a case that %s the host asks before it goes on", (_, over) => {
  const batch = openBatch(["1", "2"], LIMITS);
  batch.next();
  expect(batch.moreAfter({ ...QUICK, ...over })).toBe("onRequest");
});

test("what was replied adds up until the parent has been asked", () => {
  const batch = openBatch(["1", "2", "3", "4"], LIMITS);
  const half = { ...QUICK, printed: "x".repeat(600_000) };
  const word = () => {
    batch.next();
    return batch.moreAfter(half);
  };
  expect([word(), word(), word()]).toEqual(["coming", "onRequest", "coming"]);
});

test.each<[string, Partial<Ran>]>([
  ["threw", { ending: { status: "unusableResult", reason: "a symbol" } }],
  ["used more CPU time than it may", { cpuTimeMs: 101 }],
  ["took longer than it may", { wallTimeMs: 301 }],
])("nothing follows a case that %s", (_, over) => {
  const batch = openBatch(["1", "2"], LIMITS);
  batch.next();
  expect(batch.moreAfter({ ...QUICK, ...over })).toBe("none");
});
