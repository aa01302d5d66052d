import { join } from "node:path";
import { Command } from "commander";
import { CASES_LOCK } from "#catalogue/package/generated-cases.ts";
import type { Diagnostic } from "#catalogue/model.ts";
import type { Config } from "../config.ts";
import { ImportFault } from "../import/import-fault.ts";
import { readOptional } from "../read-optional.ts";
import { UsageFault, withPools } from "./catalogue.ts";

type Flags = { as: string[]; judge: boolean };

/** No shortname has a dash. */
const PASS_FAIL = "pass-fail";

export function importCommand(config: Config): Command {
  return new Command("import")
    .description("take an ICPC or Kattis package, 2025-09, 2023-07 or legacy, into the catalogue")
    .argument("<package>", "a folder or a zip")
    .option(
      "--as <shortname>",
      `another shortname than the package's; or ${PASS_FAIL}: ask for every case of a scoring package`,
      (value: string, before: string[]) => [...before, value],
      [],
    )
    .option("--no-judge", "don't run its solutions afterwards")
    .action((source: string, flags: Flags) => run(source, flags, config));
}

async function run(source: string, { as, judge }: Flags, config: Config): Promise<void> {
  const names = as.filter((value) => value !== PASS_FAIL);
  if (names.length > 1) throw new UsageFault(`--as gives two shortnames, ${names.join(" and ")}`);
  // Imported here only: verifying needs no archives.
  const { importPackage } = await import("../import/import-package.ts");
  const options = { problemsDir: config.problemsDir, as: names[0] ?? null, passFail: as.includes(PASS_FAIL) };
  const taken = await importPackage(source, options).catch((error: unknown) => {
    throw refused(source, error);
  });
  const { problem, format, left, unused, made } = taken;
  const { shortname, samples, secret, dir } = problem;
  console.log(`${shortname}: taken from a package of format ${format}, ${samples.length + secret.length} cases`);
  for (const line of grouped(left)) console.log(`  left out  ${line}`);
  for (const line of grouped(unused)) console.log(`  note      ${line}`);
  for (const line of grouped(made)) console.log(`  made      ${line}`);
  const generated = (await readOptional(join(dir, CASES_LOCK))) !== null;
  if (generated) console.log(`its generated cases:\n  npm run problems -- build ${shortname}`);
  if (judge) await proveRight(dir, config);
  console.log(`what our own catalogue would ask for beyond the format:\n  npm run problems -- verify ${shortname}`);
}

async function proveRight(dir: string, config: Config): Promise<void> {
  const { judgesRight } = await import("../import/judges-right.ts");
  const { solutions, against } = await withPools(config, (pools) => judgesRight(dir, config.casesDir, pools));
  if (against.length > 0) {
    console.log("may be judged wrong:");
    for (const { path, message } of against) console.log(`  ${path}: ${message}`);
    process.exitCode = 1;
  } else if (solutions === 0) {
    console.log("nothing proves that it is judged right: it has no solution in JavaScript or TypeScript");
  } else console.log(`is judged right: ${solutions} of its solutions get the verdicts that their folders say`);
}

/** One line for each reason, with the first places and how many more there are. */
function grouped(said: Diagnostic[]): string[] {
  const byMessage = Map.groupBy(said, ({ message }) => message);
  return [...byMessage].map(([message, all]) => {
    const shown = all.slice(0, PLACES_SHOWN).map(({ path }) => path);
    const more = all.length > PLACES_SHOWN ? ` and ${all.length - PLACES_SHOWN} more` : "";
    return `${shown.join(", ")}${more}: ${message}`;
  });
}

const PLACES_SHOWN = 3;

/** A refusal, or a disk's: said without a stack. Anything else is our fault and keeps its own. */
function refused(source: string, error: unknown): unknown {
  if (error instanceof ImportFault) {
    const { faults } = error;
    const [only, ...others] = faults;
    if (only !== undefined && others.length === 0) {
      const place = only.path === "." || only.path === source ? "" : `${only.path}: `;
      return new UsageFault(`${source} is not taken: ${place}${only.message}`);
    }
    return new UsageFault(`${source} is not taken:\n${error.message.replaceAll(/^/gm, "  ")}`);
  }
  if (error instanceof Error && "syscall" in error) return new UsageFault(`${source} is not taken: ${error.message}`);
  return error;
}
