import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** What bare Node is asked to do: a program, and the inputs it is called with one after the other. */
export const BareTask = z.strictObject({ source: z.string(), entry: z.string(), inputs: z.array(z.string()) });
export type BareTask = z.infer<typeof BareTask>;

/** Measured inside the process, its start left out. */
export const BareResult = z.strictObject({
  outputs: z.array(z.string()),
  cpuTimeMs: z.number(),
  wallTimeMs: z.number(),
});
export type BareResult = z.infer<typeof BareResult>;

const RUN = fileURLToPath(new URL("run.ts", import.meta.url));

/** Runs a task in a fresh Node process without any flag. */
export async function runBare(task: BareTask): Promise<BareResult> {
  const child = spawn(process.execPath, [RUN], { stdio: ["pipe", "pipe", "inherit"], env: {} });
  child.stdin.end(JSON.stringify(task));
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (code !== 0) throw new Error(`bare Node ended with ${String(code)}`);
  return BareResult.parse(JSON.parse(output));
}
