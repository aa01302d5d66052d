import { readFileSync } from "node:fs";

/** Value to JSON form, the way back from `build`. Loops, not recursion, along lists and trees: they may be very deep. */
const PLAIN = `
const plain = (value, type) => {
  if (!holdsNodes(type) || value === undefined) return value;
  switch (type.kind) {
    case "list": {
      const items = [];
      for (let node = value; node !== null && node !== undefined; node = node.next) items.push(plain(node.val, type.of));
      return items;
    }
    case "tree":
      return plainTree(value, type.of);
    case "array":
      return value.map((item) => plain(item, type.of));
    case "optional":
      return value === null ? null : plain(value, type.of);
    case "tuple":
      return value.map((item, index) => plain(item, type.of[index]));
    case "record":
      return Object.fromEntries(type.fields.map((field) => [field.name, plain(value[field.name], field.type)]));
  }
};

const plainTree = (root, type) => {
  const level = [root];
  const items = [];
  for (let index = 0; index < level.length; index += 1) {
    const node = level[index];
    if (node === null || node === undefined) items.push(null);
    else {
      items.push(plain(node.val, type));
      level.push(node.left, node.right);
    }
  }
  while (items.length > 0 && items[items.length - 1] === null) items.pop();
  return items;
};
`;

/**
 * JavaScript that makes lists and trees of their JSON, as the sandbox does with the same text, and JSON of them again:
 * `ListNode`, `TreeNode`, `build(json, type)`, `plain(value, type)`. The text around it has to declare
 * `hide(target, name, value)`.
 */
export const NODES_SOURCE =
  readFileSync(new URL("../../worker/sandbox/host/context/nodes.js", import.meta.url), "utf8") + PLAIN;
