import { describe, expect, test } from "vitest";
import { tallyLine, tallyOf } from "../../../scripts/test/tally.mjs";

const clean = {
  success: true,
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: "passed", assertionResults: [{}] }],
};
const unloaded = { status: "failed", assertionResults: [] };

describe("the tally of a test run", () => {
  test("counts what passed, failed and was skipped", () => {
    const report = { ...clean, success: false, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(tallyOf(report, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  test("counts a file that can't be loaded as a failure", () => {
    expect(tallyOf({ ...clean, success: false, testResults: [unloaded, unloaded] }, 1).failed).toBe(2);
  });

  test("counts an unhandled error, a failing exit and a missing report as a failure", () => {
    expect(tallyOf({ ...clean, success: false }, 1).failed).toBe(1);
    expect(tallyOf(clean, 1).failed).toBe(1);
    expect(tallyOf(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("counts no failure where there was none", () => {
    expect(tallyOf(clean, 0)).toEqual({ passed: 7, failed: 0, skipped: 0 });
  });

  test("is one plain line", () => {
    expect(tallyLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
    expect(tallyLine({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
  });
});
