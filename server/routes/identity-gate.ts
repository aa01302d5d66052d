import type { CookieOptions, Request, Response } from "express";
import { LRUCache } from "lru-cache";
import type { Identity } from "#contract/identity.ts";
import { SubmissionId } from "#contract/submission.ts";
import type { Store } from "../store/store.ts";
import { HttpFailure } from "./http-failure.ts";

/** Tells whose request it is by the cookie that `cookie-parser` has verified. */
export type IdentityGate = {
  /** Throws identityMissing or identityInvalid. */
  require: (request: Request) => Promise<Identity>;
  /** The signed id, whether or not it still exists; null without one. */
  claimed: (request: Request) => string | null;
  give: (response: Response, identity: Identity) => void;
};

const COOKIE = "basecase_identity";
/** The longest life that browsers grant a cookie; each visit prolongs it. */
const LIFE_MS = 400 * 24 * 3_600_000;
/** Identities are never changed or removed, and every request asks for one. */
const REMEMBERED = 10_000;
const MEND = "POST /api/identity gives a new one.";

export function identityGate(store: Store, secure: boolean): IdentityGate {
  const options: CookieOptions = {
    signed: true,
    httpOnly: true,
    sameSite: "strict",
    secure,
    path: "/",
    maxAge: LIFE_MS,
  };
  const known = new LRUCache<string, Identity>({ max: REMEMBERED });
  return {
    claimed,
    require: async (request) => {
      const id = claimed(request);
      if (id === null) {
        throw isPresent(request)
          ? new HttpFailure("identityInvalid", `The cookie ${COOKIE} was not signed by this server. ${MEND}`)
          : new HttpFailure("identityMissing", `The request has no cookie ${COOKIE}. ${MEND}`);
      }
      const identity = known.get(id) ?? (await store.identity(id));
      if (identity === null) {
        throw new HttpFailure("identityInvalid", `The identity of the cookie ${COOKIE} no longer exists. ${MEND}`);
      }
      known.set(id, identity);
      return identity;
    },
    give: (response, { id }) => {
      response.cookie(COOKIE, id, options);
    },
  };
}

function claimed(request: Request): string | null {
  const cookies: unknown = request.signedCookies;
  const parsed = SubmissionId.safeParse(field(cookies, COOKIE));
  return parsed.success ? parsed.data : null;
}

/** A forged cookie is `false` among the signed ones; one without a signature stays among the plain ones. */
function isPresent(request: Request): boolean {
  return field(request.signedCookies, COOKIE) !== undefined || field(request.cookies, COOKIE) !== undefined;
}

function field(record: unknown, name: string): unknown {
  return typeof record === "object" && record !== null
    ? Object.getOwnPropertyDescriptor(record, name)?.value
    : undefined;
}
