import { appendFile, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createParser } from "eventsource-parser";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { CatalogueChange, CatalogueState } from "#contract/problem/authoring.ts";
import { PublicProblem } from "#contract/problem/problem.ts";
import { clientOf, type Client } from "../../harness/client.ts";
import { openDatabases, type Databases } from "../../harness/database.ts";
import { problemsDirectory, type ProblemsDirectory } from "../../harness/problem-folder.ts";
import type { NodeProcess } from "../../harness/processes.ts";
import { startRedis, type RedisServer } from "../../harness/redis.ts";
import { startServer, type ServerProcess } from "../../harness/server.ts";
import { TALLY } from "../../harness/tally.ts";
import { startWorker } from "../../harness/worker.ts";

const DEADLINE = { timeout: 10_000 };
const TREBLE = "function tally(n) {\n  return n * 3;\n}\n";

let redis: RedisServer;
let databases: Databases;
let problems: ProblemsDirectory;
let worker: NodeProcess;
let server: ServerProcess;
let client: Client;
/** Of the problem as it is at the beginning of each test. */
let hash: string;

beforeAll(async () => {
  [redis, databases, problems] = await Promise.all([startRedis(), openDatabases("pglite"), problemsDirectory(TALLY)]);
  const common = { redisUrl: redis.url, problemsDir: problems.dir, prefix: "edited" };
  const database = await databases.create();
  [worker, server] = await Promise.all([
    startWorker(common),
    startServer({ ...common, database, env: { BASECASE_WATCH: "on" } }),
  ]);
  client = clientOf(server.url);
  await client.enter();
  ({ hash } = await read());
});
afterAll(async () => {
  await Promise.all([worker.close(), server.close()]);
  await Promise.all([redis.close(), problems.close(), databases.close()]);
});
beforeEach(async () => {
  await problems.write(TALLY);
  await vi.waitUntil(async () => (await read()).hash === hash && (await faulty()).length === 0, DEADLINE);
});

test("a saved statement is served, and whoever has the page open is told", async () => {
  const told = await followSaved();
  await appendFile(path.join(problems.dir, "tally/statement/problem.en.md"), "And nothing else.\n");
  expect(await told.next).toEqual({ folder: "tally" });
  expect((await read()).statement.en).toContain("And nothing else.");
});

test("a submission is judged on the tests that were saved before it", async () => {
  expect((await client.judged((await client.submit("tally", TREBLE)).id)).judgement?.verdict).toBe("WA");
  const before = (await read()).hash;
  await problems.write({
    ...TALLY,
    samples: [{ input: "1\n", answer: "3\n" }],
    secret: [{ input: "2\n", answer: "6\n" }],
  });
  await vi.waitFor(async () => expect((await read()).hash).not.toBe(before), DEADLINE);
  const judged = await client.judged((await client.submit("tally", TREBLE)).id);
  expect(judged.judgement).toMatchObject({ verdict: "AC", caseCount: 2 });
});

test("a fault is told with file and mend, the problem stays open to work on, and mending it clears the fault", async () => {
  const file = path.join(problems.dir, "tally/practice.yaml");
  const text = await readFile(file, "utf8");
  // The worker looks at the folder for itself: until it has read it, the fault would be all that it ever sees.
  expect(await verdictOfModel()).toBe("AC");
  await writeFile(file, text.replace("easy", "trivial"));
  await vi.waitFor(async () => expect(await faulty()).toHaveLength(1), DEADLINE);
  const [found] = await faulty();
  expect(found?.folder).toBe("tally");
  expect(found?.faults[0]?.path).toMatch(/^practice\.yaml/);
  expect(await verdictOfModel()).toBe("AC");
  await writeFile(file, text);
  await vi.waitFor(async () => expect(await faulty()).toEqual([]), DEADLINE);
});

test("a server that does not watch tells nobody of faults and sends no events", async () => {
  await problems.write({ ...TALLY, secret: [] });
  const still = await startServer({
    redisUrl: redis.url,
    problemsDir: problems.dir,
    prefix: "still",
    database: await databases.create(),
  });
  try {
    const visitor = clientOf(still.url);
    expect((await visitor.get("/api/catalogue")).json).toEqual({ watched: false, faulty: [] });
    expect((await visitor.get("/api/catalogue/events")).status).toBe(204);
    expect((await visitor.get("/api/problems/tally")).status).toBe(404);
  } finally {
    await still.close();
  }
});

async function verdictOfModel(): Promise<string | undefined> {
  const { id } = await client.submit("tally", TALLY.model);
  return (await client.judged(id)).judgement?.verdict;
}

async function read(): Promise<PublicProblem> {
  return PublicProblem.parse((await client.get("/api/problems/tally")).json);
}

async function faulty(): Promise<CatalogueState["faulty"]> {
  return CatalogueState.parse((await client.get("/api/catalogue")).json).faulty;
}

/** Opens the stream of events; `next` is the first folder that it tells of. */
async function followSaved(): Promise<{ next: Promise<CatalogueChange> }> {
  const response = await fetch(new URL("/api/catalogue/events", server.url));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const saved = Promise.withResolvers<CatalogueChange>();
  const parser = createParser({ onEvent: ({ data }) => saved.resolve(CatalogueChange.parse(JSON.parse(data))) });
  void (async () => {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) parser.feed(part.value);
  })();
  return { next: saved.promise.finally(() => void reader?.cancel()) };
}
