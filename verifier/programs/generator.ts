import { z } from "zod";
import type { ScriptFile } from "../author-files.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { openScript, ScriptFault } from "./script.ts";

/**
 * A generator declares `cases`, a seed for each case's name, and `generate(name, random)`, which returns the list of
 * arguments (stdio: the text of the input).
 */
export type Generator = {
  cases(): Promise<{ name: string; seed: number }[]>;
  /** The text of the case's `.in` file. */
  input(name: string, seed: number): Promise<string>;
  close(): Promise<void>;
};

const Declared = z.array(z.tuple([z.string().regex(/^(sample|secret)\/[a-z0-9][a-z0-9-]*$/), z.number().int()]));
const Generated = z.union([z.string(), z.array(z.string())]);

export async function openGenerator(sandbox: Sandbox, file: ScriptFile): Promise<Generator> {
  const script = await openScript(sandbox, file, { name: "basecaseGenerate", appended: RANDOM });
  return {
    cases: async () => {
      const declared = Declared.safeParse(await script.call([null, 0]));
      if (!declared.success) {
        throw new ScriptFault(file.path, "`cases` must give an integer seed for each name like secret/20-large-random");
      }
      return declared.data.map(([name, seed]) => ({ name, seed }));
    },
    input: async (name, seed) => {
      const generated = Generated.safeParse(await script.call([name, seed]));
      if (!generated.success) throw new ScriptFault(file.path, `generate("${name}") must return a list or a text`);
      return typeof generated.data === "string" ? generated.data : `${generated.data.join("\n")}\n`;
    },
    close: () => script.close(),
  };
}

/** Mulberry32: 32 bits of state, the same numbers on every machine. */
const RANDOM = `
function basecaseGenerate(name, seed) {
  if (name === null) return Object.entries(cases);
  let state = seed >>> 0;
  const float = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low, high) => low + Math.floor(float() * (high - low + 1));
  const shuffle = (items) => {
    const shuffled = [...items];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = int(0, i);
      [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
  };
  const random = { float, int, shuffle, pick: (items) => items[int(0, items.length - 1)] };
  Math.random = () => { throw new Error("a generator draws from its second argument, so that every machine makes the same case"); };
  const made = generate(name, random);
  return Array.isArray(made) ? made.map((value) => JSON.stringify(value)) : made;
}`;
