import type { Language } from "#contract/language.ts";

/** A solution with one small fault planted in it. */
export type Mutant = {
  /** Survives edits elsewhere in the file: a hash of the operator, the line's text, the change and its ordinal. */
  id: string;
  operator: OperatorName;
  /** Position of the change in the original source, counted from 1. */
  line: number;
  column: number;
  /** The original text of the changed span, and what stands there instead. */
  before: string;
  after: string;
  source: string;
};

export const OPERATOR_NAMES = [
  "comparison",
  "arithmetic",
  "offByOne",
  "logical",
  "minMax",
  "rounding",
  "swappedArguments",
  "droppedStatement",
  "droppedBranch",
  "memoKey",
  "initialValue",
  "sharedState",
  "droppedCall",
] as const;
export type OperatorName = (typeof OPERATOR_NAMES)[number];

/** Replace the characters from `start` to `end` (offsets in the source) by `text`. */
export type Edit = { operator: OperatorName; start: number; end: number; text: string };

export type SourceFile = { source: string; language: Language };
