import { z } from "zod";
import { Limits } from "../judging/limits.ts";
import { LocalizedText, PackageText } from "../localized.ts";
import { Signature } from "../types/signature.ts";

export const Shortname = z.string().regex(/^[a-z0-9]{1,64}$/);
export const Difficulty = z.enum(["easy", "medium", "hard"]);
export type Difficulty = z.infer<typeof Difficulty>;
/** function: the solver writes a function. stdio: the program reads standard input and prints. */
export const ProblemKind = z.enum(["function", "stdio"]);
export type ProblemKind = z.infer<typeof ProblemKind>;

/** The requester's own standing with a problem; solving it outweighs having given it up. */
export const ProblemStatus = z.enum(["untouched", "attempted", "givenUp", "solved"]);
export type ProblemStatus = z.infer<typeof ProblemStatus>;

export const ProblemSummary = z.strictObject({
  shortname: Shortname,
  name: PackageText,
  kind: ProblemKind,
  difficulty: Difficulty,
  techniques: z.array(z.string()),
  /** Further words that a search finds it by. */
  keywords: z.array(z.string()),
  status: ProblemStatus,
});
export type ProblemSummary = z.infer<typeof ProblemSummary>;

const Sample = z.strictObject({
  /** Function problems: one JSON value a parameter, a line each. stdio: standard input. */
  input: z.string(),
  answer: z.string(),
  description: LocalizedText.nullable(),
});

/** All of a problem that may leave the server. */
export const PublicProblem = z.strictObject({
  ...ProblemSummary.shape,
  /** Content hash; it changes whenever the problem does. */
  hash: z.string(),
  /** Markdown with KaTeX, in the page's languages, or in another where it is in none of them; image addresses are relative to `/api/problems/:shortname/assets/`. */
  statement: PackageText,
  signature: Signature.nullable(),
  /** Starter code for an empty editor. */
  starters: z.strictObject({ javascript: z.string(), typescript: z.string() }),
  samples: z.array(Sample),
  secretCount: z.number().int(),
  limits: Limits,
  siblings: z.array(Shortname),
  source: z.string().nullable(),
});
export type PublicProblem = z.infer<typeof PublicProblem>;
