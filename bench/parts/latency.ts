import { setTimeout } from "node:timers/promises";
import { clientOf, type Client } from "../../test/integration/harness/client.ts";
import { openDatabases } from "../../test/integration/harness/database.ts";
import { problemsDirectory } from "../../test/integration/harness/problem-folder.ts";
import { startNode } from "../../test/integration/harness/processes.ts";
import { startRedis } from "../../test/integration/harness/redis.ts";
import { startServer } from "../../test/integration/harness/server.ts";
import { startWorker } from "../../test/integration/harness/worker.ts";
import { runBare } from "../bare/task.ts";
import { CHEAP_CASES, CHEAP_ENTRY, CHEAP_PROBLEM, CHEAP_SOURCE } from "../cheap-problem.ts";
import { median, type Figure } from "../figure.ts";
import { cheapJob, openBenchQueue, type BenchQueue } from "../queue.ts";
import { show } from "../table.ts";

const ROUNDS = 8;
const PER_ROUND = 25;
const BARE_PER_ROUND = 3;
const WARM_UP = 20;
/** On an idle system: what the last one left to do is done, and the next has yet to be typed. */
const PAUSE_MS = 100;
const LATENCY_LIMIT_MS = 30;
const RATIO_LIMIT = 5;
const PREFIX = "bench";
const NOOP_PREFIX = "noop";

/** HTTP submit → verdict event on an idle system, and the same against the bare cost of its parts. */
export async function latency(): Promise<Figure[]> {
  const open: { close(): Promise<void> }[] = [];
  const opened = <T extends { close(): Promise<void> }>(part: T): T => {
    open.push(part);
    return part;
  };
  try {
    const databases = opened(await openDatabases("pglite"));
    const redis = opened(await startRedis());
    const problems = opened(await problemsDirectory(CHEAP_PROBLEM));
    opened(await startNode("bench/bare/noop-worker.ts", { args: [redis.url, NOOP_PREFIX] }));
    const noop = opened(await openBenchQueue(redis.url, NOOP_PREFIX));
    const common = { redisUrl: redis.url, problemsDir: problems.dir, prefix: PREFIX };
    opened(await startWorker(common));
    const server = opened(await startServer({ ...common, database: await databases.create() }));
    const client = clientOf(server.url);
    await client.enter();
    return figuresOf(await measure(client, noop));
  } finally {
    for (const part of open.toReversed()) await part.close();
  }
}

type Samples = { submission: number[]; noop: number[]; bare: number[] };

async function measure(client: Client, noop: BenchQueue): Promise<Samples> {
  const submission = () =>
    timed(async () => {
      const { id } = await client.submit(CHEAP_PROBLEM.shortname, CHEAP_SOURCE);
      const { judgement } = await client.judged(id);
      if (judgement?.verdict !== "AC") throw new Error(`a right solution got ${judgement?.verdict}`);
    });
  const noopJob = () => timed(() => noop.finish(cheapJob("none")));
  const inputs = CHEAP_CASES.map(({ input }) => input);
  const bare = async () => (await runBare({ source: CHEAP_SOURCE, entry: CHEAP_ENTRY, inputs })).wallTimeMs;

  await repeated(WARM_UP, submission);
  await repeated(WARM_UP, noopJob);
  const samples: Samples = { submission: [], noop: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    samples.submission.push(...(await repeated(PER_ROUND, submission)));
    samples.noop.push(...(await repeated(PER_ROUND, noopJob)));
    samples.bare.push(...(await repeated(BARE_PER_ROUND, bare)));
  }
  return samples;
}

function figuresOf(samples: Samples): Figure[] {
  const [submissionMs, noopMs, bareMs] = [median(samples.submission), median(samples.noop), median(samples.bare)];
  return [
    {
      part: "latency",
      name: "HTTP submit → verdict event, p50",
      value: submissionMs,
      unit: "ms",
      target: { atMost: LATENCY_LIMIT_MS },
      note: `${samples.submission.length} submissions of 20 cases, ${PAUSE_MS} ms between two`,
    },
    {
      part: "latency",
      name: "the same / its bare parts",
      value: submissionMs / (noopMs + bareMs),
      unit: "×",
      target: { atMost: RATIO_LIMIT },
      note: `${show(submissionMs)} ms / (no-op job ${show(noopMs)} ms + 20 cases in a running bare Node ${show(bareMs)} ms)`,
    },
  ];
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await act();
  return performance.now() - startedAt;
}

async function repeated(times: number, act: () => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await setTimeout(PAUSE_MS);
    found.push(await act());
  }
  return found;
}
