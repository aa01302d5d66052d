import { z } from "zod";
import { LocalizedText, PackageText } from "../localized.ts";

/** What the requester has been let into of a problem's help. */
export const Learning = z.strictObject({
  /** Those taken, in order. */
  hints: z.array(LocalizedText),
  hintCount: z.number().int(),
  /** null: not given up. */
  gaveUpAt: z.number().nullable(),
  /** null: neither solved nor given up, or there is none. */
  editorial: PackageText.nullable(),
  hasEditorial: z.boolean(),
  /** The complexity to aim for; told with the editorial. */
  complexity: z.strictObject({ time: z.string(), space: z.string() }).nullable(),
});
export type Learning = z.infer<typeof Learning>;
