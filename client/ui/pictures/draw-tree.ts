export type TreeDrawing = {
  nodes: { label: string; x: number; y: number }[];
  /** Indexes of nodes. */
  edges: { from: number; to: number }[];
  width: number;
  height: number;
};

type Node = { label: string; left: Node | null; right: Node | null; depth: number };

/**
 * Lays a binary tree out from its level order, where null is a missing child. Every node has a column of its own, in
 * order, so that left is left even where a node has one child only.
 */
export function drawTree(levelOrder: (string | null)[]): TreeDrawing {
  const root = build(levelOrder);
  const nodes: TreeDrawing["nodes"] = [];
  const edges: TreeDrawing["edges"] = [];
  const place = (node: Node | null): number | null => {
    if (node === null) return null;
    const left = place(node.left);
    const at = nodes.push({ label: node.label, x: nodes.length, y: node.depth }) - 1;
    const right = place(node.right);
    for (const to of [left, right]) if (to !== null) edges.push({ from: at, to });
    return at;
  };
  place(root);
  return { nodes, edges, width: nodes.length, height: Math.max(0, ...nodes.map(({ y }) => y + 1)) };
}

function build([first = null, ...rest]: (string | null)[]): Node | null {
  if (first === null) return null;
  const root: Node = { label: first, left: null, right: null, depth: 0 };
  const waiting = [root];
  const items = rest[Symbol.iterator]();
  const next = (depth: number): Node | null => {
    const label = items.next().value ?? null;
    if (label === null) return null;
    const node = { label, left: null, right: null, depth };
    waiting.push(node);
    return node;
  };
  for (const parent of waiting) {
    parent.left = next(parent.depth + 1);
    parent.right = next(parent.depth + 1);
  }
  return root;
}
