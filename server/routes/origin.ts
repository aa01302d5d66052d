import type { RequestHandler } from "express";
import { HttpFailure } from "./http-failure.ts";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses requests that another site's page makes in a visitor's name. Browsers name the page's origin with every such
 * request; programs that name none are no browsers. `publicOrigin` null: our origin is whatever host was asked for.
 */
export function checkOrigin(publicOrigin: string | null): RequestHandler {
  return (request, _response, next) => {
    const origin = request.get("Origin");
    if (READING.has(request.method) || origin === undefined || isOurs(origin, publicOrigin, request.host)) next();
    else next(new HttpFailure("originForbidden", `A page of ${origin.slice(0, 200)} may not do this here.`));
  };
}

function isOurs(origin: string, publicOrigin: string | null, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  return publicOrigin === null ? new URL(origin).host === host : origin === publicOrigin;
}
