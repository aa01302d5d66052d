import { z } from "zod";
import { replaceConstants, type Constants } from "./constants.ts";
import { LegacyGroupYaml } from "./legacy-yaml.ts";
import type { Diagnostic, ValidatorArgs } from "./model.ts";
import { textOf, type PackageFiles } from "./package-files.ts";
import { parseValidatorArgs, type ValidatorKind } from "./validator-args.ts";
import { readYaml } from "./yaml-file.ts";

/** What a test case inherits from its groups. */
export type Settings = { validatorArgs: ValidatorArgs; fullFeedback: boolean };

export type SettingsContext = {
  format: "2025-09" | "legacy";
  validator: ValidatorKind;
  constants: Constants;
  /** `validator_flags` of a legacy `problem.yaml`. */
  rootWords: string[];
};

const Words = z.array(z.string());
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

/** `test_group.yaml`; the keys of scoring problems are known so that they can be refused by name. */
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

/** Settings of the folders below `data/`, each file read once; the nearest one that says something wins. */
export function groupSettings(
  files: PackageFiles,
  context: SettingsContext,
  faults: Diagnostic[],
): (folder: string) => Settings {
  const known = new Map<string, Settings>();
  const settingsOf = (folder: string): Settings => {
    const seen = known.get(folder);
    if (seen !== undefined) return seen;
    const inherited =
      folder === "data"
        ? {
            validatorArgs: parse(context.rootWords, "problem.yaml", "validator_flags", context, faults),
            fullFeedback: false,
          }
        : { ...settingsOf(folder.slice(0, folder.lastIndexOf("/"))) };
    if (folder === "data/sample") inherited.fullFeedback = true;
    const settings = context.format === "legacy" ? legacy(folder, inherited) : current(folder, inherited);
    known.set(folder, settings);
    return settings;
  };

  const current = (folder: string, inherited: Settings): Settings => {
    const path = `${folder}/test_group.yaml`;
    const text = textOf(files, path, faults);
    if (text === null) return inherited;
    const replaced = replaceConstants(text, context.constants);
    const yaml = readYaml(path, replaced, GroupYaml, faults);
    if (yaml === null) return inherited;
    for (const key of ["max_score", "score_aggregation", "require_pass"] as const) {
      if (yaml[key] !== undefined) faults.push({ path, message: `${key} is for scoring problems; remove it` });
    }
    if (yaml.static_validation_score !== undefined || yaml.static_validator_args !== undefined) {
      faults.push({ path, message: "static validators are not supported" });
    }
    return merge(path, replaced, yaml, inherited, context, faults);
  };

  const legacy = (folder: string, inherited: Settings): Settings => {
    const path = `${folder}/testdata.yaml`;
    const text = textOf(files, path, faults);
    if (text === null) return inherited;
    const yaml = readYaml(path, text, LegacyGroupYaml, faults);
    if (yaml === null) return inherited;
    if (yaml.grading === "custom") faults.push({ path, message: "custom graders are not supported" });
    for (const flag of toWords(yaml.grader_flags)) {
      if (!/^(worst_error|first_error|sum|avg|min|max)$/.test(flag)) {
        faults.push({ path, message: `the grader flag ${flag} is not supported: every case must be accepted` });
      }
    }
    const flags = yaml.output_validator_flags;
    const words = toWords(typeof flags === "object" ? flags?.flags : flags);
    parse(words, path, "output_validator_flags", context, faults);
    // Those of problem.yaml were reported there.
    const validatorArgs = parse([...context.rootWords, ...words], path, "output_validator_flags", context, []);
    return { validatorArgs, fullFeedback: inherited.fullFeedback };
  };
  return settingsOf;
}

export type CaseSettings = Settings & { hint: string | null; description: string | null };

/** Settings of one case: its own file over those of its group. */
export function caseSettings(
  files: PackageFiles,
  name: string,
  inherited: Settings,
  context: SettingsContext,
  faults: Diagnostic[],
): CaseSettings {
  const base = `data/${name}`;
  if (context.format === "legacy") {
    const hint = textOf(files, `${base}.hint`, faults)?.trim() ?? null;
    return { ...inherited, hint, description: textOf(files, `${base}.desc`, faults)?.trim() ?? null };
  }
  const path = `${base}.yaml`;
  const text = textOf(files, path, faults);
  const yaml = text === null ? null : readYaml(path, text, CaseYaml, faults);
  if (text === null || yaml === null) return { ...inherited, hint: null, description: null };
  const settings = merge(path, text, yaml, inherited, context, faults);
  return { ...settings, hint: yaml.hint?.trim() ?? null, description: yaml.description?.trim() ?? null };
}

export function toWords(text: string | null | undefined): string[] {
  return text?.split(/\s+/).filter((word) => word !== "") ?? [];
}

function merge(
  path: string,
  text: string,
  yaml: {
    args?: string[] | undefined;
    output_validator_args?: string[] | undefined;
    full_feedback?: boolean | undefined;
  },
  inherited: Settings,
  context: SettingsContext,
  faults: Diagnostic[],
): Settings {
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
