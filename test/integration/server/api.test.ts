import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Readiness } from "#contract/http/readiness.ts";
import { ProblemSummary, PublicProblem } from "#contract/problem/problem.ts";
import { History } from "#contract/http/routes.ts";
import { Submission } from "#contract/judging/submission.ts";
import { clientOf, failureOf, type Client } from "../harness/client.ts";
import { DRIVERS, openDatabases } from "../harness/database.ts";
import { accepted, type ScriptedJudge } from "../harness/judge.ts";
import { problemsDirectory } from "../harness/problem-folder.ts";
import { startRedis } from "../harness/redis.ts";
import { openScene, type Scene, type Stage } from "../harness/stage.ts";
import { TALLY } from "../harness/tally.ts";

const ECHO = {
  shortname: "echo",
  samples: [{ input: "hello\n", answer: "hello\n" }],
  secret: [{ input: "there\n", answer: "there\n" }],
  model: 'process.stdout.write(require("fs").readFileSync(0));\n',
};
/** The first bytes of every PNG. */
const PIXEL = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describe.each(DRIVERS)("the API on %s", (driver) => {
  let stage: Stage;
  let scene: Scene;
  let client: Client;
  let judge: ScriptedJudge | null = null;

  beforeAll(async () => {
    const [databases, redis, problems] = await Promise.all([
      openDatabases(driver),
      startRedis(),
      problemsDirectory(TALLY, ECHO),
    ]);
    stage = { databases, redis, problems };
    const statement = path.join(problems.dir, "tally", "statement");
    await writeFile(path.join(statement, "picture.png"), PIXEL);
    await mkdir(path.join(statement, "steps"));
    await writeFile(path.join(statement, "steps", "first.PNG"), PIXEL);
    await mkdir(path.join(problems.dir, "broken"));
    await writeFile(path.join(problems.dir, "broken", "problem.yaml"), "name: [");
    scene = await openScene(stage);
  });
  afterAll(async () => {
    await scene.close();
    await stage.redis.close();
    await stage.problems.close();
    await stage.databases.close();
  });
  beforeEach(async () => {
    client = await scene.newClient();
  });
  afterEach(async () => {
    await judge?.close();
    judge = null;
  });

  test("problems are listed without an identity, and a folder with faults is left out and logged", async () => {
    const { status, json } = await clientOf(scene.server.url).get("/api/problems");
    expect(status).toBe(200);
    expect(json).toEqual({ problems: [expect.objectContaining({ shortname: "echo" }), expect.anything()] });
    expect(scene.server.output()).toContain("broken/problem.yaml");
  });

  test("a problem shows its public part", async () => {
    const { json } = await client.get("/api/problems/tally");
    const problem = PublicProblem.parse(json);
    expect(problem).toMatchObject({ shortname: "tally", kind: "function", secretCount: 8, status: "untouched" });
    expect(problem.samples.map(({ input }) => input)).toEqual(["1\n", "2\n"]);
  });

  test("the status of a problem goes from untouched over attempted to solved, and never back", async () => {
    const verdicts = ["WA", "AC", "WA"] as const;
    let next = 0;
    judge = await scene.judge((job) => accepted(job, { verdict: verdicts[next++] ?? "JE" }));
    const seen: string[] = [await statusOfTally()];
    for (const _ of verdicts) {
      await client.judged((await client.submit("tally", "function tally() {}")).id);
      seen.push(await statusOfTally());
    }
    expect(seen).toEqual(["untouched", "attempted", "solved", "solved"]);
  });

  test("a run says nothing about a problem's status, and is not in the history", async () => {
    judge = await scene.judge();
    const { status, json } = await client.post("/api/problems/tally/runs", {
      language: "typescript",
      source: "function tally(n: number) { return 2 * n; }",
      ownCases: ["7\n"],
    });
    expect(status).toBe(202);
    const judged = await client.judged(Submission.parse(json).id);
    expect(judged).toMatchObject({ purpose: "run", ownCases: ["7\n"], judgement: { verdict: "AC" } });
    expect(await statusOfTally()).toBe("untouched");
    expect(await history()).toEqual({ submissions: [], more: false });
  });

  test("a submission is accepted with its address, judged, and shown with its judgement", async () => {
    judge = await scene.judge();
    const source = "function tally(n) { return 2 * n; }";
    const reply = await client.post("/api/problems/tally/submissions", { language: "javascript", source });
    const { id } = Submission.parse(reply.json);
    expect(reply.status).toBe(202);
    expect(reply.headers.get("location")).toBe(`/api/submissions/${id}`);

    await client.judged(id);
    const shown = Submission.parse((await client.get(`/api/submissions/${id}`)).json);
    expect(shown).toMatchObject({ id, source, purpose: "submit", judgement: { verdict: "AC" } });
    expect(judge.taken).toContainEqual(expect.objectContaining({ submissionId: id, problem: "tally", source }));
  });

  test("what a program printed comes back as it was, whatever characters it holds", async () => {
    const printed = 'null \u0000, half a pair \ud800, quotes "\\ and 한국어';
    judge = await scene.judge((job) =>
      accepted(job, {
        cases: [
          {
            number: 1,
            group: "sample",
            verdict: "AC",
            cpuTimeMs: 1,
            wallTimeMs: 1,
            memoryMb: 1,
            hint: null,
            detail: {
              input: "1\n",
              expected: "2\n",
              output: "2",
              printed,
              error: null,
              message: null,
              truncated: false,
            },
          },
        ],
      }),
    );
    const { id } = await client.submit("tally", "function tally() {}");
    await client.judged(id);
    const { judgement } = Submission.parse((await client.get(`/api/submissions/${id}`)).json);
    expect(judgement?.cases[0]?.detail?.printed).toBe(printed);
  });

  test("the history comes newest first and page by page", async () => {
    judge = await scene.judge((job) => accepted(job, { verdict: job.source.includes("3") ? "AC" : "WA" }));
    const ids: string[] = [];
    for (const number of [1, 2, 3]) {
      const { id } = await client.submit("tally", `// ${number}`);
      await client.judged(id);
      ids.unshift(id);
    }
    const first = History.parse(await history("?limit=2"));
    expect(first.submissions.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(first.submissions.map(({ verdict }) => verdict)).toEqual(["AC", "WA"]);
    expect(first.more).toBe(true);
    expect(await history(`?limit=2&before=${ids[1]}`)).toMatchObject({ submissions: [{ id: ids[2] }], more: false });
  });

  test("nobody reads another's submission, its events or its history", async () => {
    judge = await scene.judge();
    const { id } = await client.submit("tally", "// mine");
    const other = await scene.newClient();
    expect(failureOf(await other.get(`/api/submissions/${id}`))).toMatchObject({ code: "submissionNotFound" });
    expect(failureOf(await other.get(`/api/submissions/${id}/events`))).toMatchObject({ code: "submissionNotFound" });
    expect((await other.get(`/api/problems/tally/submissions?before=${id}`)).json).toEqual({
      submissions: [],
      more: false,
    });
  });

  test("the identity's cookie can't be read by scripts or sent by other sites", async () => {
    const { headers } = await clientOf(scene.server.url).post("/api/identity");
    const cookie = headers.get("set-cookie");
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Strict");
    expect(cookie).not.toContain("Secure");
  });

  test("an image of a statement is served, and nothing else of the folder", async () => {
    const { status, headers } = await client.get("/api/problems/tally/assets/picture.png");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("image/png");
    expect(headers.get("content-security-policy")).toContain("sandbox");
    expect((await client.get("/api/problems/tally/assets/steps%2Ffirst.PNG")).status).toBe(200);
    for (const file of [
      "problem.en.md",
      "steps%2F..%2Fpicture.png",
      "..%2Fproblem.yaml",
      "..%2F..%2Fecho%2Fproblem.yaml",
      ".png",
      "no.png",
    ]) {
      expect(failureOf(await client.get(`/api/problems/tally/assets/${file}`)).code).toBe("assetNotFound");
    }
  });

  test("it is ready when the database, Redis and a worker are there", async () => {
    expect(await readiness()).toEqual([
      503,
      { ready: false, database: true, storage: true, redis: true, workers: 0, problems: 2, faultyProblems: 1 },
    ]);
    judge = await scene.judge();
    expect(await readiness()).toEqual([
      200,
      { ready: true, database: true, storage: true, redis: true, workers: 1, problems: 2, faultyProblems: 1 },
    ]);
    expect((await client.get("/api/health")).json).toEqual({ status: "ok" });
  });

  test("every reply has a request id, and the security headers", async () => {
    const { headers } = await client.get("/api/problems");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("content-security-policy")).toContain("default-src 'none';script-src 'self'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("strict-transport-security")).toBeNull();
  });

  async function statusOfTally(): Promise<string> {
    const { json } = await client.get("/api/problems/tally");
    const listed = (await client.get("/api/problems")).json;
    const { status } = PublicProblem.parse(json);
    expect(listed).toEqual({
      problems: expect.arrayContaining([expect.objectContaining({ shortname: "tally", status })]),
    });
    return ProblemSummary.shape.status.parse(status);
  }

  async function history(query = ""): Promise<unknown> {
    return (await client.get(`/api/problems/tally/submissions${query}`)).json;
  }

  async function readiness(): Promise<[number, Readiness]> {
    const { status, json } = await client.get("/api/ready");
    return [status, Readiness.parse(json)];
  }
});
