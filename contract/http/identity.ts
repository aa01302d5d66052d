import { z } from "zod";
import { TypedText } from "../storable.ts";

/** Who a browser is, without a name: whatever holds the signed cookie. */
export const Identity = z.strictObject({ id: z.uuid(), createdAt: z.number() });
export type Identity = z.infer<typeof Identity>;

/** Browsers write cookies to the disk half a minute late. A page keeps this at once, and has its identity back by it. */
const Keepsake = z.string();

export const IdentityGiven = Identity.extend({ keepsake: Keepsake });
export type IdentityGiven = z.infer<typeof IdentityGiven>;

/** What a browser that lost its cookie still has; one that is not ours counts as none. */
export const IdentityClaim = z.object({ keepsake: TypedText.optional() }).nullable();
