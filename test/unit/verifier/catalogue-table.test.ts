import { describe, expect, it } from "vitest";
import type { ProblemReport } from "../../../verifier/report/problem-report.ts";
import { catalogueTable } from "../../../verifier/report/table.ts";

const REPORT: ProblemReport = {
  shortname: "ropeends",
  facts: {
    name: { en: "Rope Ends" },
    difficulty: "hard",
    techniques: ["recursion", "memoisation"],
    cases: 30,
    solutions: 9,
  },
  findings: [],
  margins: { limit: 2000, slowestAccepted: 199, fastestSlow: 3000 },
  mutation: { total: 3000, killed: 2999, equivalent: 4, survivors: [], staleMarks: [] },
};

describe("the table of the catalogue", () => {
  it("gives each problem its figures, and rounds none of them up", () => {
    const table = catalogueTable([REPORT]);
    expect(table).toContain(
      "| [ropeends](../problems/ropeends) | Rope Ends | recursion, memoisation | hard | 30 | 99.9 % of 3000 | 9 % of 2 s | 150 % of 2 s |",
    );
    expect(table).toContain("1 problems (0 easy, 0 medium, 1 hard), 30 test cases, 2999 of 3000 mutants killed.");
  });

  it("shows what was not run, or does not load, as such", () => {
    expect(catalogueTable([{ ...REPORT, mutation: null, margins: null }])).toContain("| hard | 30 | — | — | — |");
    expect(catalogueTable([{ ...REPORT, facts: null }])).toContain("| does not load | — | — | — | — | — | — |");
  });
});
