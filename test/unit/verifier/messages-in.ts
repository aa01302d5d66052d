import type { Node } from "@oxc-project/types";
import { parseAndWalk } from "oxc-walker";

/** A message that a source file may say of an author's file: as a pattern, and where it stands. */
export type SourceMessage = { place: string; text: string; pattern: RegExp };

/** Calls whose last argument is a message. */
const SAYING = new Set(["error", "warning", "fault", "refuse", "refine", "guid", "regex", "named", "push"]);
/** Properties and variables that hold one. */
const HOLDING = new Set(["message", "error", "mend"]);
/** Constructors of faults, whose last argument is one. */
const FAULTS = new Set(["ScriptFault", "ImportFault", "ExportFault"]);

/** Every text in a source that is written as a message; texts that come from elsewhere are found where they are written. */
export function messagesIn(path: string, source: string): SourceMessage[] {
  const found: SourceMessage[] = [];
  const add = (node: Node | null | undefined) => {
    for (const { start, pattern, text } of texts(node)) {
      found.push({ place: `${path}:${source.slice(0, start).split("\n").length}`, text, pattern });
    }
  };
  parseAndWalk(source, path, {
    enter(node) {
      if (node.type === "CallExpression" && SAYING.has(calledName(node.callee))) add(node.arguments.at(-1));
      if (node.type === "NewExpression" && FAULTS.has(calledName(node.callee))) add(node.arguments.at(-1));
      if (node.type === "Property" && node.key.type === "Identifier" && HOLDING.has(node.key.name)) add(node.value);
      if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && HOLDING.has(node.id.name))
        add(node.init);
      if (node.type === "ReturnStatement" && enclosesMessage(source, node.start)) add(node.argument);
    },
  });
  return found;
}

/** Functions that make a message are named for it. */
function enclosesMessage(source: string, start: number): boolean {
  const before = source.slice(0, start);
  return /^(?:export )?function \w*[mM]essage\(/.test(before.slice(before.lastIndexOf("\nfunction ") + 1));
}

function calledName(callee: Node): string {
  if (callee.type === "Identifier") return callee.name;
  return callee.type === "MemberExpression" && callee.property.type === "Identifier" ? callee.property.name : "";
}

type Text = { start: number; text: string; pattern: RegExp };

function texts(node: Node | null | undefined): Text[] {
  if (node?.type === "ConditionalExpression") return [...texts(node.consequent), ...texts(node.alternate)];
  if (node?.type === "Literal" && typeof node.value === "string" && isSentence(node.value)) {
    return [{ start: node.start, text: node.value, pattern: whole([node.value]) }];
  }
  if (node?.type === "TemplateLiteral") {
    const parts = node.quasis.map(({ value }) => value.cooked ?? value.raw);
    if (isSentence(parts.join(""))) return [{ start: node.start, text: parts.join("…"), pattern: whole(parts) }];
  }
  return [];
}

/** A word alone is a code or a name. */
function isSentence(text: string): boolean {
  return /[a-z]+ [a-z]/i.test(text);
}

function whole(parts: string[]): RegExp {
  return new RegExp(parts.map((part) => part.replaceAll(/[\\^$.|?*+()[\]{}]/g, String.raw`\$&`)).join("[^]*"));
}
