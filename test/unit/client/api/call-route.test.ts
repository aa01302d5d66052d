import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { callRoute } from "../../../../client/api/client.ts";
import { openEvents } from "../../../../client/api/events.ts";
import { failureOf } from "../../../../client/api/request.ts";
import { FAILURES } from "#contract/http/failure.ts";
import {
  followSubmission,
  giveUp,
  listProblems,
  readHistory,
  readLearning,
  readProblem,
  readSubmission,
  takeHint,
} from "#contract/http/routes.ts";
import { markCard, readClock, readTask } from "#contract/round/routes.ts";

const ID = "00000000-0000-4000-8000-000000000000";
const IDENTITY = { id: ID, createdAt: 1, keepsake: "kept" };
const LEARNING = { hints: [], hintCount: 0, gaveUpAt: null, editorial: null, hasEditorial: false, complexity: null };

type Asked = { asked: string; type: string | undefined; body: string };
let received: Asked[] = [];
let replies: Record<string, unknown> = {};
/** The next request to this address comes with an identity that is not valid. */
let stranger: string | null = null;

const server = createServer((request, response) => void answer(request, response));

/** Keeps what was asked, and answers what the test says. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = `${request.method} ${request.url}`;
  received.push({ asked, type: request.headers["content-type"], body: await text(request) });
  if (asked === stranger) {
    stranger = null;
    response.writeHead(401, { "content-type": "application/problem+json" });
    const details = { type: "about:blank", code: "identityInvalid", detail: "Take one.", requestId: "1" };
    response.end(JSON.stringify({ ...FAILURES.identityInvalid, ...details }));
    return;
  }
  response.writeHead(asked in replies ? 200 : 404, { "content-type": "application/json" });
  response.end(JSON.stringify(replies[asked] ?? null));
}

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const real = fetch;
  // A page's addresses are those of its own site.
  vi.stubGlobal("fetch", (path: string, init: RequestInit) => real(`http://127.0.0.1:${address.port}${path}`, init));
});

afterAll(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  received = [];
  replies = { "POST /api/identity": IDENTITY };
});

test("a route of nobody's is asked plainly, by its own method and address", async () => {
  replies["GET /api/clock"] = { now: 7 };
  expect(await callRoute(readClock, {})).toEqual({ now: 7 });
  replies["GET /api/problems"] = { problems: [] };
  expect(await callRoute(listProblems, {})).toEqual({ problems: [] });
  expect(received).toEqual([
    { asked: "GET /api/clock", type: undefined, body: "" },
    { asked: "GET /api/problems", type: undefined, body: "" },
  ]);
});

test("a route that requires an identity takes one first, and once", async () => {
  const history = `/api/problems/maze/submissions?before=${ID}`;
  replies[`GET ${history}`] = { submissions: [], more: false };
  replies["POST /api/problems/maze/hints"] = LEARNING;
  replies["POST /api/problems/maze/surrender"] = LEARNING;
  const params = { shortname: "maze" };
  expect(await callRoute(readHistory, { params, query: { before: ID } })).toEqual({ submissions: [], more: false });
  expect(await callRoute(takeHint, { params, body: { number: 1 } })).toEqual(LEARNING);
  // An empty body that was not given is sent all the same, for the server wants one.
  expect(await callRoute(giveUp, { params })).toEqual(LEARNING);
  expect(received).toEqual([
    // A body that may be none is none.
    { asked: "POST /api/identity", type: undefined, body: "" },
    { asked: `GET ${history}`, type: undefined, body: "" },
    { asked: "POST /api/problems/maze/hints", type: "application/json", body: '{"number":1}' },
    { asked: "POST /api/problems/maze/surrender", type: "application/json", body: "{}" },
  ]);
});

test("an identity that the server accepts no more is replaced, and the request made again", async () => {
  const asked = "GET /api/problems/maze/learning";
  replies[asked] = LEARNING;
  stranger = asked;
  expect(await callRoute(readLearning, { params: { shortname: "maze" } })).toEqual(LEARNING);
  expect(received.map((each) => each.asked)).toEqual([asked, "POST /api/identity", asked]);
});

test("a reply that is not the route's is unreadable", async () => {
  replies["GET /api/clock"] = { now: "noon" };
  const thrown: unknown = await callRoute(readClock, {}).catch((cause: unknown) => cause);
  expect(failureOf(thrown).kind).toBe("unreadable");
});

test("a request that is given up is told as such, not as a server that is gone", async () => {
  const left = AbortSignal.abort(new Error("left"));
  await expect(callRoute(readClock, { signal: left })).rejects.toThrow("left");
});

test("a parameter, query or body that is missing or wrong is a type error", () => {
  const params = { shortname: "maze" };
  // Never called: these are for the type checker.
  const wrong = () => [
    // @ts-expect-error -- no parameters
    callRoute(readProblem, {}),
    // @ts-expect-error -- another route's parameter
    callRoute(readSubmission, { params }),
    // @ts-expect-error -- one of two parameters
    callRoute(readTask, { params: { id: ID } }),
    // @ts-expect-error -- a task's number is a number
    callRoute(readTask, { params: { id: ID, number: "two" } }),
    // @ts-expect-error -- a parameter of a route that has none
    callRoute(listProblems, { params }),
    // @ts-expect-error -- no such part of the query
    callRoute(readHistory, { params, query: { after: ID } }),
    // @ts-expect-error -- no body
    callRoute(takeHint, { params }),
    // @ts-expect-error -- another route's body
    callRoute(takeHint, { params, body: { rating: "known" } }),
    // @ts-expect-error -- a field of a body that has none
    callRoute(giveUp, { params, body: { number: 1 } }),
    // @ts-expect-error -- a body of a route that reads none
    callRoute(readProblem, { params, body: { number: 1 } }),
    // @ts-expect-error -- no such mark
    callRoute(markCard, { params: { id: ID, number: 1 }, body: { rating: "perfect" } }),
    // @ts-expect-error -- the method is the route's
    callRoute(readProblem, { params, method: "POST" }),
    // @ts-expect-error -- another route's parameter
    openEvents(followSubmission, { params }, { names: [], tell: () => {} }),
  ];
  expect(wrong).toBeTypeOf("function");
});
