import type { Value } from "../sandbox/sandbox.ts";

/** A value as people read it: JSON where JSON can say it, JavaScript's own words (`NaN`, `undefined`, `12n`) elsewhere. */
export function valueText(value: Value): string {
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "undefined") return "undefined";
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(valueText).join(",")}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}:${valueText(item)}`)
    .join(",")}}`;
}

export type JsonText = { ok: true; json: string } | { ok: false; reason: string };

/** The value as JSON that reads back the same, or why there is none. */
export function jsonText(value: Value): JsonText {
  const foreign = findForeign(value);
  // JSON.parse keeps the sign of "-0", so `valueText` is JSON for everything that isn't foreign.
  return foreign === null ? { ok: true, json: valueText(value) } : { ok: false, reason: `the result holds ${foreign}` };
}

function findForeign(value: Value): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? null : String(value);
  if (typeof value === "bigint") return "a BigInt";
  if (typeof value === "undefined") return "undefined";
  if (value === null || typeof value !== "object") return null;
  for (const item of Array.isArray(value) ? value : Object.values(value)) {
    const foreign = findForeign(item);
    if (foreign !== null) return foreign;
  }
  return null;
}
