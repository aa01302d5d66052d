import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { loadProblem } from "#problems/load-problem.ts";
import { createSandbox } from "../worker/sandbox/pool.ts";
import { buildCases, isBuilt } from "./build.ts";
import { openCache, toolHash } from "./cache.ts";
import { readConfig, type Config } from "./config.ts";
import type { Bench } from "./judged/bench.ts";
import { statusLine } from "./report/status-line.ts";
import { printReport, printSummary } from "./report/print.ts";
import { hasErrors } from "./report/problem-report.ts";
import { verifyAll } from "./verify-all.ts";

const config = readConfig(process.env);
const program = new Command("problems").description("Proves, builds and makes problem folders.");

program
  .command("verify")
  .description("find every fault of the named problems, or of all")
  .argument("[shortname...]")
  .option("--mutants", "also judge mutants of the accepted solutions", false)
  .option("--fresh", "verify what has not changed, too", false)
  .option("--json", "print the reports as JSON", false)
  .action(async (asked: string[], flags: { mutants: boolean; fresh: boolean; json: boolean }) => {
    const all = await shortnamesIn(config.problemsDir);
    const status = statusLine(process.stderr);
    const tool = await toolHash(join(import.meta.dirname, ".."));
    const reports = await withBench(config, (bench) =>
      verifyAll(chosen(asked, all), {
        ...config,
        ...flags,
        bench,
        tool,
        shortnames: new Set(all),
        cache: openCache(config.cacheDir),
        onStep: (shortname, step) => status.show(`${shortname}: ${step}`),
        onReport: (report, cached) => {
          status.clear();
          if (!flags.json) console.log(printReport(report, cached));
        },
      }),
    );
    status.clear();
    console.log(flags.json ? JSON.stringify(reports, null, 2) : printSummary(reports));
    if (reports.some(hasErrors)) process.exitCode = 1;
  });

program
  .command("build")
  .description("make the generated cases of the named problems, or of all")
  .argument("[shortname...]")
  .option("--update-lock", "write what the generators make now into the lock files", false)
  .action(async (asked: string[], { updateLock }: { updateLock: boolean }) => {
    const names = [];
    for (const shortname of chosen(asked, await shortnamesIn(config.problemsDir))) {
      const built = await isBuilt(join(config.problemsDir, shortname), config.casesDir);
      if (updateLock || !built) names.push(shortname);
    }
    // Sandboxes take a second to start, and this runs before every start of the whole.
    if (names.length === 0) return console.log("every generated case is built");
    const status = statusLine(process.stderr);
    let made = 0;
    await withBench(config, async ({ authors }) => {
      for (const shortname of names) {
        status.show(`${shortname}: build`);
        const loaded = await loadProblem(join(config.problemsDir, shortname));
        const built =
          "faults" in loaded
            ? { made: 0, faults: loaded.faults }
            : await buildCases(loaded.problem, authors, { casesDir: config.casesDir, updateLock });
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
  });

await program.parseAsync(process.argv);

async function shortnamesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && /^[a-z0-9]+$/.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
}

function chosen(asked: string[], all: string[]): string[] {
  const unknown = asked.find((shortname) => !all.includes(shortname));
  if (unknown !== undefined) program.error(`there is no problem ${unknown} in ${config.problemsDir}`);
  return asked.length === 0 ? all : asked;
}

async function withBench<T>({ hosts }: Config, use: (bench: Bench) => Promise<T>): Promise<T> {
  const bench = { solutions: createSandbox({ hosts }), authors: createSandbox({ hosts: 1 }) };
  try {
    return await use(bench);
  } finally {
    await Promise.all([bench.solutions.close(), bench.authors.close()]);
  }
}
