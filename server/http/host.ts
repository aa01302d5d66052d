import type { Request, RequestHandler } from "express";
import { HttpFailure } from "./http-failure.ts";

/** What the server goes by: as BASECASE_PUBLIC_URL and HOST say it, and as the machine calls itself. */
export type OwnNames = { publicOrigin: string | null; host: string; machine: string };

const ANY_ADDRESS = new Set(["0.0.0.0", "[::]"]);

/**
 * Answers only to names that are the server's. A page of another site can have its own name lead to this machine (DNS
 * rebinding), and to the browser we would be a part of that site, with all that a part may read and send.
 */
export function checkHost(names: OwnNames): RequestHandler {
  return (request, _response, next) => {
    const hosts = askedFor(request);
    if (hosts.length > 1) return next(new HttpFailure("requestInvalid", "The request names two hosts; send one Host."));
    const [host] = hosts;
    // Browsers always name one.
    if (host === undefined || isOwnName(host, names)) return next();
    const detail = `${host.slice(0, 200)} is no name of this server; if it should be, start it with BASECASE_PUBLIC_URL=http://${host.slice(0, 200)}`;
    next(new HttpFailure("hostForbidden", detail));
  };
}

/** Every host that a request names, in headers and in a target that is a whole URL; Node itself looks at the first header. */
function askedFor({ rawHeaders, url }: Pick<Request, "rawHeaders" | "url">): string[] {
  const headers = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === "host");
  const target = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1];
  return [...new Set(target === undefined ? headers : [target, ...headers])];
}

/**
 * Loopback names, the public one, and the one it listens at. Listening at any address of the machine: each address, which
 * no other site can be the owner of, and the machine's own name.
 */
export function isOwnName(host: string, { publicOrigin, host: listening, machine }: OwnNames): boolean {
  const name = nameOf(host);
  if (name === null) return false;
  if (isLoopback(name) || (publicOrigin !== null && name === new URL(publicOrigin).hostname)) return true;
  const own = nameOf(listening.includes(":") ? `[${listening}]` : listening);
  if (own === null || !ANY_ADDRESS.has(own)) return name === own;
  const called = nameOf(machine);
  return isAddress(name) || (called !== null && (name === called || name === `${called}.local`));
}

/** The name without its port, as the URL standard writes it; null where it is none. */
function nameOf(host: string): string | null {
  if (/[/?#@\\\s]/.test(host) || !URL.canParse(`http://${host}`)) return null;
  const { hostname } = new URL(`http://${host}`);
  return hostname.replace(/\.$/, "");
}

function isLoopback(name: string): boolean {
  return /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/.test(name);
}

function isAddress(name: string): boolean {
  return name.startsWith("[") || /^\d+\.\d+\.\d+\.\d+$/.test(name);
}
