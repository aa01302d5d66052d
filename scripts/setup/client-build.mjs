// @ts-check
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { projectEnv } from "./node.mjs";
import { run } from "./run.mjs";
import { elapsed, say } from "./say.mjs";

/** Everything that can change what the build makes. */
const INPUTS = ["client", "contract", "package-lock.json", "package.json", "tsconfig.json"];
const OUTPUT = "client/dist";
/** Written last, so that an interrupted build has none; the build empties its folder first. */
const STAMP = ".inputs-hash";

/**
 * Builds the page where its inputs are not those of the last build.
 * @param {string} root
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 */
export async function buildClient(root, node, env) {
  const hash = await hashInputs(root);
  const stamp = path.join(root, OUTPUT, STAMP);
  const built = await readFile(stamp, "utf8").catch(() => null);
  if (built === hash && existsSync(path.join(root, OUTPUT, "index.html"))) return;
  const began = performance.now();
  say("building the page");
  const vite = path.join(root, "node_modules", "vite", "bin", "vite.js");
  await run(node, [vite, "build", "client", "--logLevel", "warn"], { cwd: root, env: projectEnv(root, env) });
  await writeFile(stamp, hash);
  say(`built the page in ${elapsed(began)}`);
}

/** @param {string} root */
async function hashInputs(root) {
  const hash = createHash("sha256");
  const files = (await Promise.all(INPUTS.map((input) => filesBelow(root, input)))).flat();
  const contents = await Promise.all(files.map((file) => readFile(path.join(root, file))));
  for (const [index, file] of files.entries()) {
    const content = contents[index];
    hash.update(`${file}\0${content?.length}\0`).update(content ?? "");
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string} place file or folder below the root
 * @returns {Promise<string[]>}
 */
async function filesBelow(root, place) {
  if (place === OUTPUT || path.basename(place) === "node_modules") return [];
  const entries = await readdir(path.join(root, place)).catch(() => null);
  if (entries === null) return [place];
  const found = await Promise.all(entries.map((entry) => filesBelow(root, `${place}/${entry}`)));
  return found.flat().toSorted();
}
