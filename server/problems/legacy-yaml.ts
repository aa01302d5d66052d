import { z } from "zod";
import { License } from "./problem-yaml.ts";

const Amount = z.number().positive();

/** `problem.yaml` of the legacy format. */
export const LegacyProblemYaml = z.strictObject({
  problem_format_version: z.enum(["legacy", "legacy-icpc"]).optional(),
  type: z.string().optional(),
  name: z.union([z.string(), z.record(z.string(), z.string())], { error: "must be a text" }).optional(),
  uuid: z.string().optional(),
  author: z.string().optional(),
  source: z.string().nullish(),
  source_url: z.string().nullish(),
  license: License.optional(),
  rights_owner: z.string().nullish(),
  limits: z
    .strictObject({
      time_multiplier: Amount.optional(),
      time_safety_margin: Amount.optional(),
      memory: Amount.optional(),
      output: Amount.optional(),
      code: Amount.optional(),
      compilation_time: Amount.optional(),
      compilation_memory: Amount.optional(),
      validation_time: Amount.optional(),
      validation_memory: Amount.optional(),
      validation_output: Amount.optional(),
    })
    .nullish(),
  validation: z.string().optional(),
  validator_flags: z.string().nullish(),
  grading: z.unknown().optional(),
  keywords: z.union([z.string(), z.array(z.string())]).nullish(),
});
export type LegacyProblemYaml = z.infer<typeof LegacyProblemYaml>;

const Flags = z.union([z.string(), z.strictObject({ name: z.string().optional(), flags: z.string().optional() })], {
  error: "must be a text, or a map with name and flags",
});

/** `testdata.yaml` of the legacy format. */
export const LegacyGroupYaml = z.strictObject({
  on_reject: z.enum(["break", "continue"]).optional(),
  grading: z.enum(["default", "custom"]).optional(),
  grader_flags: z.string().nullish(),
  input_validator_flags: Flags.nullish(),
  output_validator_flags: Flags.nullish(),
  accept_score: z.unknown().optional(),
  reject_score: z.unknown().optional(),
  range: z.unknown().optional(),
});
export type LegacyGroupYaml = z.infer<typeof LegacyGroupYaml>;
