import { createHmac, timingSafeEqual } from "node:crypto";
import { signedCookie } from "cookie-parser";
import type { CookieOptions, Request, Response } from "express";
import { LRUCache } from "lru-cache";
import type { Identity } from "#contract/http/identity.ts";
import { SubmissionId } from "#contract/judging/submission.ts";
import { HttpFailure } from "./http-failure.ts";

/** Tells whose request it is by its signed cookie. */
export type IdentityGate = {
  /** Throws identityMissing or identityInvalid. */
  require: (request: Request) => Promise<Identity>;
  /** The signed id, whether or not it still exists; null without one. */
  claimed: (request: Request) => string | null;
  give: (response: Response, identity: Identity) => void;
  /** What has the identity back when its cookie is lost; worth no less than the cookie. */
  keepsake: (identity: Identity) => string;
  /** Whose keepsake it is; null where it is not one of ours, or that identity is gone. */
  returning: (keepsake: string) => Promise<Identity | null>;
};

/** The longest life that browsers grant a cookie; each visit prolongs it. */
const LIFE_MS = 400 * 24 * 3_600_000;
/** Identities are never changed or removed, and every request asks for one. */
const REMEMBERED = 10_000;
const MEND = "POST /api/identity gives a new one.";
/** What every installation called its cookie once; those are read, and given again under the name of now. */
const FORMER_NAME = "basecase_identity";

/** Cookies know no port: every installation on a machine needs a name of its own, and only its key is its own. */
export function cookieName(secret: string): string {
  return `${FORMER_NAME}_${createHmac("sha256", secret).update("cookie name").digest("hex").slice(0, 8)}`;
}

export function identityGate(
  store: { identity(id: string): Promise<Identity | null> },
  secret: string,
  secure: boolean,
): IdentityGate {
  const name = cookieName(secret);
  const options: CookieOptions = {
    signed: true,
    httpOnly: true,
    sameSite: "strict",
    secure,
    path: "/",
    maxAge: LIFE_MS,
  };
  const known = new LRUCache<string, Identity>({ max: REMEMBERED });
  const given = (request: Request): string[] =>
    [name, FORMER_NAME].flatMap((each) => cookiesCalled(each, request.headers.cookie ?? ""));
  const find = async (id: string): Promise<Identity | null> => {
    const identity = known.get(id) ?? (await store.identity(id));
    if (identity !== null) known.set(id, identity);
    return identity;
  };
  const claimed = (request: Request): string | null => {
    // There may be several cookies of one name, from another path or another program on this host.
    for (const value of given(request)) {
      const parsed = SubmissionId.safeParse(signedCookie(value, secret));
      if (parsed.success) return parsed.data;
    }
    return null;
  };
  return {
    claimed,
    require: async (request) => {
      const id = claimed(request);
      if (id === null) {
        throw given(request).length > 0
          ? new HttpFailure("identityInvalid", `The cookie ${name} was not signed by this server. ${MEND}`)
          : new HttpFailure("identityMissing", `The request has no cookie ${name}. ${MEND}`);
      }
      const identity = await find(id);
      if (identity === null) {
        throw new HttpFailure("identityInvalid", `The identity of the cookie ${name} no longer exists. ${MEND}`);
      }
      return identity;
    },
    give: (response, { id }) => {
      response.cookie(name, id, options);
    },
    keepsake: ({ id }) => `${id}.${keepsakeMark(id, secret)}`,
    returning: async (keepsake) => {
      const [id = "", mark = ""] = keepsake.split(".");
      const parsed = SubmissionId.safeParse(id);
      return parsed.success && isSame(mark, keepsakeMark(parsed.data, secret)) ? await find(parsed.data) : null;
    },
  };
}

/** Of a form that no cookie has, so that neither passes for the other. */
function keepsakeMark(id: string, secret: string): string {
  return createHmac("sha256", secret).update(`keepsake of ${id}`).digest("base64url");
}

/** In a time that tells nothing. */
function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** All values of that name, in the browser's order. Cookie parsers know only the first. */
function cookiesCalled(name: string, header: string): string[] {
  return header.split(";").flatMap((pair) => {
    const [key = "", ...value] = pair.split("=");
    return key.trim() === name ? [decoded(value.join("=").trim())] : [];
  });
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll(/^"|"$/g, ""));
  } catch {
    return value;
  }
}
