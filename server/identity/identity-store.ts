import type { Identity } from "#contract/http/identity.ts";

/** Who there is, and what the installation itself must remember. Every method may throw: that is the database's fault. */
export type IdentityStore = {
  /** The value kept under `name`; the first caller's `create` decides it for good. */
  setting(name: string, create: () => string): Promise<string>;
  addIdentity(identity: Identity): Promise<void>;
  identity(id: string): Promise<Identity | null>;
};
