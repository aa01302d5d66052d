import { z } from "zod";
import { Judgement } from "./judgement.ts";
import { Language } from "./language.ts";
import { Shortname } from "./problem.ts";
import { Purpose, SubmissionId } from "./submission.ts";

/** Name of the BullMQ queue between server and worker. Its job ids are submission ids. */
export const JUDGE_QUEUE = "judge";

/** A queue entry: what to judge, never the tests to judge it with. */
export const JudgeJob = z.strictObject({
  submissionId: SubmissionId,
  purpose: Purpose,
  problem: Shortname,
  problemHash: z.string(),
  language: Language,
  source: z.string(),
  ownCases: z.array(z.string()),
});
export type JudgeJob = z.infer<typeof JudgeJob>;

/** A job's progress while it runs. */
export const JudgeProgress = z.strictObject({ finished: z.number().int(), caseCount: z.number().int() });
export type JudgeProgress = z.infer<typeof JudgeProgress>;

/** What a finished job returns. */
export const JudgeResult = Judgement;
export type JudgeResult = Judgement;
