// List and tree nodes, and the way between them and their JSON forms.
class ListNode {
  constructor(val, next) {
    this.val = val === undefined ? 0 : val;
    this.next = next === undefined ? null : next;
  }
}
class TreeNode {
  constructor(val, left, right) {
    this.val = val === undefined ? 0 : val;
    this.left = left === undefined ? null : left;
    this.right = right === undefined ? null : right;
  }
}
hide(globalThis, "ListNode", ListNode);
hide(globalThis, "TreeNode", TreeNode);

/** Whether a value of the type is not simply its JSON form. */
const holdsNodes = (type) => {
  switch (type.kind) {
    case "list":
    case "tree":
      return true;
    case "array":
    case "optional":
      return holdsNodes(type.of);
    case "tuple":
      return type.of.some(holdsNodes);
    case "record":
      return type.fields.some((field) => holdsNodes(field.type));
    default:
      return false;
  }
};

/** JSON form to value. Runs before the solver's code does. */
const build = (json, type) => {
  if (!holdsNodes(type)) return json;
  switch (type.kind) {
    case "list": {
      let head = null;
      for (let index = json.length - 1; index >= 0; index -= 1) head = new ListNode(build(json[index], type.of), head);
      return head;
    }
    case "tree":
      return buildTree(json, type.of);
    case "array":
      return json.map((item) => build(item, type.of));
    case "optional":
      return json === null ? null : build(json, type.of);
    case "tuple":
      return json.map((item, index) => build(item, type.of[index]));
    case "record": {
      const record = {};
      for (const field of type.fields) record[field.name] = build(json[field.name], field.type);
      return record;
    }
  }
};

const buildTree = (level, type) => {
  if (level.length === 0 || level[0] === null) return null;
  const root = new TreeNode(build(level[0], type));
  const parents = [root];
  let at = 1;
  for (let index = 0; index < parents.length && at < level.length; index += 1) {
    for (const side of ["left", "right"]) {
      if (at < level.length) {
        const item = level[at];
        at += 1;
        if (item !== null) {
          const child = new TreeNode(build(item, type));
          parents[index][side] = child;
          parents.push(child);
        }
      }
    }
  }
  return root;
};
