import { signatureTypes, type Signature } from "#contract/types/signature.ts";
import { toTypeScript } from "#contract/types/typescript-type.ts";
import type { ValueType } from "#contract/types/value-type.ts";

/** Starter code for an empty editor; `null` is a program that reads standard input and prints. */
export function starters(signature: Signature | null): { javascript: string; typescript: string } {
  if (signature === null) return { javascript: STDIO, typescript: STDIO };
  const { parameters, returns } = signatureTypes(signature);
  const typed = parameters.map((type, at) => ({
    name: signature.parameters[at]?.name ?? "",
    type: toTypeScript(type),
  }));
  const given = givenNodes([...parameters, returns]);
  const names = typed.map(({ name }) => name).join(", ");
  const annotated = typed.map(({ name, type }) => `${name}: ${type}`).join(", ");
  return {
    javascript: [
      given,
      "/**\n",
      ...typed.map(({ name, type }) => ` * @param {${type}} ${name}\n`),
      ` * @returns {${toTypeScript(returns)}}\n`,
      " */\n",
      `function ${signature.name}(${names}) {\n${BODY}}\n`,
    ].join(""),
    typescript: `${given}function ${signature.name}(${annotated}): ${toTypeScript(returns)} {\n${BODY}}\n`,
  };
}

/** Satisfies any return type, and no test. */
const BODY = '  throw new Error("not solved yet");\n';

const STDIO = `const input = require("node:fs").readFileSync(0, "utf8");
const lines = input.split("\\n");

console.log("");
`;

/** The node classes that a signature speaks of, as a comment: solutions find them in their global scope. */
function givenNodes(types: ValueType[]): string {
  const kinds = new Set(types.flatMap(kindsIn));
  return (kinds.has("list") ? LIST_NODE : "") + (kinds.has("tree") ? TREE_NODE : "");
}

const LIST_NODE = `// Given: class ListNode { val; next; constructor(val, next = null) }
// null is the empty list.

`;

const TREE_NODE = `// Given: class TreeNode { val; left; right; constructor(val, left = null, right = null) }
// null is the empty tree.

`;

function kindsIn(type: ValueType): ValueType["kind"][] {
  switch (type.kind) {
    case "int":
    case "float":
    case "bool":
    case "string":
      return [type.kind];
    case "array":
    case "optional":
    case "list":
    case "tree":
      return [type.kind, ...kindsIn(type.of)];
    case "tuple":
      return [type.kind, ...type.of.flatMap(kindsIn)];
    case "record":
      return [type.kind, ...type.fields.flatMap((field) => kindsIn(field.type))];
  }
}
