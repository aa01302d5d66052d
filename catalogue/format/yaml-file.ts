import { isMap, isScalar, LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import type { Diagnostic } from "../model.ts";

/** Reads a YAML file by its schema; null after a fault. A fault's path carries the line: `problem.yaml:12`. */
export function readYaml<T>(path: string, text: string, schema: z.ZodType<T>, faults: Diagnostic[]): T | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    // What follows a break in the syntax mostly follows from it.
    const broken = document.errors.find(({ code }) => code !== "DUPLICATE_KEY");
    for (const error of broken === undefined ? document.errors : [broken]) {
      const line = lines.linePos(error.pos[0]).line;
      faults.push({ path: `${path}:${line}`, message: yamlMessage(error.code, error.message) });
    }
    return null;
  }
  let value: unknown;
  try {
    // An empty file is an empty map: every key may be missing, and those that may not are named below.
    value = document.toJS() ?? {};
  } catch {
    faults.push({ path, message: "has more aliases than any problem needs; write the values out" });
    return null;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const { at, message } of describe(issue, value)) {
      const line = lineOf(document, lines, at);
      faults.push({ path: line === null ? path : `${path}:${line}`, message });
    }
  }
  return null;
}

function yamlMessage(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") return "a key is given twice; keep one of them";
  // The library's message goes on with an excerpt of the file.
  return `is not valid YAML: ${message.split("\n")[0]?.replace(/ at line .*$/, "") ?? code}`;
}

type Place = { at: PropertyKey[]; message: string };

function describe(issue: z.core.$ZodIssue, root: unknown): Place[] {
  const name = issue.path.map(String).join(".");
  const named = (message: string): Place[] => [
    { at: issue.path, message: name === "" ? message : `${name} ${message}` },
  ];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        at: [...issue.path, key],
        message: `${[...issue.path.map(String), key].join(".")} is not a key of this file; remove it or mend its spelling`,
      }));
    case "invalid_type":
      if (valueAt(root, issue.path) === undefined) return named("is missing");
      return named(`must be ${kindOf(issue.expected)}${quoteHint(issue.expected, valueAt(root, issue.path))}`);
    case "invalid_value":
      if (valueAt(root, issue.path) === undefined) return named("is missing");
      return named(`must be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}`);
    case "too_small":
    case "too_big":
      return named(boundMessage(issue));
    case "invalid_key":
      return named(`is not allowed as a key here: ${issue.issues[0]?.message ?? issue.message}`);
    case "invalid_union": {
      // The choice that the value was meant for is the one that takes it at all; the fault lies further inside.
      const meant = issue.errors.find((faults) => faults.length > 0 && faults.every(({ path }) => path.length > 0));
      if (meant === undefined) return named(valueAt(root, issue.path) === undefined ? "is missing" : issue.message);
      return meant.flatMap((fault) => describe({ ...fault, path: [...issue.path, ...fault.path] }, root));
    }
    case "custom":
    case "invalid_element":
    case "invalid_format":
    case "not_multiple_of":
      return named(valueAt(root, issue.path) === undefined ? "is missing" : issue.message);
  }
}

function boundMessage(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const low = issue.code === "too_small";
  const bound = low ? issue.minimum : issue.maximum;
  const sign = `${low ? ">" : "<"}${issue.inclusive === false ? "" : "="}`;
  if (issue.origin === "string" && low && bound === 1) return "must not be empty";
  if (issue.origin === "array") return `must have ${sign} ${bound} items`;
  return `must be ${sign} ${bound}`;
}

function kindOf(expected: string): string {
  switch (expected) {
    case "object":
    case "record":
      return "a map";
    case "array":
      return "a list";
    case "int":
      return "a whole number";
    case "boolean":
      return "true or false";
    default:
      return `a ${expected}`;
  }
}

function quoteHint(expected: string, value: unknown): string {
  return expected === "string" && (typeof value === "number" || typeof value === "boolean") ? "; put it in quotes" : "";
}

function valueAt(root: unknown, path: PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** Line of the value at `path`, or of what comes nearest to it; a key's own line where the last step is a key. */
function lineOf(document: Document, lines: LineCounter, path: PropertyKey[]): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(last));
      if (pair !== undefined && isScalar(pair.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line;
    }
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isScalar(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}
