import { basename } from "node:path";
import { CASES_LOCK } from "#catalogue/package/generated-cases.ts";
import { loadProblem, type LoadedProblem } from "#catalogue/load-problem.ts";
import type { Diagnostic } from "#catalogue/model.ts";
import type { AuthorFiles } from "./author-files.ts";
import { buildCases } from "./build.ts";
import { checkData } from "./checks/data.ts";
import { checkFillIn } from "./checks/fill-in.ts";
import { checkFormat } from "./checks/format.ts";
import { checkPractice } from "./checks/practice.ts";
import { checkTexts } from "./checks/texts.ts";
import { asFindings, type Finding } from "./finding.ts";
import type { Pools } from "./judged/pools.ts";
import { judgeInputValidators } from "./judged/input-validators.ts";
import { judgeMemorised } from "./judged/memorised.ts";
import { judgeOutputValidator } from "./judged/output-validator.ts";
import { judgeSolutions, type SolutionsReport } from "./judged/solutions.ts";
import { judgeStarters } from "./judged/starters.ts";
import { judgeValidationData } from "./judged/validation-data.ts";
import type { ProblemReport } from "./report/problem-report.ts";
import type { Subject } from "./subject.ts";

export type VerifyOptions = {
  pools: Pools;
  casesDir: string;
  shortnames: ReadonlySet<string>;
  /** Shortname → uuid of every problem of the catalogue. */
  uuids?: ReadonlyMap<string, string>;
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
    const findings = [...subject.findings, ...checkFillIn(files)];
    return { shortname: basename(files.dir), facts: null, findings, margins: null, mutation: null };
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

async function judgeSubject(subject: Subject, { pools, onStep }: VerifyOptions): Promise<SolutionsReport> {
  onStep("judge");
  const { margins, findings } = await judgeSolutions(subject, pools);
  onStep("judge scripts");
  findings.push(...(await judgeInputValidators(subject, pools)));
  findings.push(...(await judgeOutputValidator(subject, pools)));
  findings.push(...(await judgeValidationData(subject, pools)));
  findings.push(...(await judgeStarters(subject, pools)));
  findings.push(...(await judgeMemorised(subject, pools)));
  return { margins, findings };
}

/** The checks that run no program. */
function checkSubject(subject: Subject): Finding[] {
  return [
    ...checkFillIn(subject.files),
    ...checkFormat(subject),
    ...checkTexts(subject),
    ...checkPractice(subject),
    ...checkData(subject),
  ];
}

/** Builds the generated cases, then loads the folder with them. */
async function load(files: AuthorFiles, options: VerifyOptions): Promise<Subject | { findings: Finding[] }> {
  const { casesDir, pools, shortnames } = options;
  if (options.judge) {
    const committed = await loadProblem(files.dir, { casesDir: null, known: files.contents });
    if ("faults" in committed) return { findings: asFindings("load", committed.faults) };
    // Also where every case is there: the generator may make others by now.
    const built = await buildCases(committed.problem, pools.authors, { casesDir, updateLock: false });
    if (built.faults.length > 0) return { findings: asFindings("generator", built.faults) };
  }
  const whole = await loadProblem(files.dir, { casesDir, known: files.contents });
  const problem = "faults" in whole && !options.judge ? await loadUnbuilt(files, whole.faults) : whole;
  if ("faults" in problem) return { findings: asFindings("load", problem.faults) };
  const own = basename(files.dir);
  const uuid = options.uuids?.get(own);
  const namesakes = [...(options.uuids ?? [])].filter(([name, other]) => other === uuid && name !== own);
  return { ...problem, files, shortnames, namesakes: namesakes.map(([name]) => name) };
}

/** A new problem's generated cases are not there yet; what its author is to fill in can be said all the same. */
async function loadUnbuilt(files: AuthorFiles, faults: Diagnostic[]): Promise<LoadedProblem> {
  const committed = await loadProblem(files.dir, { casesDir: null, known: files.contents });
  if ("faults" in committed) return { faults };
  const notes = faults.slice(0, 1).map(({ message }) => ({ path: CASES_LOCK, message: `a generated case ${message}` }));
  return { ...committed, notes: [...committed.notes, ...notes] };
}
