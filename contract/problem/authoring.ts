import { z } from "zod";

/** What keeps a problem's folder from being taken as it is. */
const FolderFaults = z.strictObject({
  folder: z.string(),
  /** `path` within the folder, with a line where one is known; `message` names the mend. */
  faults: z.array(z.strictObject({ path: z.string(), message: z.string() })),
});

/** How problem folders are edited. Faults may quote hidden tests, so they are sent only while `watched`. */
export const CatalogueState = z.strictObject({ watched: z.boolean(), faulty: z.array(FolderFaults) });
export type CatalogueState = z.infer<typeof CatalogueState>;

/** A folder was saved and read again. */
export const CatalogueChange = z.strictObject({ folder: z.string() });
export type CatalogueChange = z.infer<typeof CatalogueChange>;
