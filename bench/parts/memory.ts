import path from "node:path";
import { loadProblem } from "#catalogue/load-problem.ts";
import { problemsDirectory } from "../../test/integration/harness/problem-folder.ts";
import { descendantsOf } from "../../test/integration/harness/processes.ts";
import { startRedis } from "../../test/integration/harness/redis.ts";
import { startWorker } from "../../test/integration/harness/worker.ts";
import { CHEAP_PROBLEM } from "../cheap-problem.ts";
import { median, type Figure } from "../figure.ts";
import { cheapJob, openBenchQueue, type BenchQueue } from "../queue.ts";
import { residentMb } from "../resident.ts";
import { show } from "../table.ts";

const EARLY = 200;
const LATE = 2_000;
const RATIO_LIMIT = 1.2;
const AT_ONCE = 8;
/** Readings around each point; one alone shows mostly where the garbage collector is. */
const READINGS = 10;
const BETWEEN_READINGS = 8;
const PREFIX = "bench";

/** Resident memory of a real worker process, and of it with its hosts, after many submissions against after few. */
export async function memory(): Promise<Figure[]> {
  const redis = await startRedis();
  const problems = await problemsDirectory(CHEAP_PROBLEM);
  const worker = await startWorker({ redisUrl: redis.url, problemsDir: problems.dir, prefix: PREFIX, hosts: 2 });
  const queue = await openBenchQueue(redis.url, PREFIX);
  try {
    const loaded = await loadProblem(path.join(problems.dir, CHEAP_PROBLEM.shortname));
    if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
    const { hash } = loaded.problem;
    const around = READINGS * BETWEEN_READINGS;
    await submit(EARLY - around / 2, queue, hash);
    const early = await readings(worker.pid, queue, hash);
    await submit(LATE - EARLY - around, queue, hash);
    const late = await readings(worker.pid, queue, hash);
    return [figure("worker memory", early.worker, late.worker), figure("worker with its hosts", early.all, late.all)];
  } finally {
    await queue.close();
    await worker.close();
    await problems.close();
    await redis.close();
  }
}

function figure(name: string, early: number, late: number): Figure {
  return {
    part: "memory",
    name: `${name}, ${LATE} / ${EARLY} submissions`,
    value: late / early,
    unit: "×",
    target: { atMost: RATIO_LIMIT },
    note: `${show(late)} MB / ${show(early)} MB, median of ${READINGS} readings`,
  };
}

async function readings(pid: number, queue: BenchQueue, hash: string): Promise<{ worker: number; all: number }> {
  const worker: number[] = [];
  const all: number[] = [];
  for (let reading = 0; reading < READINGS; reading += 1) {
    await submit(BETWEEN_READINGS, queue, hash);
    const own = await residentMb(pid);
    const hosts = await Promise.all((await descendantsOf(pid)).map(residentMb));
    worker.push(own);
    all.push(hosts.reduce((sum, host) => sum + host, own));
  }
  return { worker: median(worker), all: median(all) };
}

async function submit(count: number, queue: BenchQueue, hash: string): Promise<void> {
  let left = count;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      await queue.finish(cheapJob(hash));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
