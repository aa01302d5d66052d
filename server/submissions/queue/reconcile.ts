import type { JobView } from "./judge-queue.ts";

/** What to do about a submission that the database calls unjudged. */
export type Step =
  | { do: "nothing" }
  | { do: "add" }
  /** Its job names another version of the problem. */
  | { do: "replace" }
  | { do: "record"; result: unknown }
  | { do: "failSubmission"; fault: string };

/** A problem may be away while its folder is being mended; a submission to it waits this long for its return. */
export const ABSENT_PROBLEM_GRACE_MS = 10 * 60_000;

/** `problemHash`: of the problem as it is now; null when there is none. */
export function reconcile(
  submission: { createdAt: number; problemHash: string | null },
  job: JobView,
  at: number,
): Step {
  const { createdAt, problemHash } = submission;
  switch (job.state) {
    case "completed":
      return { do: "record", result: job.result };
    case "active":
      return { do: "nothing" };
    case "waiting":
      return problemHash === null || problemHash === job.problemHash ? { do: "nothing" } : { do: "replace" };
    case "failed":
      return problemHash === null || problemHash === job.problemHash
        ? { do: "failSubmission", fault: "The judge failed repeatedly on this submission. Please submit it again." }
        : { do: "replace" };
    case "missing":
      if (problemHash !== null) return { do: "add" };
      return at - createdAt < ABSENT_PROBLEM_GRACE_MS
        ? { do: "nothing" }
        : { do: "failSubmission", fault: "The problem was withdrawn before the submission could be judged." };
  }
}
