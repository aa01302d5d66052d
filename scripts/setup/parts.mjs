// @ts-check
import path from "node:path";
import { hasApt, installPackages, unpackedBefore, unpackPackages } from "./debian.mjs";
import { elapsed, Missing, say } from "./say.mjs";

/**
 * A program of other people's that we need.
 * @typedef {{
 *   name: string,
 *   packages: string[],
 *   brew: string,
 *   commands: string[],
 *   isThere: (env: NodeJS.ProcessEnv) => boolean,
 *   prepare?: (files: string) => Promise<Record<string, string>>,
 * }} Part
 *   `packages` are Debian's, `brew` is Homebrew's; `commands` are its programs below the root of an unpacked package;
 *   `prepare` gives the environment they need when they run from there.
 */

/**
 * Brings the parts that are not there: as root the distribution's packages are installed, else they are unpacked below
 * `dataDir`. Gives the environment in which they are found.
 * @param {Part[]} parts
 * @param {string} dataDir
 * @param {NodeJS.ProcessEnv} env
 * @param {{install: boolean}} how whether packages may be installed for the whole machine
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function bringParts(parts, dataDir, env, { install }) {
  const placeOf = (/** @type {Part} */ part) => path.join(dataDir, "debian", part.name.toLowerCase());
  const withBin = (/** @type {string} */ bin) => ({ ...env, PATH: [bin, env["PATH"] ?? ""].join(path.delimiter) });
  for (const part of parts.filter((each) => !each.isThere(env))) {
    const bin = await unpackedBefore(part, placeOf(part));
    if (bin !== null) env = withBin(bin);
  }
  const missing = parts.filter((part) => !part.isThere(env));
  if (missing.length === 0) return env;
  const names = missing.map(({ name }) => name).join(", ");
  if (!hasApt()) throw new Missing(whatIsMissing(missing, ""));
  const began = performance.now();
  try {
    if (install) {
      say(`installing the distribution's packages for ${names}`);
      await installPackages(missing.flatMap(({ packages }) => packages));
    } else {
      say(`unpacking the distribution's packages for ${names} below ${path.relative(process.cwd(), dataDir)}`);
      for (const part of missing) env = withBin(await unpackPackages(part, placeOf(part)));
    }
  } catch (fault) {
    throw new Missing(whatIsMissing(missing, `\n${fault instanceof Error ? fault.message : String(fault)}`), {
      cause: fault,
    });
  }
  const still = missing.filter((part) => !part.isThere(env));
  if (still.length > 0) throw new Missing(whatIsMissing(still, "\nThe packages came, but their programs did not."));
  say(`brought ${names} in ${elapsed(began)}`);
  return env;
}

/**
 * What is missing, and the one command that mends it.
 * @param {Part[]} parts
 * @param {string} reason
 * @param {string} [platform]
 */
export function whatIsMissing(parts, reason, platform = process.platform) {
  const names = parts.map(({ name }) => name).join(", ");
  const command =
    platform === "darwin"
      ? parts.map(({ brew }) => `brew install ${brew}`).join(" && ")
      : `sudo apt-get update && sudo apt-get install -y ${parts.flatMap(({ packages }) => packages).join(" ")}`;
  return `missing: ${names}. Bring it with the line below, then run this again.\n  ${command}${reason}`;
}
