import { checkValue } from "#contract/types/check-value.ts";
import { signatureTypes, type Signature } from "#contract/types/signature.ts";
import type { ValueType } from "#contract/types/value-type.ts";

/** A fault in a text of JSON lines: the line counts from 1; `path` starts with the parameter's name. */
export type InputFault = { line: number; path: string; message: string };

/** What is wrong with an own case; each message names the line and the JSON path. */
export function checkInput(text: string, signature: Signature): { path: string; message: string }[] {
  const { parameters } = signatureTypes(signature);
  const named = signature.parameters.map(({ name }, at) => ({ name, type: typeAt(parameters, at) }));
  return inputFaults(text, named).map(({ line, path, message }) => ({
    path,
    message: `line ${line}: ${path === "" ? "" : `${path} `}${message}`,
  }));
}

/** Faults of an input: one JSON value a parameter, a line each. */
export function inputFaults(text: string, parameters: { name: string; type: ValueType }[]): InputFault[] {
  const lines = toLines(text);
  if (lines.length !== parameters.length) {
    const wanted = `${parameters.length} ${parameters.length === 1 ? "line" : "lines"}`;
    const names = parameters.map(({ name }) => name).join(", ");
    const line = Math.min(lines.length, parameters.length) + 1;
    return [
      {
        line,
        path: "",
        message: `the input must have ${wanted} (${names}), one JSON value each; it has ${lines.length}`,
      },
    ];
  }
  return parameters.flatMap(({ name, type }, at) => valueFaults(lines[at] ?? "", type, at + 1, name));
}

/** Faults of one JSON value, with paths below `root`; `type` null accepts any value. */
export function valueFaults(text: string, type: ValueType | null, line: number, root: string): InputFault[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // The engine's message quotes the text, which may be a hidden case.
    const position = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
    const where = position === undefined ? "" : ` at character ${Number(position) + 1}`;
    return [{ line, path: root, message: `is not a JSON value${where}` }];
  }
  if (type === null) return [];
  return checkValue(value, type).map(({ path, message }) => ({ line, path: root + path, message }));
}

/** The lines of a text; blank ones at its end don't count, as in the sandbox. */
function toLines(text: string): string[] {
  const lines = text.split("\n");
  while (lines.at(-1)?.trim() === "") lines.pop();
  return lines;
}

function typeAt(types: ValueType[], at: number): ValueType {
  const type = types[at];
  if (type === undefined) throw new RangeError(`no type ${at}`);
  return type;
}
