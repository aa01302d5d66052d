import { mkdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { CHECK_NAMES } from "../../verifier/finding.ts";

const PlantedFault = z.strictObject({
  check: z.enum(CHECK_NAMES),
  severity: z.enum(["error", "warning"]).default("error"),
  /** Parts of the message and of the place. */
  says: z.string(),
  path: z.string().default(""),
  write: z.record(z.string(), z.string()).default({}),
  remove: z.array(z.string()).default([]),
  edit: z.array(z.strictObject({ path: z.string(), find: z.string(), put: z.string() })).default([]),
  mutants: z.boolean().default(false),
  /** Another problem of the catalogue has the same uuid. */
  twin: z.boolean().default(false),
  /** The generated cases are not there, and nothing is judged. */
  unbuilt: z.boolean().default(false),
  /** Files of this many MiB, of nothing. */
  sizeMb: z.record(z.string(), z.number()).default({}),
  spin: z.number().default(0),
  signature: z
    .strictObject({
      name: z.string(),
      parameters: z.array(z.strictObject({ name: z.string(), type: z.string() })),
      returns: z.string(),
    })
    .optional(),
});
type PlantedFault = z.infer<typeof PlantedFault>;

const PATH = join(import.meta.dirname, "../fixtures/verifier/planted-faults.yaml");

/** Name → a fault of a problem, and what the verifier says about it. */
export async function readPlantedFaults(): Promise<Record<string, PlantedFault>> {
  return z.record(z.string(), PlantedFault).parse(parse(await readFile(PATH, "utf8")));
}

/** `fill` changes each text that is written. */
export async function plant(dir: string, fault: PlantedFault, fill: (text: string) => string): Promise<void> {
  for (const path of fault.remove) await rm(join(dir, path));
  for (const [path, content] of Object.entries(fault.write)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), fill(content));
  }
  for (const [path, size] of Object.entries(fault.sizeMb)) {
    await writeFile(join(dir, path), "");
    await truncate(join(dir, path), size * 2 ** 20);
  }
  for (const { path, find, put } of fault.edit) {
    const before = await readFile(join(dir, path), "utf8");
    expect(before).toContain(find);
    await writeFile(
      join(dir, path),
      before.replace(find, () => fill(put)),
    );
  }
}
