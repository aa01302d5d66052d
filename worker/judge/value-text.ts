import type { Value } from "#sandbox/sandbox.ts";

/**
 * A value as people read it: JSON where JSON can say it, JavaScript's own words (`NaN`, `undefined`, `12n`) elsewhere.
 * What fits one of our types comes out as JSON that reads back the same, the sign of -0 included.
 */
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
