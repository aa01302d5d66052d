import { FAILURES, type FailureCode, type ProblemDetails } from "#contract/http/failure.ts";

/** The caller's fault, as a value. */
export type Refusal = { code: FailureCode; detail: string };

export type Issue = { path: string; message: string };

/** The caller's fault: thrown by a route, sent as problem details. `detail` names the fault and the mend. */
export class HttpFailure extends Error {
  readonly code: FailureCode;
  readonly issues: Issue[] | null;

  constructor(code: FailureCode, detail: string, issues: Issue[] | null = null) {
    super(detail);
    this.name = "HttpFailure";
    this.code = code;
    this.issues = issues;
  }

  get status(): number {
    return FAILURES[this.code].status;
  }
}

export function problemDetails(failure: HttpFailure, requestId: string): ProblemDetails {
  const { status, title } = FAILURES[failure.code];
  return {
    // RFC 9457: without an address of its own, the type is about:blank and the code tells failures apart.
    type: "about:blank",
    title,
    status,
    code: failure.code,
    detail: failure.message,
    requestId,
    ...(failure.issues !== null && { issues: failure.issues }),
  };
}
