import type { RequestHandler } from "express";
import { HttpFailure } from "./http-failure.ts";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses requests that another site's page makes in a visitor's name. Browsers name the page's origin with every such
 * request; programs that name none are no browsers. Ours are `publicOrigin` and the one that was asked.
 */
export function checkOrigin(publicOrigin: string | null): RequestHandler {
  return (request, _response, next) => {
    const origin = request.get("Origin");
    const asked = { publicOrigin, protocol: request.protocol, host: request.host };
    if (READING.has(request.method) || origin === undefined || isOwnOrigin(origin, asked)) next();
    else next(new HttpFailure("originForbidden", `A page of ${origin.slice(0, 200)} may not do this here.`));
  };
}

export type Asked = { publicOrigin: string | null; protocol: string; host: string | undefined };

export function isOwnOrigin(origin: string, { publicOrigin, protocol, host }: Asked): boolean {
  const theirs = originOf(origin);
  return theirs !== null && (theirs === publicOrigin || theirs === originOf(`${protocol}://${host ?? ""}`));
}

/** As the URL standard writes it, without a default port; null where there is more to it than scheme, host and port. */
function originOf(text: string): string | null {
  if (!/^https?:\/\/[^/?#@\\\s]+$/i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).origin;
}
