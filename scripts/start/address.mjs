// @ts-check
import { freePort, tryPort } from "../setup/port.mjs";
import { Missing } from "../setup/say.mjs";

const USUAL_PORT = 3000;
const PORT_MAX = 65_535;

/**
 * The port of `PORT`, which must then be free, else the first free one from the usual one on.
 * @param {string | undefined} wished
 * @param {string} host
 */
export async function choosePort(wished, host) {
  if (wished === undefined || wished === "") return await freePort(USUAL_PORT, host);
  const port = Number(wished);
  if (!Number.isInteger(port) || port < 0 || port > PORT_MAX) {
    throw new Missing(`PORT must be a port number, not ${JSON.stringify(wished)}`);
  }
  const free = await tryPort(port, host);
  if (free !== null) return free;
  throw new Missing(`port ${port}, asked for by PORT, is taken or not allowed; choose another, or leave PORT out`);
}

/**
 * What to open in a browser on this machine.
 * @param {string} host
 * @param {number} port
 */
export function addressOf(host, port) {
  const isHere = ["127.0.0.1", "0.0.0.0", "::", "::1", "localhost"].includes(host);
  return `http://${isHere ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`;
}
