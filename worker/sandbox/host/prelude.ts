import { readFileSync } from "node:fs";
import type { Entry } from "../sandbox.ts";

const FUNCTION_PARTS = ["intrinsics", "nodes", "encode", "inspect", "console", "globals", "driver", "function-driver"];
const STDIO_PARTS = [
  "intrinsics",
  "encode",
  "inspect",
  "console",
  "globals",
  "driver",
  "buffer",
  "events",
  "stdin",
  "process",
  "readline",
  "modules",
  "stdio-driver",
];

/** What the harness's own frames are called in a stack; they are cut from what a solver sees. */
export const HARNESS_NAME = "basecase:harness";

/** The script that runs first in each fresh context; its value is the one function the host calls. */
export function loadPrelude(kind: Entry["kind"]): string {
  const parts = kind === "function" ? FUNCTION_PARTS : STDIO_PARTS;
  const texts = parts.map((part) => readFileSync(new URL(`context/${part}.js`, import.meta.url), "utf8"));
  return `(() => {\n${texts.join("\n")}\nreturn drive;\n})()`;
}
