// @ts-check
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { run } from "./run.mjs";
import { elapsed, Missing, say } from "./say.mjs";

/** Written last, so that an interrupted install has none; `npm ci` removes it with everything else. */
const STAMP = ".basecase-lock-hash";

/**
 * Makes node_modules what package-lock.json says. Nothing happens where it already is.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export async function installDependencies(root, env) {
  const lock = await readFile(path.join(root, "package-lock.json"), "utf8");
  const hash = createHash("sha256").update(lock).digest("hex");
  const stamp = path.join(root, "node_modules", STAMP);
  const stamped = (await textOf(stamp)) === hash;
  if (await isInstalled(root, lock, stamped)) {
    if (!stamped) await writeFile(stamp, hash);
    return;
  }
  assertInstaller(process.versions.node);
  const began = performance.now();
  say("installing the locked packages with npm ci; the first time takes a minute or so");
  await npmCi(root, env);
  const missing = missingPlaces(root, lock);
  if (missing.length > 0) {
    throw new Missing(`npm left out ${missing.join(", ")}; update npm with "npm install -g npm" and run this again`);
  }
  await writeFile(stamp, hash);
  say(`installed the packages in ${elapsed(began)}`);
}

/**
 * Whether every package of the lock is there: by the stamp of an earlier install of these scripts, else by the record
 * that npm itself leaves at the end of an install.
 * @param {string} root
 * @param {string} lock
 * @param {boolean} stamped
 */
async function isInstalled(root, lock, stamped) {
  const record = await textOf(path.join(root, "node_modules", ".package-lock.json"));
  if (record === null) return false;
  const found = packagesOf(record);
  const wanted = [...packagesOf(lock)].filter(([, entry]) => isForUs(entry));
  if (!stamped && wanted.some(([place, { version }]) => found.get(place)?.version !== version)) return false;
  return missingPlaces(root, lock).length === 0;
}

/**
 * @param {string} root
 * @param {string} lock
 */
function missingPlaces(root, lock) {
  return [...packagesOf(lock)]
    .filter(([place, entry]) => isForUs(entry) && !existsSync(path.join(root, place, "package.json")))
    .map(([place]) => place);
}

/**
 * Optional packages are parts for one platform, or belong to such.
 * @param {Entry} entry
 */
function isForUs({ optional, os, cpu, libc }) {
  if (!optional) return true;
  if (os === undefined && cpu === undefined) return false;
  return fits(os, process.platform) && fits(cpu, process.arch) && (libc === undefined || fits(libc, libraryOfC()));
}

/**
 * @param {string[] | undefined} names
 * @param {string} ours
 */
function fits(names, ours) {
  return names?.includes(ours) ?? true;
}

/** Found out once: the report takes its time. @type {"glibc" | "musl" | undefined} */
let library;

/** npm tells the two apart in the same way. */
function libraryOfC() {
  if (library !== undefined) return library;
  const report = process.report.getReport();
  library = "header" in report && "glibcVersionRuntime" in Object(report.header) ? "glibc" : "musl";
  return library;
}

/**
 * @typedef {{version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[]}} Entry
 * @param {string} lock text of a package-lock.json
 * @returns {Map<string, Entry>} the project itself is left out
 */
function packagesOf(lock) {
  return new Map(Object.entries(JSON.parse(lock).packages).filter(([place]) => place !== ""));
}

/**
 * npm leaves out optional packages whose engines exclude the Node it runs on, and the tools' native parts, which are
 * such packages, exclude early releases: `^20.19.0 || ^22.13.0 || >=23.5.0`.
 * @param {string} version
 */
export function assertInstaller(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const least = new Map([
    [20, 19],
    [22, 13],
    [23, 5],
  ]);
  if (major > 23 || minor >= (least.get(major) ?? Infinity)) return;
  throw new Missing(
    `this is Node ${version}; from Node 20.19, 22.13 or 24 on npm can install the packages. ` +
      "Get a newer one from https://nodejs.org and run this again, or use: docker compose up",
  );
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
async function npmCi(root, env) {
  // NODE_ENV=production would leave out the tools that build the page. That this Node is older than some packages want
  // is known, and would only alarm.
  const args = ["ci", "--include=dev", "--loglevel=error"];
  const npm = env["npm_execpath"];
  const [command, first] = npm?.endsWith("npm-cli.js") ? [process.execPath, [npm]] : ["npm", []];
  try {
    await run(command, [...first, ...args], { cwd: root, env });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Missing(`the packages could not be installed; mend what npm says and run this again.\n${reason}`, {
      cause,
    });
  }
}

/** @param {string} file */
async function textOf(file) {
  return await readFile(file, "utf8").catch(() => null);
}
