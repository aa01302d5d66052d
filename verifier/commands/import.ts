import { join } from "node:path";
import { Command } from "commander";
import { CASES_LOCK } from "#problems/generated-cases.ts";
import type { Config } from "../config.ts";
import { ImportFault } from "../import/import-fault.ts";
import { readOptional } from "../read-optional.ts";
import { UsageFault } from "./catalogue.ts";

export function importCommand(config: Config): Command {
  return new Command("import")
    .description("take an ICPC or Kattis package, 2025-09 or legacy, into the catalogue")
    .argument("<package>", "a folder or a zip")
    .option("--as <shortname>", "another shortname than the package's")
    .action((source: string, { as }: { as?: string }) => run(source, as ?? null, config));
}

async function hasGenerator(dir: string): Promise<boolean> {
  return (await readOptional(join(dir, CASES_LOCK))) !== null;
}

async function run(source: string, as: string | null, { problemsDir }: Config): Promise<void> {
  // Only here: whoever verifies needs no archives.
  const { importPackage } = await import("../import/import-package.ts");
  try {
    const { problem, format, left, unused, made } = await importPackage(source, { problemsDir, as });
    const { shortname, samples, secret } = problem;
    console.log(`${shortname}: taken from a package of format ${format}, ${samples.length + secret.length} cases`);
    for (const { path, message } of left) console.log(`  left out  ${path}: ${message}`);
    for (const { path, message } of unused) console.log(`  unused    ${path}: ${message}`);
    for (const { path, message } of made) console.log(`  made      ${path}: ${message}`);
    if (await hasGenerator(problem.dir)) console.log(`its generated cases:\n  npm run problems -- build ${shortname}`);
    console.log(`what our own catalogue would ask for beyond the format:\n  npm run problems -- verify ${shortname}`);
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    throw new UsageFault(`${source} is not taken:\n${error.message.replaceAll(/^/gm, "  ")}`);
  }
}
