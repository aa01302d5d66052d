import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { JUDGE_QUEUE } from "#contract/judging/judge-job.ts";
import { clientOf, type Client } from "../../harness/client.ts";
import { DRIVERS, openDatabases } from "../../harness/database.ts";
import { accepted } from "../../harness/judge.ts";
import { problemsDirectory } from "../../harness/problem-folder.ts";
import { startRedis } from "../../harness/redis.ts";
import { openScene, type Scene, type Stage } from "../../harness/stage.ts";
import { TALLY } from "../../harness/tally.ts";

/** The promise: judged within 15 s of a lost part's return. */
const RECOVERY_DEADLINE_MS = 15_000;
const KILLS = 4;
const AT_ONCE = 15;
const ACCEPTED_BEFORE_KILL = 5;

describe.each(DRIVERS)("reconciliation on %s", (driver) => {
  let stage: Stage;
  let scene: Scene;
  let client: Client;
  let inspector: Redis;

  beforeAll(async () => {
    const [databases, redis, problems] = await Promise.all([
      openDatabases(driver),
      startRedis(),
      problemsDirectory(TALLY),
    ]);
    stage = { databases, redis, problems };
  });
  afterAll(async () => {
    await stage.redis.close();
    await stage.problems.close();
    await stage.databases.close();
  });
  beforeEach(async () => {
    scene = await openScene(stage);
    client = await scene.newClient();
    inspector = new Redis(stage.redis.url, { retryStrategy: () => 100 });
    // Its Redis is killed under it.
    inspector.on("error", () => {});
  });
  afterEach(async () => {
    inspector.disconnect();
    await scene.close();
  });

  test("a submission whose job was lost is queued again", async () => {
    const { id } = await client.submit("tally", "// lost");
    await jobOf(id);
    await inspector.flushall();
    const judge = await scene.judge();
    expect(await verdictOf(id)).toBe("AC");
    expect(judge.taken.map(({ submissionId }) => submissionId)).toEqual([id]);
  });

  test("a submission is accepted at once while Redis is dead, and judged after its return", async () => {
    await stage.redis.stop("SIGKILL");
    const { id } = await client.submit("tally", "// accepted all the same");
    expect((await client.events(id).next()).value?.event).toEqual({ status: "queued", position: null, delayed: true });

    await stage.redis.restart();
    await scene.judge();
    expect(await verdictOf(id)).toBe("AC");
  });

  test("a server that starts while Redis is dead accepts, and its submissions are judged after its return", async () => {
    await scene.server.close();
    await stage.redis.stop("SIGKILL");
    const late = await scene.startAnother();
    client = clientOf(late.url);
    await client.enter();
    const { id } = await client.submit("tally", "// early bird");
    await stage.redis.restart();
    await scene.judge();
    expect(await verdictOf(id)).toBe("AC");
  });

  test("a verdict that was reached while the server was dead is recorded when it is back", async () => {
    const { id } = await client.submit("tally", "// judged behind its back");
    await jobOf(id);
    await scene.server.kill("SIGKILL");
    const judge = await scene.judge();
    await vi.waitFor(async () => expect(await jobState(id)).toBe("finished"), RECOVERY_DEADLINE_MS);

    await reopen();
    expect(await verdictOf(id)).toBe("AC");
    expect(judge.taken).toHaveLength(1);
  });

  test("an identity and its history survive the server's death", async () => {
    await scene.judge();
    const { id } = await client.submit("tally", "// remembered");
    await client.judged(id);
    const before = (await client.get("/api/identity")).json;
    await scene.server.kill("SIGKILL");
    await reopen();
    expect((await client.get("/api/identity")).json).toEqual(before);
    expect((await client.get("/api/problems/tally/submissions")).json).toMatchObject({ submissions: [{ id }] });
  });

  test("every submission accepted under load is judged once, though the server is killed again and again", async () => {
    const judged: string[] = [];
    await scene.judge((job) => {
      judged.push(job.submissionId);
      return accepted(job);
    });
    let unanswered = 0;
    const accepting: { id: string; cookie: string | null }[] = [];
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const enough = Promise.withResolvers<void>();
      const load = Array.from({ length: AT_ONCE }, async () => {
        const someone = clientOf(client.url);
        try {
          await someone.enter();
          const { id } = await someone.submit("tally", "// under fire");
          accepting.push({ id, cookie: someone.cookie });
          if (accepting.length >= kill * ACCEPTED_BEFORE_KILL) enough.resolve();
        } catch {
          // Not accepted, so nothing is owed.
          unanswered += 1;
        }
      });
      // The others are anywhere between the request and the queue.
      await Promise.race([enough.promise, Promise.all(load)]);
      await scene.server.kill("SIGKILL");
      await Promise.all(load);
      await reopen();
    }
    expect(accepting.length).toBeGreaterThanOrEqual(ACCEPTED_BEFORE_KILL);
    // The server died with requests in its hands.
    expect(unanswered).toBeGreaterThan(0);
    const verdicts = accepting.map(async ({ id, cookie }) => {
      const { judgement } = await clientOf(client.url, cookie).judged(id);
      return judgement?.verdict;
    });
    expect(new Set(await Promise.all(verdicts))).toEqual(new Set(["AC"]));
    expect(judged).toHaveLength(new Set(judged).size);
  });

  test("a job for an older version of the problem is replaced", async () => {
    const { id } = await client.submit("tally", "// for the new tests");
    const before = await jobOf(id);
    await scene.server.close();
    const [firstSecret, ...others] = TALLY.secret;
    if (firstSecret === undefined) throw new Error("the problem has no secret case");
    await stage.problems.write({ ...TALLY, secret: [{ input: "11\n", answer: "22\n" }, ...others] });
    await reopen();
    await vi.waitFor(async () => expect((await jobOf(id)).problemHash).not.toBe(before.problemHash), {
      timeout: RECOVERY_DEADLINE_MS,
      interval: 100,
    });
    await stage.problems.write(TALLY);
  });

  test("a submission at which the judge fails for good is JE, with words that blame nobody", async () => {
    await scene.judge(() => {
      throw new Error("the disk of /secret/place is full");
    });
    const { id } = await client.submit("tally", "// unlucky");
    const { judgement } = await client.judged(id);
    expect(judgement).toMatchObject({ verdict: "JE", cases: [], fault: expect.stringContaining("judge failed") });
    expect(JSON.stringify(judgement)).not.toContain("secret");
  });

  test("a worker's answer that is no judgement is JE", async () => {
    await scene.judge((job) => Object.assign(accepted(job), { extra: true }));
    const { id } = await client.submit("tally", "// misjudged");
    expect((await client.judged(id)).judgement?.verdict).toBe("JE");
  });

  test("one person's flood does not hold up another's single submission, and runs go first", async () => {
    const started = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const judge = await scene.judge(async (job) => {
      started.resolve();
      await go.promise;
      return accepted(job);
    });
    const blocker = await scene.newClient();
    await blocker.submit("tally", "// holds the only worker");
    await started.promise;
    const flood = [];
    for (const number of [1, 2, 3, 4]) flood.push(await client.submit("tally", `// flood ${number}`));
    const single = await (await scene.newClient()).submit("tally", "// single");
    const other = await scene.newClient();
    await other.post("/api/problems/tally/runs", { language: "javascript", source: "// run", ownCases: [] });
    await vi.waitFor(async () => expect(await inspector.zcard(`${scene.prefix}:${JUDGE_QUEUE}:prioritized`)).toBe(6));
    go.resolve();
    for (const { id } of [...flood, single])
      await vi.waitFor(() => expect(taken()).toContain(id), RECOVERY_DEADLINE_MS);
    expect(judge.taken.map(({ source }) => source.slice(3))).toEqual([
      "holds the only worker",
      "run",
      "flood 1",
      "single",
      "flood 2",
      "flood 3",
      "flood 4",
    ]);

    function taken(): string[] {
      return judge.taken.map(({ submissionId }) => submissionId);
    }
  });

  async function verdictOf(id: string): Promise<string | undefined> {
    return (await client.judged(id)).judgement?.verdict;
  }

  async function reopen(): Promise<void> {
    scene.server = await scene.startAnother();
    client = clientOf(scene.server.url, client.cookie);
  }

  /** The job's data, as soon as it is queued. */
  function jobOf(id: string): Promise<{ problemHash: string }> {
    return vi.waitFor(
      async () => {
        const data = await inspector.hget(`${scene.prefix}:${JUDGE_QUEUE}:${id}`, "data");
        if (data === null) throw new Error(`no job ${id}`);
        return JSON.parse(data);
      },
      { timeout: RECOVERY_DEADLINE_MS, interval: 50 },
    );
  }

  async function jobState(id: string): Promise<string> {
    return (await inspector.hexists(`${scene.prefix}:${JUDGE_QUEUE}:${id}`, "finishedOn")) === 1
      ? "finished"
      : "queued";
  }
});
