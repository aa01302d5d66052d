// @ts-check

/**
 * @typedef {{passed: number, failed: number, skipped: number}} Tally
 * @typedef {{success: boolean, numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number, testResults: {status: string, assertionResults: unknown[]}[]}} Report
 */

/**
 * Counts of a vitest run from its JSON report. What fails outside a test counts as one failure: a file that can't be
 * loaded, an unhandled error, a run that left no report at all.
 * @param {Report | null} report
 * @param {number} status exit status of vitest
 * @returns {Tally}
 */
export function tallyOf(report, status) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const counted = report.numFailedTests + unloaded.length;
  const isClean = report.success && status === 0;
  return {
    passed: report.numPassedTests,
    failed: counted === 0 && !isClean ? 1 : counted,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {Tally} tally */
export function tallyLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
