import { expect, test } from "vitest";
import type { Limits } from "#contract/judging/limits.ts";
import { cameToItsEnd } from "#sandbox/outcome.ts";
import type { RunOutcome, Session } from "#sandbox/sandbox.ts";
import { runCases } from "#judge/run-cases.ts";
import { USAGE } from "./fixtures.ts";

const LIMITS: Limits = { cpuTimeLimitMs: 1, wallTimeLimitMs: 1, memoryLimitMb: 1, outputLimitKb: 1 };
const SLOW: RunOutcome = { status: "cpuTimeExceeded", printed: "", usage: USAGE };
const HUNG: RunOutcome = { status: "wallTimeExceeded", printed: "", usage: USAGE };
const QUICK: RunOutcome = { status: "returned", value: 1, printed: "", usage: USAGE };

/** A session that plays outcomes back; how V8 takes turns can't be arranged with a real one. */
function playing(outcomes: RunOutcome[]): { session: Session; ran: string[]; left: () => number } {
  const queue = [...outcomes];
  const ran: string[] = [];
  const play = (input: string): RunOutcome => {
    const next = queue.shift();
    if (next === undefined) throw new Error("one run too many");
    ran.push(input);
    return next;
  };
  const session: Session = {
    compiled: { status: "compiled" },
    run: async (input) => play(input),
    async *runAll(inputs) {
      for (const input of inputs) {
        const outcome = play(input);
        yield outcome;
        if (!cameToItsEnd(outcome)) return;
      }
    },
    close: async () => {},
  };
  return { session, ran, left: () => queue.length };
}

const endings = (session: Session, inputs: string[], retrySlow = true) =>
  Array.fromAsync(runCases(session, inputs, LIMITS, { retrySlow }));

test("a case that is quick at the second attempt is not TLE", async () => {
  const { session } = playing([SLOW, QUICK]);
  expect(await endings(session, [""])).toMatchObject([{ kind: "value", value: 1 }]);
});

test("a case that is too slow twice is TLE", async () => {
  const { session, left } = playing([SLOW, HUNG]);
  expect(await endings(session, [""])).toMatchObject([{ kind: "failed", verdict: "TLE" }]);
  expect(left()).toBe(0);
});

test("where slow cases are not tried again, the first TLE is believed", async () => {
  const { session, left } = playing([SLOW, QUICK]);
  expect(await endings(session, ["1", "2"], false)).toMatchObject([{ verdict: "TLE" }, { kind: "value" }]);
  expect(left()).toBe(0);
});

test("the case that was tried again is the slow one, and the next one follows it", async () => {
  const { session, ran } = playing([QUICK, SLOW, QUICK, QUICK]);
  expect(await endings(session, ["1", "2", "3"])).toMatchObject([{ value: 1 }, { value: 1 }, { value: 1 }]);
  expect(ran).toEqual(["1", "2", "2", "3"]);
});

test("once a program was too slow twice, its other slow cases are believed at once", async () => {
  const { session, left } = playing([SLOW, SLOW, SLOW, HUNG]);
  expect(await endings(session, ["1", "2", "3"])).toMatchObject([
    { verdict: "TLE" },
    { verdict: "TLE" },
    { verdict: "TLE" },
  ]);
  expect(left()).toBe(0);
});

test("cases go on after one that failed", async () => {
  const threw: RunOutcome = { status: "memoryExceeded", printed: "", usage: USAGE };
  const { session, ran } = playing([QUICK, threw, QUICK]);
  expect(await endings(session, ["1", "2", "3"])).toMatchObject([
    { kind: "value" },
    { kind: "failed", verdict: "MLE" },
    { kind: "value" },
  ]);
  expect(ran).toEqual(["1", "2", "3"]);
});

test("nothing but a TLE is tried again", async () => {
  const failures: RunOutcome[] = [
    { status: "memoryExceeded", printed: "", usage: USAGE },
    { status: "outputExceeded", printed: "", usage: USAGE },
    { status: "unusableResult", reason: "a symbol", printed: "", usage: USAGE },
  ];
  for (const failure of failures) {
    const { session, left } = playing([failure, QUICK]);
    await endings(session, [""]);
    expect(left()).toBe(1);
  }
});

test("whoever leaves the loop has no other case run", async () => {
  const { session, ran } = playing([QUICK, QUICK, QUICK]);
  for await (const ending of runCases(session, ["1", "2", "3"], LIMITS)) {
    expect(ending.kind).toBe("value");
    break;
  }
  expect(ran).toEqual(["1"]);
});
