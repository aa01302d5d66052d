import { createHmac, randomUUID } from "node:crypto";
import { connect } from "node:net";
import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { FailureCode } from "#contract/http/failure.ts";
import { OWN_CASE_LIMIT_BYTES, OWN_CASES_LIMIT, PENDING_LIMIT, SOURCE_LIMIT_BYTES } from "#contract/judging/limits.ts";
import { clientOf, failureOf, type Client, type Reply } from "../../harness/client.ts";
import { DRIVERS, openDatabases } from "../../harness/database.ts";
import { problemsDirectory } from "../../harness/problem-folder.ts";
import { startRedis } from "../../harness/redis.ts";
import { openScene, type Scene, type Stage } from "../../harness/stage.ts";
import { TALLY } from "../../harness/tally.ts";
import { randomRequest } from "./random-request.ts";

/** The answers hardly depend on the database; the one that everybody starts with gets the full load. */
const RANDOM_REQUESTS = { pglite: 10_000, postgres: 2_000 };
const RANDOM_DEADLINE_MS = 5 * 60_000;
const AT_ONCE = 20;

describe.each(DRIVERS)("bad input on %s", (driver) => {
  let stage: Stage;
  let scene: Scene;
  let client: Client;

  beforeAll(async () => {
    const [databases, redis, problems] = await Promise.all([
      openDatabases(driver),
      startRedis(),
      problemsDirectory(TALLY),
    ]);
    stage = { databases, redis, problems };
    scene = await openScene(stage);
  });
  beforeEach(async () => {
    client = await scene.newClient();
  });
  afterAll(async () => {
    await scene.close();
    await stage.redis.close();
    await stage.problems.close();
    await stage.databases.close();
  });

  const good = { language: "javascript", source: "function tally(n) { return 2 * n; }" };
  const submissions = "/api/problems/tally/submissions";
  const runs = "/api/problems/tally/runs";

  test.each<[string, FailureCode, number, string, unknown]>([
    ["text that is no JSON", "bodyInvalid", 400, submissions, '{"language": "javascript", '],
    ["no body", "mediaTypeUnsupported", 415, submissions, undefined],
    ["a list", "bodyInvalid", 400, submissions, [good]],
    ["null", "bodyInvalid", 400, submissions, "null"],
    ["an unknown language", "bodyInvalid", 400, submissions, { ...good, language: "cobol" }],
    ["an empty source", "bodyInvalid", 400, submissions, { ...good, source: "" }],
    ["a source with U+0000", "bodyInvalid", 400, submissions, { ...good, source: "a\0b" }],
    ["an oversize source", "bodyInvalid", 400, submissions, { ...good, source: "x".repeat(SOURCE_LIMIT_BYTES + 1) }],
    ["a giant source", "bodyTooLarge", 413, submissions, { ...good, source: "x".repeat(SOURCE_LIMIT_BYTES * 3) }],
    ["an unknown field", "bodyInvalid", 400, submissions, { ...good, purpose: "run" }],
    ["own cases in a submission", "bodyInvalid", 400, submissions, { ...good, ownCases: [] }],
    ["own cases that are no list", "bodyInvalid", 400, runs, { ...good, ownCases: "1" }],
    ["too many own cases", "bodyInvalid", 400, runs, { ...good, ownCases: Array(OWN_CASES_LIMIT + 1).fill("1") }],
    ["a giant own case", "bodyInvalid", 400, runs, { ...good, ownCases: ["1".repeat(OWN_CASE_LIMIT_BYTES + 1)] }],
    [
      "own cases too large together",
      "bodyInvalid",
      400,
      runs,
      { ...good, ownCases: Array(5).fill("1".repeat(OWN_CASE_LIMIT_BYTES)) },
    ],
    ["an own case of the wrong type", "ownCaseInvalid", 422, runs, { ...good, ownCases: ["1\n", '"two"\n'] }],
    ["an own case that is no JSON", "ownCaseInvalid", 422, runs, { ...good, ownCases: ["[1,"] }],
    ["an own case with too many lines", "ownCaseInvalid", 422, runs, { ...good, ownCases: ["1\n2\n"] }],
    ["an unknown problem", "problemNotFound", 404, "/api/problems/nosuch/submissions", good],
    ["a shortname that can't be one", "requestInvalid", 400, "/api/problems/No%20Such/submissions", good],
    ["an address that is no UTF-8", "requestInvalid", 400, "/api/problems/%E0%A4%A/submissions", good],
    ["an unknown address", "routeNotFound", 404, "/api/problems/tally/nothing", good],
    ["a method that the address doesn't know", "methodNotAllowed", 405, "/api/problems/tally", good],
  ])("%s is refused as %s", async (_, code, status, path, body) => {
    const failure = failureOf(await client.post(path, body));
    expect(failure).toMatchObject({ code, status });
    expect(failure.detail.length).toBeGreaterThan(10);
  });

  test("what is wrong with an own case is said with its number, line and path", async () => {
    const { issues, detail } = failureOf(await client.post(runs, { ...good, ownCases: ["1\n", '"two"\n'] }));
    expect(issues).toEqual([{ path: "$.ownCases[1] n", message: expect.stringMatching(/^case 2, line 1: n /) }]);
    expect(detail).toContain("case 2, line 1");
  });

  test("what is wrong with a body is said with its path", async () => {
    const { issues } = failureOf(await client.post(runs, { ...good, ownCases: ["1", 2] }));
    expect(issues).toEqual([{ path: "$.ownCases[1]", message: expect.stringContaining("string") }]);
  });

  test("a source may have exactly the bytes of the limit", async () => {
    const source = `// ${"한".repeat(33_332)}`;
    expect(Buffer.byteLength(source)).toBe(SOURCE_LIMIT_BYTES - 1);
    expect((await client.post(submissions, { ...good, source: `${source}x` })).status).toBe(202);
    expect(failureOf(await client.post(submissions, { ...good, source: `${source}xy` })).code).toBe("bodyInvalid");
  });

  test.each([
    ["a form", "application/x-www-form-urlencoded", "language=javascript"],
    ["plain text", "text/plain", JSON.stringify({ language: "javascript", source: "1" })],
    ["another charset", "application/json; charset=latin1", "{}"],
    ["no type", "", "{}"],
  ])("a body sent as %s is refused", async (_, type, body) => {
    const reply = await client.request("POST", submissions, { body, headers: { "content-type": type } });
    expect(failureOf(reply).code).toBe("mediaTypeUnsupported");
  });

  test("a compressed body is refused", async () => {
    const headers = { "content-encoding": "gzip" };
    expect(failureOf(await client.request("POST", submissions, { body: good, headers })).code).toBe(
      "mediaTypeUnsupported",
    );
  });

  test("personal endpoints refuse a request without an identity", async () => {
    const stranger = clientOf(scene.server.url);
    for (const path of [submissions, `/api/submissions/${randomUUID()}`, "/api/identity"]) {
      expect(failureOf(await stranger.get(path))).toMatchObject({ code: "identityMissing", status: 401 });
    }
    expect(failureOf(await stranger.post(submissions, good)).code).toBe("identityMissing");
  });

  test.each([
    ["a cookie with another's id", () => `basecase_identity=${encodeURIComponent(`s:${randomUUID()}.c2lnbmF0dXJl`)}`],
    ["a cookie signed with another key", () => `basecase_identity=${signed(randomUUID(), "another key")}`],
    ["a cookie without a signature", () => `basecase_identity=${randomUUID()}`],
    ["a cookie of JSON", () => `basecase_identity=${encodeURIComponent('j:{"id":1}')}`],
  ])("%s is refused, and mended by a new identity", async (_, cookie) => {
    client.cookie = cookie();
    expect(failureOf(await client.get("/api/identity"))).toMatchObject({ code: "identityInvalid", status: 401 });
    expect(failureOf(await client.post(submissions, good)).code).toBe("identityInvalid");
    expect((await client.get("/api/problems")).status).toBe(200);

    await client.enter();
    expect((await client.get("/api/identity")).status).toBe(200);
  });

  test("another's submission id and one that doesn't exist look alike", async () => {
    const { id } = await client.submit("tally", "// mine");
    const other = await scene.newClient();
    const nowhere = randomUUID();
    const [theirs, none] = await Promise.all([
      other.get(`/api/submissions/${id}`),
      other.get(`/api/submissions/${nowhere}`),
    ]);
    expect(failureOf(theirs).detail.replace(id, "")).toBe(failureOf(none).detail.replace(nowhere, ""));
  });

  test("a page of another site may not act in a visitor's name", async () => {
    for (const origin of ["https://elsewhere.example", "null", "nonsense"]) {
      const reply = await client.request("POST", submissions, { body: good, headers: { origin } });
      expect(failureOf(reply).code).toBe("originForbidden");
    }
    const { origin } = new URL(scene.server.url);
    expect((await client.request("POST", submissions, { body: good, headers: { origin } })).status).toBe(202);
  });

  test("one person's waiting submissions are limited, and another's are not affected", async () => {
    const replies: Reply[] = await Promise.all(
      Array.from({ length: PENDING_LIMIT + 5 }, () => client.post(submissions, good)),
    );
    const refused = replies.filter(({ status }) => status !== 202);
    expect(refused.map((reply) => failureOf(reply).code)).toEqual(Array(5).fill("tooManyPending"));
    expect((await (await scene.newClient()).post(submissions, good)).status).toBe(202);
  });

  test("bytes that are no HTTP get a 400 with a reason", async () => {
    for (const bytes of ["GET nothing\r\n\r\n", "\0\0\0\0\r\n\r\n", "GET / HTTP/1.1\r\nBad Header\r\n\r\n"]) {
      const reply = await sendRaw(scene.server.url, bytes);
      expect(reply).toMatch(/^HTTP\/1\.1 400 /);
      expect(reply).toContain("application/problem+json");
      expect(reply).toContain("requestInvalid");
    }
  });

  test(
    `${RANDOM_REQUESTS[driver]} random requests are all answered, and none by a failure of the server`,
    { timeout: RANDOM_DEADLINE_MS },
    async () => {
      const judge = await scene.judge();
      const { id } = await client.submit("tally", "// known");
      const requests = fc.sample(randomRequest({ submissionId: id, cookie: client.cookie ?? "" }), {
        numRuns: RANDOM_REQUESTS[driver],
        seed: 20_261_123,
      });
      const statuses = new Map<number, number>();
      const next = requests.values();
      const send = async () => {
        for (const { method, path, headers, body } of next) {
          const signal = AbortSignal.timeout(10_000);
          const response = await fetch(`${scene.server.url}${path}`, { method, headers, body, signal });
          statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
          if (response.headers.get("content-type")?.startsWith("text/event-stream")) {
            await response.body?.cancel();
            continue;
          }
          const text = await response.text();
          const asked = `${method} ${path} ${JSON.stringify(headers)} ${body}`;
          expect(response.status, `${asked}\n${text}`).toBeLessThan(500);
          // A person who goes astray gets the page, which says so.
          const isPage = response.status === 404 && response.headers.get("content-type")?.startsWith("text/html");
          if (response.status >= 400 && method !== "HEAD" && isPage !== true) {
            const json: unknown = JSON.parse(text);
            failureOf({ status: response.status, headers: response.headers, text, json });
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, send));
      // The generator reaches every kind of answer, or the test proves little.
      expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 202, 400, 401, 404, 405, 413, 415, 422]));
      expect(scene.server.output()).not.toContain("request failed");
      expect((await client.get("/api/health")).status).toBe(200);
      await judge.close();
    },
  );
});

function signed(value: string, key: string): string {
  const signature = createHmac("sha256", key).update(value).digest("base64").replace(/=+$/, "");
  return encodeURIComponent(`s:${value}.${signature}`);
}

function sendRaw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.once("end", () => resolve(Buffer.concat(chunks).toString()));
    socket.once("error", reject);
  });
}
