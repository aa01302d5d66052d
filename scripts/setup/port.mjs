// @ts-check
import { once } from "node:events";
import { createServer } from "node:net";

/** Ports tried, the wished one included. */
const TRIES = 50;

/**
 * A port nobody listens on: `wished`, or the first free one above it.
 * @param {number} wished 0 for any
 * @param {string} host
 */
export async function freePort(wished, host) {
  for (let port = wished; port < wished + TRIES; port += 1) {
    const free = await tryPort(port, host);
    // `localhost` may mean either loopback address to a browser, so both must be ours.
    if (free !== null && (host !== "127.0.0.1" || (await tryPort(free, "::1")) !== null)) return free;
  }
  throw new Error(`no port from ${wished} to ${wished + TRIES - 1} is free on ${host}`);
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number | null>} null when it is taken
 */
export async function tryPort(port, host) {
  const probe = createServer();
  probe.listen(port, host);
  try {
    await once(probe, "listening");
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? fault.code : null;
    if (code === "EADDRINUSE" || code === "EACCES") return null;
    // A machine without IPv6 has no such loopback; nobody can be met there.
    if (host === "::1" && (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT")) return port;
    throw fault;
  }
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address !== null ? address.port : port;
}
