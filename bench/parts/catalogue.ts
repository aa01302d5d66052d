import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median, type Figure } from "../figure.ts";

const VERIFIER = fileURLToPath(new URL("../../verifier/main.ts", import.meta.url));
const ROUNDS = 3;
const CHECK_LIMIT_S = 2;
const WARM_LIMIT_S = 10;
/** A cold cache may have to be filled first: everything is judged once. */
const OUTPUT_LIMIT_BYTES = 64 * 2 ** 20;

/** What an author waits for, from the command to its end: all problems loaded and checked, and all verified again. */
export async function catalogue(): Promise<Figure[]> {
  await problems("build");
  const checks: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    checks.push((await problems("verify", "--no-judge", "--fresh")).seconds);
  await problems("verify");
  const warm: number[] = [];
  let note = "";
  for (let round = 0; round < ROUNDS; round += 1) {
    const { seconds, last } = await problems("verify");
    warm.push(seconds);
    note = last;
  }
  return [
    figure(
      "loading and checking all problems",
      median(checks),
      CHECK_LIMIT_S,
      `the whole command, median of ${ROUNDS}`,
    ),
    figure("verifying all problems again", median(warm), WARM_LIMIT_S, note),
  ];
}

function figure(name: string, value: number, atMost: number, note: string): Figure {
  return { part: "catalogue", name, value, unit: "s", target: { atMost }, note };
}

/** Runs a command of `npm run problems`; faults of a problem are its own business here. */
async function problems(...args: string[]): Promise<{ seconds: number; last: string }> {
  const startedAt = performance.now();
  const run = promisify(execFile)(process.execPath, [VERIFIER, ...args], { maxBuffer: OUTPUT_LIMIT_BYTES });
  const { stdout } = await run.catch((error: unknown) => {
    if (error instanceof Error && "stdout" in error && "code" in error && error.code === 1)
      return { stdout: String(error.stdout) };
    throw error;
  });
  return { seconds: (performance.now() - startedAt) / 1000, last: stdout.trim().split("\n").at(-1) ?? "" };
}
