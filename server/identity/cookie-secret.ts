import { randomBytes } from "node:crypto";
import type { IdentityStore } from "./identity-store.ts";

const SECRET_BYTES = 32;

/** The key that signs cookies, made once and the same for every server on this database. */
export function cookieSecret(store: IdentityStore): Promise<string> {
  return store.setting("cookieSecret", () => randomBytes(SECRET_BYTES).toString("hex"));
}
