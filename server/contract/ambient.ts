/** TypeScript declarations of what a solution finds in its global scope, for the editor and for type checks of starters. */
export function ambientDeclarations(): string {
  return [LIST_NODE, TREE_NODE, STDIO].join("\n");
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

/** Merges with the DOM library's declarations where those are loaded too. Modules beyond `fs` work, untyped. */
const STDIO = `interface Console {
  log(...data: any[]): void;
}
declare var console: Console;
declare module "node:fs" {
  /** 0 is standard input. */
  export function readFileSync(file: 0 | "/dev/stdin", encoding: "utf8" | "utf-8"): string;
  /** 1 is standard output. */
  export function writeSync(file: 1, text: string): number;
}
declare module "fs" {
  export * from "node:fs";
}
declare function require(name: "fs" | "node:fs"): typeof import("node:fs");
declare function require(name: string): any;
declare const process: {
  stdin: any;
  stdout: { write(text: string): boolean };
  argv: string[];
  exit(code?: number): never;
};
`;
