import type { ValueType } from "#contract/types/value-type.ts";
import type { Value } from "#sandbox/sandbox.ts";

/** One text for all values that count as equal; with `deep`, arrays and lists are sorted by their items' texts. */
export function canonicalText(value: Value, type: ValueType, deep: boolean): string {
  switch (type.kind) {
    case "int":
    case "float":
      // String() says "0" of -0 too.
      return String(Number(value));
    case "bool":
    case "string":
      return JSON.stringify(value);
    case "optional":
      return value === null ? "null" : canonicalText(value, type.of, deep);
    case "array":
    case "list": {
      const texts = itemsOf(value).map((item) => canonicalText(item, type.of, deep));
      return `[${(deep ? texts.toSorted() : texts).join(",")}]`;
    }
    case "tree":
      return `[${itemsOf(value)
        .map((item) => (item === null ? "null" : canonicalText(item, type.of, deep)))
        .join(",")}]`;
    case "tuple":
      return `[${type.of.map((of, at) => canonicalText(itemsOf(value)[at], of, deep)).join(",")}]`;
    case "record":
      return `{${type.fields.map((field) => canonicalText(fieldOf(value, field.name), field.type, deep)).join(",")}}`;
  }
}

/** The items of a value whose type is known to be a sequence. */
export function itemsOf(value: Value): Value[] {
  if (!Array.isArray(value)) throw new TypeError("the value does not fit its type");
  return value;
}

/** A field of a value whose type is known to be a record. */
export function fieldOf(value: Value, name: string): Value {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError("the value does not fit its type");
  }
  return value[name];
}
