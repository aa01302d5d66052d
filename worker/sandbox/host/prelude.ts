import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
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

/** A function that uses something of Node's must name one of these, and not as a property. */
const NODE_NAMES =
  /(?:\b(?:globalThis|global)\s*\.\s*|(?<![.\w$]))(?:process|require|import|module|exports|Buffer|atob|btoa|crypto|URL|URLSearchParams|Abort(?:Controller|Signal)|(?:Custom)?Event|EventTarget|DOMException|navigator|fetch|WebSocket|(?:Message|Broadcast)Channel|(?:set|clear)(?:Timeout|Interval|Immediate)|Text(?:En|De)coder)\b/;
const TEXTS_AND_COMMENTS = /\/\/.*|\/\*[^]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;

export function preludeFor({ source, entry }: Program): PreludeKind {
  if (entry.kind === "stdio") return "stdio";
  if (!NODE_NAMES.test(source)) return "function";
  const code = source.replace(TEXTS_AND_COMMENTS, '""');
  // A quote in a regular expression or a template begins no text: where one may be, a name counts wherever it stands.
  return /[/`]/.test(code) || NODE_NAMES.test(code) ? "functionWithNode" : "function";
}

/** What the harness's own frames are called in a stack that a program prints: as Node calls its own. */
export const HARNESS_NAME = "node:internal/main";

/** What the engine's own globals are called, less those that `intrinsics.js` takes away. */
const BUILT_IN: string[] = String(runInNewContext("Object.getOwnPropertyNames(globalThis).join()"))
  .split(",")
  .filter((name) => !["Atomics", "SharedArrayBuffer", "WebAssembly"].includes(name));

/** The script that runs first in each fresh context; its value is the one function the host calls. */
export function loadPrelude(kind: PreludeKind): string {
  const parts = PARTS[kind].map((part) => readFileSync(new URL(`context/${part}.js`, import.meta.url), "utf8"));
  const constants = `const WITH_NODE = ${kind !== "function"};
const NODE_VERSION = ${JSON.stringify(process.version)};
const BUILT_IN = ${JSON.stringify(BUILT_IN)};
const builtIns = () => ({ __proto__: null, ${BUILT_IN.join(", ")} });`;
  return `(() => {\n"use strict";\n${constants}\n${parts.join("\n")}\nreturn drive;\n})()`;
}

/** The script whose value is Node's own modules, by their ids: a megabyte, which most programs do without. */
export const LIBRARY = `(() => {\n"use strict";\nreturn ${nodeLibrary};\n})()`;
