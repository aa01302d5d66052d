import { describe, expect, test } from "vitest";
import { byTechnique, pointsOf } from "../../../../../client/rounds/report/trends.ts";
import { MINUTE_MS, summarySketch } from "./sketch.ts";

const outcome = {
  number: 1,
  title: { en: "Quay Crane" },
  problem: "quaycrane",
  techniques: ["recursion"],
  firstAcceptedMs: null,
  hintCostMs: 0,
  wrongAttempts: 0,
};
const ALL = { preset: null, technique: null };

const rounds = [
  summarySketch({
    preset: "four-tasks-70",
    startedAt: 300,
    tasks: [
      { ...outcome, firstAcceptedMs: 20 * MINUTE_MS, wrongAttempts: 1 },
      { ...outcome, number: 2, techniques: ["grid"], firstAcceptedMs: 8 * MINUTE_MS, hintCostMs: 2 * MINUTE_MS },
    ],
  }),
  summarySketch({ startedAt: 100, tasks: [{ ...outcome, techniques: ["recursion", "grid"], wrongAttempts: 3 }] }),
  summarySketch({ startedAt: 200, status: "running" }),
  summarySketch({ startedAt: null, status: "abandoned" }),
  summarySketch({ startedAt: 50, tasks: [{ ...outcome, problem: null, techniques: [] }] }),
];

describe("the trend", () => {
  test("has a point for every round with problems that is over, oldest first", () => {
    expect(pointsOf(rounds, ALL)).toMatchObject([
      { startedAt: 100, accepted: 0, tasks: 1, firstAcceptedMs: null, wrongAttempts: 3 },
      { startedAt: 300, accepted: 2, tasks: 2, firstAcceptedMs: 10 * MINUTE_MS, wrongAttempts: 1 },
    ]);
  });

  test("counts hints as time, and only tasks of the technique that is asked for", () => {
    expect(pointsOf(rounds, { preset: null, technique: "recursion" })).toMatchObject([
      { startedAt: 100, firstAcceptedMs: null },
      { startedAt: 300, tasks: 1, firstAcceptedMs: 20 * MINUTE_MS, wrongAttempts: 1 },
    ]);
  });

  test("is of one preset when that is asked for", () => {
    expect(pointsOf(rounds, { preset: "four-tasks-70", technique: null })).toMatchObject([{ startedAt: 300 }]);
  });
});

test("techniques are told with how often they were met and what came of it", () => {
  expect(byTechnique(rounds)).toEqual([
    { technique: "grid", met: 2, accepted: 1, medianMs: 10 * MINUTE_MS, wrongAttempts: 3 },
    { technique: "recursion", met: 2, accepted: 1, medianMs: 20 * MINUTE_MS, wrongAttempts: 4 },
  ]);
});
