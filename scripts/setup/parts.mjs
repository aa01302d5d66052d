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
 *   neverInstalled?: true,
 *   prepare?: (files: string) => Promise<Record<string, string>>,
 * }} Part
 *   `packages` are Debian's, `brew` is Homebrew's; `commands` are its programs below the root of an unpacked package;
 *   `prepare` gives the environment they need when they run from there; `neverInstalled` ones are unpacked for root too.
 */

/**
 * Brings the parts that are not there: root installs the distribution's packages, everybody else unpacks them below
 * `dataDir`. Gives the environment in which they are found.
 * @param {Part[]} parts
 * @param {string} dataDir
 * @param {NodeJS.ProcessEnv} env
 * @param {{isRoot?: boolean}} [who]
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function bringParts(parts, dataDir, env, { isRoot = process.getuid?.() === 0 } = {}) {
  const placeOf = (/** @type {Part} */ part) => path.join(dataDir, "debian", part.name.toLowerCase());
  const withBin = (/** @type {string} */ bin) => ({ ...env, PATH: [bin, env["PATH"] ?? ""].join(path.delimiter) });
  for (const part of parts.filter((each) => !each.isThere(env))) {
    const bin = await unpackedBefore(part, placeOf(part));
    if (bin !== null) env = withBin(bin);
  }
  const missing = parts.filter((part) => !part.isThere(env));
  if (missing.length === 0) return env;
  if (!hasApt()) throw new Missing(whatIsMissing(missing, ""));
  const began = performance.now();
  try {
    const toInstall = missing.filter((part) => isRoot && !part.neverInstalled);
    if (toInstall.length > 0) {
      say(`installing the distribution's packages for ${namesOf(toInstall)}`);
      await installPackages(toInstall.flatMap(({ packages }) => packages));
    }
    for (const part of missing.filter((each) => !toInstall.includes(each))) {
      say(`unpacking the distribution's packages for ${part.name} below ${path.relative(process.cwd(), dataDir)}`);
      env = withBin(await unpackPackages(part, placeOf(part)));
    }
  } catch (fault) {
    throw new Missing(whatIsMissing(missing, `\n${fault instanceof Error ? fault.message : String(fault)}`), {
      cause: fault,
    });
  }
  const still = missing.filter((part) => !part.isThere(env));
  if (still.length > 0) throw new Missing(whatIsMissing(still, "\nThe packages came, but their programs did not."));
  say(`brought ${namesOf(missing)} in ${elapsed(began)}`);
  return env;
}

/**
 * What is missing, and the one command that mends it.
 * @param {Part[]} parts
 * @param {string} reason
 * @param {string} [platform]
 */
export function whatIsMissing(parts, reason, platform = process.platform) {
  const command =
    platform === "darwin"
      ? parts.map(({ brew }) => `brew install ${brew}`).join(" && ")
      : `sudo apt-get update && sudo apt-get install -y ${parts.flatMap(({ packages }) => packages).join(" ")}`;
  return `missing: ${namesOf(parts)}. Bring it with the line below, then run this again.\n  ${command}${reason}`;
}

/** @param {Part[]} parts */
function namesOf(parts) {
  return parts.map(({ name }) => name).join(", ");
}
