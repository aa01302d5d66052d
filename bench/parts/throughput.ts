import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { loadProblem } from "#catalogue/load-problem.ts";
import { problemsDirectory } from "../../test/integration/harness/problem-folder.ts";
import { judge } from "#judge/judge.ts";
import { createSandbox } from "#sandbox/pool.ts";
import { CHEAP_CASES, CHEAP_ENTRY, CHEAP_PROBLEM, CHEAP_SOURCE } from "../cheap-problem.ts";
import { interleaved, median, type Figure } from "../figure.ts";
import { cheapJob } from "../queue.ts";
import { show } from "../table.ts";

const ROUNDS = 3;
const WINDOW_MS = 5_000;
const RATIO_LIMIT = 30;
const CASE = fileURLToPath(new URL("../bare/case.js", import.meta.url));
const cores = availableParallelism();

/** Submissions of 20 cheap cases a second and core: through the sandbox pool, and with a `node` process a case. */
export async function throughput(): Promise<Figure[]> {
  const problems = await problemsDirectory(CHEAP_PROBLEM);
  const scratch = await mkdtemp(path.join(tmpdir(), "basecase-bench-"));
  const sandbox = createSandbox({ hosts: cores });
  try {
    const loaded = await loadProblem(path.join(problems.dir, CHEAP_PROBLEM.shortname));
    if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
    const { problem } = loaded;
    const parts = { solutions: sandbox, authors: sandbox, now: () => Date.now() };
    const job = cheapJob(problem.hash);
    const judgeOne = async () => {
      const { verdict } = await judge(job, problem, parts);
      if (verdict !== "AC") throw new Error(`a right solution got ${verdict}`);
    };
    const file = path.join(scratch, "solution.js");
    await writeFile(file, CHEAP_SOURCE);
    const processOne = async () => {
      for (const { input, answer } of CHEAP_CASES) await runCase(file, input, answer);
    };
    await perSecondAndCore(judgeOne, WINDOW_MS / 5);
    const { one, other } = await interleaved(
      ROUNDS,
      () => perSecondAndCore(judgeOne, WINDOW_MS),
      () => perSecondAndCore(processOne, WINDOW_MS),
    );
    const [pool, processes] = [median(one), median(other)];
    return [
      {
        part: "throughput",
        name: "submissions a second and core, pool / process a case",
        value: pool / processes,
        unit: "×",
        target: { atLeast: RATIO_LIMIT },
        note: `${show(pool)} / ${show(processes)}, ${cores} cores, 20 cases each`,
      },
    ];
  } finally {
    await sandbox.close();
    await problems.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

async function perSecondAndCore(submission: () => Promise<void>, windowMs: number): Promise<number> {
  const startedAt = performance.now();
  let done = 0;
  const lane = async () => {
    while (performance.now() - startedAt < windowMs) {
      await submission();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: cores }, lane));
  return (done / (performance.now() - startedAt)) * (1_000 / cores);
}

async function runCase(file: string, input: string, answer: string): Promise<void> {
  const child = spawn(process.execPath, [CASE, file, CHEAP_ENTRY], { stdio: ["pipe", "pipe", "inherit"], env: {} });
  child.stdin.end(input);
  const [output] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (output !== answer.trim()) throw new Error(`a right solution printed ${output}`);
}
