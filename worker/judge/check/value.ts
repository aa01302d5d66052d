import { checkValue as findFaults } from "#contract/types/check-value.ts";
import type { ValueType } from "#contract/types/value-type.ts";
import type { ValidatorArgs } from "#catalogue/model.ts";
import type { Value } from "#sandbox/sandbox.ts";
import type { Check } from "./check.ts";
import { findDifference } from "./difference.ts";
import { checkUnordered } from "./unordered.ts";

/**
 * Compares a function's result with the answer, by its type: exactly, or as the flags allow. The loader has seen the
 * answer fit the type; one that doesn't is the judge's fault and throws.
 */
export function checkValue(actual: Value, answerText: string, returns: ValueType, args: ValidatorArgs): Check {
  const expected = parseAnswer(answerText);
  if (actual === undefined) return { accepted: false, message: "you returned undefined; did you forget `return`?" };
  if (args.unordered || args.unorderedDeep) {
    const fault = findFaults(actual, returns)[0];
    if (fault !== undefined) return { accepted: false, message: `${place(fault.path)}the value ${fault.message}` };
    return checkUnordered(actual, expected, returns, args);
  }
  const difference = findDifference(actual, expected, returns, args);
  if (difference === null) return { accepted: true };
  return { accepted: false, message: place(difference.path) + difference.message };
}

function parseAnswer(text: string): Value {
  try {
    return JSON.parse(text);
  } catch {
    // Without its cause, which quotes the answer.
    throw new Error("an answer is not a JSON value");
  }
}

function place(path: string): string {
  return path === "" ? "" : `at ${path}: `;
}
