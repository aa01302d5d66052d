import { readFileSync } from "node:fs";
import type { Program } from "../sandbox.ts";

/** What a context holds: the bare language for most functions, as much of Node as the sandbox has for the others. */
export type PreludeKind = "function" | "functionWithNode" | "stdio";

const BASE = ["intrinsics", "encode", "inspect", "console", "globals", "exit", "driver", "program"];
const NODE = ["buffer", "events", "stdin", "process", "readline", "modules"];
const PARTS: Record<PreludeKind, string[]> = {
  function: [...BASE, "nodes", "function-driver"],
  functionWithNode: [...BASE, "nodes", ...NODE, "function-driver"],
  stdio: [...BASE, ...NODE, "stdio-driver"],
};
/** Whoever uses something of Node's in a function has to write one of these, and not as the name of a property. */
const NODE_NAMES =
  /(?:\b(?:globalThis|global)\s*\.\s*|(?<![.\w$]))(?:process|require|import|module|exports|Buffer|(?:set|clear)(?:Timeout|Interval|Immediate)|Text(?:En|De)coder)\b/;

export function preludeFor({ source, entry }: Program): PreludeKind {
  if (entry.kind === "stdio") return "stdio";
  return NODE_NAMES.test(source) ? "functionWithNode" : "function";
}

/** What the harness's own frames are called in a stack; they are cut from what a solver sees. */
export const HARNESS_NAME = "basecase:harness";

/** The script that runs first in each fresh context; its value is the one function the host calls. */
export function loadPrelude(kind: PreludeKind): string {
  const texts = PARTS[kind].map((part) => readFileSync(new URL(`context/${part}.js`, import.meta.url), "utf8"));
  return `(() => {\n${texts.join("\n")}\nreturn drive;\n})()`;
}
