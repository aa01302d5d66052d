import type { Language } from "#contract/language.ts";
import type { Limits } from "#contract/judging/limits.ts";
import type { LocalizedText, PackageText } from "#contract/localized.ts";
import type { Difficulty, ProblemKind } from "#contract/problem/problem.ts";
import type { Signature } from "#contract/types/signature.ts";
import type { Verdict } from "#contract/judging/verdict.ts";

/**
 * What a server holds of a problem. Hidden tests and the author's programs stay on disk, and editorial and hints are
 * hidden too, so it is never sent as it is; see `public-part.ts`.
 */
export type ServedProblem = {
  shortname: string;
  /** SHA-256 over every file that can change a verdict or what a solver sees. */
  hash: string;
  dir: string;
  uuid: string;
  name: PackageText;
  kind: ProblemKind;
  /** null for stdio problems. */
  signature: Signature | null;
  statement: PackageText;
  editorial: PackageText | null;
  hints: LocalizedText[];
  difficulty: Difficulty;
  techniques: string[];
  /** `keywords` of problem.yaml. */
  keywords: string[];
  complexity: { time: string; space: string } | null;
  siblings: string[];
  source: string | null;
  limits: Limits;
  /** How far solutions must be from the time limit on either side, as factors. */
  timeMargins: { acceptedToLimit: number; limitToSlow: number };
  samples: TestCase[];
  secretCount: number;
};

/** A problem as its folder says it, hidden tests and the author's programs included. */
export type Problem = ServedProblem & {
  /** In judging order. */
  secret: TestCase[];
  outputValidator: OutputValidator;
  /** Those that can be asked about solvers' own cases; of other languages there are none here. */
  inputValidators: AuthorScript[];
  /** The accepted submission that answers own cases; null in a package whose accepted ones are in other languages. */
  modelSolution: SolutionFile | null;
  /** Every file under `submissions/` in a language we judge. */
  solutions: SolutionFile[];
};

export type TestCase = {
  /** Path below `data/` without its ending, e.g. `secret/03-ties`. */
  name: string;
  input: string;
  answer: string;
  /** What a sample shows where that differs from what is judged (`.in.statement`, `.ans.statement`, `.out`). */
  shown?: { input: string; answer: string };
  description: LocalizedText | null;
  hint: LocalizedText | null;
  /** The format's `full_feedback`: after a failure here the solver may see the hint. */
  fullFeedback: boolean;
  /** `output_validator_args` of the case, its group or the problem, whichever is nearest. */
  validatorArgs: ValidatorArgs;
};

/** Flags of the default output validator; `unordered` and `unorderedDeep` are ours, for function problems. */
export type ValidatorArgs = {
  caseSensitive: boolean;
  spaceChangeSensitive: boolean;
  floatAbsoluteTolerance: number | null;
  floatRelativeTolerance: number | null;
  /** The outermost array may come in any order. */
  unordered: boolean;
  /** Arrays at every depth may come in any order. */
  unorderedDeep: boolean;
  /** The words as written, for a custom output validator. */
  raw: string[];
};

export type OutputValidator =
  | { kind: "default" }
  | { kind: "custom"; path: string; language: Language; source: string };

/** `path`: below the problem's folder. */
export type AuthorScript = { path: string; language: Language; source: string };

export type SolutionFile = {
  /** Path below the problem's folder. */
  path: string;
  language: Language;
  source: string;
  /** Verdicts the folder (or `submissions.yaml`) allows. */
  expected: Verdict[];
};

/** A fault of a problem's author: which file, what is wrong, and the mend. */
export type Diagnostic = { path: string; message: string };

/**
 * What reading a folder brought up. A fault would change a verdict, or leaves nothing to judge; a note names what does
 * nothing here, or what is taken otherwise than its author may expect.
 */
export type Remarks = { faults: Diagnostic[]; notes: Diagnostic[] };
