import { ProblemDetails } from "#contract/http/failure.ts";
import type { z } from "zod";

/** Why a request brought no reply. */
export type FailureCause =
  /** No server, or a proxy that says so. */
  | { kind: "unreachable" }
  | { kind: "refused"; details: ProblemDetails; retryAfterSeconds: number | null }
  /** A reply that is not in the contract: page and server are of different versions. */
  | { kind: "unreadable"; message: string };

class RequestFailure extends Error {
  readonly failure: FailureCause;

  constructor(failure: FailureCause) {
    super(failure.kind === "refused" ? failure.details.detail : failure.kind);
    this.failure = failure;
  }
}

export type RequestOptions = {
  method?: "GET" | "POST";
  body?: unknown;
  signal?: AbortSignal | undefined;
  /** Goes on when the page is left; up to 64 KB of body. */
  keepalive?: boolean;
  /** A slower answer counts as none. */
  deadlineMs?: number;
};

/** A slower answer than this counts as none; the server answers in milliseconds and only queues judging. */
const REQUEST_DEADLINE_MS = 20_000;
const GATEWAY_STATUSES = new Set([502, 503, 504]);

/** One request to the API; the reply is checked against `schema`. Throws `RequestFailure`. */
export async function request<T>(schema: z.ZodType<T>, path: string, options: RequestOptions = {}): Promise<T> {
  const deadline = AbortSignal.timeout(options.deadlineMs ?? REQUEST_DEADLINE_MS);
  const response = await send(path, options, options.signal ? AbortSignal.any([options.signal, deadline]) : deadline);
  if (!response.ok) throw new RequestFailure(await readRefusal(response));
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw new RequestFailure({ kind: "unreadable", message: parsed.error.message });
  return parsed.data;
}

/** The failure of anything thrown; a bug of the page's own counts as unreadable. */
export function failureOf(thrown: unknown): FailureCause {
  if (thrown instanceof RequestFailure) return thrown.failure;
  return { kind: "unreadable", message: thrown instanceof Error ? thrown.message : String(thrown) };
}

async function send(path: string, options: RequestOptions, signal: AbortSignal): Promise<Response> {
  const init: RequestInit = { method: options.method ?? "GET", credentials: "same-origin", signal };
  if (options.keepalive === true) init.keepalive = true;
  if (options.body !== undefined) {
    init.headers = { "content-type": "application/json" };
    init.body = JSON.stringify(options.body);
  }
  try {
    return await fetch(`/api${path}`, init);
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw new RequestFailure({ kind: "unreachable" });
  }
}

async function readRefusal(response: Response): Promise<FailureCause> {
  const details = ProblemDetails.safeParse(await response.json().catch(() => undefined));
  if (details.success) {
    return { kind: "refused", details: details.data, retryAfterSeconds: readRetryAfter(response.headers) };
  }
  if (GATEWAY_STATUSES.has(response.status)) return { kind: "unreachable" };
  return { kind: "unreadable", message: `HTTP ${response.status}` };
}

function readRetryAfter(headers: Headers): number | null {
  const text = headers.get("retry-after");
  if (text === null || !/^\d+$/.test(text)) return null;
  return Number(text);
}
