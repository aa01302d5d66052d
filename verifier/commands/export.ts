import { join, relative } from "node:path";
import { Command, Option } from "commander";
import { loadProblem } from "#catalogue/load-problem.ts";
import type { Config } from "../config.ts";
import { ExportFault } from "../export/export-fault.ts";
import type { ExportFormat } from "../export/export-package.ts";
import { originalsBeside } from "../originals.ts";
import { chosen, shortnamesIn, UsageFault } from "./catalogue.ts";

type Flags = { out: string; folder: boolean; format: ExportFormat };

const FORMATS: ExportFormat[] = ["2025-09", "2023-07"];

export function exportCommand(config: Config): Command {
  return new Command("export")
    .description("write a complete package for other judges")
    .argument("<shortname>")
    .option("--out <folder>", "where to write it", "exports")
    .option("--folder", "as a folder, not as a zip", false)
    .addOption(new Option("--format <version>", "for tools of that version").choices(FORMATS).default("2025-09"))
    .action((shortname: string, flags: Flags) => run(shortname, flags, config));
}

async function run(shortname: string, { out, folder, format }: Flags, config: Config): Promise<void> {
  chosen([shortname], await shortnamesIn(config.problemsDir), config.problemsDir);
  const loaded = await loadProblem(join(config.problemsDir, shortname), config);
  if ("faults" in loaded) {
    const faults = loaded.faults.map(({ path, message }) => `  ${path}: ${message}`).join("\n");
    throw new UsageFault(`${shortname} is not exported:\n${faults}`);
  }
  // Imported here only: verifying needs neither a bundler nor archives.
  const { exportPackage } = await import("../export/export-package.ts");
  const { writeFolder, writeZip } = await import("../export/write-package.ts");
  const { files, originals } = await exportPackage(loaded.problem, format).catch((error: unknown) => {
    throw error instanceof ExportFault ? new UsageFault(`${shortname} is not exported: ${error.message}`) : error;
  });
  const target = join(out, folder ? shortname : `${shortname}.zip`);
  if (folder) await writeFolder(files, target);
  else await writeZip(files, shortname, target);
  const beside = originalsBeside(target);
  await writeZip(originals, shortname, beside);
  console.log(`${relative(process.cwd(), target)}: ${files.size} files`);
  console.log(`${relative(process.cwd(), beside)}: keep it beside the package to import that again`);
}
