import { z } from "zod";

/** The field's verdicts; JE is the judge's own fault and never the solver's. */
export const Verdict = z.enum(["AC", "WA", "TLE", "MLE", "OLE", "RTE", "CE", "JE"]);
export type Verdict = z.infer<typeof Verdict>;
