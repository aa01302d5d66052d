import { pino } from "pino";
import { readConfig } from "./config.ts";
import { startConsumer } from "./consumer.ts";
import { openCleanup } from "#runtime/cleanup.ts";
import { patientConnection, watchRedis } from "#runtime/redis.ts";
import { comparer } from "#judge/comparison.ts";
import { seatsOf } from "./lanes.ts";
import { problemStore } from "./problem-store.ts";
import { createSandbox, type SandboxEvent } from "#sandbox/pool.ts";

/** The consumer's grace and some; what hangs longer is taken over by another worker anyway. */
const CLOSE_DEADLINE_MS = 10_000;

const config = readConfig();
const log = pino({ level: config.logLevel, base: { part: "worker" } });
const now = () => Date.now();
const cleanup = openCleanup();

const redis = patientConnection(config.redisUrl, ({ message }) => log.debug({ reason: message }, "queue fault"));
watchRedis(redis, { log, whileAway: "its jobs wait for it" });
cleanup.add("Redis", () => redis.disconnect());

const solutions = createSandbox({ hosts: seatsOf(config.hosts), onEvent: reportSandbox });
// Few problems have a validator of their own, and few runs an own case.
const authors = createSandbox({ hosts: Math.ceil(config.hosts / 2) });
cleanup.add("sandboxes", async () => void (await Promise.all([solutions.close(), authors.close()])));
const consumer = startConsumer({
  redis,
  queuePrefix: config.queuePrefix,
  hosts: config.hosts,
  problems: problemStore({
    ...config,
    now,
    onFaults: (problem, faults) => log.error({ problem, faults }, "problem can't be judged as it is"),
  }),
  judging: { solutions, authors, now, compare: comparer(authors, now) },
  log,
});
cleanup.add("consumer", () => consumer.close());

function reportSandbox(event: SandboxEvent): void {
  switch (event.kind) {
    case "started": {
      const { stackKb, dataLimited, walls, warnings } = event;
      log.info({ stackKb, dataLimited, walls }, "sandbox started");
      for (const warning of warnings) log.warn(warning);
      return;
    }
    case "hostReplaced":
      // What the host printed may quote a solver's program.
      log.debug({ reason: event.reason, signal: event.signal }, "sandbox host replaced");
  }
}

let closing = false;
const close = async (reason: string) => {
  if (closing) return;
  closing = true;
  log.info({ reason }, "worker closes");
  setTimeout(() => {
    log.error("worker did not close in time");
    process.exit(1);
  }, CLOSE_DEADLINE_MS).unref();
  let code = 0;
  await cleanup.run((part, fault) => {
    code = 1;
    // Redis' own errors hold the command, and so people's sources.
    log.error({ reason: fault instanceof Error ? fault.message : "thrown" }, `${part} did not close`);
  });
  process.exit(code);
};
process.on("SIGTERM", (signal) => void close(signal));
process.on("SIGINT", (signal) => void close(signal));
// The process that started this one is gone, perhaps by SIGKILL. An orphan would go on judging.
process.on("disconnect", () => void close("the starter is gone"));

await consumer.ready();
log.info({ hosts: config.hosts }, "worker ready");
process.send?.({ type: "ready" });
