import { text } from "node:stream/consumers";
import { runInThisContext } from "node:vm";
import { BareTask, type BareResult } from "./task.ts";

const { source, entry, inputs } = BareTask.parse(JSON.parse(await text(process.stdin)));
const startedAt = performance.now();
// As in the sandbox: the time of the thread that the program runs on.
const before = process.threadCpuUsage();
const solve: (...args: unknown[]) => unknown = runInThisContext(`${source}\n;${entry}`, { filename: "solution.js" });
const outputs = inputs.map((input) => {
  const args = input
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  return JSON.stringify(solve(...args));
});
const { user, system } = process.threadCpuUsage(before);
const wallTimeMs = performance.now() - startedAt;
process.stdout.write(JSON.stringify({ outputs, cpuTimeMs: (user + system) / 1000, wallTimeMs } satisfies BareResult));
