import { z } from "zod";
import { LocalizedText } from "#contract/localized.ts";
import { Difficulty, Shortname } from "#contract/problem/problem.ts";
import { Signature } from "#contract/types/signature.ts";

const Kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be kebab-case, such as divide-and-conquer");

/** Names that no function or parameter can have in a script. */
const RESERVED = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

const UsableSignature = Signature.superRefine((signature, context) => {
  const fault = (path: PropertyKey[], message: string) => context.addIssue({ code: "custom", path, message });
  if (RESERVED.has(signature.name)) fault(["name"], "is a word of JavaScript; choose another name");
  const names = new Set([signature.name]);
  signature.parameters.forEach(({ name }, at) => {
    if (RESERVED.has(name)) fault(["parameters", at, "name"], "is a word of JavaScript; choose another name");
    if (names.has(name)) fault(["parameters", at, "name"], `"${name}" is taken already; choose another name`);
    names.add(name);
  });
});

/** `practice.yaml`: what the problem package format has no key for. */
export const PracticeYaml = z.strictObject({
  /** Missing: the program reads standard input and prints. */
  function: UsableSignature.optional(),
  difficulty: Difficulty,
  techniques: z.array(Kebab).min(1),
  complexity: z.strictObject({ time: z.string().min(1), space: z.string().min(1) }).optional(),
  /** From a direction to the key insight. */
  hints: z.array(LocalizedText).default([]),
  siblings: z.array(Shortname).default([]),
  /** Translations of samples' descriptions, by sample name; the English ones are in `data/sample/*.yaml`. */
  samples: z.record(z.string(), z.strictObject({ ko: z.string() })).default({}),
});
export type PracticeYaml = z.infer<typeof PracticeYaml>;
