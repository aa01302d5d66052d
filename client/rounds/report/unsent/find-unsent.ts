import type { Language } from "#contract/language.ts";
import { applyChanges } from "#contract/round/changes.ts";
import type { RoundRecording, RoundReport, TaskReport } from "#contract/round/report.ts";
import type { TaskNotes } from "#contract/round/round.ts";
import { keptAt, placeOf } from "../../kept/kept-work.ts";
import { NOTES } from "../../kept/use-kept.ts";
import { Unsent } from "../../task/recorder.ts";
import { UnsentNotes } from "../../notes/unsent-notes.ts";

/** What was written in time and is not what the server has. */
export type UnsentPiece = { task: number; key: string; text: string } & (
  | { kind: "code"; language: Language }
  | { kind: "notes" }
);

/** What this browser keeps of a round that is over: what the server lacks, and the keys of what it has after all. */
export type FoundUnsent = { pieces: UnsentPiece[]; arrived: string[] };

export function findUnsent({ round, tasks }: RoundReport, recording: RoundRecording): FoundUnsent {
  const found: FoundUnsent = { pieces: [], arrived: [] };
  const sort = (piece: UnsentPiece, known: string[]): void => {
    if (known.includes(piece.text)) found.arrived.push(piece.key);
    else found.pieces.push(piece);
  };
  for (const task of tasks) {
    for (const { language, base, changes } of documentsOf(recording, task)) {
      const known = [applyChanges(base, changes) ?? base];
      for (const { key, work } of keptAt(placeOf(round.id, task.number, language), Unsent)) {
        sort({ kind: "code", task: task.number, language, key, text: work.text }, known);
        // Two tabs may have kept the same.
        known.push(work.text);
      }
    }
    const known = [textOf(task.notes)];
    for (const { key, work } of keptAt(placeOf(round.id, task.number, NOTES), UnsentNotes)) {
      sort({ kind: "notes", task: task.number, key, text: textOf(work.notes) }, known);
      known.push(textOf(work.notes));
    }
  }
  return found;
}

function documentsOf({ tasks }: RoundRecording, { number }: TaskReport) {
  return tasks.find((task) => task.number === number)?.documents ?? [];
}

/** Everything of the notes that is text. */
function textOf({ notes, scratch, statedTime, statedSpace }: TaskNotes): string {
  return [notes, scratch, statedTime, statedSpace].filter((text) => text !== "").join("\n\n");
}
