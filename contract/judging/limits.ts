import { z } from "zod";

/** What one test case may use. CPU time decides a TLE; wall time only guards against a program that sleeps or hangs. */
export const Limits = z.strictObject({
  cpuTimeLimitMs: z.number().int().positive(),
  wallTimeLimitMs: z.number().int().positive(),
  memoryLimitMb: z.number().int().positive(),
  outputLimitKb: z.number().int().positive(),
});
export type Limits = z.infer<typeof Limits>;

/** What hidden cases used is told in steps of a twentieth of the limit; a finer figure could carry what they hold. */
export const HIDDEN_STEPS = 20;

/** Longest source accepted, in UTF-8 bytes. */
export const SOURCE_LIMIT_BYTES = 100_000;
/** Most own cases in one run, and the longest text of one, in UTF-8 bytes. */
export const OWN_CASES_LIMIT = 20;
export const OWN_CASE_LIMIT_BYTES = 256_000;
/** All own cases of one run together, in UTF-8 bytes. */
export const OWN_CASES_TOTAL_LIMIT_BYTES = 1_000_000;
/** Most submissions and runs of one identity that may wait for their verdicts. */
export const PENDING_LIMIT = 20;
/** The same of everybody behind one address, where it is not this machine's own; a whole class may share one. */
export const ADDRESS_PENDING_LIMIT = 100;
