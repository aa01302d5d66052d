import { EventSourceParserStream } from "eventsource-parser/stream";
import type { Judgement } from "#contract/judgement.ts";
import { LiveEvent } from "#contract/live-event.ts";
import { History } from "#contract/routes.ts";
import { Submission, type RunRequest, type SubmitRequest } from "#contract/submission.ts";

/** Somebody with a browser's cookie. Every method throws when the server refuses or is away. */
export type Visitor = {
  submit(shortname: string, request: SubmitRequest): Promise<Submission>;
  run(shortname: string, request: RunRequest): Promise<Submission>;
  read(submissionId: string): Promise<Submission>;
  history(shortname: string): Promise<History>;
  /** Follows the events to the last one. */
  judged(submissionId: string): Promise<Judgement>;
};

export async function newVisitor(url: string): Promise<Visitor> {
  const reply = await fetch(`${url}/api/identity`, { method: "POST" });
  if (!reply.ok) throw new Error(`no identity: ${reply.status} ${await reply.text()}`);
  const cookie = reply.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");

  const ask = async (path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(`${url}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { cookie, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  return {
    submit: async (shortname, request) =>
      Submission.parse(await (await ask(`/api/problems/${shortname}/submissions`, request)).json()),
    run: async (shortname, request) =>
      Submission.parse(await (await ask(`/api/problems/${shortname}/runs`, request)).json()),
    read: async (id) => Submission.parse(await (await ask(`/api/submissions/${id}`)).json()),
    history: async (shortname) => History.parse(await (await ask(`/api/problems/${shortname}/submissions`)).json()),
    judged: async (id) => {
      const { body } = await ask(`/api/submissions/${id}/events`);
      if (body === null) throw new Error("the event stream has no body");
      const events = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
      for await (const { data } of events) {
        const event = LiveEvent.parse(JSON.parse(data));
        if (event.status === "done" && event.submission.judgement !== null) return event.submission.judgement;
      }
      throw new Error(`the events of ${id} ended before its verdict`);
    },
  };
}
