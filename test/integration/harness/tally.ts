import type { Verdict } from "#contract/judging/verdict.ts";
import type { ProblemSketch } from "./problem-folder.ts";

const SAMPLES = [1, 2];
const SECRET = [10, 20, 30, 40, 50, 60, 70, 80];
const asCase = (n: number) => ({ input: `${n}\n`, answer: `${n * 2}\n` });

/** Doubles a number; each case is cheap, and there are enough of them for a fault to fall between two. */
export const TALLY: ProblemSketch = {
  shortname: "tally",
  limits: { time_limit: 0.2 },
  signature: { name: "tally", parameters: [{ name: "n", type: "int" }], returns: "int" },
  samples: SAMPLES.map(asCase),
  secret: SECRET.map(asCase),
  model: "function tally(n) {\n  return n * 2;\n}\n",
};

/** Busy for a moment, so that a fault falls into a case as well. */
const BUSY = "let spin = 0;\n  for (let i = 0; i < 1e6; i += 1) spin = (spin * 31 + i) | 0;";

export type KnownSolution = {
  source: string;
  verdict: Verdict;
  /** Cases in its judgement. */
  judged: number;
};

/** Solutions of `TALLY` with what judging each of them must give. */
export const SOLUTIONS: KnownSolution[] = [
  { verdict: "AC", judged: 10, source: `function tally(n) {\n  ${BUSY}\n  return n * 2;\n}\n` },
  { verdict: "WA", judged: 5, source: `function tally(n) {\n  ${BUSY}\n  return n === 30 ? 61 : n * 2;\n}\n` },
  {
    verdict: "RTE",
    judged: 8,
    source: `function tally(n) {\n  ${BUSY}\n  if (n === 60) throw new Error("no");\n  return n * 2;\n}\n`,
  },
  { verdict: "TLE", judged: 6, source: "function tally(n) {\n  while (n === 40);\n  return n * 2;\n}\n" },
  { verdict: "CE", judged: 0, source: "function tally(n) {\n  return n *;\n}\n" },
];
