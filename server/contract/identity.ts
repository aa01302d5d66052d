import { z } from "zod";

/** Who a browser is, without a name: whatever holds the signed cookie. */
export const Identity = z.strictObject({ id: z.uuid(), createdAt: z.number() });
export type Identity = z.infer<typeof Identity>;
