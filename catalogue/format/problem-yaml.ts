import { z } from "zod";
import { LanguageCode } from "#contract/localized.ts";

/** Names in `{{name}}`. */
const ConstantName = z.string().regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/, "must be letters, digits and _");

export const License = z.enum(["unknown", "public domain", "cc0", "cc by", "cc by-sa", "educational", "permission"]);

const Person = z.union(
  [
    z.string().min(1),
    z.strictObject({
      name: z.string().min(1),
      email: z.string().optional(),
      orcid: z.string().optional(),
      kattis: z.string().optional(),
    }),
  ],
  { error: "must be a name, or a map with name, email, orcid, kattis" },
);
export const Persons = oneOrMore(Person);

const Credits = z.union(
  [
    z.string().min(1),
    z.strictObject({
      authors: Persons.optional(),
      contributors: Persons.optional(),
      testers: Persons.optional(),
      translators: z.record(LanguageCode, Persons).optional(),
      packagers: Persons.optional(),
      acknowledgements: Persons.optional(),
    }),
  ],
  {
    error:
      "must be a name, or a map with authors, contributors, testers, translators, packagers, acknowledgements, each a person or a list of persons",
  },
);

const Source = z.union([z.string().min(1), z.strictObject({ name: z.string().min(1), url: z.string().optional() })], {
  error: "must be a text, or a map with name and url",
});

const Uuid = z.guid("must be a UUID; `uuidgen` makes one");

const MiB = z.number().int().positive();

const Value = z.union([z.number(), z.string()], { error: "must be a number or a text" });
/** A value, or a map with `value` and other ways to write it. */
const Constant = z.union(
  [Value, z.record(ConstantName, Value).refine((map) => map["value"] !== undefined, "needs a value")],
  {
    error: "must be a number, a text, or a map of these with the key value",
  },
);

const LimitsSchema = z.strictObject({
  time_multipliers: z
    .strictObject({ ac_to_time_limit: z.number().min(1).optional(), time_limit_to_tle: z.number().min(1).optional() })
    .optional(),
  time_limit: z.number().positive().optional(),
  time_resolution: z.number().positive().optional(),
  memory: MiB.optional(),
  output: MiB.optional(),
  code: MiB.optional(),
  compilation_time: z.number().int().positive().optional(),
  compilation_memory: MiB.optional(),
  validation_time: z.number().int().positive().optional(),
  validation_memory: MiB.optional(),
  validation_output: MiB.optional(),
  validation_passes: z.number().int().min(2).optional(),
});

/** The versions whose packages have the layout of 2025-09; the earlier ones were its drafts. */
export const VERSIONS = ["2025-09", "2025-09-draft", "2023-07", "2023-07-draft"] as const;

/** `problem.yaml` of format 2025-09, as far as its keys and their types go; see the format's "Problem metadata". */
export const ProblemYaml = z
  .strictObject({
    problem_format_version: z.enum(VERSIONS),
    type: oneOrMore(z.string()).optional(),
    name: z.union([z.string().min(1), z.record(LanguageCode, z.string().min(1))], {
      error: "must be a text, or a map from language codes such as en or pt-BR to texts",
    }),
    uuid: Uuid.optional(),
    version: z.string().optional(),
    credits: Credits.optional(),
    source: oneOrMore(Source).optional(),
    license: License.optional(),
    rights_owner: z.string().min(1).optional(),
    embargo_until: z.string().optional(),
    limits: LimitsSchema.optional(),
    keywords: z.array(z.string().min(1)).optional(),
    languages: oneOrMore(z.string()).optional(),
    allow_file_writing: z.boolean().optional(),
    constants: z.record(ConstantName, Constant).optional(),
    // Of the legacy format: known, so that they are said to do nothing.
    author: z.unknown().optional(),
    source_url: z.unknown().optional(),
  })
  .superRefine(checkRights)
  .superRefine(({ problem_format_version: version, uuid }, context) => {
    const message = "is missing; `uuidgen` makes one";
    if (version === "2025-09" && uuid === undefined) context.addIssue({ code: "custom", path: ["uuid"], message });
  });
export type ProblemYaml = z.infer<typeof ProblemYaml>;

/** The format's many "X, or a sequence of X"; read as an array. */
function oneOrMore<T extends z.ZodType>(item: T) {
  return z.union([item.transform((value) => [value]), z.array(item).min(1)], {
    error: "must be one value or a list of at least one",
  });
}

function checkRights(
  yaml: {
    license?: z.infer<typeof License> | undefined;
    rights_owner?: string | undefined;
    credits?: z.infer<typeof Credits> | undefined;
    source?: unknown;
  },
  context: z.core.$RefinementCtx,
): void {
  const license = yaml.license ?? "unknown";
  if (license === "public domain" && yaml.rights_owner !== undefined) {
    const message = "must not be set: works in the public domain have no owner";
    context.addIssue({ code: "custom", path: ["rights_owner"], message });
  }
  const authors = typeof yaml.credits === "string" || yaml.credits?.authors !== undefined;
  const owned = yaml.rights_owner !== undefined || authors || yaml.source !== undefined;
  if (license !== "unknown" && license !== "public domain" && !owned) {
    const message = `"${license}" needs a rights_owner, credits.authors or a source`;
    context.addIssue({ code: "custom", path: ["license"], message });
  }
}
