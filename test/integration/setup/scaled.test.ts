import { afterAll, beforeAll, expect, test } from "vitest";
import { clientOf } from "../harness/client.ts";
import { openDatabases, type Databases, type TestDatabase } from "../harness/database.ts";
import { problemsDirectory, type ProblemsDirectory } from "../harness/problem-folder.ts";
import type { NodeProcess } from "../harness/processes.ts";
import { startRedis, type RedisServer } from "../harness/redis.ts";
import { startServer, type ServerProcess } from "../harness/server.ts";
import { SOLUTIONS, TALLY } from "../harness/tally.ts";
import { startWorker } from "../harness/worker.ts";

/** What docker-compose.yml brings up with `--scale worker=2`, as plain processes; and a second server beside the first. */
const PREFIX = "scaled";
const ROUNDS = 3;

let redis: RedisServer;
let problems: ProblemsDirectory;
let databases: Databases;
let database: TestDatabase;
let servers: ServerProcess[];
let workers: NodeProcess[];

beforeAll(async () => {
  [redis, problems, databases] = await Promise.all([startRedis(), problemsDirectory(TALLY), openDatabases("postgres")]);
  database = await databases.create();
  const common = { redisUrl: redis.url, problemsDir: problems.dir, prefix: PREFIX };
  [servers, workers] = await Promise.all([
    Promise.all([startServer({ ...common, database }), startServer({ ...common, database })]),
    Promise.all([startWorker(common), startWorker(common)]),
  ]);
});

afterAll(async () => {
  await Promise.all([...servers, ...workers].map((part) => part.close()));
  await Promise.all([redis.close(), problems.close(), databases.close()]);
});

test("two servers and two workers on one PostgreSQL judge what either server accepts, and go on with one worker", async () => {
  const [first, second] = servers.map((server) => clientOf(server.url));
  if (first === undefined || second === undefined) throw new Error("two servers were started");
  await first.enter();
  second.cookie = first.cookie;

  const ready = await first.get("/api/ready");
  expect(ready.json).toMatchObject({ ready: true, workers: 2 });

  const accepted = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { source, verdict }] of SOLUTIONS.entries()) {
      const client = index % 2 === 0 ? first : second;
      accepted.push({ verdict, ...(await client.submit(TALLY.shortname, source)) });
    }
  }
  await workers[0]?.kill("SIGKILL");
  for (const { id, verdict } of accepted) {
    // Asked of the other server than the one that took it, for half of them.
    expect((await second.judged(id)).judgement).toMatchObject({ verdict, fault: null });
  }
});
