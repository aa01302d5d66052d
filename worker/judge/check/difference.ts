import type { ValueType } from "#contract/types/value-type.ts";
import type { Value } from "#sandbox/sandbox.ts";
import { show } from "./show.ts";
import { isClose, type Tolerance } from "./tolerance.ts";

/** The first place where two values differ, as a JSON path, and how. */
export type Difference = { path: string; message: string };

/**
 * Walks the answer and the result side by side. The type bounds the depth, so that no result can exhaust the stack, and
 * the walk ends at the first difference.
 */
export function findDifference(
  actual: Value,
  expected: Value,
  type: ValueType,
  tolerance: Tolerance,
): Difference | null {
  switch (type.kind) {
    case "int":
      return typeof actual === "number" && actual === expected ? null : differ(actual, expected);
    case "float": {
      const close = typeof actual === "number" && typeof expected === "number" && isClose(actual, expected, tolerance);
      return close ? null : differ(actual, expected);
    }
    case "bool":
      return actual === expected ? null : differ(actual, expected);
    case "string":
      return actual === expected ? null : differInText(actual, expected);
    case "optional":
      if (expected === null || actual === null) return actual === expected ? null : differ(actual, expected);
      return findDifference(actual, expected, type.of, tolerance);
    case "array":
    case "list":
      return inItems(actual, expected, (a, e) => findDifference(a, e, type.of, tolerance));
    case "tree":
      // Level order: null is a missing node, whatever the nodes hold.
      return inItems(actual, expected, (a, e) => {
        if (a === null || e === null) return a === e ? null : differ(a, e);
        return findDifference(a, e, type.of, tolerance);
      });
    case "tuple":
      return inItems(actual, expected, (a, e, at) => {
        const of = type.of[at];
        return of === undefined ? null : findDifference(a, e, of, tolerance);
      });
    case "record":
      return inFields(actual, expected, type.fields, tolerance);
  }
}

function inItems(
  actual: Value,
  expected: Value,
  compare: (actual: Value, expected: Value, at: number) => Difference | null,
): Difference | null {
  if (!Array.isArray(actual) || !Array.isArray(expected)) return differ(actual, expected);
  if (actual.length !== expected.length) {
    const items = expected.length === 1 ? "item" : "items";
    return { path: "", message: `expected ${expected.length} ${items}, got ${actual.length}` };
  }
  for (let at = 0; at < expected.length; at += 1) {
    const difference = compare(actual[at], expected[at], at);
    if (difference !== null) return { ...difference, path: `[${at}]${difference.path}` };
  }
  return null;
}

function inFields(
  actual: Value,
  expected: Value,
  fields: { name: string; type: ValueType }[],
  tolerance: Tolerance,
): Difference | null {
  if (!isRecord(actual) || !isRecord(expected)) return differ(actual, expected);
  for (const { name, type } of fields) {
    if (!Object.hasOwn(actual, name)) return { path: "", message: `the field "${name}" is missing` };
    const difference = findDifference(actual[name], expected[name], type, tolerance);
    if (difference !== null) return { ...difference, path: `.${name}${difference.path}` };
  }
  const known = new Set(fields.map(({ name }) => name));
  const other = Object.keys(actual).find((name) => !known.has(name));
  return other === undefined ? null : { path: "", message: `the field "${other}" is not asked for` };
}

function isRecord(value: Value): value is { [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function differ(actual: Value, expected: Value): Difference {
  const strange = strangeKind(actual, expected);
  return {
    path: "",
    message: `expected ${show(expected)}, got ${show(actual)}${strange === null ? "" : ` (${strange})`}`,
  };
}

/** What looks like the answer and is of another kind deserves a word. */
function strangeKind(actual: Value, expected: Value): string | null {
  if (actual === undefined || actual === null || typeof actual === typeof expected) return null;
  switch (typeof actual) {
    case "string":
      return "a string";
    case "boolean":
      return "a boolean";
    case "number":
      return "a number";
    case "bigint":
      return "return a number";
    case "object":
    case "undefined":
    case "symbol":
    case "function":
      return null;
  }
}

/** Beyond this length two strings look alike at a glance. */
const GLANCE = 40;

function differInText(actual: Value, expected: Value): Difference {
  if (typeof actual !== "string" || typeof expected !== "string") return differ(actual, expected);
  if (Math.max(actual.length, expected.length) <= GLANCE) return differ(actual, expected);
  let at = 0;
  while (at < actual.length && actual[at] === expected[at]) at += 1;
  const from = Math.max(0, at - 10);
  const around = (text: string) => (at >= text.length ? "its end" : JSON.stringify(text.slice(from, at + 20)));
  return { path: "", message: `from character ${at + 1} on: expected ${around(expected)}, got ${around(actual)}` };
}
