import type { ValueType } from "#contract/value-type.ts";
import type { ValidatorArgs } from "#problems/model.ts";
import type { Value } from "../../sandbox/sandbox.ts";
import { fieldOf, itemsOf } from "./canonical.ts";
import { findDifference } from "./difference.ts";
import { compareProfiles, profileOf, type Profile } from "./profile.ts";
import { isClose, slack } from "./tolerance.ts";

/**
 * Comparisons of single items before a result counts as wrong. Items of one shape whose numbers lie within each other's
 * tolerance by the thousand need more; an author who means such data writes an output validator.
 */
const COMPARISONS_LIMIT = 2_000_000;

/**
 * Whether the items can be paired so that each pair is equal within the tolerances. Closeness is not transitive, so that
 * this is a matching, not a sort: sorted pairs are tried first, then augmenting paths among the pairs that are possible.
 */
export function matchInAnyOrder(actual: Value[], expected: Value[], of: ValueType, args: ValidatorArgs): boolean {
  return match(actual, expected, of, { args, left: COMPARISONS_LIMIT });
}

type Search = { args: ValidatorArgs; left: number };
type Item = { value: Value; profile: Profile };

function match(actual: Value[], expected: Value[], of: ValueType, search: Search): boolean {
  if (actual.length !== expected.length) return false;
  const results = byShape(actual, of, search.args.unorderedDeep);
  const answers = byShape(expected, of, search.args.unorderedDeep);
  if (results.size !== answers.size) return false;
  return [...answers].every(([shape, wanted]) => matchAlike(results.get(shape) ?? [], wanted, of, search));
}

/** Equal items agree in all but their floats, so that only items of one shape need comparing. */
function byShape(values: Value[], of: ValueType, deep: boolean): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const value of values) {
    const item = { value, profile: profileOf(value, of, deep) };
    const group = groups.get(item.profile.shape);
    if (group === undefined) groups.set(item.profile.shape, [item]);
    else group.push(item);
  }
  for (const group of groups.values()) group.sort((one, other) => compareProfiles(one.profile, other.profile));
  return groups;
}

function matchAlike(actual: Item[], expected: Item[], of: ValueType, search: Search): boolean {
  if (actual.length !== expected.length) return false;
  const floats = expected[0]?.profile.floats.length ?? 0;
  const inOrder = actual.every((item, at) => {
    const answer = expected[at];
    return answer !== undefined && equal(item.value, answer.value, of, search);
  });
  if (inOrder || floats === 0) return inOrder;
  // Of single numbers, a matching exists only if the sorted one is one; a relative tolerance above 1 turns the order.
  if (floats === 1 && (search.args.floatRelativeTolerance ?? 0) <= 1) return false;
  return augment(actual, possiblePairs(actual, expected, of, search), expected.length);
}

/** For each result the answers it may stand for. Close items have close least floats, which narrows the search. */
function possiblePairs(actual: Item[], expected: Item[], of: ValueType, search: Search): number[][] {
  const least = ({ profile }: Item) => profile.least;
  const answers = expected
    .map((item, at) => ({ item, at }))
    .toSorted((one, other) => least(one.item) - least(other.item));
  const widest = Math.max(
    ...[answers[0], answers.at(-1)].map((end) => (end ? slack(least(end.item), search.args) : 0)),
  );
  return actual.map((result) => {
    const pairs: number[] = [];
    for (let at = lowerBound(answers, least(result) - widest); at < answers.length; at += 1) {
      const answer = answers[at];
      if (answer === undefined || least(answer.item) > least(result) + widest || search.left <= 0) break;
      if (!isClose(least(result), least(answer.item), search.args)) continue;
      if (equal(result.value, answer.item.value, of, search)) pairs.push(answer.at);
    }
    return pairs;
  });
}

function lowerBound(answers: { item: Item }[], least: number): number {
  let low = 0;
  let high = answers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((answers[middle]?.item.profile.least ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Kuhn's matching, breadth first so that no path can exhaust the stack. */
function augment(actual: Item[], pairs: number[][], size: number): boolean {
  const owner = new Int32Array(size).fill(-1);
  const held = new Int32Array(size).fill(-1);
  for (const start of actual.keys()) {
    const from = new Map<number, number>();
    const queue = [start];
    let free = -1;
    for (let head = 0; head < queue.length && free === -1; head += 1) {
      const result = queue[head] ?? 0;
      for (const answer of pairs[result] ?? []) {
        if (from.has(answer)) continue;
        from.set(answer, result);
        const holder = owner[answer] ?? -1;
        if (holder === -1) {
          free = answer;
          break;
        }
        queue.push(holder);
      }
    }
    if (free === -1) return false;
    // Along the path each result takes its answer and gives up the one it held.
    for (let answer = free; answer !== -1;) {
      const result = from.get(answer) ?? start;
      const given = held[result] ?? -1;
      owner[answer] = result;
      held[result] = answer;
      answer = given;
    }
  }
  return true;
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
