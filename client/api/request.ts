import { addressOf, type Given, type Part } from "#contract/http/address.ts";
import { ProblemDetails } from "#contract/http/failure.ts";
import type { Route } from "#contract/http/route.ts";
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

/** What a route asks for, and how it is asked. */
export type Call<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = Given<P, Q> & Body<B> & CallOptions;

/** A route without a body has one of no known type. */
type Body<B extends z.ZodType> = unknown extends z.input<B> ? { body?: never } : Part<"body", B>;

type CallOptions = {
  signal?: AbortSignal | undefined;
  /** Goes on when the page is left; up to 64 KB of body. */
  keepalive?: boolean;
  /** A slower answer counts as none. */
  deadlineMs?: number;
};

/** A slower answer than this counts as none; the server answers in milliseconds and only queues judging. */
const REQUEST_DEADLINE_MS = 20_000;
const GATEWAY_STATUSES = new Set([502, 503, 504]);

/** One request to the API; the reply is checked against the route's. Throws `RequestFailure`. */
export async function request<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  route: Route<P, Q, B, R>,
  call: Call<P, Q, B>,
): Promise<z.output<R>> {
  const deadline = AbortSignal.timeout(call.deadlineMs ?? REQUEST_DEADLINE_MS);
  const init: RequestInit = {
    method: route.method.toUpperCase(),
    credentials: "same-origin",
    signal: call.signal ? AbortSignal.any([call.signal, deadline]) : deadline,
  };
  if (call.keepalive === true) init.keepalive = true;
  const body = bodyOf(route, Reflect.get(call, "body"));
  if (body !== undefined) {
    init.headers = { "content-type": "application/json" };
    init.body = JSON.stringify(body);
  }
  const response = await send(addressOf(route, call), init, call.signal);
  if (!response.ok) throw new RequestFailure(await readRefusal(response));
  const parsed = route.reply.schema.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw new RequestFailure({ kind: "unreadable", message: parsed.error.message });
  return parsed.data;
}

/** The failure of anything thrown; a bug of the page's own counts as unreadable. */
export function failureOf(thrown: unknown): FailureCause {
  if (thrown instanceof RequestFailure) return thrown.failure;
  return { kind: "unreadable", message: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** What is sent where no body was given: nothing where that will do, else an empty one. */
function bodyOf({ body }: Route, given: unknown): unknown {
  if (given !== undefined || body === null) return given;
  return body.schema.safeParse(null).success ? undefined : {};
}

async function send(address: string, init: RequestInit, left: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (cause) {
    if (left?.aborted) throw cause;
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
