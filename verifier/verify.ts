import { basename } from "node:path";
import { loadProblem } from "#problems/load-problem.ts";
import type { AuthorFiles } from "./author-files.ts";
import { buildCases } from "./build.ts";
import { checkData } from "./checks/data.ts";
import { checkFillIn } from "./checks/fill-in.ts";
import { checkPractice } from "./checks/practice.ts";
import { checkTexts } from "./checks/texts.ts";
import { asFindings, type Finding } from "./finding.ts";
import type { Bench } from "./judged/bench.ts";
import { judgeInputValidators } from "./judged/input-validators.ts";
import { judgeMemorised } from "./judged/memorised.ts";
import { judgeOutputValidator } from "./judged/output-validator.ts";
import { judgeSolutions, type SolutionsReport } from "./judged/solutions.ts";
import { judgeStarters } from "./judged/starters.ts";
import type { ProblemReport } from "./report/problem-report.ts";
import type { Subject } from "./subject.ts";

export type VerifyOptions = {
  bench: Bench;
  casesDir: string;
  shortnames: ReadonlySet<string>;
  /** false: load and check only, and run no program. */
  judge: boolean;
  /** What is being done now, for people who wait. */
  onStep: (step: string) => void;
};

/** Loads, then checks, then judges one problem's folder; a fault in one stage keeps the next from guessing. */
export async function verifyProblem(files: AuthorFiles, options: VerifyOptions): Promise<ProblemReport> {
  const { onStep } = options;
  onStep("load");
  const subject = await load(files, options);
  if ("findings" in subject) {
    return { shortname: basename(files.dir), facts: null, findings: subject.findings, margins: null, mutation: null };
  }
  const { problem } = subject;
  onStep("check");
  const findings = checkSubject(subject);
  const { margins, findings: judged } = options.judge ? await judgeSubject(subject, options) : NOT_JUDGED;
  findings.push(...judged);
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
    mutation: null,
  };
}

const NOT_JUDGED: SolutionsReport = { margins: null, findings: [] };

async function judgeSubject(subject: Subject, { bench, onStep }: VerifyOptions): Promise<SolutionsReport> {
  onStep("judge");
  const { margins, findings } = await judgeSolutions(subject, bench);
  onStep("judge scripts");
  findings.push(...(await judgeInputValidators(subject, bench)));
  findings.push(...(await judgeOutputValidator(subject, bench)));
  findings.push(...(await judgeStarters(subject, bench)));
  findings.push(...(await judgeMemorised(subject, bench)));
  return { margins, findings };
}

/** The checks that run no program. */
function checkSubject(subject: Subject): Finding[] {
  return [...checkFillIn(subject), ...checkTexts(subject), ...checkPractice(subject), ...checkData(subject)];
}

/** Builds the generated cases, then loads the folder with them. */
async function load(files: AuthorFiles, options: VerifyOptions): Promise<Subject | { findings: Finding[] }> {
  const { casesDir, bench, shortnames } = options;
  if (options.judge) {
    const committed = await loadProblem(files.dir, { casesDir: null, known: files.contents });
    if ("faults" in committed) return { findings: asFindings("load", committed.faults) };
    // Also where every case is there: the generator may make others by now.
    const built = await buildCases(committed.problem, bench.authors, { casesDir, updateLock: false });
    if (built.faults.length > 0) return { findings: asFindings("generator", built.faults) };
  }
  const whole = await loadProblem(files.dir, { casesDir, known: files.contents });
  if ("faults" in whole) return { findings: asFindings("load", whole.faults) };
  return { problem: whole.problem, files, shortnames };
}
