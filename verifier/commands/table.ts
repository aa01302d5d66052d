import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { Command } from "commander";
import type { Config } from "../config.ts";
import { catalogueTable } from "../report/table.ts";
import { verifyCatalogue } from "./verify.ts";

const PATH = join(import.meta.dirname, "../../docs/problems.md");

/** Only what changed since its last run with mutants is run again. */
export function tableCommand(config: Config): Command {
  return new Command("table")
    .description("write docs/problems.md: every problem with its mutation score and margins")
    .action(async () => {
      const reports = await verifyCatalogue([], { mutants: true, fresh: false, judge: true, json: false }, config);
      await writeFile(PATH, catalogueTable(reports));
      console.log(`${relative(process.cwd(), PATH)}: ${reports.length} problems`);
    });
}
