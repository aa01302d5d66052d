import { z } from "zod";
import { OWN_CASES_TOTAL_LIMIT_BYTES, SOURCE_LIMIT_BYTES } from "../judging/limits.ts";
import { LocalizedText } from "../localized.ts";
import { define, type Route } from "../http/route.ts";
import { Count } from "../storable.ts";
import { RunRequest, Submission, SubmissionId, SubmitRequest } from "../judging/submission.ts";
import { BATCH_LIMIT_BYTES, EditBatch, EditReceipt } from "./changes.ts";
import { PresetSummary } from "./plan.ts";
import { RatingChange, RoundRecording, RoundReport, RoundSummary, SelfRating } from "./report.ts";
import {
  CardMarkRequest,
  LateRequest,
  NOTES_LIMIT,
  Round,
  RoundAction,
  RoundId,
  RoundRequest,
  TaskContent,
  TaskNotes,
} from "./round.ts";

const Nothing = z.strictObject({});
const RoundParams = z.strictObject({ id: RoundId });
/** Whatever is no number of a task is one that the round doesn't have. */
const NO_TASK = -1;
const TaskNumber = z.coerce.number<number>().pipe(Count).catch(NO_TASK);
const TaskParams = z.strictObject({ id: RoundId, number: TaskNumber });
const JSON_MEDIA = "application/json";
/** JSON may write a character in more bytes than UTF-8 does. */
const JSON_GROWTH = 2;
const SMALL_BODY_BYTES = 2_000;
const NOTES_BODY_BYTES = 16 * NOTES_LIMIT;

export const readClock = define({
  method: "get",
  path: "/api/clock",
  summary: "The server's clock, for pages whose own is wrong",
  identity: "none",
  params: Nothing,
  query: Nothing,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: z.strictObject({ now: z.number() }) },
  failures: [],
});

export const listPresets = define({
  method: "get",
  path: "/api/presets",
  summary: "The kinds of round on offer",
  identity: "none",
  params: Nothing,
  query: Nothing,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: z.strictObject({ presets: z.array(PresetSummary) }) },
  failures: [],
});

export const listRounds = define({
  method: "get",
  path: "/api/rounds",
  summary: "The requester's own rounds, newest first",
  identity: "required",
  params: Nothing,
  query: Nothing,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: z.strictObject({ rounds: z.array(RoundSummary) }) },
  failures: [],
});

export const createRound = define({
  method: "post",
  path: "/api/rounds",
  summary: "Draw a round's tasks; its clock starts with the action `start`",
  identity: "required",
  params: Nothing,
  query: Nothing,
  body: { schema: RoundRequest, limitBytes: SMALL_BODY_BYTES },
  reply: { status: 201, media: JSON_MEDIA, schema: Round },
  failures: ["presetNotFound", "roundLive", "roundReady", "presetUnusable"],
});

export const readRound = define({
  method: "get",
  path: "/api/rounds/:id",
  summary: "One of the requester's own rounds",
  identity: "required",
  params: RoundParams,
  query: Nothing,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: Round },
  failures: ["roundNotFound"],
});

export const followRound = define({
  method: "get",
  path: "/api/rounds/:id/events",
  summary: "Server-sent events named `round`: the round whenever it changed, until it is finished",
  identity: "required",
  params: RoundParams,
  query: Nothing,
  body: null,
  reply: { status: 200, media: "text/event-stream", schema: Round },
  failures: ["roundNotFound"],
});

export const actOnRound = define({
  method: "post",
  path: "/api/rounds/:id/actions",
  summary: "Start, pause, resume, end or abandon a round, or enter a phase",
  identity: "required",
  params: RoundParams,
  query: Nothing,
  body: { schema: RoundAction, limitBytes: SMALL_BODY_BYTES },
  reply: { status: 200, media: JSON_MEDIA, schema: Round },
  failures: ["roundNotFound", "roundEnded", "actionRefused"],
});

export const readTask = define({
  method: "get",
  path: "/api/rounds/:id/tasks/:number",
  summary: "A task of a started round: problem or card, drafts, notes, hints taken",
  identity: "required",
  params: TaskParams,
  query: Nothing,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: TaskContent },
  failures: ["roundNotFound", "taskNotFound", "roundNotStarted"],
});

export const saveEdits = define({
  method: "post",
  path: "/api/rounds/:id/tasks/:number/edits",
  summary: "Store a batch of the editor's changes; the draft is their fold",
  identity: "required",
  params: TaskParams,
  query: Nothing,
  body: { schema: EditBatch, limitBytes: BATCH_LIMIT_BYTES },
  reply: { status: 200, media: JSON_MEDIA, schema: EditReceipt },
  failures: ["roundNotFound", "taskNotFound", "roundNotStarted", "roundEnded", "staleRevision", "editInvalid"],
});

export const saveNotes = define({
  method: "post",
  path: "/api/rounds/:id/tasks/:number/notes",
  summary: "Keep a task's notes; `baseRevision` is the revision they were read at",
  identity: "required",
  params: TaskParams,
  query: Nothing,
  body: {
    schema: z.strictObject({ ...TaskNotes.shape, baseRevision: Count }),
    limitBytes: NOTES_BODY_BYTES,
  },
  reply: { status: 200, media: JSON_MEDIA, schema: z.strictObject({ revision: z.number().int() }) },
  failures: ["roundNotFound", "taskNotFound", "roundNotStarted", "roundEnded", "actionRefused", "staleRevision"],
});

export const markCard = define({
  method: "post",
  path: "/api/rounds/:id/tasks/:number/mark",
  summary: "Mark one's own answer to a card, in the round or after it",
  identity: "required",
  params: TaskParams,
  query: Nothing,
  body: { schema: CardMarkRequest, limitBytes: SMALL_BODY_BYTES },
  reply: { status: 200, media: JSON_MEDIA, schema: z.strictObject({ revision: z.number().int() }) },
  failures: ["roundNotFound", "taskNotFound", "roundNotStarted", "staleRevision"],
});

const JUDGED_FAILURES = [
  "roundNotFound",
  "taskNotFound",
  "roundNotStarted",
  "roundEnded",
  "problemNotFound",
  "tooManyPending",
] as const;

export const submitInRound = define({
  method: "post",
  path: "/api/rounds/:id/tasks/:number/submissions",
  summary: "Submit a task's solution; refused from the deadline on",
  identity: "required",
  params: TaskParams,
  query: Nothing,
  body: { schema: SubmitRequest, limitBytes: JSON_GROWTH * SOURCE_LIMIT_BYTES },
  reply: { status: 202, media: JSON_MEDIA, schema: Submission },
  failures: [...JUDGED_FAILURES],
});

export const runInRound = define({
  method: "post",
  path: "/api/rounds/:id/tasks/:number/runs",
  summary: "Run a task's solution on the samples and on own cases",
  identity: "required",
  params: TaskParams,
  query: Nothing,
  body: { schema: RunRequest, limitBytes: JSON_GROWTH * (SOURCE_LIMIT_BYTES + OWN_CASES_TOTAL_LIMIT_BYTES) },
  reply: { status: 202, media: JSON_MEDIA, schema: Submission },
  failures: [...JUDGED_FAILURES, "ownCaseInvalid", "runsUsedUp"],
});

export const submitLate = define({
  method: "post",
  path: "/api/rounds/:id/tasks/:number/late",
  summary: "Have code judged that was typed in time and arrived late; it is marked so and counts nowhere",
  identity: "required",
  params: TaskParams,
  query: Nothing,
  body: { schema: LateRequest, limitBytes: JSON_GROWTH * SOURCE_LIMIT_BYTES },
  reply: { status: 202, media: JSON_MEDIA, schema: z.strictObject({ id: SubmissionId }) },
  failures: [
    "roundNotFound",
    "taskNotFound",
    "roundNotStarted",
    "roundNotOver",
    "problemNotFound",
    "lateUsedUp",
    "tooManyPending",
  ],
});

export const takeRoundHint = define({
  method: "post",
  path: "/api/rounds/:id/tasks/:number/hints",
  summary: "Take a task's hint; `number` is one more than were taken",
  identity: "required",
  params: TaskParams,
  query: Nothing,
  body: { schema: z.strictObject({ number: Count.min(1) }), limitBytes: SMALL_BODY_BYTES },
  reply: { status: 200, media: JSON_MEDIA, schema: z.strictObject({ hints: z.array(LocalizedText) }) },
  failures: ["roundNotFound", "taskNotFound", "roundNotStarted", "roundEnded", "hintRefused"],
});

export const readReport = define({
  method: "get",
  path: "/api/rounds/:id/report",
  summary: "What became of a round that is over; editorials included",
  identity: "required",
  params: RoundParams,
  query: Nothing,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: RoundReport },
  failures: ["roundNotFound", "roundNotOver"],
});

export const readRecording = define({
  method: "get",
  path: "/api/rounds/:id/recording",
  summary: "Everything typed in a round that is over",
  identity: "required",
  params: RoundParams,
  query: Nothing,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: RoundRecording },
  failures: ["roundNotFound", "roundNotOver"],
});

export const rateRound = define({
  method: "post",
  path: "/api/rounds/:id/rating",
  summary: "Change the candidate's own rating of a round that is over; what is left out stays",
  identity: "required",
  params: RoundParams,
  query: Nothing,
  body: { schema: RatingChange, limitBytes: NOTES_BODY_BYTES },
  reply: { status: 200, media: JSON_MEDIA, schema: SelfRating },
  failures: ["roundNotFound", "roundNotOver"],
});

export const ROUND_ROUTES: Route[] = [
  readClock,
  listPresets,
  listRounds,
  createRound,
  readRound,
  followRound,
  actOnRound,
  readTask,
  saveEdits,
  saveNotes,
  markCard,
  submitInRound,
  runInRound,
  submitLate,
  takeRoundHint,
  readReport,
  readRecording,
  rateRound,
];
