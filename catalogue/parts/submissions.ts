import { z } from "zod";
import type { Language } from "#contract/language.ts";
import type { Verdict } from "#contract/judging/verdict.ts";
import { replaceConstants, type Constants } from "../format/constants.ts";
import type { Format } from "../format/metadata.ts";
import type { Remarks, SolutionFile } from "../model.ts";
import { textOf, type PackageFiles } from "../package/package-files.ts";
import { Persons } from "../format/problem-yaml.ts";
import { matchesGlob } from "../package/glob.ts";
import { readYaml } from "../format/yaml-file.ts";

/** The verifier's: mutants that no input can tell from their original. */
const EQUIVALENTS = "submissions/equivalent_mutants.yaml";

export type Submissions = { solutions: SolutionFile[]; model: SolutionFile | null };

const FormatVerdict = z.enum(["AC", "WA", "TLE", "RTE"]);
type FormatVerdict = z.infer<typeof FormatVerdict>;

const Requirement = {
  permitted: z.array(FormatVerdict).min(1).optional(),
  required: z.array(FormatVerdict).min(1).optional(),
  score: z.unknown().optional(),
  message: z.string().optional(),
  use_for_time_limit: z
    .union([z.boolean(), z.enum(["lower", "upper"])], { error: "must be true, false, lower or upper" })
    .optional(),
};

/** Keys beside the known ones name test groups or cases, with requirements for these alone. */
const Rule = z
  .object({
    language: z.string().optional(),
    entrypoint: z.string().optional(),
    authors: Persons.optional(),
    model_solution: z.boolean().optional(),
    ...Requirement,
  })
  .catchall(z.strictObject(Requirement));

const SubmissionsYaml = z.record(z.string(), Rule);

type Bounds = { permitted: readonly FormatVerdict[]; required: readonly FormatVerdict[] };

const EVERY: readonly FormatVerdict[] = ["AC", "WA", "TLE", "RTE"];
/** The format's "Default directories". */
const DEFAULTS = new Map<string, Bounds>([
  ["accepted", { permitted: ["AC"], required: EVERY }],
  ["rejected", { permitted: EVERY, required: ["WA", "TLE", "RTE"] }],
  ["wrong_answer", { permitted: ["AC", "WA"], required: ["WA"] }],
  ["time_limit_exceeded", { permitted: ["AC", "TLE"], required: ["TLE"] }],
  ["run_time_error", { permitted: ["AC", "RTE"], required: ["RTE"] }],
  ["brute_force", { permitted: ["AC", "RTE", "TLE"], required: ["RTE", "TLE"] }],
]);
/** The legacy format says less of what else may happen, and a slow program may be wrong as well. */
const LEGACY = new Map<string, Bounds>([
  ...DEFAULTS,
  ["time_limit_exceeded", { permitted: ["AC", "WA", "TLE"], required: ["TLE"] }],
  ["run_time_error", { permitted: EVERY, required: ["RTE"] }],
  // Of scoring problems: what gets some of the points gets a case wrong.
  ["partially_accepted", { permitted: EVERY, required: ["WA", "TLE", "RTE"] }],
]);

/** Reads `submissions/`: what we can run, and the verdicts that its folder and `submissions.yaml` allow. */
export function readSubmissions(
  files: PackageFiles,
  context: { format: Format; constants: Constants; needsModel: boolean },
  { faults, notes }: Remarks,
): Submissions {
  const yamlPath = "submissions/submissions.yaml";
  const text = context.format === "legacy" ? null : textOf(files, yamlPath, faults);
  const rules = text === null ? {} : (readYaml(yamlPath, text, SubmissionsYaml, faults) ?? {});
  const defaults = context.format === "legacy" ? LEGACY : DEFAULTS;

  const solutions: SolutionFile[] = [];
  const models: SolutionFile[] = [];
  for (const [program, members] of programs(files)) {
    const directory = program.split("/")[0] ?? "";
    const applying = Object.entries(rules).filter(([pattern]) => matchesGlob(pattern, program));
    const note = (message: string) => void notes.push({ path: `submissions/${program}`, message });
    if (!defaults.has(directory) && applying.length === 0) {
      note(
        context.format === "legacy"
          ? `the format doesn't know the folder ${directory}; it is not judged`
          : `the format doesn't know the folder ${directory}; say in submissions.yaml which verdicts are permitted`,
      );
      continue;
    }
    if (applying.some(([, rule]) => Object.values(rule).some(isRequirementOfGroup))) {
      note("requirements for single groups and cases are not checked");
    }
    const source = onlySource(members);
    if (source === null) {
      if (members.some((path) => languageOf(path) !== null)) note("is not run: a solution is one file here; join them");
      continue;
    }
    const content = textOf(files, source, notes);
    const language = languageOf(source);
    if (content === null || language === null) continue;
    const expected = expectedVerdicts(defaults, directory, applying);
    if (expected.length === 0) {
      faults.push({
        path: yamlPath,
        message: `no verdict is left for ${program}; permitted and required contradict each other`,
      });
    }
    const solution = { path: source, language, source: replaceConstants(content, context.constants), expected };
    solutions.push(solution);
    if (applying.some(([, rule]) => rule.model_solution === true)) models.push(solution);
  }

  for (const path of files.paths) {
    if (/^submissions\/[^/]+$/.test(path) && path !== yamlPath && path !== EQUIVALENTS)
      notes.push({ path, message: "is in no folder that says its verdict" });
  }
  if (context.format === "legacy" && files.paths.includes(yamlPath)) {
    notes.push({ path: yamlPath, message: "is of format 2025-09; it does nothing" });
  }
  const accepted = files.paths.some((path) => path.startsWith("submissions/accepted/"));
  if (!accepted) notes.push({ path: "submissions/accepted", message: "has no solution; add one that is accepted" });
  const model = models[0] ?? solutions.find(({ path }) => path.startsWith("submissions/accepted/")) ?? null;
  if (model === null && context.needsModel) {
    faults.push({ path: "submissions/accepted", message: "has no solution in JavaScript or TypeScript; add one" });
  }
  return { solutions, model };
}

/** Files or folders directly below a folder of `submissions/` → their files. */
function programs(files: PackageFiles): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of files.paths) {
    const program = /^submissions\/([^/]+\/[^/]+)/.exec(path)?.[1];
    if (program !== undefined) found.set(program, [...(found.get(program) ?? []), path]);
  }
  return found;
}

function isRequirementOfGroup(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function onlySource(members: string[]): string | null {
  const [first, ...others] = members;
  return first !== undefined && others.length === 0 && languageOf(first) !== null ? first : null;
}

function languageOf(path: string): Language | null {
  if (path.endsWith(".js")) return "javascript";
  return path.endsWith(".ts") && !path.endsWith(".d.ts") ? "typescript" : null;
}

/**
 * Verdicts of a whole submission. We stop at the first failure, so one verdict stands for all cases: it must be permitted,
 * and it may be AC only where AC alone can satisfy what is required.
 */
function expectedVerdicts(
  defaults: Map<string, Bounds>,
  directory: string,
  applying: [string, z.infer<typeof Rule>][],
): Verdict[] {
  const bounds: Bounds[] = [];
  const base = defaults.get(directory);
  // A rule that is named like a default directory replaces it key by key; any other pattern adds to it.
  if (base !== undefined && !applying.some(([pattern]) => pattern === directory)) bounds.push(base);
  for (const [pattern, rule] of applying) {
    const inherited = pattern === directory && base !== undefined ? base : { permitted: EVERY, required: EVERY };
    bounds.push({ permitted: rule.permitted ?? inherited.permitted, required: rule.required ?? inherited.required });
  }
  return EVERY.filter((verdict) =>
    bounds.every(
      ({ permitted, required }) => permitted.includes(verdict) && (verdict !== "AC" || required.includes("AC")),
    ),
  ).flatMap(ownVerdicts);
}

/** The format has no word for memory and output limits; both end a program, as a crash does. */
function ownVerdicts(verdict: FormatVerdict): Verdict[] {
  return verdict === "RTE" ? ["RTE", "MLE", "OLE"] : [verdict];
}
