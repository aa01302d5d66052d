import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JobView } from "../../../../../server/submissions/queue/judge-queue.ts";
import { ABSENT_PROBLEM_GRACE_MS, reconcile, type Step } from "../../../../../server/submissions/queue/reconcile.ts";

const submission = { createdAt: 1_000, problemHash: "new" };
const gone = { createdAt: 1_000, problemHash: null };
const AT = 2_000;

describe("an unjudged submission", () => {
  test.each<[string, JobView, Step["do"]]>([
    ["without a job gets one", { state: "missing" }, "add"],
    ["whose job waits is left alone", { state: "waiting", problemHash: "new" }, "nothing"],
    [
      "whose job waits for another version of the problem gets a new one",
      { state: "waiting", problemHash: "old" },
      "replace",
    ],
    ["that is being judged is left alone", { state: "active", problemHash: "old", progress: null }, "nothing"],
    ["whose job is finished gets its result", { state: "completed", result: "anything" }, "record"],
    ["whose job failed is given up", { state: "failed", problemHash: "new", reason: "" }, "failSubmission"],
    [
      "whose job failed on another version is tried on this one",
      { state: "failed", problemHash: "old", reason: "" },
      "replace",
    ],
  ])("%s", (_, job, step) => {
    expect(reconcile(submission, job, AT).do).toBe(step);
  });
});

describe("an unjudged submission to a problem that is gone", () => {
  test("waits for the problem's return, and is then given up", () => {
    const job: JobView = { state: "missing" };
    expect(reconcile(gone, job, gone.createdAt + ABSENT_PROBLEM_GRACE_MS - 1).do).toBe("nothing");
    expect(reconcile(gone, job, gone.createdAt + ABSENT_PROBLEM_GRACE_MS).do).toBe("failSubmission");
  });

  test("is left to a worker that may still have the problem", () => {
    expect(reconcile(gone, { state: "waiting", problemHash: "old" }, AT).do).toBe("nothing");
  });
});

const hash = fc.constantFrom("a", "b");
const job: fc.Arbitrary<JobView> = fc.oneof(
  fc.constant({ state: "missing" as const }),
  fc.record({ state: fc.constant("waiting" as const), problemHash: hash }),
  fc.record({ state: fc.constant("active" as const), problemHash: hash, progress: fc.constant(null) }),
  fc.record({ state: fc.constant("completed" as const), result: fc.anything() }),
  fc.record({ state: fc.constant("failed" as const), problemHash: hash, reason: fc.string() }),
);

test("no submission is stuck: whatever the job's state, there is a step, a job under way, or a problem to wait for", () => {
  fc.assert(
    fc.property(fc.option(hash), job, fc.nat(), (problemHash, view, age) => {
      const step = reconcile({ createdAt: 0, problemHash }, view, age);
      const underWay = view.state === "waiting" || view.state === "active";
      const patient = problemHash === null && age < ABSENT_PROBLEM_GRACE_MS;
      expect(step.do !== "nothing" || underWay || patient).toBe(true);
    }),
  );
});

test("what a failed judge said is never repeated to the solver", () => {
  const step = reconcile(submission, { state: "failed", problemHash: "new", reason: "ENOENT /home/secret" }, AT);
  expect(JSON.stringify(step)).not.toContain("secret");
});
