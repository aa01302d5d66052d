import { createHash } from "node:crypto";
import { parseAndWalk } from "oxc-walker";
import { edits } from "./edits.ts";
import type { Edit, Mutant, SourceFile } from "./mutant.ts";

/** Every mutant of a solution, in source order, each with another text. Throws on a source that does not parse. */
export function mutate({ source, language }: SourceFile): Mutant[] {
  const found: Edit[] = [];
  const result = parseAndWalk(source, language === "typescript" ? "solution.ts" : "solution.js", {
    enter(node, parent, { key }) {
      if (node.type.startsWith("TS") && !TRANSPARENT.has(node.type)) {
        this.skip();
        return;
      }
      found.push(...edits(node, parent, key, source));
    },
  });
  const error = result.errors[0];
  if (error !== undefined) throw new Error(`the solution does not parse: ${error.message}`);
  return named(distinct(found, source), source);
}

/** TypeScript nodes that hold running code. */
const TRANSPARENT = new Set(["TSAsExpression", "TSNonNullExpression", "TSSatisfiesExpression", "TSTypeAssertion"]);

function distinct(found: Edit[], source: string): { edit: Edit; mutated: string }[] {
  const seen = new Set([source]);
  return found
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((edit) => ({ edit, mutated: source.slice(0, edit.start) + edit.text + source.slice(edit.end) }))
    .filter(({ mutated }) => !seen.has(mutated) && seen.add(mutated));
}

function named(mutants: { edit: Edit; mutated: string }[], source: string): Mutant[] {
  const ordinals = new Map<string, number>();
  return mutants.map(({ edit, mutated }) => {
    const lineStart = source.lastIndexOf("\n", edit.start - 1) + 1;
    const lineEnd = source.indexOf("\n", edit.start);
    const before = source.slice(edit.start, edit.end);
    const lineText = source.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).trim();
    const identity = [edit.operator, lineText, before, edit.text].join("\0");
    const ordinal = ordinals.get(identity) ?? 0;
    ordinals.set(identity, ordinal + 1);
    return {
      // The letter keeps YAML from reading 9e82231352 as a number.
      id: `m${createHash("sha256").update(`${identity}\0${ordinal}`).digest("hex").slice(0, 9)}`,
      operator: edit.operator,
      line: source.slice(0, edit.start).split("\n").length,
      column: edit.start - lineStart + 1,
      before,
      after: edit.text,
      source: mutated,
    };
  });
}
