import type { ValueType } from "#contract/types/value-type.ts";
import type { ValidatorArgs } from "#catalogue/model.ts";
import type { Value } from "#sandbox/sandbox.ts";
import { canonicalText } from "./canonical.ts";
import type { Check } from "./check.ts";
import { matchInAnyOrder } from "./matching.ts";
import { show } from "./show.ts";
import { hasTolerance } from "./tolerance.ts";

/** Compares values of which the outermost array, or every array, may come in any order; both fit the type already. */
export function checkUnordered(actual: Value, expected: Value, type: ValueType, args: ValidatorArgs): Check {
  if (type.kind === "optional") {
    if (actual === null && expected === null) return { accepted: true };
    if (actual === null || expected === null) return wrong(`expected ${show(expected)}, got ${show(actual)}`);
    return checkUnordered(actual, expected, type.of, args);
  }
  const tolerant = hasTolerance(args) && holdsFloats(type);
  if ((type.kind !== "array" && type.kind !== "list") || !Array.isArray(actual) || !Array.isArray(expected)) {
    const equal = tolerant
      ? matchInAnyOrder([actual], [expected], type, args)
      : canonicalText(actual, type, args.unorderedDeep) === canonicalText(expected, type, args.unorderedDeep);
    return equal ? { accepted: true } : wrong("differs from the answer in more than the order");
  }
  if (actual.length !== expected.length) {
    return wrong(`expected ${expected.length} ${expected.length === 1 ? "item" : "items"}, got ${actual.length}`);
  }
  if (tolerant) {
    const equal = matchInAnyOrder(actual, expected, type.of, args);
    return equal ? { accepted: true } : wrong("the items differ from the answer's in more than the order");
  }
  return compareBags(actual, expected, type.of, args.unorderedDeep);
}

function compareBags(actual: Value[], expected: Value[], of: ValueType, deep: boolean): Check {
  const missing = new Map<string, number>();
  for (const item of expected) {
    const text = canonicalText(item, of, deep);
    missing.set(text, (missing.get(text) ?? 0) + 1);
  }
  for (const [at, item] of actual.entries()) {
    const text = canonicalText(item, of, deep);
    const left = missing.get(text);
    if (left === undefined) return wrong(`at [${at}]: ${show(item)} is not in the answer`);
    if (left === 0) return wrong(`at [${at}]: ${show(item)} comes too often`);
    missing.set(text, left - 1);
  }
  return { accepted: true };
}

function holdsFloats(type: ValueType): boolean {
  switch (type.kind) {
    case "float":
      return true;
    case "int":
    case "bool":
    case "string":
      return false;
    case "array":
    case "optional":
    case "list":
    case "tree":
      return holdsFloats(type.of);
    case "tuple":
      return type.of.some(holdsFloats);
    case "record":
      return type.fields.some((field) => holdsFloats(field.type));
  }
}

function wrong(message: string): Check {
  return { accepted: false, message };
}
