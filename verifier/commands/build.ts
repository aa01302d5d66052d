import { join } from "node:path";
import { Command } from "commander";
import { loadProblem } from "#catalogue/load-problem.ts";
import { buildCases, isBuilt, type Built } from "../build.ts";
import type { Config } from "../config.ts";
import { statusLine } from "../report/status-line.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { chosen, shortnamesIn, withPools } from "./catalogue.ts";

type Flags = { updateLock: boolean };

export function buildCommand(config: Config): Command {
  return new Command("build")
    .description("make the generated cases of the named problems, or of all")
    .argument("[shortname...]")
    .option("--update-lock", "write what the generators make now into the lock files", false)
    .action((asked: string[], flags: Flags) => build(asked, flags, config));
}

async function build(asked: string[], { updateLock }: Flags, config: Config): Promise<void> {
  const names: string[] = [];
  for (const shortname of chosen(asked, await shortnamesIn(config.problemsDir), config.problemsDir)) {
    const built = await isBuilt(join(config.problemsDir, shortname), config.casesDir);
    if (updateLock || !built) names.push(shortname);
  }
  // Sandboxes take a second to start, and this runs before every start of the whole.
  if (names.length === 0) return console.log("every generated case is built");
  const status = statusLine(process.stderr);
  let made = 0;
  await withPools(config, async ({ authors }) => {
    for (const shortname of names) {
      status.show(`${shortname}: build`);
      const built = await buildOne(join(config.problemsDir, shortname), authors, {
        casesDir: config.casesDir,
        updateLock,
      });
      made += built.made;
      status.clear();
      for (const { path, message } of built.faults) {
        console.error(`${shortname}/${path}: ${message}`);
        process.exitCode = 1;
      }
    }
  });
  status.clear();
  console.log(`${names.length} problems, ${made} cases made`);
}

async function buildOne(
  dir: string,
  authors: Sandbox,
  options: { casesDir: string; updateLock: boolean },
): Promise<Built> {
  const loaded = await loadProblem(dir);
  if ("faults" in loaded) return { made: 0, faults: loaded.faults };
  return buildCases(loaded.problem, authors, options);
}
