import { createParser } from "eventsource-parser";
import { ProblemDetails } from "#contract/http/failure.ts";
import { LiveEvent } from "#contract/http/live-event.ts";
import { Submission } from "#contract/judging/submission.ts";

export type Reply = { status: number; headers: Headers; text: string; json: unknown };

/** A browser's side of the API: it keeps the cookie that it is given. */
export type Client = {
  readonly url: string;
  cookie: string | null;
  request(method: string, path: string, options?: { body?: unknown; headers?: Record<string, string> }): Promise<Reply>;
  get(path: string): Promise<Reply>;
  post(path: string, body?: unknown): Promise<Reply>;
  /** Takes an identity. */
  enter(): Promise<void>;
  submit(problem: string, source: string): Promise<Submission>;
  events(submissionId: string, options?: { lastEventId?: string; signal?: AbortSignal }): AsyncGenerator<ReceivedEvent>;
  /** The judged submission, as soon as its stream says so. */
  judged(submissionId: string): Promise<Submission>;
};

type ReceivedEvent = { id: string; name: string; event: LiveEvent };

export function clientOf(url: string, cookie: string | null = null): Client {
  const client: Client = {
    url,
    cookie,
    request: async (method, path, { body, headers = {} } = {}) => {
      const response = await fetch(new URL(path, url), {
        method,
        headers: {
          ...(client.cookie !== null && { cookie: client.cookie }),
          ...(body !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      const given = response.headers.get("set-cookie");
      if (given !== null) client.cookie = given.split(";")[0] ?? null;
      const text = await response.text();
      const isJson = /json/.test(response.headers.get("content-type") ?? "");
      return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null };
    },
    get: (path) => client.request("GET", path),
    post: (path, body) => client.request("POST", path, { body }),
    enter: async () => {
      const { status, text } = await client.post("/api/identity");
      if (status !== 200) throw new Error(`no identity: ${text}`);
    },
    submit: async (problem, source) => {
      const { status, text, json } = await client.post(`/api/problems/${problem}/submissions`, {
        language: "javascript",
        source,
      });
      if (status !== 202) throw new Error(`not accepted: ${text}`);
      return Submission.parse(json);
    },
    events: async function* (submissionId, { lastEventId, signal } = {}) {
      const response = await fetch(new URL(`/api/submissions/${submissionId}/events`, url), {
        headers: {
          ...(client.cookie !== null && { cookie: client.cookie }),
          ...(lastEventId !== undefined && { "last-event-id": lastEventId }),
        },
        ...(signal !== undefined && { signal }),
      });
      if (response.status === 204) return;
      if (response.status !== 200 || response.body === null) throw new Error(`no events: ${await response.text()}`);
      const received: ReceivedEvent[] = [];
      const parser = createParser({
        onEvent: ({ id = "", event = "", data }) =>
          received.push({ id, name: event, event: LiveEvent.parse(JSON.parse(data)) }),
      });
      for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
        parser.feed(chunk);
        yield* received.splice(0);
      }
    },
    judged: async (submissionId) => {
      for await (const { event } of client.events(submissionId)) {
        if (event.status === "done") return event.submission;
      }
      throw new Error(`the events of ${submissionId} ended before its verdict`);
    },
  };
  return client;
}

/** The failure of a reply, checked for the form that every failure has. */
export function failureOf(reply: Reply): ProblemDetails {
  if (reply.headers.get("content-type") !== "application/problem+json; charset=utf-8") {
    throw new Error(`${reply.status} is no problem+json: ${reply.text.slice(0, 500)}`);
  }
  const details = ProblemDetails.parse(reply.json);
  if (details.status !== reply.status) throw new Error(`the status ${reply.status} is called ${details.status}`);
  return details;
}
