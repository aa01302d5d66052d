import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import type { Request } from "express";
import { ipKeyGenerator } from "express-rate-limit";

/** What one customer of a provider has: every IPv6 address of it is theirs, and free. */
const IPV6_PREFIX = 64;

/** Tells networks apart without telling which they are; what is stored of a request's origin. */
export function networkHash(request: Pick<Request, "ip">, secret: string): string | null {
  const network = networkOf(request);
  return network === null ? null : createHmac("sha256", secret).update(network).digest("base64url");
}

/**
 * The network that a request comes from: an IPv4 address, or an IPv6 network of 64 bits. null: this machine itself,
 * whose people are all those who sit at it, or whom a proxy of it did not name.
 */
export function networkOf({ ip }: Pick<Request, "ip">): string | null {
  const address = ip?.replace(/^::ffff:(?=\d+\.)/i, "") ?? "";
  if (address === "" || address === "::1" || address.startsWith("127.")) return null;
  return isIPv6(address) ? ipKeyGenerator(address, IPV6_PREFIX) : address;
}
