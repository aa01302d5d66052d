// @ts-check
import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";

/**
 * The first of `names` that the PATH has as an executable file, as an absolute path.
 * @param {string[]} names
 * @param {string | undefined} searchPath
 * @returns {string | null}
 */
export function findCommand(names, searchPath) {
  for (const name of names) {
    for (const directory of (searchPath ?? "").split(path.delimiter)) {
      if (directory !== "" && isExecutable(path.join(directory, name))) return path.resolve(directory, name);
    }
  }
  return null;
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
