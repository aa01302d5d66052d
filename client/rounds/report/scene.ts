import type { RoundRecording, RoundReport } from "#contract/round/report.ts";
import { foldOf, type Fold } from "./fold.ts";
import { marksOf, type Mark } from "./marks.ts";
import { ownTime } from "./round-time.ts";

/** A round made ready to be watched. */
export type Film = {
  endMs: number;
  marks: Mark[];
  /** By task. */
  folds: Map<number, Fold[]>;
  /** When anything happened, unsorted. */
  instants: number[];
};

/** What was on the screen: a task's document after so many changes; null where the task is a card. */
export type Scene = { task: number; fold: Fold | null; count: number };

export function filmOf(report: RoundReport, recording: RoundRecording): Film {
  const placed = ownTime(report.round);
  const startedAt = report.round.startedAt ?? report.round.createdAt;
  const folds = new Map(
    recording.tasks.map(({ number, documents }) => [
      number,
      documents.map((document) => foldOf(document, (sinceStartMs) => placed(startedAt + sinceStartMs))),
    ]),
  );
  const marks = marksOf(report);
  const typed = [...folds.values()].flat().flatMap(({ instants }) => instants);
  return {
    endMs: report.activeMs,
    marks,
    folds,
    instants: [...typed, ...marks.map(({ atMs }) => atMs)],
  };
}

/** A stay in a phase. */
export type PhaseSpan = { phase: number; fromMs: number; toMs: number };

export function phaseSpans({ marks, endMs }: Pick<Film, "marks" | "endMs">): PhaseSpan[] {
  const entered = marks.filter((mark) => mark.kind === "phase");
  return entered.map(({ phase, atMs }, index) => ({ phase, fromMs: atMs, toMs: entered[index + 1]?.atMs ?? endMs }));
}

/** The task that was worked on at an instant, as its last sign of life tells, and its document then. */
export function sceneAt(film: Film, atMs: number): Scene {
  const task = taskAt(film, atMs);
  const folds = film.folds.get(task) ?? [];
  const fold = newest(folds, atMs) ?? folds.toSorted((a, b) => firstOf(a) - firstOf(b))[0] ?? null;
  return { task, fold, count: fold?.countAt(atMs) ?? 0 };
}

function taskAt({ folds, marks }: Film, atMs: number): number {
  let found = { task: marks.find(({ task }) => task !== null)?.task ?? [...folds.keys()][0] ?? 1, atMs: -1 };
  for (const mark of marks) {
    if (mark.atMs > atMs) break;
    if (mark.task !== null) found = { task: mark.task, atMs: mark.atMs };
  }
  for (const [task, documents] of folds) {
    const last = Math.max(-1, ...documents.map((fold) => lastOf(fold, atMs)));
    if (last > found.atMs) found = { task, atMs: last };
  }
  return found.task;
}

function newest(folds: Fold[], atMs: number): Fold | null {
  return (
    folds.filter((fold) => fold.countAt(atMs) > 0).toSorted((a, b) => lastOf(b, atMs) - lastOf(a, atMs))[0] ?? null
  );
}

function lastOf(fold: Fold, atMs: number): number {
  return fold.instants[fold.countAt(atMs) - 1] ?? -1;
}

function firstOf(fold: Fold): number {
  return fold.instants[0] ?? Infinity;
}
