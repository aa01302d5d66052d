import { readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { fileURLToPath } from "node:url";
import type { Redis } from "ioredis";
import type { Logger } from "pino";
import type { RedisReply } from "rate-limit-redis";
import { z } from "zod";
import { openCatalogue, watchCatalogue, type ReloadableCatalogue } from "#catalogue/reloadable-catalogue.ts";
import { openCleanup } from "#runtime/cleanup.ts";
import { commandConnection, patientConnection, watchRedis } from "#runtime/redis.ts";
import { buildApp } from "./app.ts";
import { openClock } from "./clock.ts";
import { readConfig, type Config } from "./config.ts";
import { listen } from "./http/listen.ts";
import { createHub } from "./submissions/hub.ts";
import { createLog } from "./log.ts";
import { createDispatcher } from "./submissions/queue/dispatcher.ts";
import { openJudgeQueue } from "./submissions/queue/judge-queue.ts";
import { startReconciler } from "./submissions/queue/reconciler.ts";
import { openRounds } from "./rounds/open-rounds.ts";
import { cookieSecret } from "./identity/cookie-secret.ts";
import { openStore } from "./store.ts";
import { roomIn } from "./database/room.ts";

const PAGE_DIR = fileURLToPath(new URL("../client/dist", import.meta.url));
const PACKAGE = new URL("../package.json", import.meta.url);
/** An orderly end takes well under a second; a part that hangs must not keep the process. */
const END_DEADLINE_MS = 10_000;

const cleanup = openCleanup();
const clock = openClock();

async function main(): Promise<void> {
  // Whatever it or its children write is the user's own.
  process.umask(0o077);
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => end(0, log));
  // The process that started this one is gone, perhaps by SIGKILL. An orphan would hold the port and the database.
  process.once("disconnect", () => end(0, log));

  const [store, catalogue] = await Promise.all([
    openStore(config, (err) => log.warn({ err }, "a database connection broke; another is opened")),
    catalogueOf(config),
  ]);
  cleanup.add("database", () => store.close());
  cleanup.add("catalogue", () => catalogue.close());
  reportFaults(config.problemsDir, catalogue, log);
  const secret = config.secret ?? (await cookieSecret(store));

  const onQueueFault = (err: Error): void => log.debug({ err }, "queue fault");
  const commands = commandConnection(config.redisUrl, onQueueFault);
  const blocking = patientConnection(config.redisUrl, onQueueFault);
  cleanup.add("Redis", () => {
    commands.disconnect();
    blocking.disconnect();
  });
  const queue = openJudgeQueue({
    commands,
    blocking,
    prefix: config.queuePrefix,
    onFault: onQueueFault,
    onEvent: (event) => {
      hub.heard(event);
      if (event.kind === "completed") background(dispatcher.settle(event.submissionId, event.result));
      if (event.kind === "failed") background(dispatcher.mendById(event.submissionId));
    },
  });
  cleanup.add("queue", () => queue.close());
  const hub = createHub({ store, queue, log, clock });
  cleanup.add("live events", () => hub.close());
  const background = (work: Promise<void>): void => {
    cleanup.track(work.catch((err: unknown) => log.warn({ err }, "left to reconciliation")));
  };
  const { problems } = catalogue;
  const dispatcher = createDispatcher({
    store,
    queue,
    problems,
    clock,
    log,
    onEnded: (id, recorded) => hub.ended(id, recorded),
  });
  const reconciler = startReconciler({ store, queue, dispatcher, clock, log });
  cleanup.add("reconciliation", () => reconciler.close());
  watchRedis(commands, {
    log,
    whileAway: "submissions are kept and will be judged when it returns",
    onReady: () => reconciler.hurry(),
  });
  const round = await openRounds({
    config,
    store,
    problems,
    dispatcher,
    clock,
    log,
    afterwards: background,
    onEnded: (id) => hub.ended(id, null),
  });
  cleanup.add("rounds", () => round.close());

  const closing = new AbortController();
  const app = buildApp({
    store,
    room: async () => (config.databaseUrl === null ? roomIn(config.dataDir) : null),
    queue,
    dispatcher,
    hub,
    catalogue,
    round,
    clock,
    log,
    secret,
    names: { publicOrigin: config.publicOrigin, host: config.host, machine: hostname() },
    trustedProxies: config.trustedProxies,
    rateLimits: config.rateLimits ? { redis: rawCommand(commands), prefix: config.queuePrefix } : null,
    pageDir: PAGE_DIR,
    version: await version(),
    closing: closing.signal,
    afterwards: background,
  });
  const server = await listen(app, config);
  cleanup.add("HTTP", () => {
    closing.abort();
    return server.close();
  });
  log.info({ url: server.url, problems: problems.size }, "server ready");
  process.send?.({ type: "ready", url: server.url });
}

async function catalogueOf(config: Config): Promise<ReloadableCatalogue> {
  try {
    return await (config.watch ? watchCatalogue : openCatalogue)(config.problemsDir, config);
  } catch (cause) {
    throw new Error(`BASECASE_PROBLEMS_DIR: the problems in ${config.problemsDir} can't be read`, { cause });
  }
}

function reportFaults(dir: string, catalogue: ReloadableCatalogue, log: Logger): void {
  const { problems, faults } = catalogue;
  const report = (folder: string, outcome: string): void => {
    const found = faults.get(folder) ?? [];
    for (const { path, message } of found) log.error(`${dir}/${folder}/${path}: ${message}`);
    log.error({ problem: folder, faults: found.length }, outcome);
  };
  for (const folder of faults.keys()) report(folder, "problem left out");
  if (problems.size === 0) log.warn(`there is no problem in ${dir}`);
  catalogue.follow((folder) => {
    if (faults.has(folder)) report(folder, "problem kept as it was");
    else log.info({ problem: folder }, "problem read again");
  });
}

function rawCommand(redis: Redis) {
  return (command: string, ...args: string[]) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its type is unknown; Redis answers nothing else
    redis.call(command, ...args) as Promise<RedisReply>;
}

async function version(): Promise<string> {
  return z.object({ version: z.string() }).parse(JSON.parse(await readFile(PACKAGE, "utf8"))).version;
}

function end(code: number, log: Logger | null): void {
  setTimeout(() => process.exit(code === 0 ? 1 : code), END_DEADLINE_MS).unref();
  cleanup
    .run((part, err) => log?.error({ err }, `${part} did not close`))
    .then(
      () => process.exit(code),
      () => process.exit(1),
    );
}

main().catch((fault: unknown) => {
  console.error(`basecase server: ${reasons(fault).join("\n  because: ")}`);
  end(1, null);
});

function reasons(fault: unknown): string[] {
  if (!(fault instanceof Error)) return [String(fault)];
  return [fault.message, ...(fault.cause === undefined ? [] : reasons(fault.cause))];
}
