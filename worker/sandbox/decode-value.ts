import type { Value } from "./sandbox.ts";

/** Deeper than the encoder ever writes; a text beyond it was not written by the encoder. */
const DEPTH_LIMIT = 2_000;

/**
 * Reads the encoder's text: JSON in which every object is one of `{"o": {…}}` (a record), `{"n": "…"}` (a BigInt)
 * and `{"$": "NaN" | "-0" | "Infinity" | "-Infinity" | "undefined"}`.
 */
export function decodeValue(encoded: string): Value {
  const json: unknown = JSON.parse(encoded);
  return decode(json, 0);
}

function decode(json: unknown, depth: number): Value {
  if (depth > DEPTH_LIMIT) throw new Error("a host's value is nested too deeply");
  if (Array.isArray(json)) {
    const items: unknown[] = json;
    return items.map((item) => decode(item, depth + 1));
  }
  switch (typeof json) {
    case "string":
    case "number":
    case "boolean":
      return json;
    case "object":
      return json === null ? null : decodeTagged(json, depth);
    case "bigint":
    case "function":
    case "symbol":
    case "undefined":
      throw new Error("a host's value is not JSON");
  }
}

function decodeTagged(json: object, depth: number): Value {
  if ("o" in json && typeof json.o === "object" && json.o !== null) {
    const record: { [key: string]: Value } = Object.create(null);
    for (const [key, value] of Object.entries(json.o)) record[key] = decode(value, depth + 1);
    return record;
  }
  if ("n" in json && typeof json.n === "string") return BigInt(json.n);
  if ("$" in json) {
    switch (json.$) {
      case "undefined":
        return undefined;
      case "-0":
        return -0;
      case "NaN":
      case "Infinity":
      case "-Infinity":
        return Number(json.$);
    }
  }
  throw new Error("a host's value has an unknown tag");
}
