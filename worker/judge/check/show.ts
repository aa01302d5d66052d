import type { Value } from "#sandbox/sandbox.ts";

/** Values in messages are for a glance; whole ones are shown beside them. */
const TEXT_LIMIT = 60;
const ITEMS_LIMIT = 8;
const DEPTH_LIMIT = 3;

/** A value in few words, however large or deep it is. */
export function show(value: Value): string {
  return cut(inner(value, 0));
}

export function cut(text: string): string {
  return text.length <= TEXT_LIMIT ? text : `${text.slice(0, TEXT_LIMIT)}…`;
}

function inner(value: Value, depth: number): string {
  if (value === undefined) return "undefined";
  if (typeof value === "bigint") return `the BigInt ${cut(String(value))}n`;
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value === "string") return JSON.stringify(value.slice(0, TEXT_LIMIT + 1));
  if (value === null || typeof value === "boolean") return String(value);
  if (depth >= DEPTH_LIMIT) return Array.isArray(value) ? "[…]" : "{…}";
  if (Array.isArray(value)) return `[${few(value, (item) => inner(item, depth + 1))}]`;
  return `{${few(Object.entries(value), ([name, item]) => `${name}: ${inner(item, depth + 1)}`)}}`;
}

function few<T>(items: T[], text: (item: T) => string): string {
  const shown = items.slice(0, ITEMS_LIMIT).map(text).join(",");
  return items.length > ITEMS_LIMIT ? `${shown},…` : shown;
}
