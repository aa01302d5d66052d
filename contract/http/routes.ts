import { z } from "zod";
import { CatalogueChange, CatalogueState } from "../problem/authoring.ts";
import { Identity, IdentityClaim, IdentityGiven } from "./identity.ts";
import { OWN_CASES_TOTAL_LIMIT_BYTES, SOURCE_LIMIT_BYTES } from "../judging/limits.ts";
import { Learning } from "../problem/learning.ts";
import { LiveEvent } from "./live-event.ts";
import { ProblemSummary, PublicProblem, Shortname } from "../problem/problem.ts";
import { Readiness } from "./readiness.ts";
import { ROUND_ROUTES } from "../round/routes.ts";
import { define, type Route } from "./route.ts";
import { Count, StorableText } from "../storable.ts";
import { RunRequest, Submission, SubmissionId, SubmissionSummary, SubmitRequest } from "../judging/submission.ts";

const Nothing = z.strictObject({});
const ProblemParams = z.strictObject({ shortname: Shortname });
const SubmissionParams = z.strictObject({ id: SubmissionId });
const JSON_MEDIA = "application/json";
const SMALL_BODY_BYTES = 1_000;
/** JSON may write a character in more bytes than UTF-8 does: a quote or a line break in two. */
const JSON_GROWTH = 2;

/** Longest history page. */
const HISTORY_LIMIT = 100;
const HistoryQuery = z.strictObject({
  limit: z.coerce.number<number>().int().min(1).max(HISTORY_LIMIT).default(20),
  /** Id of the last line already seen; older ones follow. */
  before: SubmissionId.optional(),
});

export const History = z.strictObject({
  submissions: z.array(SubmissionSummary),
  /** There are older ones: ask again with `before` set to the last id. */
  more: z.boolean(),
});
export type History = z.infer<typeof History>;

export const listProblems = define({
  method: "get",
  path: "/api/problems",
  summary: "All problems, with the requester's own status",
  identity: "optional",
  params: Nothing,
  query: Nothing,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: z.strictObject({ problems: z.array(ProblemSummary) }) },
  failures: [],
});

export const readProblem = define({
  method: "get",
  path: "/api/problems/:shortname",
  summary: "The public part of a problem",
  identity: "optional",
  params: ProblemParams,
  query: Nothing,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: PublicProblem },
  failures: ["problemNotFound", "roundLive"],
});

export const readAsset = define({
  method: "get",
  path: "/api/problems/:shortname/assets/:file",
  summary: "An image of a problem's statement; a slash in its path is written %2F",
  identity: "none",
  params: z.strictObject({ shortname: Shortname, file: StorableText.max(200) }),
  query: Nothing,
  body: null,
  reply: { status: 200, media: "image/*", schema: z.string() },
  failures: ["problemNotFound", "assetNotFound"],
});

export const submit = define({
  method: "post",
  path: "/api/problems/:shortname/submissions",
  summary: "Submit a solution to be judged on every test",
  identity: "required",
  params: ProblemParams,
  query: Nothing,
  body: { schema: SubmitRequest, limitBytes: JSON_GROWTH * SOURCE_LIMIT_BYTES },
  reply: { status: 202, media: JSON_MEDIA, schema: Submission },
  failures: ["problemNotFound", "roundLive", "tooManyPending"],
});

export const run = define({
  method: "post",
  path: "/api/problems/:shortname/runs",
  summary: "Run a solution on the samples and on own cases",
  identity: "required",
  params: ProblemParams,
  query: Nothing,
  body: { schema: RunRequest, limitBytes: JSON_GROWTH * (SOURCE_LIMIT_BYTES + OWN_CASES_TOTAL_LIMIT_BYTES) },
  reply: { status: 202, media: JSON_MEDIA, schema: Submission },
  failures: ["problemNotFound", "roundLive", "ownCaseInvalid", "tooManyPending"],
});

export const readHistory = define({
  method: "get",
  path: "/api/problems/:shortname/submissions",
  summary: "The requester's own submissions to a problem, newest first, without runs",
  identity: "required",
  params: ProblemParams,
  query: HistoryQuery,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: History },
  failures: ["problemNotFound"],
});

export const readSubmission = define({
  method: "get",
  path: "/api/submissions/:id",
  summary: "One of the requester's own submissions or runs",
  identity: "required",
  params: SubmissionParams,
  query: Nothing,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: Submission },
  failures: ["submissionNotFound"],
});

export const followSubmission = define({
  method: "get",
  path: "/api/submissions/:id/events",
  summary: "Server-sent events of one's own submission until its verdict; 204 when the reader has seen the last",
  identity: "required",
  params: SubmissionParams,
  query: Nothing,
  body: null,
  reply: { status: 200, media: "text/event-stream", schema: LiveEvent },
  failures: ["submissionNotFound"],
});

export const stopSubmission = define({
  method: "post",
  path: "/api/submissions/:id/stop",
  summary: "Stop one's own run, waiting or running; one that has ended already is given as it is",
  identity: "required",
  params: SubmissionParams,
  query: Nothing,
  body: { schema: Nothing, limitBytes: SMALL_BODY_BYTES },
  reply: { status: 200, media: JSON_MEDIA, schema: Submission },
  failures: ["submissionNotFound", "stopRefused"],
});

export const readLearning = define({
  method: "get",
  path: "/api/problems/:shortname/learning",
  summary: "The hints taken of a problem; its editorial once it is solved or given up",
  identity: "required",
  params: ProblemParams,
  query: Nothing,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: Learning },
  failures: ["problemNotFound"],
});

export const takeHint = define({
  method: "post",
  path: "/api/problems/:shortname/hints",
  summary: "Take a hint; `number` is one more than were taken, and one that was taken is given again",
  identity: "required",
  params: ProblemParams,
  query: Nothing,
  body: { schema: z.strictObject({ number: Count.min(1) }), limitBytes: SMALL_BODY_BYTES },
  reply: { status: 200, media: JSON_MEDIA, schema: Learning },
  failures: ["problemNotFound", "hintRefused", "roundLive"],
});

export const giveUp = define({
  method: "post",
  path: "/api/problems/:shortname/surrender",
  summary: "Give a problem up for good, and read its editorial",
  identity: "required",
  params: ProblemParams,
  query: Nothing,
  body: { schema: Nothing, limitBytes: SMALL_BODY_BYTES },
  reply: { status: 200, media: JSON_MEDIA, schema: Learning },
  failures: ["problemNotFound", "roundLive"],
});

export const readCatalogue = define({
  method: "get",
  path: "/api/catalogue",
  summary: "Whether problem folders are being edited live, and then their faults",
  identity: "none",
  params: Nothing,
  query: Nothing,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: CatalogueState },
  failures: [],
});

export const followCatalogue = define({
  method: "get",
  path: "/api/catalogue/events",
  summary: "Server-sent events of problem folders that were saved; 204 where none is edited live",
  identity: "none",
  params: Nothing,
  query: Nothing,
  body: null,
  reply: { status: 200, media: "text/event-stream", schema: CatalogueChange },
  failures: ["tooManyRequests"],
});

export const createIdentity = define({
  method: "post",
  path: "/api/identity",
  summary: "Get an anonymous identity as a signed cookie; a valid one is kept, a lost one comes back by its keepsake",
  identity: "none",
  params: Nothing,
  query: Nothing,
  body: { schema: IdentityClaim, limitBytes: SMALL_BODY_BYTES },
  reply: { status: 200, media: JSON_MEDIA, schema: IdentityGiven },
  failures: [],
});

export const readIdentity = define({
  method: "get",
  path: "/api/identity",
  summary: "The identity of the request's cookie, whose life is prolonged",
  identity: "required",
  params: Nothing,
  query: Nothing,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: Identity },
  failures: [],
});

export const readHealth = define({
  method: "get",
  path: "/api/health",
  summary: "Whether the process answers",
  identity: "none",
  params: Nothing,
  query: Nothing,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: z.strictObject({ status: z.literal("ok") }) },
  failures: [],
});

export const readReadiness = define({
  method: "get",
  path: "/api/ready",
  summary: "Whether submissions are accepted and judged, part by part; 503 with the same body when not",
  identity: "none",
  params: Nothing,
  query: Nothing,
  body: null,
  reply: { status: 200, media: JSON_MEDIA, schema: Readiness },
  failures: [],
});

/** Every endpoint; the OpenAPI description and the tests go through this list. */
export const ROUTES: Route[] = [
  listProblems,
  readProblem,
  readAsset,
  readCatalogue,
  followCatalogue,
  submit,
  run,
  readHistory,
  readSubmission,
  followSubmission,
  stopSubmission,
  readLearning,
  takeHint,
  giveUp,
  createIdentity,
  readIdentity,
  readHealth,
  readReadiness,
  ...ROUND_ROUTES,
];
