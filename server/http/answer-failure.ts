import type { ErrorRequestHandler, Request, Response } from "express";
import type { Logger } from "pino";
import { HttpFailure, problemDetails } from "./http-failure.ts";
import { requestIdOf } from "./request-id.ts";

/** The last middleware: whatever went wrong becomes problem details. */
export function answerFailures(log: Logger): ErrorRequestHandler {
  return (fault: unknown, request, response, next) => {
    const requestId = requestIdOf(response);
    if (hasLeft(request, fault)) {
      log.debug({ requestId, method: request.method, err: fault }, "the reader left");
      response.destroy();
      return;
    }
    const failure = failureOf(fault);
    if (failure.status >= 500) log.error({ requestId, method: request.method, err: fault }, "request failed");
    if (response.headersSent) {
      // Nothing sensible can be said any more; Express' own handler closes the connection.
      next(fault);
      return;
    }
    sendFailure(response, failure, requestId);
  };
}

function sendFailure(response: Response, failure: HttpFailure, requestId: string): void {
  response
    .status(failure.status)
    .set("Cache-Control", "no-store")
    .type("application/problem+json")
    .send(JSON.stringify(problemDetails(failure, requestId)));
}

function failureOf(fault: unknown): HttpFailure {
  if (fault instanceof HttpFailure) return fault;
  const known = libraryFailure(fault);
  if (known !== null) return known;
  if (isStorageFull(fault))
    return new HttpFailure("storageFull", "Nothing was stored. Free some room on the disk of BASECASE_DATA_DIR.");
  if (isDatabaseAway(fault))
    return new HttpFailure("notReady", "The database can't be reached; try again in a moment.");
  return new HttpFailure("internalError", "The server could not answer; its log says why.");
}

/** The client left while it sent the request or read the answer. That is no fault, and no answer can reach it. */
function hasLeft(request: Request, fault: unknown): boolean {
  const aborted =
    fault instanceof Error && "code" in fault && /^(?:ECONNABORTED|EPIPE|ECONNRESET)$/.test(String(fault.code));
  return request.socket.destroyed || (aborted && "type" in fault && fault.type === "request.aborted");
}

/** By SQLSTATE (disk_full), by system error, or in PostgreSQL's words for the same. */
function isStorageFull(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const code = "code" in fault ? fault.code : null;
  return code === "53100" || code === "ENOSPC" || code === "EDQUOT" || isStorageFull(fault.cause);
}

/** Connection failures of node-postgres, below drizzle's own error: by system error, by SQLSTATE, or by words alone. */
function isDatabaseAway(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const code = "code" in fault && typeof fault.code === "string" ? fault.code : "";
  return (
    /^(?:E(?:CONN|HOST|NET|TIMEDOUT)|ENOTFOUND|08|57P0|57014)/.test(code) ||
    /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout)/.test(fault.message) ||
    isDatabaseAway(fault.cause)
  );
}

/** Express, its body parser and its file sender throw errors with an HTTP status (package `http-errors`). */
function libraryFailure(fault: unknown): HttpFailure | null {
  if (!(fault instanceof Error) || !("status" in fault) || typeof fault.status !== "number") return null;
  const type = "type" in fault && typeof fault.type === "string" ? fault.type : "";
  switch (fault.status) {
    case 404:
      return new HttpFailure("routeNotFound", "There is nothing at this address.");
    case 413:
      return new HttpFailure("bodyTooLarge", bodyTooLarge(fault));
    case 415:
      return new HttpFailure("mediaTypeUnsupported", "Send the body as uncompressed application/json in UTF-8.");
    default:
      if (fault.status < 400 || fault.status > 499) return null;
      return type === "entity.parse.failed"
        ? new HttpFailure("bodyInvalid", `The body is not JSON: ${fault.message}`)
        : new HttpFailure("requestInvalid", `The request can't be read: ${fault.message}`);
  }
}

function bodyTooLarge(fault: Error): string {
  return "limit" in fault && typeof fault.limit === "number"
    ? `The body may have ${fault.limit} bytes.`
    : "The body is too large.";
}
