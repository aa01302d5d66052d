import type { Limits } from "#contract/judging/limits.ts";
import { createSandbox } from "#sandbox/pool.ts";
import type { Figure } from "../figure.ts";

const DEPTH_LIMIT = 1_000_000;
const LIMITS: Limits = { cpuTimeLimitMs: 20_000, wallTimeLimitMs: 60_000, memoryLimitMb: 512, outputLimitKb: 64 };

/** `deepest` counts the frames of a simple recursion; `endless` has no end; `alive` is an ordinary case after it. */
const SOURCE = `
function depth(what) {
  if (what === "alive") return 1;
  if (what === "endless") return endless(0);
  let frames = 0;
  const deeper = () => { frames += 1; deeper(); };
  try { deeper(); } catch (error) { if (!(error instanceof RangeError)) throw error; }
  return frames;
}
function endless(n) { return 1 + endless(n + 1); }
`;

/** How deep a simple recursion goes in the sandbox, and what happens beyond. */
export async function depth(): Promise<Figure[]> {
  const sandbox = createSandbox({ hosts: 1 });
  try {
    const entry = { kind: "function", name: "depth", types: null } as const;
    const session = await sandbox.open({ language: "javascript", source: SOURCE, entry });
    const deepest = await session.run('"deepest"\n', LIMITS);
    if (deepest.status !== "returned") throw new Error(`the recursion's depth could not be counted: ${deepest.status}`);
    const endless = await session.run('"endless"\n', LIMITS);
    const after = await session.run('"alive"\n', LIMITS);
    await session.close();
    const rangeError = endless.status === "threw" && endless.error.name === "RangeError";
    const alive = after.status === "returned" && after.value === 1;
    return [
      {
        part: "depth",
        name: "simple recursion in the sandbox",
        value: Number(deepest.value),
        unit: "frames",
        target: { atLeast: DEPTH_LIMIT },
        note: `${deepest.usage.cpuTimeMs.toFixed(0)} ms of CPU time`,
      },
      {
        part: "depth",
        name: "beyond it: RangeError, and the next case runs",
        value: rangeError && alive ? 1 : 0,
        unit: "",
        target: { atLeast: 1 },
        note: `${endless.status === "threw" ? endless.error.name : endless.status}, then ${after.status}`,
      },
    ];
  } finally {
    await sandbox.close();
  }
}
