import { z } from "zod";
import { License } from "./problem-yaml.ts";

const Amount = z.number().positive();
/** A key that is written out and left empty counts as not there, as the tools of the format take it. */
const Text = z.string().nullish();

/** `problem.yaml` of the legacy format. */
export const LegacyProblemYaml = z.strictObject({
  problem_format_version: z.enum(["legacy", "legacy-icpc"]).nullish(),
  type: Text,
  name: z.union([z.string(), z.record(z.string(), z.string())], { error: "must be a text" }).nullish(),
  uuid: Text,
  author: Text,
  source: Text,
  source_url: Text,
  license: License.nullish(),
  rights_owner: Text,
  limits: z
    .strictObject({
      time_multiplier: Amount.nullish(),
      time_safety_margin: Amount.nullish(),
      memory: Amount.nullish(),
      output: Amount.nullish(),
      code: Amount.nullish(),
      compilation_time: Amount.nullish(),
      compilation_memory: Amount.nullish(),
      validation_time: Amount.nullish(),
      validation_memory: Amount.nullish(),
      validation_output: Amount.nullish(),
      // Not of this format, but DOMjudge's packages have it.
      time_limit: Amount.nullish(),
      // Of later formats: known, so that they are said to do nothing.
      time_multipliers: z.unknown().optional(),
      time_resolution: z.unknown().optional(),
    })
    .nullish(),
  validation: Text,
  validator_flags: Text,
  grading: z.unknown().optional(),
  keywords: z.union([z.string(), z.array(z.string())]).nullish(),
  // Of other versions: known, so that they are said to do nothing.
  credits: z.unknown().optional(),
  libraries: z.unknown().optional(),
  version: z.unknown().optional(),
});
export type LegacyProblemYaml = z.infer<typeof LegacyProblemYaml>;

const Flags = z.union(
  [
    z.string(),
    // Whether 1e-6 is a text or a number depends on the version of YAML that a tool reads.
    z.array(z.union([z.string(), z.number()])).transform((words) => words.join(" ")),
    z.strictObject({ name: z.string().optional(), flags: z.string().optional() }).transform(({ flags }) => flags ?? ""),
  ],
  { error: "must be a text, or a map with name and flags" },
);

/** `testdata.yaml` of the legacy format and of the drafts of 2025-09. */
export const LegacyGroupYaml = z.strictObject({
  on_reject: z.enum(["break", "continue", "first_error", "worst_error", "grade"]).nullish(),
  grading: z.union([z.enum(["default", "custom"]), z.record(z.string(), z.unknown())]).nullish(),
  scoring: z.unknown().optional(),
  grader_flags: Flags.nullish(),
  input_validator_flags: z.unknown().optional(),
  input_validator_args: z.unknown().optional(),
  output_validator_flags: Flags.nullish(),
  output_validator_args: Flags.nullish(),
  accept_score: z.unknown().optional(),
  reject_score: z.unknown().optional(),
  range: z.unknown().optional(),
});
export type LegacyGroupYaml = z.infer<typeof LegacyGroupYaml>;
