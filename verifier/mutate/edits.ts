import type { Node } from "@oxc-project/types";
import type { Edit, OperatorName } from "./mutant.ts";

/** The faults a person might have typed at this node. `key` is the node's key in `parent`. */
export function edits(node: Node, parent: Node | null, key: unknown, source: string): Edit[] {
  const text = (part: { start: number; end: number }) => source.slice(part.start, part.end);
  const swap = (operator: OperatorName, ...texts: string[]): Edit[] =>
    texts.map((replacement) => ({ operator, start: node.start, end: node.end, text: replacement }));

  // A hundred kinds of node hold no fault worth planting.
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check
  switch (node.type) {
    case "BinaryExpression": {
      const joined = joinsText(node.left) || joinsText(node.right);
      const others = COMPARISONS[node.operator] ?? (joined ? undefined : ARITHMETIC[node.operator]);
      const operator = node.operator in COMPARISONS ? "comparison" : "arithmetic";
      return (others ?? []).flatMap((other) => swap(operator, `${text(node.left)} ${other} ${text(node.right)}`));
    }
    case "AssignmentExpression": {
      const others = joinsText(node.right) ? [] : (ASSIGNMENTS[node.operator] ?? []);
      return others.flatMap((other) => swap("arithmetic", `${text(node.left)} ${other} ${text(node.right)}`));
    }
    case "UpdateExpression": {
      // Turning a loop round only makes it endless; the time limit would be all that is tested.
      if (parent?.type === "ForStatement" && key === "update") return [];
      const other = node.operator === "++" ? "--" : "++";
      return swap("arithmetic", node.prefix ? other + text(node.argument) : text(node.argument) + other);
    }
    case "LogicalExpression": {
      if (node.operator === "??") return swap("initialValue", text(node.left));
      return swap("logical", `${text(node.left)} ${node.operator === "&&" ? "||" : "&&"} ${text(node.right)}`);
    }
    case "UnaryExpression":
      if (node.operator === "!") return swap("logical", text(node.argument));
      if (node.operator === "-") return swap("arithmetic", `(${text(node.argument)})`);
      return [];
    case "Literal":
      return literalEdits(node, parent).flatMap(([operator, replacement]) => swap(operator, replacement));
    case "Identifier":
      return node.name === "Infinity" && !isPropertyName(parent, key) ? swap("initialValue", "0") : [];
    case "ConditionalExpression":
      return swap("droppedBranch", text(node.consequent), text(node.alternate));
    case "IfStatement":
      return node.alternate
        ? [{ operator: "droppedBranch", start: node.consequent.end, end: node.end, text: "" }]
        : swap("droppedStatement", ";");
    case "ExpressionStatement":
      return "directive" in node && node.directive ? [] : swap("droppedStatement", ";");
    case "BreakStatement":
    case "ContinueStatement":
      return parent?.type === "SwitchCase" ? [] : swap("droppedStatement", ";");
    case "ArrayExpression": {
      const only = node.elements.length === 1 ? node.elements[0] : null;
      return only?.type === "SpreadElement" ? swap("sharedState", text(only.argument)) : [];
    }
    case "TemplateLiteral":
      if (node.expressions.length < 2) return [];
      return node.expressions.map((expression) => ({
        operator: "memoKey",
        start: expression.start,
        end: expression.end,
        text: '""',
      }));
    case "CallExpression":
      return callEdits(node, text).flatMap(([operator, replacement]) => swap(operator, replacement));
    default:
      return [];
  }
}

const COMPARISONS: Record<string, string[]> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "==": ["!="],
  "!=": ["=="],
  "===": ["!=="],
  "!==": ["==="],
};

const ARITHMETIC: Record<string, string[]> = {
  "+": ["-"],
  "-": ["+"],
  "*": ["+"],
  "/": ["*"],
  "%": ["*"],
  "**": ["*"],
  "<<": [">>"],
  ">>": ["<<"],
  ">>>": ["<<"],
  "&": ["|"],
  "|": ["&"],
  "^": ["|"],
};

const ASSIGNMENTS: Record<string, string[]> = {
  "+=": ["-=", "="],
  "-=": ["+="],
  "*=": ["+="],
  "/=": ["*="],
  "%=": ["="],
  "<<=": [">>="],
  ">>=": ["<<="],
  "&=": ["|="],
  "|=": ["&="],
  "^=": ["|="],
};

function joinsText(node: Node): boolean {
  return (
    (node.type === "Literal" && typeof node.value === "string") ||
    node.type === "TemplateLiteral" ||
    (node.type === "BinaryExpression" && node.operator === "+" && (joinsText(node.left) || joinsText(node.right)))
  );
}

function isPropertyName(parent: Node | null, key: unknown): boolean {
  return parent?.type === "MemberExpression" && key === "property" && !parent.computed;
}

function literalEdits(node: Node & { type: "Literal" }, parent: Node | null): [OperatorName, string][] {
  if (typeof node.value === "boolean") return [["initialValue", String(!node.value)]];
  if (typeof node.value === "bigint") {
    return [node.value + 1n, node.value - 1n].map((value) => ["offByOne", `${value}n`]);
  }
  if (typeof node.value !== "number" || parent?.type === "Property") return [];
  if (!Number.isInteger(node.value)) return [["initialValue", "0"]];
  // A large literal is a modulus or a stand-in for infinity, rarely a bound.
  if (node.value > 1e6) return [["initialValue", "0"]];
  return node.value === 0
    ? [["offByOne", "1"]]
    : [
        ["offByOne", String(node.value + 1)],
        ["offByOne", String(node.value - 1)],
      ];
}

function callEdits(
  node: Node & { type: "CallExpression" },
  text: (part: { start: number; end: number }) => string,
): [OperatorName, string][] {
  const { callee } = node;
  const list = node.arguments.map((argument) => text(argument));
  if (callee.type === "MemberExpression" && !callee.computed && callee.property.type === "Identifier") {
    const owner = text(callee.object);
    const method = callee.property.name;
    if (owner === "Math") return mathEdits(method, list);
    if (COPYING.has(method) && list.length === 0) return [["sharedState", owner]];
    if (ORDERING.has(method)) return [["droppedCall", owner]];
  }
  if (list.length < 2 || node.arguments.some((argument) => argument.type === "SpreadElement")) return [];
  return list.slice(1).flatMap((part, before): [OperatorName, string][] => {
    const previous = list[before] ?? "";
    if (part === previous) return [];
    const swapped = list.with(before, part).with(before + 1, previous);
    return [["swappedArguments", `${text(callee)}(${swapped.join(", ")})`]];
  });
}

const COPYING = new Set(["slice", "concat", "toReversed"]);
const ORDERING = new Set(["sort", "reverse", "toSorted"]);

function mathEdits(method: string, list: string[]): [OperatorName, string][] {
  const inner = list.join(", ");
  switch (method) {
    case "min":
      return [["minMax", `Math.max(${inner})`]];
    case "max":
      return [["minMax", `Math.min(${inner})`]];
    case "floor":
    case "trunc":
      return [["rounding", `Math.ceil(${inner})`]];
    case "ceil":
    case "round":
      return [["rounding", `Math.floor(${inner})`]];
    case "abs":
      return [["droppedCall", `(${inner})`]];
    default:
      return [];
  }
}
