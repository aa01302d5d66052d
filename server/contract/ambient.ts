/** TypeScript declarations of what a solution finds in its global scope, for the editor and for type checks of starters. */
export function ambientDeclarations(): string {
  return [LIST_NODE, TREE_NODE, STDIO].join("\n");
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

/** Merges with the DOM library's declarations where those are loaded too. */
const STDIO = `interface Console {
  log(...data: any[]): void;
}
declare var console: Console;
/** Standard input and output of programs that read and print. */
declare function require(name: "fs" | "node:fs"): {
  readFileSync(file: 0 | "/dev/stdin", encoding: "utf8" | "utf-8"): string;
  writeSync(file: 1, text: string): number;
};
declare const process: { stdout: { write(text: string): boolean } };
`;
