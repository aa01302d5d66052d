// @ts-check

/**
 * @typedef {{version?: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>}} Entry
 * @typedef {{packages: Record<string, Entry>}} Lock
 * @typedef {{place: string, name: string, version: string}} Gap
 */

const OPERATING_SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "ppc64", "riscv64", "s390x", "x64"];
const MODULES = "node_modules/";

/**
 * Adds what `findGaps` finds, each with the platform that its name says; changes `lock`. Such an entry has no
 * integrity, since its archive can't be had here.
 * @param {Lock} lock
 * @returns {Gap[]}
 */
export function completeLock(lock) {
  const gaps = findGaps(lock);
  for (const { place, name, version } of gaps) {
    const parent = lock.packages[place];
    const beside = `${place.slice(0, place.lastIndexOf(MODULES))}${MODULES}${name}`;
    const below = `${place}/${MODULES}${name}`;
    const { os, cpu, libc } = platformOf(name);
    // In npm's own order of keys, or its next install would rewrite them.
    lock.packages[beside in lock.packages ? below : beside] = {
      version,
      cpu,
      ...(parent?.dev ? { dev: true } : {}),
      ...(libc === null ? {} : { libc }),
      optional: true,
      os,
    };
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, "en")));
  return gaps;
}

/**
 * Exactly pinned optional dependencies that the lock has no entry for.
 * @param {Lock} lock
 * @returns {Gap[]}
 */
export function findGaps({ packages }) {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && resolve(packages, place, name)?.version !== version)
      .map(([name, version]) => ({ place, name, version })),
  );
}

/**
 * The entry that `name` means to the package at `place`, by Node's search upwards.
 * @param {Lock["packages"]} packages
 * @param {string} place
 * @param {string} name
 */
function resolve(packages, place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${MODULES}`)))) {
    const entry = packages[`${at === "" ? "" : `${at}/`}${MODULES}${name}`];
    if (entry !== undefined || at === "") return entry;
  }
}

/** @param {string} name e.g. `@scope/binding-linux-arm64-musl` */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = OPERATING_SYSTEMS.filter((word) => words.includes(word));
  const cpu = PROCESSORS.filter((word) => words.includes(word));
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`${name} does not say its platform`);
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") ? ["glibc"] : null;
  return { os, cpu, libc };
}
