import { parseDocument } from "yaml";
import type { Constants } from "./constants.ts";
import { toWords } from "./group-settings.ts";
import { LegacyProblemYaml } from "./legacy-yaml.ts";
import type { LimitsYaml } from "./limits.ts";
import type { Diagnostic } from "./model.ts";
import { textOf, type PackageFiles } from "./package-files.ts";
import { ProblemYaml } from "./problem-yaml.ts";
import { readYaml } from "./yaml-file.ts";

/** What a `problem.yaml` of either format says, as far as it concerns a judge. */
export type Metadata = {
  format: "2025-09" | "legacy";
  uuid: string | null;
  /** Language → name. */
  names: Map<string, string>;
  source: string | null;
  limits: LimitsYaml;
  keywords: string[];
  constants: Constants;
  /** `validator_flags` of the legacy format. */
  validatorWords: string[];
};

const PATH = "problem.yaml";

/** null after a fault that leaves nothing to go on with. */
export function readMetadata(files: PackageFiles, faults: Diagnostic[]): Metadata | null {
  const text = textOf(files, PATH, faults);
  if (text === null) {
    if (!files.paths.includes(PATH)) faults.push({ path: PATH, message: "is missing" });
    return null;
  }
  const version: unknown = versionOf(text);
  if (version === "2025-09") return current(text, faults);
  const legacyLayout = files.paths.some((path) => path.startsWith("problem_statement/"));
  if (version === "legacy" || version === "legacy-icpc" || (version === undefined && legacyLayout)) {
    return legacy(text, files, faults);
  }
  const message =
    version === undefined
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

function current(text: string, faults: Diagnostic[]): Metadata | null {
  const yaml = readYaml(PATH, text, ProblemYaml, faults);
  if (yaml === null) return null;
  const refuse = (message: string) => void faults.push({ path: PATH, message });
  for (const type of yaml.type ?? []) {
    if (type !== "pass-fail") refuse(`type ${type} is not supported; only pass-fail is`);
  }
  const languages = yaml.languages ?? ["all"];
  if (!languages.includes("all") && !(languages.includes("javascript") && languages.includes("typescript"))) {
    refuse("languages leaves out javascript or typescript, which are what can be judged here");
  }
  if (yaml.allow_file_writing === true) refuse("allow_file_writing: solutions can't write files here; set it to false");
  if (yaml.embargo_until !== undefined) refuse("embargo_until is not supported; remove it once the time has come");
  const names = typeof yaml.name === "string" ? new Map([["en", yaml.name]]) : new Map(Object.entries(yaml.name));
  return {
    format: "2025-09",
    uuid: yaml.uuid,
    names,
    source:
      yaml.source === undefined
        ? null
        : yaml.source.map((source) => (typeof source === "string" ? source : source.name)).join(", "),
    limits: yaml.limits ?? {},
    keywords: yaml.keywords ?? [],
    constants: yaml.constants ?? {},
    validatorWords: [],
  };
}

function legacy(text: string, files: PackageFiles, faults: Diagnostic[]): Metadata | null {
  const yaml = readYaml(PATH, text, LegacyProblemYaml, faults);
  if (yaml === null) return null;
  const refuse = (message: string) => void faults.push({ path: PATH, message });
  if (yaml.type !== undefined && yaml.type !== "pass-fail")
    refuse(`type ${yaml.type} is not supported; only pass-fail is`);
  const validation = yaml.validation?.trim().split(/\s+/) ?? ["default"];
  if (validation.includes("interactive")) refuse("validation: interactive problems are not supported");
  else if (validation.includes("score")) refuse("validation: scoring problems are not supported");
  else if (validation[0] !== "default") {
    const programs = files.paths.filter((path) => path.startsWith("output_validators/")).join(", ");
    refuse(
      `validation: custom needs ${programs || "output_validators/"}, and only the default output validator can be run here`,
    );
  }
  const names =
    yaml.name === undefined
      ? new Map<string, string>()
      : new Map(Object.entries(typeof yaml.name === "string" ? { en: yaml.name } : yaml.name));
  return {
    format: "legacy",
    uuid: yaml.uuid ?? null,
    names,
    source: yaml.source ?? null,
    limits: { time_limit: timeLimit(files, faults), memory: yaml.limits?.memory, output: yaml.limits?.output },
    keywords: typeof yaml.keywords === "string" ? toWords(yaml.keywords) : (yaml.keywords ?? []),
    constants: {},
    validatorWords: toWords(yaml.validator_flags),
  };
}

/** `.timelimit`: seconds, as Kattis' tools write them. */
function timeLimit(files: PackageFiles, faults: Diagnostic[]): number | undefined {
  const text = textOf(files, ".timelimit", faults)?.trim();
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (text !== "" && Number.isFinite(seconds) && seconds > 0) return seconds;
  faults.push({ path: ".timelimit", message: "must be a number of seconds > 0" });
  return undefined;
}
