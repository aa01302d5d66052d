import { z } from "zod";
import { Judgement } from "./judgement.ts";
import { Language } from "../language.ts";
import { Shortname } from "../problem/problem.ts";
import { Purpose, SubmissionId } from "./submission.ts";

/** Name of the BullMQ queue between server and worker. Its job ids are submission ids. */
export const JUDGE_QUEUE = "judge";

/** Where a job goes that ran longer than its turn while others waited; under the same id, to begin anew. */
export const LONG_QUEUE = "judge-long";

/**
 * Redis channel on which servers name the jobs whose run was stopped, so that the worker that judges one ends it at once. A
 * message may be missed; it is said again for as long as the job is there.
 */
export const stopChannel = (queuePrefix: string) => `${queuePrefix}:${JUDGE_QUEUE}:stop`;

/** A queue entry: what to judge, never the tests to judge it with. */
export const JudgeJob = z.strictObject({
  submissionId: SubmissionId,
  purpose: Purpose,
  problem: Shortname,
  problemHash: z.string(),
  language: Language,
  source: z.string(),
  ownCases: z.array(z.string()),
  /** Of a run: the one case to judge; null: all. Jobs of an older server have none. */
  onlyCase: z.number().int().nullable().default(null),
});
export type JudgeJob = z.input<typeof JudgeJob>;

/** A job's progress while it runs. */
export const JudgeProgress = z.strictObject({ finished: z.number().int(), caseCount: z.number().int() });
export type JudgeProgress = z.infer<typeof JudgeProgress>;

/** What a finished job returns: its judgement, or that it goes on in the queue of long ones. */
export const JudgeResult = z.union([Judgement, z.strictObject({ setAside: z.literal(true) })]);
export type JudgeResult = z.infer<typeof JudgeResult>;
export const SET_ASIDE = { setAside: true } as const;
