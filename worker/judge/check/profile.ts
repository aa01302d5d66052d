import type { ValueType } from "#contract/types/value-type.ts";
import type { Value } from "#sandbox/sandbox.ts";
import { fieldOf, itemsOf } from "./canonical.ts";

/** A value taken apart: all but its floats as a text, and its floats in the text's order. */
export type Profile = { shape: string; floats: number[] };

/**
 * With `deep`, items of arrays and lists are sorted, so that equal values have one shape whatever their order, and so are
 * the floats: of two values that are close item by item, the sorted floats are close place by place too.
 */
export function profileOf(value: Value, type: ValueType, deep: boolean): Profile {
  const { shape, floats } = partsOf(value, type, deep);
  return { shape, floats: deep ? floats.toSorted((one, other) => one - other) : floats };
}

export function compareProfiles(one: Profile, other: Profile): number {
  if (one.shape !== other.shape) return one.shape < other.shape ? -1 : 1;
  for (let at = 0; at < one.floats.length; at += 1) {
    const difference = (one.floats[at] ?? 0) - (other.floats[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function partsOf(value: Value, type: ValueType, deep: boolean): Profile {
  switch (type.kind) {
    case "float":
      return { shape: "#", floats: [Number(value)] };
    case "int":
      return { shape: String(Number(value)), floats: [] };
    case "bool":
    case "string":
      return { shape: JSON.stringify(value), floats: [] };
    case "optional":
      return value === null ? { shape: "null", floats: [] } : partsOf(value, type.of, deep);
    case "array":
    case "list": {
      const parts = itemsOf(value).map((item) => partsOf(item, type.of, deep));
      return join(deep ? parts.toSorted(compareProfiles) : parts);
    }
    case "tree":
      return join(itemsOf(value).map((item) => partsOf(item, { kind: "optional", of: type.of }, deep)));
    case "tuple":
      return join(type.of.map((of, at) => partsOf(itemsOf(value)[at], of, deep)));
    case "record":
      return join(type.fields.map(({ name, type: of }) => partsOf(fieldOf(value, name), of, deep)));
  }
}

function join(parts: Profile[]): Profile {
  return { shape: `[${parts.map(({ shape }) => shape).join(",")}]`, floats: parts.flatMap(({ floats }) => floats) };
}
