import type { Limits } from "#contract/judging/limits.ts";
import type { Problem, SolutionFile, TestCase } from "#catalogue/model.ts";
import { finder, type Finding } from "../finding.ts";
import type { Subject } from "../subject.ts";
import { runSolution, verdictOf, type Pools, type CaseRun, type SolutionRun } from "./pools.ts";

/** CPU time in ms; null where no solution of that kind ran. */
type Margins = { limit: number; slowestAccepted: number | null; fastestSlow: number | null };

export type SolutionsReport = { findings: Finding[]; margins: Margins | null };

/** A brute force that answers fewer cases than this proves nothing. */
const BRUTE_FORCE_CASES = 3;

/** Every submission gets a verdict that its folder allows, with time to spare on either side. */
export async function judgeSolutions({ problem }: Subject, pools: Pools): Promise<SolutionsReport> {
  const reports = await Promise.all(problem.solutions.map((solution) => judgeSolution(problem, solution, pools)));
  const times = (pick: (report: SolutionReport) => number | null) => reports.map(pick).filter((time) => time !== null);
  const accepted = times(({ slowestAccepted }) => slowestAccepted);
  const slow = times(({ slowAt }) => slowAt);
  return {
    findings: [...solutionSet(problem), ...reports.flatMap(({ findings }) => findings)],
    margins: {
      limit: problem.limits.cpuTimeLimitMs,
      slowestAccepted: accepted.length === 0 ? null : Math.max(...accepted),
      fastestSlow: slow.length === 0 ? null : Math.min(...slow),
    },
  };
}

type SolutionReport = { findings: Finding[]; slowestAccepted: number | null; slowAt: number | null };

async function judgeSolution(problem: Problem, solution: SolutionFile, pools: Pools): Promise<SolutionReport> {
  if (isIn(solution, "brute_force")) return judgeBruteForce(problem, solution, pools);
  if (isIn(solution, "accepted")) return judgeAccepted(problem, solution, pools);
  return judgeRejected(problem, solution, pools);
}

async function judgeAccepted(problem: Problem, solution: SolutionFile, pools: Pools): Promise<SolutionReport> {
  const { error, found } = finder("verdict");
  const margin = finder("timeMargin");
  const options = { limits: problem.limits, stopAtFailure: false, retrySlow: true };
  const run = await runSolution(problem, solution, allCases(problem), pools, options);
  const { verdict } = verdictOf(run);
  if (verdict !== "AC") error(solution.path, `must be AC, is ${said(run)}`);

  const slowest = run.cases.reduce((most, { cpuTimeMs }) => Math.max(most, cpuTimeMs), 0);
  const { acceptedToLimit } = problem.timeMargins;
  const allowed = problem.limits.cpuTimeLimitMs / acceptedToLimit;
  if (verdict === "AC" && slowest > allowed) {
    // A busy machine makes any program slow once.
    const again = await runSolution(problem, solution, slowCases(problem, run, allowed), pools, options);
    const proven = Math.max(...again.cases.map(({ cpuTimeMs }) => cpuTimeMs));
    if (proven > allowed) {
      const limit = Math.ceil((proven * acceptedToLimit) / 100) / 10;
      margin.error(
        solution.path,
        `takes ${Math.round(proven)} ms; raise limits.time_limit to ${limit} or make it faster`,
      );
    }
  }
  return { findings: [...found, ...margin.found], slowestAccepted: slowest, slowAt: null };
}

async function judgeRejected(problem: Problem, solution: SolutionFile, pools: Pools): Promise<SolutionReport> {
  const { error, found } = finder("verdict");
  const margin = finder("slowMargin");
  const { limitToSlow } = problem.timeMargins;
  const mustBeSlow = solution.expected.length === 1 && solution.expected[0] === "TLE";
  const limits = mustBeSlow ? scaled(problem.limits, limitToSlow) : problem.limits;
  const options = { limits, stopAtFailure: true, retrySlow: !mustBeSlow };
  let run = await runSolution(problem, solution, allCases(problem), pools, options);
  const { verdict, failed } = verdictOf(run);
  const slowAt = mustBeSlow && verdict === "TLE" ? (failed?.cpuTimeMs ?? null) : null;
  if (solution.expected.includes(verdict)) return { findings: [], slowestAccepted: null, slowAt };

  if (mustBeSlow) {
    run = await runSolution(problem, solution, allCases(problem), pools, { ...options, limits: problem.limits });
    if (verdictOf(run).verdict === "TLE") {
      margin.error(solution.path, `is too slow, but not ${limitToSlow} times; add a larger case or lower the limit`);
      return { findings: margin.found, slowestAccepted: null, slowAt };
    }
  }
  error(solution.path, `must be ${solution.expected.join(" or ")}, is ${said(run)}`);
  return { findings: found, slowestAccepted: null, slowAt };
}

/** A brute force is right wherever it comes to an end; small cases come first and the first it can't do is the last. */
async function judgeBruteForce(problem: Problem, solution: SolutionFile, pools: Pools): Promise<SolutionReport> {
  const { error, found } = finder("bruteForce");
  const cases = allCases(problem).toSorted((one, other) => one.input.length - other.input.length);
  const options = { limits: problem.limits, stopAtFailure: true, retrySlow: false };
  const run = await runSolution(problem, solution, cases, pools, options);
  const { verdict } = verdictOf(run);
  const answered = run.cases.filter((test) => test.verdict === "AC").length;
  if (verdict === "WA" || verdict === "CE" || verdict === "JE") error(solution.path, `disagrees: ${said(run)}`);
  else if (answered < BRUTE_FORCE_CASES) {
    error(solution.path, `answers ${answered} cases; add small cases until it answers ${BRUTE_FORCE_CASES}`);
  }
  return { findings: found, slowestAccepted: null, slowAt: null };
}

/** Two independent accepted solutions, one in each language, a brute force, two typical mistakes, one too slow. */
function solutionSet({ solutions }: Problem): Finding[] {
  const { error, warning, found } = finder("solutionSet");
  const inFolder = (folder: string) => solutions.filter((solution) => isIn(solution, folder));
  const languages = new Set(inFolder("accepted").map(({ language }) => language));
  if (inFolder("accepted").length < 2) error("submissions/accepted", "needs two solutions that agree on every case");
  else if (languages.size < 2) warning("submissions/accepted", "wants a solution in JavaScript and one in TypeScript");
  if (inFolder("wrong_answer").length < 2) error("submissions/wrong_answer", "needs two typical mistakes");
  if (inFolder("time_limit_exceeded").length < 1) {
    warning("submissions/time_limit_exceeded", "wants a solution that is right but too slow");
  }
  if (inFolder("brute_force").length < 1) error("submissions/brute_force", "needs an obviously right, slow solution");
  return found;
}

export function allCases({ samples, secret }: Problem): TestCase[] {
  return [...samples, ...secret];
}

function scaled(limits: Limits, factor: number): Limits {
  return {
    ...limits,
    cpuTimeLimitMs: Math.ceil(limits.cpuTimeLimitMs * factor),
    wallTimeLimitMs: Math.ceil(limits.wallTimeLimitMs * factor),
  };
}

export function isIn({ path }: SolutionFile, folder: string): boolean {
  return path.startsWith(`submissions/${folder}/`);
}

function slowCases(problem: Problem, run: SolutionRun, allowed: number): TestCase[] {
  const slow = new Set(run.cases.filter(({ cpuTimeMs }) => cpuTimeMs > allowed).map(({ name }) => name));
  return allCases(problem).filter(({ name }) => slow.has(name));
}

function said(run: SolutionRun): string {
  const { verdict, failed } = verdictOf(run);
  if (run.compileError !== null) return `CE (${run.compileError.message})`;
  return failed === null ? verdict : `${verdict} on ${place(failed)}`;
}

function place({ name, why }: CaseRun): string {
  return why === null ? name : `${name} (${why})`;
}
