import { z } from "zod";
import { LocalizedText, ShownText } from "../localized.ts";
import { PublicProblem, Shortname } from "../problem/problem.ts";
import { Count, TypedText, Uuid } from "../storable.ts";
import { Purpose, SubmissionId, SubmitRequest } from "../judging/submission.ts";
import { Verdict } from "../judging/verdict.ts";
import { RoundDocument } from "./changes.ts";
import { Alarm, Card, Phase, PresetId, RoundSettings, Rules } from "./plan.ts";

export const RoundId = Uuid;

/**
 * ready: drawn, its clock not started. running: also while paused. settling: over, verdicts are still to come.
 * abandoned: given up before it began.
 */
export const RoundStatus = z.enum(["ready", "running", "settling", "finished", "abandoned"]);
export type RoundStatus = z.infer<typeof RoundStatus>;

export const EndReason = z.enum(["expired", "endedEarly"]);
export type EndReason = z.infer<typeof EndReason>;

/** A submission or run made in the round. */
export const RoundSubmission = z.strictObject({
  id: SubmissionId,
  purpose: Purpose,
  createdAt: z.number(),
  /** null until judged. */
  verdict: Verdict.nullable(),
  /** A run that was stopped; it has no verdict, and counts as no run. */
  stopped: z.boolean(),
  /** The last draft, submitted by the clock. */
  auto: z.boolean(),
  /** It came after the end: judged when the candidate asked for it, and counted nowhere. */
  late: z.boolean(),
  /** Own cases it ran. */
  ownCases: z.number().int(),
});
export type RoundSubmission = z.infer<typeof RoundSubmission>;

export const RoundTask = z.strictObject({
  number: z.number().int(),
  kind: z.enum(["problem", "card"]),
  /** null while the round is ready: what was drawn is told when the clock starts. */
  title: ShownText.nullable(),
  problem: Shortname.nullable(),
  submissions: z.array(RoundSubmission),
  hintsTaken: z.number().int(),
  hintCount: z.number().int(),
  runsUsed: z.number().int(),
  /** The newest version of each language's draft, so that another tab sees that it is behind. */
  versions: z.record(z.string(), z.number().int()),
  notesRevision: z.number().int(),
});
export type RoundTask = z.infer<typeof RoundTask>;

/** A round as its candidate sees it. Instants are the server's, epoch milliseconds. */
export const Round = z.strictObject({
  id: RoundId,
  preset: PresetId,
  title: LocalizedText,
  status: RoundStatus,
  settings: RoundSettings,
  rules: Rules,
  phases: z.array(Phase),
  alarms: z.array(Alarm),
  tasks: z.array(RoundTask),
  createdAt: z.number(),
  startedAt: z.number().nullable(),
  /** null: not started, untimed, or paused. */
  deadlineAt: z.number().nullable(),
  /** null: not paused. */
  pausedAt: z.number().nullable(),
  /** The pauses that are over, in order. */
  pauses: z.array(z.strictObject({ at: z.number(), until: z.number() })),
  /** The phases entered, in order; a phase may be entered again. */
  phaseLog: z.array(z.strictObject({ phase: z.number().int(), at: z.number() })),
  endedAt: z.number().nullable(),
  endReason: EndReason.nullable(),
  /** It is over, and the last drafts are submitted: what came in time has come. */
  closed: z.boolean(),
  /** The server's clock when it said this. */
  now: z.number(),
});
export type Round = z.infer<typeof Round>;

/** Body of `POST /api/rounds`. */
export const RoundRequest = z.strictObject({
  preset: PresetId,
  settings: RoundSettings,
  /** The round that was drawn, did not begin and is given up for this one. */
  replaces: RoundId.exactOptional(),
});
export type RoundRequest = z.infer<typeof RoundRequest>;

/** What a candidate can do to a round itself; `id` makes a repeated request count once. */
export const RoundAction = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("start"), id: Uuid }),
  z.strictObject({ kind: z.literal("pause"), id: Uuid }),
  z.strictObject({ kind: z.literal("resume"), id: Uuid }),
  z.strictObject({ kind: z.literal("enterPhase"), id: Uuid, phase: Count }),
  z.strictObject({ kind: z.literal("end"), id: Uuid }),
  z.strictObject({ kind: z.literal("abandon"), id: Uuid }),
]);
export type RoundAction = z.infer<typeof RoundAction>;

/** Code that was typed in time and did not arrive in time; `id` makes a repeated request count once. */
export const LateRequest = z.strictObject({ id: SubmissionId, ...SubmitRequest.shape });
export type LateRequest = z.infer<typeof LateRequest>;

export const NOTES_LIMIT = 20_000;
const NoteText = TypedText.max(NOTES_LIMIT);

/** The candidate's own mark of an answer to a card: 1 (poor) to 4 (strong); null: not rated. */
const CardMark = z.number().int().min(1).max(4).nullable();
export const CardMarkRequest = z.strictObject({ rating: CardMark });

/** What the candidate writes down beside the code of a task. */
export const TaskNotes = z.strictObject({
  notes: NoteText,
  /** For dry runs. */
  scratch: NoteText,
  /** The complexity the candidate claims, e.g. `O(n log n)`. */
  statedTime: TypedText.max(100),
  statedSpace: TypedText.max(100),
  /** Of a card. */
  rating: CardMark,
});
export type TaskNotes = z.infer<typeof TaskNotes>;

/** A problem without what the round's rules keep hidden. */
export const RoundProblem = z.strictObject({
  ...PublicProblem.shape,
  /** null: hidden. */
  difficulty: PublicProblem.shape.difficulty.nullable(),
});
export type RoundProblem = z.infer<typeof RoundProblem>;

/** Everything of one task that the page needs to work on it. */
export const TaskContent = z.strictObject({
  number: z.number().int(),
  /** Exactly one of the two is there. */
  problem: RoundProblem.nullable(),
  card: Card.pick({ id: true, topic: true, prompt: true }).nullable(),
  documents: z.array(RoundDocument),
  notes: z.strictObject({ ...TaskNotes.shape, revision: z.number().int() }),
  /** Those taken so far. */
  hints: z.array(LocalizedText),
});
export type TaskContent = z.infer<typeof TaskContent>;
