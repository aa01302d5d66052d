import { join } from "node:path";
import { readAuthorFiles } from "./author-files.ts";
import { cacheKey, type Cache } from "./cache.ts";
import type { ProblemReport } from "./report/problem-report.ts";
import { verifyProblem, type VerifyOptions } from "./verify.ts";

export type VerifyAllOptions = Omit<VerifyOptions, "onStep"> & {
  problemsDir: string;
  cache: Cache;
  /** See `toolHash`. */
  tool: string;
  /** Verify even what has not changed. */
  fresh: boolean;
  onStep: (shortname: string, step: string) => void;
  onReport: (report: ProblemReport, cached: boolean) => void;
};

/** Verifies problems one after the other; inside each, programs run on all hosts. */
export async function verifyAll(shortnames: string[], options: VerifyAllOptions): Promise<ProblemReport[]> {
  const reports: ProblemReport[] = [];
  for (const shortname of shortnames) {
    const dir = join(options.problemsDir, shortname);
    const { hash: folder } = await readAuthorFiles(dir);
    const key = cacheKey({ folder, shortnames: options.shortnames, tool: options.tool, mutants: options.mutants });
    const known = options.fresh ? null : await options.cache.read(key);
    const onStep = (step: string) => options.onStep(shortname, step);
    const report = known ?? (await verifyProblem(dir, { ...options, onStep }));
    if (known === null) await options.cache.write(key, report);
    options.onReport(report, known !== null);
    reports.push(report);
  }
  return reports;
}
