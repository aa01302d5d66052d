// @ts-check
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { findCommand } from "./commands.mjs";
import { run } from "./run.mjs";

const BIN = "bin";
/** Written last. */
const STAMP = "complete";

/** Whether packages can come from a Debian-like distribution: apt-get and dpkg-deb are there. */
export function hasApt() {
  return (
    findCommand(["apt-get"], process.env["PATH"]) !== null && findCommand(["dpkg-deb"], process.env["PATH"]) !== null
  );
}

/**
 * Installs packages for the whole machine; root only. Services of theirs are not started.
 * @param {string[]} packages
 */
export async function installPackages(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env });
  await withoutServices(() => run("apt-get", ["install", "-q", "-y", "--no-install-recommends", ...packages], { env }));
}

/**
 * Unpacks packages, and what they need and the machine lacks, into a directory of ours: no root, nothing installed,
 * no service started. Returns the directory with a starter for each of its commands, for the PATH.
 * @param {import("./parts.mjs").Part} part
 * @param {string} directory
 * @returns {Promise<string>}
 */
export async function unpackPackages({ packages, commands, prepare }, directory) {
  await rm(directory, { recursive: true, force: true });
  const files = path.join(directory, "files");
  const archives = path.join(directory, "archives");
  await mkdir(files, { recursive: true });
  await mkdir(archives);
  const apt = await ownAptState(path.join(directory, "apt"));
  await run("apt-get", [...apt, "update", "-q"]);
  const plan = await run("apt-get", [...apt, "install", "--simulate", "--no-install-recommends", ...packages]);
  const planned = [...plan.matchAll(/^Inst (\S+) (?:\[\S+\] )?\((\S+)/gm)].map(
    ([, name, version]) => `${name}=${version}`,
  );
  await run("apt-get", [...apt, "download", ...planned], { cwd: archives });
  for (const archive of await readdir(archives)) {
    await run("dpkg-deb", ["--extract", path.join(archives, archive), files]);
  }
  await rm(archives, { recursive: true });
  await rm(path.join(directory, "apt"), { recursive: true });
  const bin = path.join(directory, BIN);
  await writeStarters(commands, files, bin, (await prepare?.(files)) ?? {});
  await writeFile(path.join(directory, STAMP), packages.join(" "));
  return bin;
}

/**
 * What an earlier `unpackPackages` gave, null where there was none or it was interrupted.
 * @param {import("./parts.mjs").Part} part
 * @param {string} directory
 */
export async function unpackedBefore({ packages }, directory) {
  const stamp = await readFile(path.join(directory, STAMP), "utf8").catch(() => null);
  return stamp === packages.join(" ") ? path.join(directory, BIN) : null;
}

/** apt's options for lists and caches of our own: the machine's are root's, and may be empty or old. */
async function ownAptState(/** @type {string} */ directory) {
  await mkdir(path.join(directory, "lists", "partial"), { recursive: true });
  await mkdir(path.join(directory, "cache", "archives", "partial"), { recursive: true });
  return [
    ["Dir::State::Lists", path.join(directory, "lists")],
    ["Dir::Cache", path.join(directory, "cache")],
    ["Debug::NoLocking", "true"],
    // As root, apt would download as a user that may not read our directory.
    ["APT::Sandbox::User", "root"],
    ["APT::Update::Error-Mode", "any"],
  ].flatMap(([key, value]) => ["-o", `${key}=${value}`]);
}

/**
 * @param {string[]} commands
 * @param {string} files
 * @param {string} bin
 * @param {Record<string, string>} env
 */
async function writeStarters(commands, files, bin, env) {
  const triplet = process.arch === "arm64" ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
  const libraries = [
    ...(await libraryFolders(path.join(files, "usr/lib", triplet))),
    ...(await libraryFolders(path.join(files, "lib", triplet))),
  ];
  await mkdir(bin, { recursive: true });
  for (const command of commands) {
    const starter = path.join(bin, path.basename(command));
    const lines = [
      "#!/bin/sh",
      `export LD_LIBRARY_PATH=${quoted(libraries.join(":"))}"\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"`,
      ...Object.entries(env).map(([name, value]) => `export ${name}=${quoted(value)}`),
      `exec ${quoted(await newestOf(files, command))} "$@"`,
    ];
    await writeFile(starter, `${lines.join("\n")}\n`, { mode: 0o755 });
  }
}

/**
 * The folder, and those in it that hold libraries too: some programs know them by their place in the machine.
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function libraryFolders(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(folder, name));
  const holds = await Promise.all(
    [folder, ...below].map(async (place) => (await readdir(place).catch(() => [])).some(isLibrary)),
  );
  return [folder, ...below].filter((_, index) => holds[index]);
}

/** @param {string} name */
function isLibrary(name) {
  return /\.so(\.|$)/.test(name);
}

/**
 * @param {string} files
 * @param {string} command one folder of it may be `*`: the highest version
 */
async function newestOf(files, command) {
  const [before = "", after] = command.split("*");
  if (after === undefined) return path.join(files, command);
  const versions = await readdir(path.join(files, before));
  const newest = versions.toSorted((a, b) => Number(b) - Number(a))[0] ?? "";
  return path.join(files, before, newest, after);
}

/** @param {string} text */
function quoted(text) {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

const POLICY = "/usr/sbin/policy-rc.d";

/**
 * Package scripts ask this file whether they may start a service; a machine's own answer is left as it is.
 * https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt
 * @param {() => Promise<unknown>} act
 */
async function withoutServices(act) {
  const ours = !existsSync(POLICY);
  if (ours) await writeFile(POLICY, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    await act();
  } finally {
    if (ours) await rm(POLICY);
  }
}
