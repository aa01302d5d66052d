import { z } from "zod";

/** What `GET /api/ready` says; 200 when submissions are accepted *and* judged, else 503 with the same body. */
export const Readiness = z.strictObject({
  ready: z.boolean(),
  database: z.boolean(),
  /** There is room in the data folder; without it nothing can be stored. */
  storage: z.boolean(),
  redis: z.boolean(),
  /** Workers that take jobs; null when Redis can't be asked. */
  workers: z.number().int().nullable(),
  problems: z.number().int(),
  /** Problem folders left out because of their faults; the log says which and why. */
  faultyProblems: z.number().int(),
});
export type Readiness = z.infer<typeof Readiness>;
