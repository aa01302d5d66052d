import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadProblem } from "#catalogue/load-problem.ts";
import { readAuthorFiles } from "../../verifier/author-files.ts";
import type { CheckName } from "../../verifier/finding.ts";
import { judgeStarters } from "../../verifier/judged/starters.ts";
import { withMutation } from "../../verifier/mutation.ts";
import type { ProblemReport } from "../../verifier/report/problem-report.ts";
import { verifyProblem, type VerifyOptions } from "../../verifier/verify.ts";
import { createSandbox } from "#sandbox/pool.ts";
import { plant, readPlantedFaults } from "./planted-faults.ts";
import { filledIn } from "./skeleton.ts";
import { calibrate, spinFor } from "./spin.ts";

/** Short, so that what must run into it does so soon. */
const TIME_LIMIT_MS = 300;

/** Checks that run no program: nothing needs to be judged to see them find their faults. */
const STATIC: ReadonlySet<CheckName> = new Set([
  "load",
  "format",
  "uuid",
  "timeLimit",
  "textFiles",
  "fillIn",
  "statement",
  "hints",
  "editorial",
  "practice",
  "siblings",
  "dataHygiene",
  "canonicalJson",
  "duplicateInput",
  "constantAnswer",
  "sampleCount",
]);

const planted = await readPlantedFaults();
const pools = { solutions: createSandbox({ hosts: 2 }), authors: createSandbox({ hosts: 1 }) };
let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "planted-"));
  // Built once: the faults that are found without judging find the cases there.
  const dir = await filledIn(join(scratch, "built/standin"), TIME_LIMIT_MS);
  await verifyProblem(readAuthorFiles(dir), options(true));
});
afterAll(async () => {
  await Promise.all([pools.solutions.close(), pools.authors.close()]);
  await rm(scratch, { recursive: true, force: true });
});

test("what the faults are planted in has none", async () => {
  const dir = await filledIn(join(scratch, "whole/standin"), TIME_LIMIT_MS);
  const { findings } = await verify(dir, { judge: true, mutants: true });
  // The slow solution is left out: it would be most of each verification.
  expect(findings).toEqual([expect.objectContaining({ message: "wants a solution that is right but too slow" })]);
});

test.each(Object.entries(planted))(
  "%s",
  // What is measured while others use the machine may be off; twice in a row it is not.
  { retry: 2 },
  async (name, fault) => {
    const dir = await filledIn(join(await mkdtemp(join(scratch, `${name}-`)), "standin"), TIME_LIMIT_MS);
    const spin = fault.spin === 0 ? "" : spinFor(TIME_LIMIT_MS * fault.spin, await calibrate(pools.solutions));
    await plant(dir, fault, (source) => source.replace("SPIN", spin));
    const findings =
      fault.signature === undefined
        ? (await verify(dir, { ...fault, judge: !STATIC.has(fault.check) })).findings
        : await judgeStarters(await withSignature(dir, fault.signature), pools);
    expect(findings).toContainEqual({
      severity: fault.severity,
      check: fault.check,
      path: expect.stringContaining(fault.path),
      message: expect.stringContaining(fault.says),
    });
  },
);

type Way = { judge: boolean; mutants: boolean; twin?: boolean; unbuilt?: boolean };

async function verify(dir: string, way: Way): Promise<ProblemReport> {
  const { judge, mutants } = way;
  const files = readAuthorFiles(dir);
  const report = await verifyProblem(files, {
    ...options(judge),
    ...(way.unbuilt === true ? { casesDir: join(dir, "nothing") } : {}),
    uuids: new Map([["standin", "its uuid"], ...(way.twin === true ? [["twin", "its uuid"] as const] : [])]),
  });
  return mutants ? withMutation(dir, report, { ...options(judge), cache: null, tool: "" }) : report;
}

function options(judge: boolean): VerifyOptions {
  return { pools, casesDir: join(scratch, "cases"), shortnames: new Set(["standin"]), judge, onStep: () => {} };
}

/** The loader lets no such signature through; the check of the starters must not trust it. */
async function withSignature(dir: string, signature: NonNullable<(typeof planted)[string]["signature"]>) {
  const loaded = await loadProblem(dir);
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
  const files = readAuthorFiles(dir);
  return { problem: { ...loaded.problem, signature }, notes: [], files, shortnames: new Set<string>(), namesakes: [] };
}
