import { z } from "zod";
import type { ScriptFile } from "../author-files.ts";
import type { Sandbox } from "../../worker/sandbox/sandbox.ts";
import { openScript, ScriptFault } from "./script.ts";

/** The least and the largest value that `within(name, …)` saw, and the bounds it was told. */
export type Reach = { name: string; low: number; high: number; least: number; largest: number };

type InputCheck = { fault: string | null; reached: Reach[] };

/**
 * An input validator defines `validate(arguments)` (stdio: `validate(text)`), which returns true or the reason why not.
 * It may call `within(name, value, low, high)`, which refuses a value out of bounds and remembers what came near them.
 */
export type InputValidator = {
  check(input: string): Promise<InputCheck>;
  close(): Promise<void>;
};

const Checked = z.strictObject({
  fault: z.string().nullable(),
  reached: z.array(
    z.strictObject({
      name: z.string(),
      low: z.number(),
      high: z.number(),
      least: z.number(),
      largest: z.number(),
    }),
  ),
});

export async function openInputValidator(
  sandbox: Sandbox,
  file: ScriptFile,
  kind: "function" | "stdio",
): Promise<InputValidator> {
  const script = await openScript(sandbox, file, { name: "basecaseValidate", appended: WITHIN });
  return {
    check: async (input) => {
      const checked = Checked.safeParse(await script.call([kind, input]));
      if (!checked.success) throw new ScriptFault(file.path, "`validate` must return true or the reason why not");
      return checked.data;
    },
    close: () => script.close(),
  };
}

/** JavaScript that stands behind the author's `validate`: `within`, and `basecaseValidate(kind, text)`. */
export const WITHIN = `
var basecaseReached = new Map();
class BasecaseOutOfBounds extends Error {}
function within(name, value, low, high) {
  if (typeof value !== "number" || !(value >= low && value <= high)) {
    throw new BasecaseOutOfBounds(name + " is " + value + ", not " + low + " to " + high);
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
  try {
    word = validate(given);
  } catch (error) {
    if (!(error instanceof BasecaseOutOfBounds)) throw error;
    word = error.message;
  }
  if (word !== true && typeof word !== "string") return word;
  return { fault: word === true ? null : word, reached: [...basecaseReached.values()] };
}`;
