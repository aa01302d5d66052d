import { TaskNotes } from "#contract/round/round.ts";
import { z } from "zod";

/** Notes that the server is not known to have, and the revision they were written on. */
export const UnsentNotes = z.object({ baseRevision: z.number().int(), notes: TaskNotes });
export type UnsentNotes = z.infer<typeof UnsentNotes>;
