import type { ValueType } from "./value-type.ts";

/** The type as TypeScript and JSDoc write it; `ListNode` and `TreeNode` are those of `ambient.ts`. */
export function toTypeScript(type: ValueType): string {
  switch (type.kind) {
    case "int":
    case "float":
      return "number";
    case "bool":
      return "boolean";
    case "string":
      return "string";
    case "array":
      return `${element(type.of)}[]`;
    case "optional":
      return isNullable(type.of) ? toTypeScript(type.of) : `${toTypeScript(type.of)} | null`;
    case "list":
      return `${node("ListNode", type.of)} | null`;
    case "tree":
      return `${node("TreeNode", type.of)} | null`;
    case "tuple":
      return `[${type.of.map(toTypeScript).join(", ")}]`;
    case "record":
      return `{ ${type.fields.map((field) => `${field.name}: ${toTypeScript(field.type)}`).join("; ")} }`;
  }
}

function element(type: ValueType): string {
  return isNullable(type) ? `(${toTypeScript(type)})` : toTypeScript(type);
}

function isNullable(type: ValueType): boolean {
  return type.kind === "optional" || type.kind === "list" || type.kind === "tree";
}

/** Nodes hold numbers unless said otherwise, as in `ambient.ts`. */
function node(name: string, of: ValueType): string {
  const value = toTypeScript(of);
  return value === "number" ? name : `${name}<${value}>`;
}
