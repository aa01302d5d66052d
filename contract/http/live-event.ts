import { z } from "zod";
import { Submission } from "../judging/submission.ts";

/** What `GET /api/submissions/:id/events` streams (server-sent events named by `status`); `done` and `stopped` are last. */
export const LiveEvent = z.discriminatedUnion("status", [
  z.strictObject({
    status: z.literal("queued"),
    /** Submissions judged before this one; null when the queue can't be asked. */
    position: z.number().int().nullable(),
    /** About how long until its turn, by what was measured lately; missing while nothing was. */
    waitMs: z.number().exactOptional(),
    /** It ran longer than its turn while others waited, and goes on when there is room for long ones. */
    setAside: z.literal(true).exactOptional(),
    /** The queue or every worker is away; the submission is safe and will be judged. */
    delayed: z.boolean(),
  }),
  z.strictObject({
    status: z.literal("running"),
    /** Cases finished so far. */
    finished: z.number().int(),
    caseCount: z.number().int(),
  }),
  z.strictObject({ status: z.literal("done"), submission: Submission }),
  /** The run was stopped; it has no verdict. */
  z.strictObject({ status: z.literal("stopped"), submission: Submission }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;
