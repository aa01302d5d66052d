import { randomUUID } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activeMsAt } from "#contract/round/clock.ts";
import { roundBudgetMs, type RoundPlan } from "#contract/round/plan.ts";
import type { RoundEvent } from "#contract/round/events.ts";
import { deadlineOf, fold, type RoundState } from "../../../../server/rounds/reduce.ts";
import { planFor } from "./plan.ts";

const START = 1_000_000;
const BUDGET_MS = 600_000;
const practice = planFor();
const strict = planFor({ rules: { ...practice.rules, mode: "strict" } });

type Plain = RoundEvent extends infer E ? (E extends unknown ? Omit<E, "id" | "at"> : never) : never;
const event = (afterMs: number, plain: Plain): RoundEvent => ({ ...plain, id: randomUUID(), at: START + afterMs });
const start = event(0, { kind: "start" });
const submit = (afterMs: number, auto = false): RoundEvent => {
  const id = randomUUID();
  return {
    id,
    at: START + afterMs,
    kind: "submitted",
    submission: { id, task: 1, purpose: "submit", auto, late: false, ownCases: 0 },
  };
};
const judge = (submission: RoundEvent, afterMs: number): RoundEvent => ({
  id: `${submission.id}-judged`,
  at: START + afterMs,
  kind: "judged",
  submissionId: submission.id,
  verdict: "AC",
});

describe("a round's clock", () => {
  test("the round ends at its deadline, whenever anybody looks", () => {
    const before = fold(practice, [start], START + BUDGET_MS - 1);
    const after = fold(practice, [start], START + 10 * BUDGET_MS);
    expect(before.status).toBe("running");
    expect(after).toMatchObject({ status: "settling", endedAt: START + BUDGET_MS, endReason: "expired" });
  });

  test("a pause moves the deadline by its length, and while it lasts there is none", () => {
    const paused = event(100_000, { kind: "pause" });
    const resumed = event(250_000, { kind: "resume" });
    expect(deadlineOf(practice, fold(practice, [start, paused], START + BUDGET_MS))).toBeNull();
    expect(deadlineOf(practice, fold(practice, [start, paused, resumed], START + 300_000))).toBe(
      START + BUDGET_MS + 150_000,
    );
  });

  test("a strict round knows no pause", () => {
    const state = fold(strict, [start, event(1_000, { kind: "pause" })], START + 2_000);
    expect(state).toMatchObject({ status: "running", pausedAt: null });
  });

  test("an untimed round runs until it is ended", () => {
    const untimed = planFor({ settings: { ...practice.settings, timeFactor: null } });
    const late = 1_000 * BUDGET_MS;
    expect(fold(untimed, [start], START + late).status).toBe("running");
    const ended = fold(untimed, [start, event(late, { kind: "end" })], START + late);
    expect(ended).toMatchObject({ status: "settling", endedAt: START + late, endReason: "endedEarly" });
  });
});

describe("submissions of a round", () => {
  test("one received before the deadline counts although its verdict comes after", () => {
    const made = submit(BUDGET_MS - 1);
    const closed = event(BUDGET_MS, { kind: "closed" });
    const waiting = fold(practice, [start, made, closed], START + BUDGET_MS + 5_000);
    expect(waiting.status).toBe("settling");
    const done = fold(practice, [start, made, closed, judge(made, BUDGET_MS + 9_000)], START + BUDGET_MS + 10_000);
    expect(done).toMatchObject({ status: "finished", submissions: [{ id: made.id, verdict: "AC" }] });
  });

  test("one at the deadline or later does not count, unless the clock submitted it", () => {
    const late = submit(BUDGET_MS);
    const auto = submit(BUDGET_MS, true);
    const state = fold(practice, [start, late, auto], START + BUDGET_MS);
    expect(state).toMatchObject({ submissions: [{ id: auto.id, auto: true }] });
  });

  test("a verdict that a worker dated before its submission is not lost", () => {
    const made = submit(5_000);
    const state = fold(practice, [start, made, judge(made, 5_000)], START + 6_000);
    expect(state).toMatchObject({ submissions: [{ verdict: "AC" }] });
  });
});

const closedAt = (at: number): RoundEvent => ({ id: "closed", at, kind: "closed" });

const plainEvents = fc.oneof(
  fc.constantFrom<Plain[]>({ kind: "pause" }, { kind: "resume" }, { kind: "abandon" }, { kind: "start" }),
  fc.record({ kind: fc.constant("enterPhase" as const), phase: fc.nat(3) }),
  fc.record({ kind: fc.constant("hint" as const), task: fc.constant(1), number: fc.integer({ min: 1, max: 4 }) }),
);
const instants = fc.integer({ min: -10_000, max: 4 * BUDGET_MS });
const histories = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.tuple(instants, plainEvents).map(([at, plain]) => event(at, plain)) },
      { weight: 2, arbitrary: instants.map((at) => submit(at)) },
      { weight: 1, arbitrary: instants.map((at) => event(at, { kind: "end" })) },
    ),
    { maxLength: 25 },
  )
  .map((events) => [start, ...events]);
const plans = fc.constantFrom<RoundPlan[]>(practice, strict);

describe("whatever happens in a round", () => {
  test("order and repetition of what is told change nothing", () => {
    fc.assert(
      fc.property(plans, histories, fc.infiniteStream(fc.nat()), fc.boolean(), (plan, events, random, twice) => {
        const shuffled = (twice ? [...events, ...events] : events)
          .map((told) => ({ told, key: random.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ told }) => told);
        const now = START + 5 * BUDGET_MS;
        expect(fold(plan, shuffled, now)).toEqual(fold(plan, events, now));
      }),
    );
  });

  test("no sequence of events gains time: the round's own time never exceeds its budget", () => {
    fc.assert(
      fc.property(plans, histories, instants, (plan, events, look) => {
        const state = fold(plan, events, START + look);
        fc.pre("startedAt" in state);
        const end = "endedAt" in state ? state.endedAt : START + look;
        expect(activeMsAt(state, end)).toBeLessThanOrEqual(roundBudgetMs(plan) ?? 0);
        const pauses = plan.rules.mode === "strict" ? 0 : Infinity;
        expect(end).toBeLessThanOrEqual(state.startedAt + BUDGET_MS + pauses);
      }),
    );
  });

  test("when a timer fired decides nothing: what is told after the end changes only the verdicts", () => {
    fc.assert(
      fc.property(plans, histories, fc.integer({ min: 0, max: BUDGET_MS }), (plan, events, delay) => {
        const now = START + 20 * BUDGET_MS;
        const atOnce = fold(plan, events, now);
        fc.pre("endedAt" in atOnce);
        const prompt = fold(plan, [...events, closedAt(atOnce.endedAt)], now);
        const late = fold(plan, [...events, closedAt(atOnce.endedAt + delay)], now);
        expect(late).toEqual(prompt);
      }),
    );
  });

  test("what counts as submitted lies between start and end", () => {
    fc.assert(
      fc.property(plans, histories, (plan, events) => {
        const state: RoundState = fold(plan, events, START + 20 * BUDGET_MS);
        fc.pre("endedAt" in state);
        for (const { at } of state.submissions) {
          expect(at).toBeGreaterThanOrEqual(state.startedAt);
          expect(at).toBeLessThanOrEqual(state.endedAt);
        }
      }),
    );
  });

  test("pauses lie inside the round, one after another", () => {
    fc.assert(
      fc.property(histories, (events) => {
        const state = fold(practice, events, START + 20 * BUDGET_MS);
        fc.pre("endedAt" in state);
        let last = state.startedAt;
        for (const { at, until } of state.pauses) {
          expect(at).toBeGreaterThanOrEqual(last);
          expect(until).toBeGreaterThanOrEqual(at);
          last = until;
        }
        expect(last).toBeLessThanOrEqual(state.endedAt);
      }),
    );
  });
});
