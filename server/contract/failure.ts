import { z } from "zod";

/** Every way a request can be refused; the words a page or a script may switch on. */
export const FailureCode = z.enum([
  "requestInvalid",
  "bodyInvalid",
  "bodyTooLarge",
  "mediaTypeUnsupported",
  "routeNotFound",
  "methodNotAllowed",
  "problemNotFound",
  "assetNotFound",
  "submissionNotFound",
  "ownCaseInvalid",
  "stopRefused",
  "identityMissing",
  "identityInvalid",
  "originForbidden",
  "tooManyRequests",
  "tooManyPending",
  "presetNotFound",
  "presetUnusable",
  "roundNotFound",
  "taskNotFound",
  "roundLive",
  "roundNotStarted",
  "roundEnded",
  "roundNotOver",
  "actionRefused",
  "draftConflict",
  "editInvalid",
  "runsUsedUp",
  "hintRefused",
  "notReady",
  "internalError",
]);
export type FailureCode = z.infer<typeof FailureCode>;

/** The HTTP status and the short title of each failure. */
export const FAILURES: Record<FailureCode, { status: number; title: string }> = {
  requestInvalid: { status: 400, title: "The address or its parameters are not valid" },
  bodyInvalid: { status: 400, title: "The request body is not valid" },
  bodyTooLarge: { status: 413, title: "The request body is too large" },
  mediaTypeUnsupported: { status: 415, title: "The request body has an unsupported type" },
  routeNotFound: { status: 404, title: "There is nothing at this address" },
  methodNotAllowed: { status: 405, title: "The address does not know this method" },
  problemNotFound: { status: 404, title: "There is no such problem" },
  assetNotFound: { status: 404, title: "The problem has no such file" },
  submissionNotFound: { status: 404, title: "There is no such submission" },
  ownCaseInvalid: { status: 422, title: "An own case does not fit the problem" },
  stopRefused: { status: 409, title: "A submission can't be stopped" },
  identityMissing: { status: 401, title: "The request carries no identity" },
  identityInvalid: { status: 401, title: "The request's identity is not valid" },
  originForbidden: { status: 403, title: "The request comes from another site" },
  tooManyRequests: { status: 429, title: "Too many requests" },
  tooManyPending: { status: 429, title: "Too many submissions are waiting" },
  presetNotFound: { status: 404, title: "There is no such kind of round" },
  presetUnusable: { status: 409, title: "The catalogue has not the problems that this round needs" },
  roundNotFound: { status: 404, title: "There is no such round" },
  taskNotFound: { status: 404, title: "The round has no such task" },
  roundLive: { status: 409, title: "A round is live" },
  roundNotStarted: { status: 409, title: "The round has not begun" },
  roundEnded: { status: 409, title: "The round is over" },
  roundNotOver: { status: 409, title: "The round is not over" },
  actionRefused: { status: 409, title: "The round's rules or its state don't allow this" },
  draftConflict: { status: 409, title: "It was changed elsewhere in the meantime" },
  editInvalid: { status: 422, title: "A change does not fit the draft or the round" },
  runsUsedUp: { status: 403, title: "The round allows no more runs of this task" },
  hintRefused: { status: 403, title: "The hint can't be taken" },
  notReady: { status: 503, title: "The server is not ready" },
  internalError: { status: 500, title: "The server failed" },
};

/** RFC 9457 problem details; sent as `application/problem+json`. */
export const ProblemDetails = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: FailureCode,
  /** What is wrong with this request, and the mend. */
  detail: z.string(),
  requestId: z.string(),
  /** Where in the request, as a JSON path, with the reason. */
  issues: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;
