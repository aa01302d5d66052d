import { expect, test } from "vitest";
import type { JudgeProgress } from "#contract/judging/judge-job.ts";
import { throttledProgress } from "../../../worker/progress.ts";

test("a report goes out after the interval, and the next after another", async () => {
  let at = 1000;
  const sent: number[] = [];
  const report = throttledProgress(
    async (progress: JudgeProgress) => void sent.push(progress.finished),
    () => at,
  );
  for (const [finished, later] of [
    [0, 0],
    [1, 99],
    [2, 1],
    [3, 99],
    [4, 1],
  ] as const) {
    at += later;
    report({ finished, caseCount: 9 });
    await Promise.resolve();
    await Promise.resolve();
  }
  expect(sent).toEqual([2, 4]);
});

test("a report that failed does not stop the next", async () => {
  let at = 0;
  const sent: number[] = [];
  const report = throttledProgress(
    async ({ finished }) => {
      sent.push(finished);
      throw new Error("Redis is away");
    },
    () => (at += 1000),
  );
  for (const finished of [1, 2]) {
    report({ finished, caseCount: 2 });
    await Promise.resolve();
    await Promise.resolve();
  }
  expect(sent).toEqual([1, 2]);
});

test("a report under way holds back the others", () => {
  let at = 0;
  const sent: number[] = [];
  const report = throttledProgress(
    ({ finished }) => {
      sent.push(finished);
      return new Promise(() => {});
    },
    () => (at += 1000),
  );
  report({ finished: 1, caseCount: 2 });
  report({ finished: 2, caseCount: 2 });
  expect(sent).toEqual([1]);
});
