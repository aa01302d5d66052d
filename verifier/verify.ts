import { basename } from "node:path";
import { loadProblem } from "#problems/load-problem.ts";
import type { Diagnostic } from "#problems/model.ts";
import { readAuthorFiles, type AuthorFiles } from "./author-files.ts";
import { buildCases } from "./build.ts";
import { checkData } from "./checks/data.ts";
import { checkFillIn } from "./checks/fill-in.ts";
import { checkPractice } from "./checks/practice.ts";
import { checkTexts } from "./checks/texts.ts";
import { EQUIVALENTS_PATH, readEquivalents } from "./equivalents.ts";
import { finder, type CheckName, type Finding } from "./finding.ts";
import type { Bench } from "./judged/bench.ts";
import { judgeInputValidators } from "./judged/input-validators.ts";
import { judgeMutants } from "./judged/mutants.ts";
import { judgeOutputValidator } from "./judged/output-validator.ts";
import { judgeSolutions } from "./judged/solutions.ts";
import { judgeStarters } from "./judged/starters.ts";
import { mutationScore, type MutationReport, type ProblemReport } from "./report/problem-report.ts";
import type { Subject } from "./subject.ts";

export type VerifyOptions = {
  bench: Bench;
  casesDir: string;
  shortnames: ReadonlySet<string>;
  mutants: boolean;
  /** What is being done now, for people who wait. */
  onStep: (step: string) => void;
};

/** The share of mutants that the tests must kill. */
const MUTATION_GOAL = 0.95;

/** Loads, then checks, then judges one problem's folder; a fault in one stage keeps the next from guessing. */
export async function verifyProblem(dir: string, options: VerifyOptions): Promise<ProblemReport> {
  const files = await readAuthorFiles(dir);
  const { onStep } = options;
  onStep("load");
  const subject = await load(files, options);
  if ("findings" in subject) {
    return { shortname: basename(dir), facts: null, findings: subject.findings, margins: null, mutation: null };
  }
  const { problem } = subject;
  onStep("check");
  const findings = checkSubject(subject);
  onStep("judge");
  const { margins, findings: judged } = await judgeSolutions(subject, options.bench);
  findings.push(...judged);
  onStep("judge scripts");
  findings.push(...(await judgeInputValidators(subject, options.bench)));
  findings.push(...(await judgeOutputValidator(subject, options.bench)));
  findings.push(...(await judgeStarters(subject, options.bench)));
  const mutation = options.mutants ? await runMutants(subject, options, findings) : null;
  return {
    shortname: problem.shortname,
    facts: {
      name: problem.name,
      difficulty: problem.difficulty,
      techniques: problem.techniques,
      cases: problem.samples.length + problem.secret.length,
      solutions: problem.solutions.length,
    },
    findings,
    margins,
    mutation,
  };
}

/** The checks that run no program. */
function checkSubject(subject: Subject): Finding[] {
  return [...checkFillIn(subject), ...checkTexts(subject), ...checkPractice(subject), ...checkData(subject)];
}

/** Builds the generated cases, then loads the folder with them. */
async function load(files: AuthorFiles, options: VerifyOptions): Promise<Subject | { findings: Finding[] }> {
  const committed = await loadProblem(files.dir);
  if ("faults" in committed) return { findings: asFindings("load", committed.faults) };
  const { casesDir, bench, shortnames } = options;
  // Also where every case is there: the generator may make others by now.
  const built = await buildCases(committed.problem, bench.authors, { casesDir, updateLock: false });
  if (built.faults.length > 0) return { findings: asFindings("generator", built.faults) };
  const whole = await loadProblem(files.dir, { casesDir });
  if ("faults" in whole) return { findings: asFindings("load", whole.faults) };
  return { problem: whole.problem, files, shortnames };
}

async function runMutants(
  { problem }: Subject,
  { bench, onStep }: VerifyOptions,
  findings: Finding[],
): Promise<MutationReport> {
  const faults: Diagnostic[] = [];
  const equivalents = await readEquivalents(problem.dir, faults);
  findings.push(...asFindings("equivalentMutant", faults));
  const report = await judgeMutants(problem, equivalents, bench, (done, of) => onStep(`mutant ${done} of ${of}`));
  const mutants = finder("mutants");
  if (mutationScore(report) < MUTATION_GOAL) {
    mutants.error(
      "data/secret",
      `kills ${report.killed} of ${report.total} mutants; add cases that kill the survivors`,
    );
  }
  const marks = finder("equivalentMutant");
  for (const id of report.staleMarks) marks.error(EQUIVALENTS_PATH, `${id} is no surviving mutant; remove the mark`);
  findings.push(...mutants.found, ...marks.found);
  return report;
}

function asFindings(check: CheckName, faults: Diagnostic[]): Finding[] {
  const { error, found } = finder(check);
  for (const { path, message } of faults) error(path, message);
  return found;
}
