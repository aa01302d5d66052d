import type { Sandbox } from "#sandbox/sandbox.ts";

const ROUNDS = 50_000_000;
const LIMITS = { cpuTimeLimitMs: 10_000, wallTimeLimitMs: 60_000, memoryLimitMb: 256, outputLimitKb: 64 };

/** A statement that takes `cpuTimeMs` on this machine: neither a clock nor a busy machine can do that. */
export function spinFor(cpuTimeMs: number, roundsPerMs: number): string {
  return spin(Math.round(cpuTimeMs * roundsPerMs));
}

/** Rounds of the loop in a millisecond of CPU time, as it is now: other programs slow it down. */
export async function calibrate(sandbox: Sandbox): Promise<number> {
  const source = `function solve() {\n${spin(ROUNDS)}\nreturn 0;\n}`;
  const session = await sandbox.open({
    language: "javascript",
    source,
    entry: { kind: "function", name: "solve", types: null },
  });
  try {
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) times.push((await session.run("", LIMITS)).usage.cpuTimeMs);
    return ROUNDS / (times.toSorted((one, other) => one - other)[2] ?? 1);
  } finally {
    await session.close();
  }
}

function spin(rounds: number): string {
  return `(() => { let x = 1; for (let i = 0; i < ${rounds}; i++) x = (Math.imul(x, 31) + i) | 0; if (x === 0.5) throw x; })();`;
}
