import { z } from "zod";

/** What one test case may use. CPU time decides a TLE; wall time only guards against a program that sleeps or hangs. */
export const Limits = z.strictObject({
  cpuTimeLimitMs: z.number().int().positive(),
  wallTimeLimitMs: z.number().int().positive(),
  memoryLimitMb: z.number().int().positive(),
  outputLimitKb: z.number().int().positive(),
});
export type Limits = z.infer<typeof Limits>;

/** Longest source accepted, in UTF-8 bytes. */
export const SOURCE_LIMIT_BYTES = 100_000;
/** Most own cases in one run, and the longest text of one, in UTF-8 bytes. */
export const OWN_CASES_LIMIT = 20;
export const OWN_CASE_LIMIT_BYTES = 256_000;
/** All own cases of one run together, in UTF-8 bytes. */
export const OWN_CASES_TOTAL_LIMIT_BYTES = 1_000_000;
/** Most submissions and runs of one identity that may wait for their verdicts. */
export const PENDING_LIMIT = 20;
