import { z } from "zod";
import { LocalizedText, PackageText, ShownText } from "../localized.ts";
import { Difficulty, Shortname } from "../problem/problem.ts";
import { TypedText } from "../storable.ts";
import { DocumentRecording } from "./changes.ts";
import { Card } from "./plan.ts";
import { Round, RoundId, RoundStatus, RoundSubmission, TaskNotes } from "./round.ts";

/** The public four-axis rubric; 1 (poor) to 4 (strong), null: not rated. */
const Mark = z.number().int().min(1).max(4).nullable();
export const SelfRating = z.strictObject({
  algorithms: Mark,
  coding: Mark,
  communication: Mark,
  problemSolving: Mark,
  remarks: TypedText.max(10_000),
});
export type SelfRating = z.infer<typeof SelfRating>;
export const UNRATED: SelfRating = {
  algorithms: null,
  coding: null,
  communication: null,
  problemSolving: null,
  remarks: "",
};

/** The changed fields of a rating; the other fields stay as they are. */
export const RatingChange = z.strictObject({
  algorithms: Mark.exactOptional(),
  coding: Mark.exactOptional(),
  communication: Mark.exactOptional(),
  problemSolving: Mark.exactOptional(),
  remarks: SelfRating.shape.remarks.exactOptional(),
});
export type RatingChange = z.infer<typeof RatingChange>;

const Complexity = z.strictObject({ time: z.string(), space: z.string() });

/** Times count from the round's start without its pauses, in milliseconds; null: it never happened. */
export const TaskReport = z.strictObject({
  number: z.number().int(),
  title: ShownText,
  problem: Shortname.nullable(),
  card: Card.nullable(),
  difficulty: Difficulty.nullable(),
  techniques: z.array(z.string()),
  firstKeyMs: z.number().nullable(),
  firstRunMs: z.number().nullable(),
  firstAcceptedMs: z.number().nullable(),
  /** Hints taken before the first accepted submission (or at all) times their cost. */
  hintCostMs: z.number(),
  hints: z.array(z.strictObject({ number: z.number().int(), atMs: z.number() })),
  /** Most own cases in one run before the first submission. */
  ownTests: z.number().int(),
  wrongAttempts: z.number().int(),
  submissions: z.array(z.strictObject({ ...RoundSubmission.shape, atMs: z.number() })),
  pastes: z.array(z.strictObject({ atMs: z.number(), size: z.number().int() })),
  stated: Complexity,
  target: Complexity.nullable(),
  notes: TaskNotes,
  /** The last draft was longer than a source may be, so that nothing of it was judged. */
  draftTooLong: z.boolean(),
  editorial: PackageText.nullable(),
});
export type TaskReport = z.infer<typeof TaskReport>;

export const RoundReport = z.strictObject({
  round: Round,
  /** From start to end, without pauses. */
  activeMs: z.number(),
  phases: z.array(z.strictObject({ title: LocalizedText, budgetMs: z.number(), takenMs: z.number() })),
  tasks: z.array(TaskReport),
  rating: SelfRating,
});
export type RoundReport = z.infer<typeof RoundReport>;

/** Everything typed in the round, task by task. Changes' times include pauses. */
export const RoundRecording = z.strictObject({
  tasks: z.array(z.strictObject({ number: z.number().int(), documents: z.array(DocumentRecording) })),
});
export type RoundRecording = z.infer<typeof RoundRecording>;

/** A line of the list of rounds, with what the trends are drawn from. */
export const RoundSummary = z.strictObject({
  id: RoundId,
  preset: z.string(),
  title: LocalizedText,
  status: RoundStatus,
  createdAt: z.number(),
  startedAt: z.number().nullable(),
  activeMs: z.number().nullable(),
  phases: z.array(z.strictObject({ title: LocalizedText, budgetMs: z.number(), takenMs: z.number() })),
  tasks: z.array(
    TaskReport.pick({
      number: true,
      title: true,
      problem: true,
      techniques: true,
      firstAcceptedMs: true,
      hintCostMs: true,
      wrongAttempts: true,
    }),
  ),
  rating: SelfRating,
});
export type RoundSummary = z.infer<typeof RoundSummary>;
