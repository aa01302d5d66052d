import { z } from "zod";

/** The name of the function that calls an author's `validate`. */
export const CHECK_INPUT = "basecaseValidate";

/** What `basecaseValidate(kind, text)` returns. */
export const CheckedInput = z.strictObject({
  /** Why the input is refused; null: it is not. */
  fault: z.string().nullable(),
  /** Where it was `within` that refused. */
  breach: z.strictObject({ name: z.string(), value: z.string(), low: z.string(), high: z.string() }).nullable(),
  /** The least and the largest value of every bound that was asked for. */
  reached: z.array(
    z.strictObject({ name: z.string(), low: z.number(), high: z.number(), least: z.number(), largest: z.number() }),
  ),
});
export type CheckedInput = z.infer<typeof CheckedInput>;

/** JavaScript that stands behind the author's `validate`: `within`, and `basecaseValidate(kind, text)`. */
export const WITHIN = `
var basecaseReached = new Map();
class BasecaseOutOfBounds extends Error {}
function within(name, value, low, high) {
  if (typeof value !== "number" || !(value >= low && value <= high)) {
    const error = new BasecaseOutOfBounds(name + " is " + value + ", not " + low + " to " + high);
    error.breach = { name: String(name), value: String(value), low: String(low), high: String(high) };
    throw error;
  }
  const reach = basecaseReached.get(name) ?? { name, low, high, least: value, largest: value };
  if (reach.low !== low || reach.high !== high) {
    throw new Error("within: " + name + " has two different bounds; give each bound a name of its own");
  }
  reach.least = Math.min(reach.least, value);
  reach.largest = Math.max(reach.largest, value);
  basecaseReached.set(name, reach);
}
function basecaseValidate(kind, text) {
  const given = kind === "stdio" ? text : text.split("\\n").filter((line) => line !== "").map((line) => JSON.parse(line));
  let word;
  let breach = null;
  try {
    word = validate(given);
  } catch (error) {
    if (!(error instanceof BasecaseOutOfBounds)) throw error;
    word = error.message;
    breach = error.breach;
  }
  if (word !== true && typeof word !== "string") return word;
  return { fault: word === true ? null : word, breach, reached: [...basecaseReached.values()] };
}`;
