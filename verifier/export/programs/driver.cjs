// @ts-check
// The main file of an exported function problem: reads the arguments, calls the solution that lies beside it, prints the
// result as JSON. Any judge with Node can run it, as JavaScript or as TypeScript.
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const { stripTypeScriptTypes } = require("node:module");
const { format } = require("node:util");
const { isMainThread, Worker } = require("node:worker_threads");

/**
 * @typedef {{ kind: string }} Type
 * @typedef {{ name: string, parameters: Type[], returns: Type }} Entry
 * @typedef {(value: unknown, type: Type) => unknown} Conversion
 */

/** Recursion that a compiled language would allow: the main thread has a few megabytes of stack, a worker what it asks. */
const STACK_MB = 512;
const HEAP_MB = 4096;

/**
 * What stands in front of this file says what to call, and how a value is made of its JSON form and back.
 * @param {Entry} entry
 * @param {Conversion} build
 * @param {Conversion} plain
 */
function drive(entry, build, plain) {
  if (!isMainThread) return run(entry, build, plain);
  const limits = { stackSizeMb: STACK_MB, maxOldGenerationSizeMb: HEAP_MB };
  const worker = new Worker(__filename, { resourceLimits: limits });
  worker.on("error", (error) => {
    write(2, `${error.stack ?? error.message}\n`);
    process.exitCode = 1;
  });
  worker.on("exit", (code) => {
    if (code !== 0) process.exitCode = code;
  });
}

/**
 * @param {Entry} entry
 * @param {Conversion} build
 * @param {Conversion} plain
 */
function run(entry, build, plain) {
  const text = fs.readFileSync(0, "utf8");
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values = entry.parameters.map((type, at) => build(JSON.parse(lines[at] ?? "null"), type));
  // The answer alone goes to standard output.
  const log = (/** @type {unknown[]} */ ...shown) => write(2, `${format(...shown)}\n`);
  Object.assign(console, { log, info: log, debug: log, error: log, warn: log });
  const result = solution(entry.name)(...values);
  write(1, `${JSON.stringify(plain(result, entry.returns), jsonOf)}\n`);
}

/**
 * What JSON has no form for becomes a text, which is no right answer where a number is asked for.
 * @param {string} _key
 * @param {unknown} value
 */
function jsonOf(_key, value) {
  if (typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))) return String(value);
  // Of views only typed arrays can be walked through.
  if (ArrayBuffer.isView(value) && Symbol.iterator in value) return Array.from(Object(value));
  return value;
}

/**
 * The function of that name in the submission's files, which are scripts and export nothing.
 * @param {string} name
 * @returns {(...values: unknown[]) => unknown}
 */
function solution(name) {
  Object.assign(globalThis, { require, module: { exports: {} } });
  const files = fs
    .readdirSync(__dirname)
    .filter((file) => /\.[jt]s$/.test(file) && !/^main\.|\.d\.ts$/.test(file))
    // A compiler's output lies beside its source.
    .filter((file, _at, all) => !file.endsWith(".ts") || !all.includes(file.replace(/ts$/, "js")));
  for (const file of files) {
    const source = fs.readFileSync(path.join(__dirname, file), "utf8");
    vm.runInThisContext(file.endsWith(".ts") ? stripTypeScriptTypes(source) : source, { filename: file });
  }
  const found = vm.runInThisContext(`typeof ${name} === "function" ? ${name} : undefined`);
  if (found === undefined) throw new Error(`there is no function ${name} in ${files.join(", ") || "any file"}`);
  return found;
}

/**
 * Whole, however little a pipe takes at once.
 * @param {number} fd
 * @param {string} text
 */
function write(fd, text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += fs.writeSync(fd, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
    }
  }
}

module.exports = { drive };
