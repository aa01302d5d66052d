import { join } from "node:path";
import { z } from "zod";
import type { Diagnostic } from "#catalogue/model.ts";
import { readYaml } from "#catalogue/format/yaml-file.ts";
import { readOptional } from "./read-optional.ts";

/** Where authors explain mutants that no test can tell from the original. */
export const EQUIVALENTS_PATH = "submissions/equivalent_mutants.yaml";

/** Fewer characters say nothing. */
const REASON_LENGTH = 10;

const EquivalentsYaml = z.record(
  z.string().regex(/^m[0-9a-f]{9}$/, "must be a mutant's id, as the report shows it"),
  z
    .string()
    .refine((reason) => reason.length >= REASON_LENGTH, "must say why no input can tell this mutant from the original"),
);

/** Mutant id → why no test can kill it. */
export type Equivalents = ReadonlyMap<string, string>;

export async function readEquivalents(dir: string, faults: Diagnostic[]): Promise<Equivalents> {
  const text = await readOptional(join(dir, EQUIVALENTS_PATH));
  if (text === null) return new Map();
  return new Map(Object.entries(readYaml(EQUIVALENTS_PATH, text, EquivalentsYaml, faults) ?? {}));
}
