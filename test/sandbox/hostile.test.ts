import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Limits } from "#contract/judging/limits.ts";
import { endingOf } from "#judge/outcome.ts";
import { createSandbox } from "#sandbox/pool.ts";
import type { Entry, Program, RunOutcome, Sandbox } from "#sandbox/sandbox.ts";
import { LIMITS, plain, STDIO } from "./program.ts";

/**
 * One hostile program a file: what it may be judged, what it tries, the program. The problem is the same for all:
 * the sum of 1 to n, and n is 7. AC means that the attack found nothing.
 */
type Hostile = { file: string; expected: string[]; tries: string; program: Program };

const FOLDER = new URL("hostile/", import.meta.url);
const INPUT = "7\n";
const ANSWER = 28;
const programs = readdirSync(FOLDER)
  .toSorted((left, right) => (left < right ? -1 : 1))
  .map(readProgram);

const GOOD: Program = {
  language: "javascript",
  source: "function solve(n) { let sum = 0; for (let i = 1; i <= n; i += 1) sum += i; return sum; }",
  entry: plain("solve"),
};
/** Works through many cases while the hostile program runs beside it. */
const BYSTANDER_CASES = 30;
/** What the worker may hold on to after all of them: far less than one bomb would be. */
const WORKER_GROWTH_MB = 256;

let sandbox: Sandbox;
let heapBefore = 0;
beforeAll(async () => {
  sandbox = createSandbox({ hosts: 2 });
  await judge(GOOD, limitsFor(["AC"]));
  heapBefore = process.memoryUsage().rss;
});
afterAll(() => sandbox.close());

test("there are hostile programs of every kind", () => {
  const kinds = Map.groupBy(programs, ({ file }) => file.split("-")[0]);
  expect(new Set(kinds.keys())).toEqual(
    new Set(["escape", "flood", "lie", "loop", "memory", "recursion", "state", "tamper"]),
  );
  expect(programs.length).toBeGreaterThanOrEqual(60);
});

describe("a hostile program is judged as it must be, and disturbs nobody:", () => {
  test.each(programs)("$file tries $tries", async ({ expected, program }) => {
    const beside = bystander();
    const verdict = await judge(program, limitsFor(expected));
    expect(expected).toContain(verdict);
    expect(await judge(GOOD, limitsFor(["AC"]))).toBe("AC");
    expect(await beside).toEqual(Array(BYSTANDER_CASES).fill("AC"));
  });
});

test("the worker's memory stays bounded through all of them", () => {
  const growthMb = (process.memoryUsage().rss - heapBefore) / 1024 / 1024;
  expect(growthMb).toBeLessThan(WORKER_GROWTH_MB);
});

async function judge(program: Program, limits: Limits): Promise<string> {
  const session = await sandbox.open(program);
  try {
    if (session.compiled.status === "compileError") return "CE";
    return verdictOf(await session.run(INPUT, limits), program.entry);
  } finally {
    await session.close();
  }
}

async function bystander(): Promise<string[]> {
  const session = await sandbox.open(GOOD);
  const verdicts: string[] = [];
  try {
    for (let number = 0; number < BYSTANDER_CASES; number += 1) {
      verdicts.push(verdictOf(await session.run(INPUT, LIMITS), GOOD.entry));
    }
    return verdicts;
  } finally {
    await session.close();
  }
}

function verdictOf(outcome: RunOutcome, entry: Entry): string {
  const ending = endingOf(outcome);
  switch (ending.kind) {
    case "value":
      return isDeepStrictEqual(ending.value, ANSWER) ? "AC" : "WA";
    case "output":
      expect(entry.kind).toBe("stdio");
      return ending.output.trim() === String(ANSWER) ? "AC" : "WA";
    case "failed":
      return outcome.status === "unusableResult" ? "UNUSABLE" : ending.verdict;
  }
}

/** A bomb needs time to go off; a loop needs none, and what may be either gets some. */
function limitsFor(expected: string[]): Limits {
  const mayLoop = expected.includes("TLE");
  const mayGrow = expected.includes("MLE") || expected.includes("RTE");
  const cpuTimeLimitMs = mayLoop ? (mayGrow ? 1_000 : 300) : 6_000;
  return { ...LIMITS, cpuTimeLimitMs, memoryLimitMb: 128 };
}

function readProgram(file: string): Hostile {
  const source = readFileSync(new URL(file, FOLDER), "utf8");
  const [, expected = "", tries = ""] = /^\/\/ expect: (.+)\n\/\/ tries: (.+)\n/.exec(source) ?? [];
  const entry = file.includes(".stdio.") ? STDIO : plain("solve");
  const language = file.endsWith(".ts") ? "typescript" : "javascript";
  return { file, expected: expected.split(" "), tries, program: { source, entry, language } };
}
