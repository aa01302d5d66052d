import { expect, test } from "vitest";
import { timesAt } from "../../../../../client/rounds/clock/times.ts";
import { reportSketch } from "../report/sketch.ts";

test("the live bars count no pause: a phase begun after 22 paused seconds shows its own 21", () => {
  const { round: blank } = reportSketch([]);
  const startedAt = blank.startedAt ?? 0;
  const phase = { title: { en: "Work" }, doing: { en: "Work." }, budgetMs: 300_000, task: null, kind: "work" as const };
  const round = {
    ...blank,
    phases: [phase, phase],
    status: "running" as const,
    endedAt: null,
    deadlineAt: startedAt + 622_000,
    pauses: [{ at: startedAt + 10_000, until: startedAt + 32_000 }],
    phaseLog: [
      { phase: 0, at: startedAt },
      { phase: 1, at: startedAt + 40_000 },
      { phase: 0, at: startedAt + 61_000 },
    ],
  };
  const times = timesAt(round, startedAt + 63_000);
  expect(times.takenMs).toEqual([20_000, 21_000]);
  expect(times).toMatchObject({ activeMs: 41_000, leftMs: 559_000, phase: 0 });
});
