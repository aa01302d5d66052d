import { describe, expect, test } from "vitest";
import type { RoundRecording } from "#contract/round/report.ts";
import { filmOf, sceneAt } from "../../../../../client/rounds/report/scene.ts";
import { reportSketch, typing } from "./sketch.ts";

const recording: RoundRecording = {
  tasks: [
    {
      number: 1,
      documents: [
        { language: "javascript", base: "", changes: typing("ab", 20_000) },
        { language: "typescript", base: "", changes: typing("xy", 1_000) },
      ],
    },
    { number: 2, documents: [{ language: "javascript", base: "// two", changes: typing("z", 50_000) }] },
  ],
};
const submission = {
  id: "22222222-2222-4222-8222-222222222222",
  purpose: "submit",
  createdAt: 0,
  verdict: "AC",
  stopped: false,
  auto: false,
  late: false,
  ownCases: 0,
  atMs: 30_000,
} as const;
const film = filmOf(reportSketch([{ submissions: [submission] }, {}]), recording);

describe("what was on the screen", () => {
  test.each([
    ["before anything was typed: the first document to be typed in", 0, 1, "typescript", ""],
    ["the task and language last typed in", 1_050, 1, "typescript", "x"],
    ["another language after its first key", 20_000, 1, "javascript", "a"],
    ["the task last submitted", 30_000, 1, "javascript", "ab"],
    ["the next task after its first key", 50_000, 2, "javascript", "z// two"],
  ])("%s", (_name, atMs, task, language, text) => {
    const scene = sceneAt(film, atMs);
    expect([scene.task, scene.fold?.language, scene.fold?.textAfter(scene.count)]).toEqual([task, language, text]);
  });

  test("a card has no document", () => {
    const cards = filmOf(reportSketch([{ problem: null }]), { tasks: [{ number: 1, documents: [] }] });
    expect(sceneAt(cards, 5_000)).toEqual({ task: 1, fold: null, count: 0 });
  });
});

test("everything that happened is marked, in order and without the pauses", () => {
  const blank = reportSketch([]);
  const startedAt = blank.round.startedAt ?? 0;
  const report = reportSketch(
    [
      {
        firstKeyMs: 1_000,
        hints: [{ number: 1, atMs: 10_000 }],
        pastes: [{ atMs: 12_000, size: 40 }],
        submissions: [submission],
      },
    ],
    { round: { ...blank.round, pauses: [{ at: startedAt + 60_000, until: startedAt + 180_000 }] } },
  );
  const marks = filmOf(report, recording).marks.map(({ kind, atMs }) => [kind, atMs]);
  expect(marks).toEqual([
    ["phase", 0],
    ["firstKey", 1_000],
    ["hint", 10_000],
    ["paste", 12_000],
    ["submit", 30_000],
    ["pause", 60_000],
    ["phase", 120_000],
  ]);
});
