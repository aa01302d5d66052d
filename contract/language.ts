import { z } from "zod";

/** Languages a solution may be written in. */
export const Language = z.enum(["javascript", "typescript"]);
export type Language = z.infer<typeof Language>;
