import { expect, test } from "vitest";
import { cardOver } from "../../../../../client/rounds/task/card-over.ts";
import { reportSketch } from "../report/sketch.ts";

const phase = (task: number | null) => ({
  title: { en: "Card" },
  doing: { en: "Answer." },
  budgetMs: 60_000,
  task,
  kind: "work" as const,
});
const task = (number: number, kind: "card" | "problem", title: string) => ({
  number,
  kind,
  title: { en: title },
  problem: null,
  submissions: [],
  hintsTaken: 0,
  hintCount: 0,
  runsUsed: 0,
  versions: {},
  notesRevision: 0,
});
const round = {
  ...reportSketch([]).round,
  phases: [phase(1), phase(2), phase(3), phase(null)],
  tasks: [task(1, "card", "Caches"), task(2, "card", "Queues"), task(3, "problem", "Crane")],
};

test("a card's time is over once, when its budget passes, and the next card is named", () => {
  expect(cardOver(round, 0, 59_000, 59_900)).toBeNull();
  expect(cardOver(round, 0, 59_900, 60_000)).toEqual({ card: { en: "Caches" }, next: { en: "Queues" } });
  expect(cardOver(round, 0, 60_000, 61_000)).toBeNull();
});

test("the last card names none, and a phase that is no card's says nothing", () => {
  expect(cardOver(round, 1, 59_000, 90_000)).toEqual({ card: { en: "Queues" }, next: null });
  expect(cardOver(round, 2, 59_000, 90_000)).toBeNull();
  expect(cardOver(round, 3, 59_000, 90_000)).toBeNull();
});
