import { parseDocument } from "yaml";
import { namedValues, type Constants } from "./constants.ts";
import { readDomjudgeIni, type DomjudgeIni } from "./domjudge-ini.ts";
import { toWords } from "./group-settings.ts";
import { LegacyProblemYaml } from "./legacy-yaml.ts";
import { checkLimits, type LimitsYaml } from "../parts/limits.ts";
import type { Problem, Remarks } from "../model.ts";
import { textOf, type PackageFiles } from "../package/package-files.ts";
import { ProblemYaml, VERSIONS } from "./problem-yaml.ts";
import { readYaml } from "./yaml-file.ts";

/** 2023-07 has the layout of 2025-09, with the legacy format's configuration of groups. */
export type Format = "2025-09" | "2023-07" | "legacy";

/** What a `problem.yaml` of any format says, as far as it concerns a judge. */
export type Metadata = {
  format: Format;
  uuid: string | null;
  /** Language → name. */
  names: Map<string, string>;
  /** The legacy format's, which is in whatever language the statement is in. */
  plainName: string | null;
  source: string | null;
  limits: LimitsYaml;
  timeMargins: Problem["timeMargins"];
  keywords: string[];
  constants: Constants;
  /** `validator_flags` of the legacy format. */
  validatorWords: string[];
};

const PATH = "problem.yaml";
/** The format's own. */
const TIME_MARGINS = { acceptedToLimit: 2, limitToSlow: 1.5 };

/** null after a fault that leaves nothing to go on with. `now` in ms. */
export function readMetadata(files: PackageFiles, now: number, remarks: Remarks): Metadata | null {
  const { faults } = remarks;
  const text = textOf(files, PATH, faults);
  if (text === null) {
    if (!files.paths.includes(PATH)) faults.push({ path: PATH, message: "is missing" });
    return null;
  }
  const version: unknown = versionOf(text);
  if (VERSIONS.some((known) => known === version)) return current(text, files, now, remarks);
  // The format's default is legacy; a folder of later ones says that the line was forgotten.
  const legacyLayout = !files.paths.some((path) => path.startsWith("statement/"));
  if (version === "legacy" || version === "legacy-icpc" || (version == null && legacyLayout)) {
    return legacy(text, files, remarks);
  }
  const message =
    version == null
      ? "problem_format_version is missing; write problem_format_version: 2025-09"
      : `problem_format_version ${JSON.stringify(version)} is not supported; use 2025-09`;
  faults.push({ path: PATH, message });
  return null;
}

/** undefined where the file says nothing, or is no map; its faults are found by the schema. */
function versionOf(text: string): unknown {
  const document = parseDocument(text);
  return document.errors.length > 0 ? "2025-09" : document.get("problem_format_version");
}

function current(text: string, files: PackageFiles, now: number, remarks: Remarks): Metadata | null {
  const yaml = readYaml(PATH, text, ProblemYaml, remarks.faults);
  if (yaml === null) return null;
  const refuse = (message: string) => void remarks.faults.push({ path: PATH, message });
  const note = (message: string) => void remarks.notes.push({ path: PATH, message });
  for (const type of yaml.type ?? []) {
    if (type !== "pass-fail") refuse(unsupported(type));
  }
  checkLanguages(yaml.languages ?? ["all"], refuse, note);
  if (yaml.allow_file_writing === true) refuse("allow_file_writing: solutions can't write files here; set it to false");
  if (yaml.embargo_until !== undefined) checkEmbargo(yaml.embargo_until, now, refuse);
  for (const key of ["author", "source_url"] as const) {
    if (yaml[key] !== undefined) note(`${key} is a key of the legacy format; it does nothing`);
  }
  if (yaml.problem_format_version !== "2025-09") {
    note(`problem_format_version ${yaml.problem_format_version} is read as the draft of 2025-09 that it is`);
  }
  const ini = readDomjudgeIni(files, remarks);
  if (ini.validatorWords.length > 0) refuse("domjudge-problem.ini: special_compare_args belong into test_group.yaml");
  const limits = { ...yaml.limits, time_limit: timeLimit(yaml.limits?.time_limit, [], ini, note) };
  checkLimits(limits, remarks);
  const multipliers = yaml.limits?.time_multipliers;
  return {
    format: yaml.problem_format_version.startsWith("2023") ? "2023-07" : "2025-09",
    uuid: yaml.uuid ?? null,
    names: typeof yaml.name === "string" ? new Map([["en", yaml.name]]) : new Map(Object.entries(yaml.name)),
    plainName: null,
    source:
      yaml.source === undefined
        ? null
        : yaml.source.map((source) => (typeof source === "string" ? source : source.name)).join(", "),
    limits,
    timeMargins: {
      acceptedToLimit: multipliers?.ac_to_time_limit ?? TIME_MARGINS.acceptedToLimit,
      limitToSlow: multipliers?.time_limit_to_tle ?? TIME_MARGINS.limitToSlow,
    },
    keywords: yaml.keywords ?? [],
    constants: namedValues(yaml.constants ?? {}),
    validatorWords: [],
  };
}

function checkLanguages(languages: string[], refuse: (message: string) => void, note: (message: string) => void): void {
  const [javascript, typescript] = ["javascript", "typescript"].map((name) => languages.includes(name));
  if (languages.includes("all") || (javascript && typescript)) return;
  if (!javascript && !typescript) {
    refuse("languages leaves out javascript and typescript, which are what can be judged here");
  } else note(`languages leaves out ${javascript ? "typescript" : "javascript"}, which is taken here all the same`);
}

function checkEmbargo(until: string, now: number, refuse: (message: string) => void): void {
  // A date alone is the start of that day in UTC, as the format has it.
  const time = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z)?$/.test(until) ? Date.parse(until) : NaN;
  if (Number.isNaN(time)) refuse("embargo_until must be a date such as 2026-05-01 or 2026-05-01T12:00:00Z");
  else if (time > now) refuse(`embargo_until: the problem may not be shown before ${until}`);
}

function legacy(text: string, files: PackageFiles, remarks: Remarks): Metadata | null {
  const yaml = readYaml(PATH, text, LegacyProblemYaml, remarks.faults);
  if (yaml === null) return null;
  const refuse = (message: string) => void remarks.faults.push({ path: PATH, message });
  const note = (message: string) => void remarks.notes.push({ path: PATH, message });
  if (yaml.type != null && yaml.type !== "pass-fail") refuse(unsupported(yaml.type));
  const validation = yaml.validation?.trim().split(/\s+/) ?? ["default"];
  if (validation.includes("interactive")) refuse("validation: interactive problems are not supported");
  else if (validation.includes("score")) refuse("validation: scoring problems are not supported");
  else if (validation[0] !== "default") {
    const programs = files.paths.filter((path) => path.startsWith("output_validators/")).join(", ");
    refuse(
      `validation: custom needs ${programs || "output_validators/"}, and only the default output validator can be run here`,
    );
  }
  if (yaml.grading != null) note("grading is for scoring problems; it does nothing");
  for (const key of ["credits", "libraries", "version"] as const) {
    if (yaml[key] != null) note(`${key} is no key of the legacy format; it does nothing`);
  }
  for (const key of ["time_multipliers", "time_resolution"] as const) {
    if (yaml.limits?.[key] != null) note(`limits.${key} is no key of the legacy format; it does nothing`);
  }
  const ini = readDomjudgeIni(files, remarks);
  const limits = {
    ...yaml.limits,
    time_limit: timeLimit(yaml.limits?.time_limit, kattisTimeLimit(files, remarks), ini, note),
  };
  checkLimits(limits, remarks);
  return {
    format: "legacy",
    uuid: yaml.uuid ?? null,
    names: new Map(Object.entries(typeof yaml.name === "string" ? {} : (yaml.name ?? {}))),
    plainName: typeof yaml.name === "string" ? yaml.name : null,
    source: yaml.source ?? null,
    limits,
    timeMargins: TIME_MARGINS,
    keywords: typeof yaml.keywords === "string" ? toWords(yaml.keywords) : (yaml.keywords ?? []),
    constants: {},
    validatorWords: yaml.validator_flags == null ? ini.validatorWords : toWords(yaml.validator_flags),
  };
}

function unsupported(type: string): string {
  const hint = type === "scoring" ? "; `import --as pass-fail` takes packages whose groups can all be asked for" : "";
  return `type ${type} is not supported; only pass-fail is${hint}`;
}

/** `.timelimit`: seconds, as Kattis' tools write them; none or one. */
function kattisTimeLimit(files: PackageFiles, { faults }: Remarks): number[] {
  const text = textOf(files, ".timelimit", faults)?.trim();
  if (text === undefined) return [];
  const seconds = Number(text);
  if (text !== "" && Number.isFinite(seconds) && seconds > 0) return [seconds];
  faults.push({ path: ".timelimit", message: "must be a number of seconds > 0" });
  return [];
}

/** The format's own first, then Kattis' tools', then DOMjudge's; says so where they disagree. */
function timeLimit(
  own: number | null | undefined,
  kattis: number[],
  ini: DomjudgeIni,
  note: (message: string) => void,
): number | undefined {
  const given = [
    ...(own == null ? [] : [{ from: "limits.time_limit", seconds: own }]),
    ...kattis.map((seconds) => ({ from: ".timelimit", seconds })),
    ...(ini.timeLimit === null ? [] : [{ from: "domjudge-problem.ini", seconds: ini.timeLimit }]),
  ];
  const [taken, ...others] = given;
  if (taken === undefined) return undefined;
  for (const { from, seconds } of others) {
    if (seconds !== taken.seconds)
      note(`the time limit is ${taken.seconds} s by ${taken.from}; the ${seconds} s of ${from} are not taken`);
  }
  if (taken.from === "domjudge-problem.ini") note(`the time limit of ${taken.seconds} s is that of ${taken.from}`);
  return taken.seconds;
}
