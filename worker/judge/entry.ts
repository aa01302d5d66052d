import { parseType, type ValueType } from "#contract/value-type.ts";
import type { Problem } from "#problems/model.ts";
import type { Entry } from "../sandbox/sandbox.ts";

/** How a solution of the problem is entered. */
export function entryOf(problem: Problem): Entry {
  const { signature } = problem;
  if (signature === null) return { kind: "stdio" };
  return {
    kind: "function",
    name: signature.name,
    types: {
      parameters: signature.parameters.map((parameter) => readType(parameter.type, problem)),
      returns: readType(signature.returns, problem),
    },
  };
}

/** What a solution of a function problem returns. */
export function returnTypeOf(problem: Problem): ValueType {
  if (problem.signature === null) throw new Error(`${problem.shortname}: a stdio problem has no result type`);
  return readType(problem.signature.returns, problem);
}

function readType(text: string, problem: Problem): ValueType {
  const parsed = parseType(text);
  if (!parsed.ok) throw new Error(`${problem.shortname}: practice.yaml: ${parsed.message}`);
  return parsed.type;
}
