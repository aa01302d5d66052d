/** What a solution is: a function that is called, or a program that reads and prints. */
export type AmbientKind = "function" | "stdio";

/** TypeScript declarations of what a solution finds in its global scope, for the editor and for type checks of starters. */
export function ambientDeclarations(kind: AmbientKind): string {
  const own = kind === "function" ? [LIST_NODE, TREE_NODE] : [CONTEST_SHELL];
  return [...own, LANGUAGE, NODE, MODULES].join("\n");
}

/** The node classes alone, for other judges' compilers: those know the rest. */
export function nodeDeclarations(): string {
  return `${LIST_NODE}\n${TREE_NODE}`;
}

const LIST_NODE = `/** A node of a linked list; null is the empty list. */
declare class ListNode<T = number> {
  val: T;
  next: ListNode<T> | null;
  constructor(val?: T, next?: ListNode<T> | null);
}
`;

const TREE_NODE = `/** A node of a binary tree; null is the empty tree. */
declare class TreeNode<T = number> {
  val: T;
  left: TreeNode<T> | null;
  right: TreeNode<T> | null;
  constructor(val?: T, left?: TreeNode<T> | null, right?: TreeNode<T> | null);
}
`;

/** What programs written for contest shells call. */
const CONTEST_SHELL = `/** The next line of the input, null at its end. */
declare function readline(): any;
declare function print(...values: any[]): void;
declare function printErr(...values: any[]): void;
declare function write(text: any): void;
declare function putstr(text: any): void;
`;

const LANGUAGE = `interface Console {
  log(...data: any[]): void;
  error(...data: any[]): void;
  warn(...data: any[]): void;
  info(...data: any[]): void;
  debug(...data: any[]): void;
  table(data?: any, columns?: string[]): void;
  dir(value?: any, options?: any): void;
  dirxml(...data: any[]): void;
  assert(condition?: boolean, ...data: any[]): void;
  count(label?: string): void;
  countReset(label?: string): void;
  group(...data: any[]): void;
  groupCollapsed(...data: any[]): void;
  groupEnd(): void;
  time(label?: string): void;
  timeEnd(label?: string): void;
  timeLog(label?: string, ...data: any[]): void;
  timeStamp(label?: string): void;
  trace(...data: any[]): void;
  clear(): void;
}
declare var console: Console;
interface Performance {
  now(): number;
  readonly timeOrigin: number;
  mark(name: string, options?: any): any;
  measure(name: string, ...marks: any[]): any;
}
declare var performance: Performance;
declare function structuredClone<T = any>(value: T, options?: any): T;
declare function queueMicrotask(callback: () => void): void;
`;

/** Loose where Node is wide: an underlined line that runs is worse than a wrong one that isn't. */
const NODE = `declare function setTimeout(callback: (...given: any[]) => void, delayMs?: number, ...given: any[]): any;
declare function setInterval(callback: (...given: any[]) => void, delayMs?: number, ...given: any[]): any;
declare function setImmediate(callback: (...given: any[]) => void, ...given: any[]): any;
declare function clearTimeout(timer?: any): void;
declare function clearInterval(timer?: any): void;
declare function clearImmediate(immediate?: any): void;
declare function atob(text: string): string;
declare function btoa(text: string): string;
declare class Buffer extends Uint8Array<ArrayBuffer> {
  static from(value: any, ...how: any[]): Buffer;
  static alloc(size: number, fill?: any, encoding?: string): Buffer;
  static allocUnsafe(size: number): Buffer;
  static concat(list: readonly Uint8Array[], length?: number): Buffer;
  static byteLength(value: any, encoding?: string): number;
  static compare(one: Uint8Array, other: Uint8Array): -1 | 0 | 1;
  static isBuffer(value: any): value is Buffer;
  toString(encoding?: string, start?: number, end?: number): string;
  [method: string]: any;
}
declare var TextEncoder: any;
declare var TextDecoder: any;
declare var URL: any;
declare var URLSearchParams: any;
declare var AbortController: any;
declare var AbortSignal: any;
declare var Event: any;
declare var EventTarget: any;
declare var CustomEvent: any;
declare var DOMException: any;
declare var crypto: any;
declare var navigator: any;
declare var global: any;
declare const process: {
  stdin: any;
  stdout: { write(text: string | Uint8Array, ...rest: any[]): boolean; [name: string]: any };
  stderr: { write(text: string | Uint8Array, ...rest: any[]): boolean; [name: string]: any };
  argv: string[];
  env: { [name: string]: string | undefined };
  exitCode: number | string | undefined;
  platform: string;
  version: string;
  exit(code?: number): never;
  nextTick(callback: (...given: any[]) => void, ...given: any[]): void;
  hrtime: { (before?: [number, number]): [number, number]; bigint(): bigint };
  memoryUsage(): { rss: number; heapTotal: number; heapUsed: number; external: number; arrayBuffers: number };
  cpuUsage(before?: any): { user: number; system: number };
  uptime(): number;
  on(name: string, listener: (...given: any[]) => void): any;
  once(name: string, listener: (...given: any[]) => void): any;
  [name: string]: any;
};
declare function require(name: "fs" | "node:fs"): typeof import("node:fs");
declare function require(name: string): any;
declare namespace require {
  const main: any;
  const cache: any;
  function resolve(name: string): string;
}
declare var module: { exports: any; [name: string]: any };
declare var exports: any;
declare var __filename: string;
declare var __dirname: string;
interface ImportMeta {
  url: string;
  dirname: string;
  filename: string;
  main: boolean;
  resolve(name: string): string;
}
`;

/** The ids of Node's modules that can be imported, less \`fs\`; untyped, each is right in every import. */
const UNTYPED = [
  "assert",
  "assert/strict",
  "buffer",
  "console",
  "crypto",
  "events",
  "fs/promises",
  "module",
  "os",
  "path",
  "path/posix",
  "path/win32",
  "perf_hooks",
  "process",
  "punycode",
  "querystring",
  "readline",
  "readline/promises",
  "stream",
  "stream/consumers",
  "stream/promises",
  "string_decoder",
  "timers",
  "timers/promises",
  "url",
  "util",
  "util/types",
];

const MODULES = `declare module "node:fs" {
  /** 0 is standard input. */
  export function readFileSync(file: 0 | "/dev/stdin", encoding: string | { encoding: string; [name: string]: any }): string;
  export function readFileSync(file: 0 | "/dev/stdin", options?: { encoding?: null; [name: string]: any } | null): Buffer;
  export function readFileSync(file: any, options?: any): any;
  export function readSync(file: number, buffer: Uint8Array, ...where: any[]): number;
  export function readFile(file: any, ...rest: any[]): void;
  export function read(file: number, ...rest: any[]): void;
  /** 1 is standard output. */
  export function writeSync(file: number, text: string | Uint8Array, ...where: any[]): number;
  export function writeFileSync(file: any, text: string | Uint8Array, options?: any): void;
  export function appendFileSync(file: any, text: string | Uint8Array, options?: any): void;
  export function writeFile(file: any, text: string | Uint8Array, ...rest: any[]): void;
  export function write(file: number, ...rest: any[]): void;
  export function createReadStream(file: any, options?: any): any;
  export function createWriteStream(file: any, options?: any): any;
  export function existsSync(file: any): boolean;
  export function openSync(file: any, ...rest: any[]): number;
  export function closeSync(file: number): void;
  export function fstatSync(file: number): any;
  export function statSync(file: any): any;
  export const promises: any;
  export const constants: any;
  const fs: typeof import("node:fs");
  export default fs;
}
declare module "fs" {
  export * from "node:fs";
  export { default } from "node:fs";
}
${UNTYPED.map((id) => `declare module "${id}";\ndeclare module "node:${id}";`).join("\n")}
`;
