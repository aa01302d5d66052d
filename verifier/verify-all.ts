import { basename, join } from "node:path";
import { readAuthorFiles } from "./author-files.ts";
import { cacheKey, type Cache } from "./cache.ts";
import { withMutation } from "./mutation.ts";
import { ProblemReport } from "./report/problem-report.ts";
import { toolHash } from "./tool-hash.ts";
import { verifyProblem, type VerifyOptions } from "./verify.ts";

export type VerifyAllOptions = Omit<VerifyOptions, "onStep"> & {
  problemsDir: string;
  cache: Cache;
  /** Also judge mutants. */
  mutants: boolean;
  /** Verify even what has not changed. */
  fresh: boolean;
  onStep: (shortname: string, step: string) => void;
  onReport: (report: ProblemReport, cached: boolean) => void;
};

const ROOT = join(import.meta.dirname, "..");

/** Verifies problems one after the other; inside each, programs run on all hosts. */
export async function verifyAll(shortnames: string[], options: VerifyAllOptions): Promise<ProblemReport[]> {
  const tool = toolHash(ROOT, "verifier/verify.ts");
  const mutationTool = options.mutants ? toolHash(ROOT, "verifier/mutation.ts") : "";
  const reports: ProblemReport[] = [];
  for (const shortname of shortnames) {
    const dir = join(options.problemsDir, shortname);
    let judged = false;
    const onStep = (step: string) => {
      judged = true;
      options.onStep(shortname, step);
    };
    const base = await verifyOne(dir, tool, { ...options, onStep });
    const mutate = options.mutants && options.judge && base.facts !== null;
    const cache = options.fresh ? null : options.cache;
    const report = mutate ? await withMutation(dir, base, { ...options, tool: mutationTool, cache, onStep }) : base;
    options.onReport(report, !judged);
    reports.push(report);
  }
  return reports;
}

/** One report without mutants, from the cache where nothing changed. */
async function verifyOne(
  dir: string,
  tool: string,
  options: VerifyOptions & Pick<VerifyAllOptions, "cache" | "fresh">,
): Promise<ProblemReport> {
  const files = readAuthorFiles(dir);
  // Checks alone are as quick as a look into the cache.
  if (!options.judge) return verifyProblem(files, options);
  // Of the other problems only those that this one may call its siblings can change what is said about it.
  const practice = files.contents.get("practice.yaml")?.toString("utf8") ?? "";
  const neighbours = [...options.shortnames].filter((shortname) => practice.includes(shortname)).toSorted();
  const uuid = options.uuids?.get(basename(dir));
  const namesakes = [...(options.uuids ?? [])].filter(([, other]) => other === uuid).map(([shortname]) => shortname);
  const key = cacheKey("report", tool, files.hash, neighbours, namesakes.toSorted());
  const known = options.fresh ? null : options.cache.read(key, ProblemReport);
  if (known !== null) return known;
  const report = await verifyProblem(files, options);
  options.cache.write(key, report);
  return report;
}
