import { Command } from "commander";
import { openCache } from "../cache.ts";
import type { Config } from "../config.ts";
import { printReport, printSummary } from "../report/print.ts";
import { hasErrors, type ProblemReport } from "../report/problem-report.ts";
import { statusLine } from "../report/status-line.ts";
import { verifyAll } from "../verify-all.ts";
import { chosen, shortnamesIn, uuidsIn, withPools } from "./catalogue.ts";

type Flags = { mutants: boolean; fresh: boolean; json: boolean; judge: boolean };

export function verifyCommand(config: Config): Command {
  return new Command("verify")
    .description("find every fault of the named problems, or of all")
    .argument("[shortname...]")
    .option("--mutants", "also judge mutants of the accepted solutions", false)
    .option("--fresh", "verify what has not changed, too", false)
    .option("--no-judge", "load and check only, and run no program")
    .option("--json", "print the reports as JSON", false)
    .action((asked: string[], flags: Flags) => verify(asked, flags, config));
}

async function verify(asked: string[], flags: Flags, config: Config): Promise<void> {
  const reports = await verifyCatalogue(asked, flags, config);
  console.log(flags.json ? JSON.stringify(reports, null, 2) : printSummary(reports));
  if (reports.some(hasErrors)) process.exitCode = 1;
}

/** The named problems' reports, or those of all; each is shown as it comes. */
export async function verifyCatalogue(asked: string[], flags: Flags, config: Config): Promise<ProblemReport[]> {
  const all = await shortnamesIn(config.problemsDir);
  const names = chosen(asked, all, config.problemsDir);
  const status = statusLine(process.stderr);
  return withPools(config, async (pools) => {
    const reports = await verifyAll(names, {
      ...config,
      ...flags,
      pools,
      shortnames: new Set(all),
      uuids: await uuidsIn(config.problemsDir, all),
      cache: openCache(config.cacheDir),
      onStep: (shortname, step) => status.show(`${shortname}: ${step}`),
      onReport: (report, cached) => {
        status.clear();
        if (!flags.json) console.log(printReport(report, cached));
      },
    });
    status.clear();
    return reports;
  });
}
