/**
 * The main file of an exported output validator, by the format's "Invocation" and "Reporting a judgement": compares as our
 * judge does, or asks the author's own `validate`. The exporter bundles it and writes `PROBLEM` in front of it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkValue as findFaults } from "#contract/types/check-value.ts";
import type { ValueType } from "#contract/types/value-type.ts";
import { parseValidatorArgs } from "#catalogue/format/validator-args.ts";
import type { Check } from "#judge/check/check.ts";
import { checkValue } from "#judge/check/value.ts";

/** `returns: null`: a stdio problem, whose outputs are texts. `validate: null`: the default comparison. */
declare const PROBLEM: {
  returns: ValueType | null;
  validate: ((input: unknown, answer: unknown, output: unknown, flags: string[]) => unknown) | null;
};

const RIGHT = 42;
const WRONG = 43;

const [, , inputPath = "", answerPath = "", feedbackDir = "", ...flags] = process.argv;
const check = judge(readFileSync(0, "utf8"), readFileSync(inputPath, "utf8"), readFileSync(answerPath, "utf8"));
if (!check.accepted && check.message !== null) {
  writeFileSync(join(feedbackDir, "judgemessage.txt"), `${check.message}\n`);
}
process.exitCode = check.accepted ? RIGHT : WRONG;

function judge(output: string, input: string, answer: string): Check {
  const { returns, validate } = PROBLEM;
  if (returns === null) return wordOf(validate?.(input, answer, output, flags));
  let value;
  try {
    value = JSON.parse(output);
  } catch {
    return { accepted: false, message: "the output is no JSON value" };
  }
  if (validate === null) {
    return checkValue(value, answer, returns, parseValidatorArgs(flags, { kind: "value", returns }).args);
  }
  const fault = findFaults(value, returns)[0];
  if (fault !== undefined) return { accepted: false, message: `the result${fault.path} ${fault.message}` };
  const values: unknown[] = input
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
  return wordOf(validate(values, JSON.parse(answer), value, flags));
}

/** What `validate` may say; anything else ends with an exit code that judges take for the validator's own failure. */
function wordOf(word: unknown): Check {
  if (word === true) return { accepted: true };
  if (typeof word === "string") return { accepted: false, message: word };
  if (typeof word === "object" && word !== null && "accepted" in word && typeof word.accepted === "boolean") {
    const message = "message" in word && typeof word.message === "string" ? word.message : null;
    return word.accepted ? { accepted: true } : { accepted: false, message };
  }
  throw new Error("validate must return true or the reason why not");
}
