import type { ValueType } from "#contract/types/value-type.ts";
import type { ValidatorArgs } from "../model.ts";

/** Who reads the words: the format's default validator, the structural comparison of results, or the author's own. */
export type ValidatorKind = { kind: "text" } | { kind: "value"; returns: ValueType } | { kind: "custom" };

/** Reads `output_validator_args`; `faults` says, word by word, what the validator would not understand. */
export function parseValidatorArgs(raw: string[], validator: ValidatorKind): { args: ValidatorArgs; faults: string[] } {
  const args = { ...noArgs(), raw };
  if (validator.kind === "custom") return { args, faults: [] };

  const faults: string[] = [];
  const given = new Set<string>();
  const words = raw.values();
  for (const word of words) {
    if (given.has(word)) faults.push(`${word} is given twice; keep one of them`);
    given.add(word);
    switch (word) {
      case "case_sensitive":
      case "space_change_sensitive":
        if (validator.kind === "value") faults.push(`${word} is for problems that read and print; remove it`);
        else if (word === "case_sensitive") args.caseSensitive = true;
        else args.spaceChangeSensitive = true;
        break;
      case "unordered":
      case "unordered_deep":
        if (validator.kind === "text") faults.push(`${word} is for function problems; remove it`);
        else if (word === "unordered") args.unordered = true;
        else args.unorderedDeep = true;
        break;
      case "float_tolerance":
      case "float_absolute_tolerance":
      case "float_relative_tolerance": {
        const next = words.next();
        const tolerance = next.done ? null : parseFloatToken(next.value);
        if (tolerance === null || tolerance < 0 || !Number.isFinite(tolerance)) {
          faults.push(`${word} needs a number >= 0 after it, such as 1e-6`);
          break;
        }
        if (word !== "float_relative_tolerance") args.floatAbsoluteTolerance = tolerance;
        if (word !== "float_absolute_tolerance") args.floatRelativeTolerance = tolerance;
        break;
      }
      default:
        faults.push(`the default output validator doesn't know ${JSON.stringify(word)}; ${known(validator)}`);
    }
  }
  if (
    given.has("float_tolerance") &&
    (given.has("float_absolute_tolerance") || given.has("float_relative_tolerance"))
  ) {
    faults.push("float_tolerance is both tolerances; remove it or the other ones");
  }
  if (args.unordered && args.unorderedDeep) faults.push("unordered_deep includes unordered; keep one of them");
  if (args.unordered && validator.kind === "value" && !isSequence(validator.returns)) {
    faults.push("unordered needs a result that is an array or a list");
  }
  return { args, faults };
}

/** What holds where a problem says nothing. */
export function noArgs(): ValidatorArgs {
  return {
    caseSensitive: false,
    spaceChangeSensitive: false,
    floatAbsoluteTolerance: null,
    floatRelativeTolerance: null,
    unordered: false,
    unorderedDeep: false,
    raw: [],
  };
}

/** The format's grammar of a floating-point number; anything else is null. */
export function parseFloatToken(token: string): number | null {
  return FLOAT.test(token) ? Number(token) : null;
}

const FLOAT = /^[+-]?([0-9]*\.[0-9]+|[0-9]+\.|[0-9]+)([Ee][+-]?[0-9]+)?$/;

function isSequence(type: ValueType): boolean {
  return type.kind === "array" || type.kind === "list" || (type.kind === "optional" && isSequence(type.of));
}

function known(validator: { kind: "text" } | { kind: "value" }): string {
  const own = validator.kind === "text" ? "case_sensitive, space_change_sensitive" : "unordered, unordered_deep";
  return `it knows ${own}, float_tolerance, float_absolute_tolerance, float_relative_tolerance`;
}
