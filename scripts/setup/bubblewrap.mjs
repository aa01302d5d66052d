// @ts-check
import { mkdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { findCommand } from "./commands.mjs";
import { bringParts } from "./parts.mjs";
import { Missing, say } from "./say.mjs";

/**
 * Shuts the sandbox's hosts in. Linux only.
 * @type {import("./parts.mjs").Part}
 */
const bubblewrap = {
  name: "bubblewrap",
  packages: ["bubblewrap"],
  brew: "",
  commands: ["usr/bin/bwrap"],
  isThere: (env) => process.platform !== "linux" || findCommand(["bwrap"], env["PATH"]) !== null,
};

/** Asking for a package takes long where there is no network; the next start must not wait for that again. */
const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * The environment with bubblewrap in it where it can be had. Nothing waits for it: the worker says at its start what
 * it has to do without.
 * @param {string} dataDir
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function withBubblewrap(dataDir, env) {
  const failed = path.join(dataDir, "debian", "bubblewrap-failed");
  const failedAt = await stat(failed).then(
    ({ mtimeMs }) => mtimeMs,
    () => -Infinity,
  );
  if (!bubblewrap.isThere(env) && Date.now() - failedAt < RETRY_AFTER_MS) return env;
  try {
    return await bringParts([bubblewrap], dataDir, env);
  } catch (fault) {
    if (!(fault instanceof Missing)) throw fault;
    say(`the sandbox does without bubblewrap, and its hosts are less shut in. ${fault.message}`);
    await mkdir(path.dirname(failed), { recursive: true });
    await writeFile(failed, "");
    return env;
  }
}
