import { once } from "node:events";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { commandConnection, patientConnection, watchRedis } from "#runtime/redis.ts";
import { startRedis, type RedisServer } from "../harness/redis.ts";

const Line = z.object({ msg: z.string(), reason: z.string().optional() });

let redis: RedisServer;
let lines: z.infer<typeof Line>[] = [];
const log = pino({}, { write: (line) => void lines.push(Line.parse(JSON.parse(line))) });
const said = () => lines.map(({ msg }) => msg);
const ignore = () => {};

const AWAY = "Redis is away; its jobs wait for it";

beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.close());
beforeEach(async () => {
  lines = [];
  await redis.restart();
});

test("that Redis is away and back is said once each, however often a connection is tried", async () => {
  let faults = 0;
  const connection = patientConnection(redis.url, () => (faults += 1));
  let ready = 0;
  watchRedis(connection, { log, whileAway: "its jobs wait for it", onReady: () => (ready += 1) });
  await once(connection, "ready");
  expect({ said: said(), ready }).toEqual({ said: [], ready: 1 });

  await redis.stop();
  await vi.waitFor(() => expect(faults).toBeGreaterThan(3), { timeout: 10_000 });
  expect(said()).toEqual([AWAY]);
  await redis.restart();
  await vi.waitFor(() => expect(said()).toEqual([AWAY, "Redis is back"]), { timeout: 10_000 });
  expect(ready).toBe(2);
  connection.disconnect();
});

test("one that was never there is away with the reason, and a connection that we close is not", async () => {
  await redis.stop();
  const connection = patientConnection(redis.url, ignore);
  watchRedis(connection, { log, whileAway: "its jobs wait for it" });
  await vi.waitFor(() => expect(lines).toEqual([{ msg: AWAY, reason: expect.stringContaining("ECONNREFUSED") }]), {
    timeout: 10_000,
  });
  connection.disconnect();

  await redis.restart();
  lines = [];
  for (const open of [commandConnection, patientConnection]) {
    const own = open(redis.url, ignore);
    watchRedis(own, { log, whileAway: "its jobs wait for it" });
    await once(own, "ready");
    const closed = once(own, "end");
    own.disconnect();
    await closed;
  }
  expect(said()).toEqual([]);
});

test("while Redis is away a request's command fails at once, and a patient one waits", async () => {
  const [prompt, patient] = [commandConnection(redis.url, ignore), patientConnection(redis.url, ignore)];
  await Promise.all([once(prompt, "ready"), once(patient, "ready")]);
  const gone = Promise.all([once(prompt, "close"), once(patient, "close")]);
  await redis.stop();
  await gone;
  await expect(prompt.ping()).rejects.toThrow(/offline/i);
  const answer = patient.ping();
  await redis.restart();
  expect(await answer).toBe("PONG");
  prompt.disconnect();
  patient.disconnect();
});
