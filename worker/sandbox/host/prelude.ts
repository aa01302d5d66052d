import { readFileSync } from "node:fs";
import type { Program } from "../sandbox.ts";
import { nodeLibrary } from "./library-text.ts";

/** What a context shows: the bare language for most functions, as much of Node as the sandbox has for the others. */
export type PreludeKind = "function" | "functionWithNode" | "stdio";

const SHARED = [
  "intrinsics",
  "encode",
  "output",
  "library",
  "inspected",
  "console",
  "loop",
  "globals",
  "stdin",
  "exit",
  "process",
  "program",
  "modules",
  "driver",
];
const FUNCTION = [...SHARED, "nodes", "function-driver"];
const PARTS: Record<PreludeKind, string[]> = {
  function: FUNCTION,
  functionWithNode: FUNCTION,
  stdio: [...SHARED, "stdio-driver"],
};

/** Whoever uses something of Node's in a function has to write one of these, and not as the name of a property. */
const NODE_NAMES =
  /(?:\b(?:globalThis|global)\s*\.\s*|(?<![.\w$]))(?:process|require|import|module|exports|Buffer|atob|btoa|crypto|URL|URLSearchParams|Abort(?:Controller|Signal)|Event|EventTarget|DOMException|(?:set|clear)(?:Timeout|Interval|Immediate)|Text(?:En|De)coder)\b/;
const TEXTS_AND_COMMENTS = /\/\/.*|\/\*[^]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;

export function preludeFor({ source, entry }: Program): PreludeKind {
  if (entry.kind === "stdio") return "stdio";
  return NODE_NAMES.test(source.replace(TEXTS_AND_COMMENTS, '""')) ? "functionWithNode" : "function";
}

/** What the harness's own frames are called in a stack; they are cut from what a solver sees. */
export const HARNESS_NAME = "basecase:harness";

/** The script that runs first in each fresh context; its value is the one function the host calls. */
export function loadPrelude(kind: PreludeKind): string {
  const parts = PARTS[kind].map((part) => readFileSync(new URL(`context/${part}.js`, import.meta.url), "utf8"));
  const constants = `const WITH_NODE = ${kind !== "function"};\nconst NODE_VERSION = ${JSON.stringify(process.version)};\nconst library = ${nodeLibrary};`;
  return `(() => {\n"use strict";\n${constants}\n${parts.join("\n")}\nreturn drive;\n})()`;
}
