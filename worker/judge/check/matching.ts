import type { ValueType } from "#contract/types/value-type.ts";
import type { ValidatorArgs } from "#catalogue/model.ts";
import type { Value } from "#sandbox/sandbox.ts";
import { canAssignAll } from "./assign.ts";
import { fieldOf, itemsOf } from "./canonical.ts";
import { clusterLabels } from "./cluster.ts";
import { findDifference } from "./difference.ts";
import { compareProfiles, profileOf, type Profile } from "./profile.ts";

/**
 * Comparisons of single items before a result counts as wrong. Only items whose numbers lie within each other's
 * tolerance by the thousand need more; an author who means such data writes an output validator.
 */
const COMPARISONS_LIMIT = 1_000_000;

/**
 * Whether the items can be paired so that each pair is equal within the tolerances. Closeness is not transitive, so that
 * this is a matching, not a sort. Items that can't be close are kept apart first, which leaves small groups of look-alikes.
 */
export function matchInAnyOrder(actual: Value[], expected: Value[], of: ValueType, args: ValidatorArgs): boolean {
  return match(actual, expected, of, { args, left: COMPARISONS_LIMIT });
}

type Search = { args: ValidatorArgs; left: number };
type Item = { value: Value; profile: Profile; answer: boolean };

function match(actual: Value[], expected: Value[], of: ValueType, search: Search): boolean {
  if (actual.length !== expected.length) return false;
  const toItem = (answer: boolean) => (value: Value) => ({
    value,
    profile: profileOf(value, of, search.args.unorderedDeep),
    answer,
  });
  const items = [...actual.map(toItem(false)), ...expected.map(toItem(true))];
  // Equal items agree in all but their floats, and close ones fall into one cluster.
  for (const alike of groupBy(items, ({ profile }) => profile.shape)) {
    const labels = clusterLabels(
      alike.map(({ profile }) => profile.floats),
      search.args,
    );
    for (const group of groupBy(alike, (_, at) => labels[at] ?? "")) {
      if (!matchAlike(group, of, search)) return false;
    }
  }
  return true;
}

function groupBy<T>(items: T[], keyOf: (item: T, at: number) => string): Iterable<T[]> {
  const groups = new Map<string, T[]>();
  for (const [at, item] of items.entries()) {
    const key = keyOf(item, at);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups.values();
}

function matchAlike(group: Item[], of: ValueType, search: Search): boolean {
  const sorted = group.toSorted((one, other) => compareProfiles(one.profile, other.profile));
  const actual = sorted.filter(({ answer }) => !answer);
  const expected = sorted.filter(({ answer }) => answer);
  if (actual.length !== expected.length) return false;
  const inOrder = actual.every(({ value }, at) => equal(value, expected[at]?.value, of, search));
  const floats = group[0]?.profile.floats.length ?? 0;
  if (inOrder || floats === 0) return inOrder;
  // Single numbers can be matched only if the sorted ones match; a relative tolerance above 1 turns the order.
  if (floats === 1 && (search.args.floatRelativeTolerance ?? 0) <= 1) return false;
  const pairs = actual.map(({ value }) => {
    const possible: number[] = [];
    for (const [at, answer] of expected.entries()) {
      if (search.left <= 0) break;
      if (equal(value, answer.value, of, search)) possible.push(at);
    }
    return possible;
  });
  return canAssignAll(pairs);
}

/** Equality of single items; with `unorderedDeep`, arrays inside are matched in their turn. */
function equal(actual: Value, expected: Value, type: ValueType, search: Search): boolean {
  search.left -= 1;
  if (search.left <= 0) return false;
  if (!search.args.unorderedDeep) return findDifference(actual, expected, type, search.args) === null;
  switch (type.kind) {
    case "int":
    case "float":
    case "bool":
    case "string":
      return findDifference(actual, expected, type, search.args) === null;
    case "optional":
      if (actual === null || expected === null) return actual === expected;
      return equal(actual, expected, type.of, search);
    case "array":
    case "list":
      return match(itemsOf(actual), itemsOf(expected), type.of, search);
    case "tree": {
      const wanted = itemsOf(expected);
      const found = itemsOf(actual);
      if (found.length !== wanted.length) return false;
      return found.every((item, at) => equal(item, wanted[at], { kind: "optional", of: type.of }, search));
    }
    case "tuple":
      return type.of.every((of, at) => equal(itemsOf(actual)[at], itemsOf(expected)[at], of, search));
    case "record":
      return type.fields.every(({ name, type: of }) =>
        equal(fieldOf(actual, name), fieldOf(expected, name), of, search),
      );
  }
}
