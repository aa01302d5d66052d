import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { nodeDeclarations } from "#contract/types/ambient.ts";
import { signatureTypes, type Signature } from "#contract/types/signature.ts";
import type { ValueType } from "#contract/types/value-type.ts";
import { build } from "vite";
import { transpile } from "#sandbox/host/transpile.ts";
import type { ScriptFile } from "../author-files.ts";
import { WITHIN } from "#judge/within.ts";
import { NODES_SOURCE } from "../programs/nodes.ts";

/** Name → text of the files of one program. */
export type ProgramFiles = Record<string, string>;

const PROGRAMS = join(import.meta.dirname, "programs");

/** `include/javascript` and `include/typescript`: what is added to every solution of a function problem. */
export async function drivers(signature: Signature): Promise<{ javascript: ProgramFiles; typescript: ProgramFiles }> {
  const entry = JSON.stringify({ name: signature.name, ...signatureTypes(signature) });
  const hide = "const hide = (target, name, value) => { target[name] = value; };\n";
  const text = `${hide}${NODES_SOURCE}\n${await source("driver.cjs")}\ndrive(${entry}, build, plain);\n`;
  return {
    javascript: { "main.js": text },
    typescript: {
      // JavaScript is TypeScript, but not to a strict compiler. One file, so that no tool has to ask which is the main one;
      // what solutions may name is declared in it, for compilers.
      "main.ts": `// @ts-nocheck\n${nodeDeclarations()}\n${text}`,
    },
  };
}

/** An author's `validate(arguments)` as a program of the format. */
export async function inputValidator(file: ScriptFile, kind: "function" | "stdio"): Promise<ProgramFiles> {
  const main = `${javascriptOf(file)}\n${WITHIN}\n${await source("input-validator.cjs")}\nvalidateInput("${kind}", basecaseValidate);\n`;
  return { ...RUN, "main.js": main };
}

/** The comparison of results, or an author's `validate(input, answer, output, flags)`. */
export async function outputValidator(returns: ValueType | null, own: ScriptFile | null): Promise<ProgramFiles> {
  const author = own === null ? "" : `${javascriptOf(own)}\n`;
  const problem = `const PROBLEM = { returns: ${JSON.stringify(returns)}, validate: ${own === null ? null : "validate"} };\n`;
  return { ...RUN, "main.js": `${author}${problem}(() => {\n${await comparisonProgram()}\n})();\n` };
}

/** The format runs `run`, and asks for a word about what that needs. */
const RUN: ProgramFiles = {
  run: '#!/bin/sh\nexec node "$(dirname "$0")/main.js" "$@"\n',
  "README.txt": "This program needs Node.js 20 or newer on the PATH as `node`.\n",
};

function source(name: string): Promise<string> {
  return readFile(join(PROGRAMS, name), "utf8");
}

function javascriptOf({ path, source: text, language }: ScriptFile): string {
  const transpiled = transpile(text, language);
  if (transpiled.status === "refused") throw new Error(`${path}: ${transpiled.error.message}`);
  return transpiled.code;
}

let comparison: Promise<string> | null = null;

/** The same for every problem, and the slowest part of an export. */
function comparisonProgram(): Promise<string> {
  comparison ??= bundled("output-validator.ts");
  return comparison;
}

/** One file with all that a program imports of ours. */
async function bundled(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    root: PROGRAMS,
    ssr: { noExternal: true },
    build: {
      ssr: join(PROGRAMS, name),
      write: false,
      minify: false,
      target: "node20",
      rolldownOptions: { output: { format: "cjs" } },
    },
  });
  const output = "output" in result ? result.output : [];
  const [chunk] = output;
  if (chunk?.type !== "chunk") throw new Error(`${name} was not bundled`);
  return chunk.code;
}
