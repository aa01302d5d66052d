import { z } from "zod";
import { replaceConstants, type Constants } from "./constants.ts";
import { LegacyGroupYaml } from "./legacy-yaml.ts";
import type { Format } from "./metadata.ts";
import type { Diagnostic, Remarks, ValidatorArgs } from "../model.ts";
import { textOf, type PackageFiles } from "../package/package-files.ts";
import { parseValidatorArgs, type ValidatorKind } from "./validator-args.ts";
import { readYaml } from "./yaml-file.ts";

/** What a test case inherits from its groups. */
export type Settings = { validatorArgs: ValidatorArgs; fullFeedback: boolean };

export type SettingsContext = {
  format: Format;
  validator: ValidatorKind;
  constants: Constants;
  /** `validator_flags` of a legacy `problem.yaml`. */
  rootWords: string[];
};

/** Whether 1e-6 is a text or a number depends on the version of YAML that a tool reads. */
const Words = z.array(z.union([z.string(), z.number().transform(String)], { error: "must be a text" }));
const InputWords = z.union([Words, z.record(z.string(), Words)], {
  error: "must be a list of texts, or a map of lists",
});

const shared = {
  args: Words.optional(),
  input_validator_args: InputWords.optional(),
  output_validator_args: Words.optional(),
  input_visualizer_args: Words.optional(),
  output_visualizer_args: Words.optional(),
  full_feedback: z.boolean().optional(),
};

/** `test_group.yaml`; the keys of scoring problems are known so that they can be named. */
const GroupYaml = z.strictObject({
  ...shared,
  static_validator_args: Words.optional(),
  static_validation_score: z.unknown().optional(),
  max_score: z.unknown().optional(),
  score_aggregation: z.unknown().optional(),
  require_pass: z.unknown().optional(),
});

/** `<case>.yaml`. */
const CaseYaml = z.strictObject({ ...shared, hint: z.string().optional(), description: z.string().optional() });

/** What a folder hands on: of the legacy format also the flags as written, which stand until a folder has its own. */
type Folder = Settings & { ownWords: string[] };

/** Settings of the folders below `data/`, each file read once; the nearest one that says something wins. */
export function groupSettings(
  files: PackageFiles,
  context: SettingsContext,
  remarks: Remarks,
): (folder: string) => Settings {
  const { faults } = remarks;
  const known = new Map<string, Folder>();
  const settingsOf = (folder: string): Folder => {
    const seen = known.get(folder);
    if (seen !== undefined) return seen;
    const inherited = folder === "data" ? root() : { ...settingsOf(folder.slice(0, folder.lastIndexOf("/"))) };
    if (folder === "data/sample") inherited.fullFeedback = true;
    const read = [...(context.format === "2025-09" ? [] : [legacy]), ...(context.format === "legacy" ? [] : [current])];
    const settings = read.reduce((above, step) => step(folder, above), inherited);
    known.set(folder, settings);
    return settings;
  };

  const root = (): Folder => ({
    validatorArgs: parse(context.rootWords, "problem.yaml", "validator_flags", context, faults),
    fullFeedback: false,
    ownWords: [],
  });

  const current = (folder: string, inherited: Folder): Folder => {
    const path = `${folder}/test_group.yaml`;
    const text = textOf(files, path, faults);
    if (text === null) return inherited;
    const replaced = replaceConstants(text, context.constants);
    const yaml = readYaml(path, replaced, GroupYaml, faults);
    if (yaml === null) return inherited;
    for (const key of ["max_score", "score_aggregation", "require_pass"] as const) {
      if (yaml[key] !== undefined)
        remarks.notes.push({ path, message: `${key} is for scoring problems; it does nothing` });
    }
    if (yaml.static_validation_score !== undefined || yaml.static_validator_args !== undefined) {
      faults.push({ path, message: "static validators are not supported" });
    }
    return { ...inherited, ...merge(path, replaced, yaml, inherited, context, remarks) };
  };

  const legacy = (folder: string, inherited: Folder): Folder => {
    const path = `${folder}/testdata.yaml`;
    const text = textOf(files, path, faults);
    const yaml = text === null ? null : readYaml(path, text, LegacyGroupYaml, faults);
    if (yaml === null) return inherited;
    checkLegacyGroup(path, yaml, remarks);
    const key = yaml.output_validator_args === undefined ? "output_validator_flags" : "output_validator_args";
    const flags = yaml[key];
    // A property that is not there is the nearest ancestor's that has it; one that is there and empty is empty.
    if (flags === undefined) return inherited;
    const ownWords = toWords(flags);
    parse(ownWords, path, key, context, faults);
    // Those of problem.yaml were reported there.
    return {
      ...inherited,
      ownWords,
      validatorArgs: parse([...context.rootWords, ...ownWords], path, key, context, []),
    };
  };
  return settingsOf;
}

/** Ways to find a verdict of many cases' that come to the same where every case must be accepted. */
const HARMLESS_GRADER = /^(worst_error|first_error|sum|avg|min|max)$/;

function checkLegacyGroup(path: string, yaml: LegacyGroupYaml, { faults, notes }: Remarks): void {
  if (yaml.grading === "custom") faults.push({ path, message: "custom graders are not supported" });
  for (const flag of toWords(yaml.grader_flags)) {
    if (HARMLESS_GRADER.test(flag)) continue;
    faults.push({ path, message: `the grader flag ${flag} is not supported: every case must be accepted` });
  }
  for (const key of ["accept_score", "reject_score", "range", "scoring"] as const) {
    if (yaml[key] != null) notes.push({ path, message: `${key} is for scoring problems; it does nothing` });
  }
  if (typeof yaml.grading === "object" && yaml.grading !== null) {
    notes.push({ path, message: "grading is for scoring problems; it does nothing" });
  }
  if (yaml.on_reject != null && yaml.on_reject !== "break" && yaml.on_reject !== "first_error") {
    notes.push({ path, message: `on_reject: ${yaml.on_reject} does nothing: judging ends with the first failure` });
  }
  for (const key of ["input_validator_flags", "input_validator_args"] as const) {
    if (yaml[key] != null) notes.push({ path, message: `${key}: input validators get no flags here` });
  }
}

export type CaseSettings = Settings & { hint: string | null; description: string | null };

/** Settings of one case: its own file over those of its group. */
export function caseSettings(
  files: PackageFiles,
  name: string,
  inherited: Settings,
  context: SettingsContext,
  remarks: Remarks,
): CaseSettings {
  const base = `data/${name}`;
  // Where such a note can't be read, the case is judged all the same.
  const beside = (ending: string) =>
    context.format === "2025-09" ? null : (textOf(files, base + ending, remarks.notes)?.trim() ?? null);
  const [hint, description] = [beside(".hint"), beside(".desc")];
  const { validatorArgs, fullFeedback } = inherited;
  const path = `${base}.yaml`;
  const text = context.format === "legacy" ? null : textOf(files, path, remarks.faults);
  const yaml = text === null ? null : readYaml(path, text, CaseYaml, remarks.faults);
  if (text === null || yaml === null) return { validatorArgs, fullFeedback, hint, description };
  const settings = merge(path, text, yaml, inherited, context, remarks);
  return { ...settings, hint: yaml.hint?.trim() ?? hint, description: yaml.description?.trim() ?? description };
}

export function toWords(text: string | null | undefined): string[] {
  return text?.split(/\s+/).filter((word) => word !== "") ?? [];
}

function merge(
  path: string,
  text: string,
  yaml: z.infer<typeof CaseYaml> | z.infer<typeof GroupYaml>,
  inherited: Settings,
  context: SettingsContext,
  { faults, notes }: Remarks,
): Settings {
  for (const key of ["input_validator_args", "input_visualizer_args", "output_visualizer_args"] as const) {
    if (yaml[key] !== undefined) notes.push({ path, message: `${key} does nothing here` });
  }
  if (yaml.args !== undefined && yaml.args.length > 0) {
    const message = "args: solutions get no command line here; put the values into the input";
    faults.push({ path: atLine(path, text, "args"), message });
  }
  const words = yaml.output_validator_args;
  const key = "output_validator_args";
  return {
    validatorArgs:
      words === undefined ? inherited.validatorArgs : parse(words, atLine(path, text, key), key, context, faults),
    fullFeedback: yaml.full_feedback ?? inherited.fullFeedback,
  };
}

function parse(
  words: string[],
  path: string,
  key: string,
  context: SettingsContext,
  faults: Diagnostic[],
): ValidatorArgs {
  const parsed = parseValidatorArgs(words, context.validator);
  for (const message of parsed.faults) faults.push({ path, message: `${key}: ${message}` });
  return parsed.args;
}

function atLine(path: string, text: string, key: string): string {
  const line = text.split("\n").findIndex((candidate) => candidate.startsWith(`${key}:`));
  return line === -1 ? path : `${path}:${line + 1}`;
}
