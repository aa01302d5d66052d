import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LiveEvent } from "#contract/http/live-event.ts";
import type { Client } from "../../harness/client.ts";
import { DRIVERS, openDatabases } from "../../harness/database.ts";
import { accepted, type ScriptedJudge } from "../../harness/judge.ts";
import { problemsDirectory } from "../../harness/problem-folder.ts";
import { startRedis } from "../../harness/redis.ts";
import { openScene, type Scene, type Stage } from "../../harness/stage.ts";
import { TALLY } from "../../harness/tally.ts";

const CASES = 10;

describe.each(DRIVERS)("live events on %s", (driver) => {
  let stage: Stage;
  let scene: Scene;
  let client: Client;
  let judge: ScriptedJudge | null = null;

  beforeAll(async () => {
    const [databases, redis, problems] = await Promise.all([
      openDatabases(driver),
      startRedis(),
      problemsDirectory(TALLY),
    ]);
    stage = { databases, redis, problems };
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

  test("the events lead from the queue over the cases to the judgement", async () => {
    const first = gate();
    judge = await scene.judge(async (job, queued) => {
      await first.opened;
      await queued.updateProgress({ finished: 4, caseCount: CASES });
      return accepted(job);
    });
    const ahead = await client.submit("tally", "// ahead");
    const { id } = await client.submit("tally", "// followed");
    const seen: LiveEvent[] = [];
    for await (const { name, event } of client.events(id)) {
      expect(name).toBe(event.status);
      seen.push(event);
      if (event.status === "queued" && event.position === 0) first.open();
    }
    expect(seen.slice(-4)).toEqual([
      { status: "queued", position: 0, delayed: false },
      { status: "running", finished: 0, caseCount: CASES },
      { status: "running", finished: 4, caseCount: CASES },
      {
        status: "done",
        submission: expect.objectContaining({ id, judgement: expect.objectContaining({ verdict: "AC" }) }),
      },
    ]);
    expect((await client.judged(ahead.id)).judgement?.verdict).toBe("AC");
  });

  test("a reader that comes back gets what it has not seen, and is then told to stay away", async () => {
    const verdict = gate();
    judge = await scene.judge(async (job, queued) => {
      await queued.updateProgress({ finished: 2, caseCount: CASES });
      await verdict.opened;
      return accepted(job);
    });
    const { id } = await client.submit("tally", "// left and followed again");
    const leaving = new AbortController();
    let lastEventId = "";
    for await (const received of client.events(id, { signal: leaving.signal })) {
      lastEventId = received.id;
      if (received.event.status === "running" && received.event.finished === 2) break;
    }
    leaving.abort();

    const again = client.events(id, { lastEventId });
    verdict.open();
    const seen = [];
    for await (const received of again) seen.push(received);
    expect(seen.map(({ name }) => name)).toEqual(["done"]);
    expect(await client.events(id, { lastEventId: seen[0]?.id ?? "" }).next()).toMatchObject({ done: true });
    expect((await client.request("GET", `/api/submissions/${id}/events`, stayAway)).status).toBe(204);
  });

  test("a judged submission's events are its judgement", async () => {
    judge = await scene.judge();
    const { id } = await client.submit("tally", "// judged before");
    await client.judged(id);
    const seen = await Array.fromAsync(client.events(id));
    expect(seen).toEqual([{ id: "done", name: "done", event: expect.objectContaining({ status: "done" }) }]);
  });

  test("every reader of a submission hears of its verdict", async () => {
    const verdict = gate();
    judge = await scene.judge(async (job) => {
      await verdict.opened;
      return accepted(job);
    });
    const { id } = await client.submit("tally", "// watched in three tabs");
    const readers = [1, 2, 3].map(() => client.events(id));
    await Promise.all(readers.map((reader) => reader.next()));
    verdict.open();
    const ends = await Promise.all(readers.map((reader) => Array.fromAsync(reader)));
    expect(ends.map((events) => events.at(-1)?.event.status)).toEqual(["done", "done", "done"]);
  });

  test("without a worker the submission is said to be delayed, and with one it is judged", async () => {
    const { id } = await client.submit("tally", "// nobody there");
    const events = client.events(id);
    expect((await events.next()).value?.event).toEqual({ status: "queued", position: null, delayed: true });
    judge = await scene.judge();
    expect((await Array.fromAsync(events)).at(-1)?.event.status).toBe("done");
  });

  test("a worker that dies in the middle leaves the submission queued, and another judges it", async () => {
    const taken = gate();
    const never = gate();
    judge = await scene.judge(async (job) => {
      taken.open();
      await never.opened;
      return accepted(job);
    });
    const { id } = await client.submit("tally", "// taken twice");
    const events = client.events(id);
    await taken.opened;
    await judge.close();
    for await (const { event } of events) if (event.status === "queued" && event.delayed) break;

    judge = await scene.judge();
    expect((await client.judged(id)).judgement?.verdict).toBe("AC");
  });

  test("events are neither compressed nor cached on their way", async () => {
    const { id } = await client.submit("tally", "// followed by a browser");
    const leaving = new AbortController();
    const response = await fetch(`${scene.server.url}/api/submissions/${id}/events`, {
      headers: { cookie: client.cookie ?? "", "accept-encoding": "gzip, br" },
      signal: leaving.signal,
    });
    expect(response.headers.get("content-encoding")).toBeNull();
    expect(response.headers.get("cache-control")).toBe("no-store, no-transform");
    leaving.abort();
    judge = await scene.judge();
    await client.judged(id);
  });
});

const stayAway = { headers: { "last-event-id": "done" } };

function gate(): { opened: Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}
