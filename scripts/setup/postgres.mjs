// @ts-check
import { readdirSync } from "node:fs";
import path from "node:path";
import { findCommand, isExecutable } from "./commands.mjs";

/** Debian keeps the server's programs off the PATH. */
const DISTRIBUTION = "/usr/lib/postgresql";

/** The PostgreSQL server that the integration tests start for themselves. @type {import("./parts.mjs").Part} */
export const postgres = {
  name: "PostgreSQL",
  packages: ["postgresql"],
  brew: "postgresql",
  commands: ["usr/lib/postgresql/*/bin/initdb", "usr/lib/postgresql/*/bin/postgres"],
  isThere: (env) => findCommand(["initdb"], env["PATH"]) !== null || versions().some(hasServer),
};

function versions() {
  try {
    return readdirSync(DISTRIBUTION);
  } catch {
    return [];
  }
}

/** @param {string} version */
function hasServer(version) {
  return isExecutable(path.join(DISTRIBUTION, version, "bin", "initdb"));
}
