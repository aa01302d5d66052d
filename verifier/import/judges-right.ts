import { loadProblem } from "#catalogue/load-problem.ts";
import { readAuthorFiles } from "../author-files.ts";
import { isOfJudging, type Finding } from "../finding.ts";
import type { Pools } from "../judged/pools.ts";
import { verifyProblem } from "../verify.ts";

/** What the package's own solutions say about how it is judged here. */
export type Proof = { solutions: number; against: Finding[] };

/** Runs every solution of a taken package; what our own catalogue would ask for beyond the format counts for nothing. */
export async function judgesRight(dir: string, casesDir: string, pools: Pools): Promise<Proof> {
  const report = await verifyProblem(readAuthorFiles(dir), {
    pools,
    casesDir,
    shortnames: new Set(),
    judge: true,
    onStep: () => {},
  });
  const against = report.findings.filter(isOfJudging);
  if (report.facts === null) return { solutions: 0, against };
  const loaded = await loadProblem(dir, { casesDir });
  return { solutions: "problem" in loaded ? loaded.problem.solutions.length : 0, against };
}
