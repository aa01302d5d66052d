import type { Limits } from "#contract/judging/limits.ts";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { runBare } from "../bare/task.ts";
import { geometricMean, interleaved, median, type Figure } from "../figure.ts";
import { heavyPrograms, type HeavyProgram } from "../programs.ts";
import { show } from "../table.ts";

const ROUNDS = 7;
const RATIO_LIMIT = 1.05;
const SEED = "7\n";
/** Far above what any of the programs needs. */
const LIMITS: Limits = { cpuTimeLimitMs: 30_000, wallTimeLimitMs: 60_000, memoryLimitMb: 1024, outputLimitKb: 64 };

/** CPU time of heavy programs in the sandbox against the same function in bare Node, each run in a fresh isolate. */
export async function cpuTime(): Promise<Figure[]> {
  const sandbox = createSandbox({ hosts: 1 });
  try {
    const figures: Figure[] = [];
    for (const program of await heavyPrograms()) figures.push(await compare(program, sandbox));
    const ratios = figures.map(({ value }) => value);
    return [
      ...figures,
      {
        part: "cpu",
        name: "CPU time, sandbox / bare Node",
        value: geometricMean(ratios),
        unit: "×",
        target: { atMost: RATIO_LIMIT },
        note: `geometric mean of ${ratios.length} programs, median of ${ROUNDS} runs each, time of the program's own thread`,
      },
    ];
  } finally {
    await sandbox.close();
  }
}

async function compare({ name, entry, source }: HeavyProgram, sandbox: Sandbox): Promise<Figure> {
  const program = { language: "javascript", source, entry: { kind: "function", name: entry, types: null } } as const;
  const inside = async () => {
    const session = await sandbox.open(program);
    try {
      const outcome = await session.run(SEED, LIMITS);
      if (outcome.status !== "returned") throw new Error(`${name} in the sandbox: ${outcome.status}`);
      return { output: JSON.stringify(outcome.value), cpuTimeMs: outcome.usage.cpuTimeMs };
    } finally {
      await session.close();
    }
  };
  const bare = () => runBare({ source, entry, inputs: [SEED] });
  const { one, other } = await interleaved(ROUNDS, inside, bare);
  if (one[0]?.output !== other[0]?.outputs[0]) throw new Error(`${name}: the sandbox and bare Node disagree`);
  const sandboxMs = median(one.map((run) => run.cpuTimeMs));
  const bareMs = median(other.map((run) => run.cpuTimeMs));
  return {
    part: "cpu",
    name: `  ${name}`,
    value: sandboxMs / bareMs,
    unit: "×",
    target: null,
    note: `${show(sandboxMs)} ms / ${show(bareMs)} ms`,
  };
}
