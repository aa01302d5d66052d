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
  "identityMissing",
  "identityInvalid",
  "originForbidden",
  "tooManyRequests",
  "tooManyPending",
  "notReady",
  "internalError",
]);
export type FailureCode = z.infer<typeof FailureCode>;

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
