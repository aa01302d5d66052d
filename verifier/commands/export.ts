import { join, relative } from "node:path";
import { Command } from "commander";
import { loadProblem } from "#problems/load-problem.ts";
import type { Config } from "../config.ts";
import { chosen, shortnamesIn, UsageFault } from "./catalogue.ts";

type Flags = { out: string; folder: boolean };

export function exportCommand(config: Config): Command {
  return new Command("export")
    .description("write a complete package for other judges")
    .argument("<shortname>")
    .option("--out <folder>", "where to write it", "exports")
    .option("--folder", "as a folder, not as a zip", false)
    .action((shortname: string, flags: Flags) => run(shortname, flags, config));
}

async function run(shortname: string, { out, folder }: Flags, config: Config): Promise<void> {
  chosen([shortname], await shortnamesIn(config.problemsDir), config.problemsDir);
  const loaded = await loadProblem(join(config.problemsDir, shortname), config);
  if ("faults" in loaded) {
    const faults = loaded.faults.map(({ path, message }) => `  ${path}: ${message}`).join("\n");
    throw new UsageFault(`${shortname} is not exported:\n${faults}`);
  }
  // Only here: whoever verifies needs neither a bundler nor archives.
  const { exportPackage } = await import("../export/export-package.ts");
  const { writeFolder, writeZip } = await import("../export/write-package.ts");
  const files = await exportPackage(loaded.problem);
  const target = join(out, folder ? shortname : `${shortname}.zip`);
  if (folder) await writeFolder(files, target);
  else await writeZip(files, shortname, target);
  console.log(`${relative(process.cwd(), target)}: ${files.size} files`);
}
