import { styleText } from "node:util";
import { diffWords } from "diff";
import { isOfJudging } from "../finding.ts";
import { hasErrors, mutationScore, type MutationReport, type ProblemReport } from "./problem-report.ts";

/** One problem's report for people: a line, then a line for each finding and a small diff for each survivor. */
export function printReport(report: ProblemReport, cached: boolean): string {
  const errors = report.findings.filter(({ severity }) => severity === "error").length;
  const mark = hasErrors(report) ? styleText("red", "✗") : styleText("green", "✓");
  const words = [
    report.facts === null ? null : `${report.facts.cases} cases, ${report.facts.solutions} solutions`,
    margins(report),
    report.mutation === null ? null : mutants(report.mutation),
    cached ? "unchanged" : null,
    errors === 0 ? null : styleText("red", `${errors} ${errors === 1 ? "error" : "errors"}`),
    errors > 0 && report.margins !== null && !report.findings.some(isOfJudging)
      ? "judged right; the rest is our catalogue's style"
      : null,
  ].filter((word) => word !== null);
  const lines = [`${mark} ${styleText("bold", report.shortname.padEnd(20))} ${words.join(" · ")}`];
  for (const { severity, check, path, message } of report.findings) {
    const word = severity === "error" ? styleText("red", "error") : styleText("yellow", "warning");
    lines.push(`    ${word} ${styleText("dim", check)} ${path}: ${message}`);
  }
  for (const survivor of report.mutation?.survivors ?? []) {
    const { path, line, operator, id } = survivor;
    lines.push(`    ${styleText("yellow", "survivor")} ${id} ${operator} ${path}:${line}`);
    lines.push(`        ${changed(survivor.before.trim(), survivor.after.trim())}`);
  }
  return lines.join("\n");
}

export function printSummary(reports: ProblemReport[]): string {
  const failed = reports.filter(hasErrors).length;
  const warnings = reports.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "warning").length;
  return `${reports.length - failed} of ${reports.length} problems verified, ${warnings} warnings`;
}

/** The mutated line with what was there before and what the mutant has. */
function changed(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ added, removed, value }) => {
      if (added) return styleText("green", `{+${value}+}`);
      return removed ? styleText("red", `[-${value}-]`) : value;
    })
    .join("");
}

function margins({ margins: found }: ProblemReport): string | null {
  if (found === null || found.slowestAccepted === null) return null;
  const slow = found.fastestSlow === null ? "" : `, slow ≥ ${Math.round(found.fastestSlow)} ms`;
  return `${Math.round(found.slowestAccepted)} of ${found.limit} ms${slow}`;
}

function mutants(report: MutationReport): string {
  const score = Math.floor(mutationScore(report) * 1000) / 10;
  return `${report.killed} of ${report.total} mutants killed (${score} %)`;
}
