import { expect, test } from "vitest";
import type { Limits } from "#contract/limits.ts";
import type { RunOutcome, Session } from "../../../../worker/sandbox/sandbox.ts";
import { caseRunner } from "../../../../worker/judge/run-case.ts";
import { USAGE } from "./fixtures.ts";

const LIMITS: Limits = { cpuTimeLimitMs: 1, wallTimeLimitMs: 1, memoryLimitMb: 1, outputLimitKb: 1 };
const SLOW: RunOutcome = { status: "cpuTimeExceeded", printed: "", usage: USAGE };
const HUNG: RunOutcome = { status: "wallTimeExceeded", printed: "", usage: USAGE };
const QUICK: RunOutcome = { status: "returned", value: 1, printed: "", usage: USAGE };

/** A session that plays outcomes back; how V8 takes turns can't be arranged with a real one. */
function playing(outcomes: RunOutcome[]): { session: Session; left: () => number } {
  const queue = [...outcomes];
  const run = async () => {
    const next = queue.shift();
    if (next === undefined) throw new Error("one run too many");
    return next;
  };
  return { session: { compiled: { status: "compiled" }, run, close: async () => {} }, left: () => queue.length };
}

test("a case that is quick at the second attempt is not TLE", async () => {
  const { session } = playing([SLOW, QUICK]);
  expect(await caseRunner(session, LIMITS).run("")).toMatchObject({ kind: "value", value: 1 });
});

test("a case that is too slow twice is TLE", async () => {
  const { session, left } = playing([SLOW, HUNG]);
  expect(await caseRunner(session, LIMITS).run("")).toMatchObject({ kind: "failed", verdict: "TLE" });
  expect(left()).toBe(0);
});

test("once a program was too slow twice, its other slow cases are believed at once", async () => {
  const { session, left } = playing([SLOW, SLOW, SLOW, HUNG]);
  const runner = caseRunner(session, LIMITS);
  for (const input of ["1", "2", "3"]) {
    expect(await runner.run(input)).toMatchObject({ kind: "failed", verdict: "TLE" });
  }
  expect(left()).toBe(0);
});

test("nothing but a TLE is tried again", async () => {
  const failures: RunOutcome[] = [
    { status: "memoryExceeded", printed: "", usage: USAGE },
    { status: "outputExceeded", printed: "", usage: USAGE },
    { status: "unusableResult", reason: "a symbol", printed: "", usage: USAGE },
  ];
  for (const failure of failures) {
    const { session, left } = playing([failure, QUICK]);
    await caseRunner(session, LIMITS).run("");
    expect(left()).toBe(1);
  }
});
