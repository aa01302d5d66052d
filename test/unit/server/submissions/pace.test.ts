import { expect, test } from "vitest";
import { openPace } from "../../../../server/submissions/pace.ts";

type Job = { id: string; begin: number; end: number };

/** Plays jobs through `hosts` hosts, each as long as `durations` says, and measures as a server that hears of them. */
function play(hosts: number, durations: number[], lane: "short" | "long" = "short") {
  let at = 0;
  const pace = openPace(() => at);
  const free = Array.from({ length: hosts }, () => 0);
  const jobs = durations.map((duration, index): Job => {
    const host = free.indexOf(Math.min(...free));
    const begin = free[host] ?? 0;
    free[host] = begin + duration;
    return { id: `job-${index}`, begin, end: begin + duration };
  });
  const happened = jobs.flatMap(({ id, begin, end }) => [
    { at: begin, submissionId: id, lane, kind: "active" as const },
    { at: end, submissionId: id, lane, kind: "completed" as const, result: null },
  ]);
  for (const { at: instant, ...event } of happened.toSorted((a, b) => a.at - b.at)) {
    at = instant;
    pace.heard(event);
  }
  return { pace, later: (ms: number) => (at += ms) };
}

test("nothing is promised before anything was measured", () => {
  expect(openPace(() => 0).waitMs("short", 3)).toBe(null);
  expect(play(1, [200, 200]).pace.waitMs("long", 0)).toBe(null);
});

test("on one host everybody ahead costs one duration, and the job under way what is left of it", () => {
  const { pace, later } = play(
    1,
    Array.from({ length: 20 }, () => 200),
  );
  expect(pace.waitMs("short", 0)).toBe(200);
  expect(pace.waitMs("short", 4)).toBe(1_000);
  later(150);
  expect(pace.waitMs("short", 4)).toBe(850);
  later(1_000);
  expect(pace.waitMs("short", 0)).toBe(0);
});

test("two hosts move twice as fast, and one that a long job holds moves nothing", () => {
  const both = play(
    2,
    Array.from({ length: 40 }, () => 200),
  );
  expect(both.pace.waitMs("short", 9)).toBeCloseTo(1_000, -2);
  const held = play(2, [100_000, ...Array.from({ length: 40 }, () => 200)]);
  held.later(-100_000 + 8_000);
  expect(held.pace.waitMs("short", 9)).toBeGreaterThan(1_500);
});

test("the time in which nobody came is no part of it", () => {
  let at = 0;
  const pace = openPace(() => at);
  for (let round = 0; round < 10; round += 1) {
    at += 60_000;
    pace.heard({ kind: "active", submissionId: `${round}`, lane: "short" });
    at += 100;
    pace.heard({ kind: "setAside", submissionId: `${round}`, lane: "short" });
  }
  expect(pace.waitMs("short", 0)).toBe(100);
});
