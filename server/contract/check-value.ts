import type { ValueType } from "./value-type.ts";

/** Where in a value, as a JSON path below its root (`[3].name`, empty for the root), and what is wrong there. */
export type ValueFault = { path: string; message: string };

/** More faults than this say nothing new. */
const FAULTS_LIMIT = 20;

/**
 * Compares a parsed JSON value with its type; no fault means that it fits. The type bounds the depth of the recursion,
 * so that no value, however deep, can exhaust the stack.
 */
export function checkValue(value: unknown, type: ValueType): ValueFault[] {
  const faults: ValueFault[] = [];
  visit(value, type, "", faults);
  return faults;
}

function visit(value: unknown, type: ValueType, path: string, faults: ValueFault[]): void {
  if (faults.length >= FAULTS_LIMIT) return;
  const fault = (message: string) => void faults.push({ path, message });
  switch (type.kind) {
    case "int":
      if (typeof value !== "number") fault(`must be an int, not ${describe(value)}`);
      else if (!Number.isInteger(value)) fault("must be an int, not a fraction");
      else if (!Number.isSafeInteger(value)) fault("must be an int within ±(2^53 − 1)");
      return;
    case "float":
      if (typeof value !== "number") fault(`must be a float, not ${describe(value)}`);
      else if (!Number.isFinite(value)) fault("must be a float that a double can hold");
      return;
    case "bool":
      if (typeof value !== "boolean") fault(`must be true or false, not ${describe(value)}`);
      return;
    case "string":
      if (typeof value !== "string") fault(`must be a string in double quotes, not ${describe(value)}`);
      return;
    case "optional":
      if (value !== null) visit(value, type.of, path, faults);
      return;
    case "array":
    case "list":
      if (!Array.isArray(value)) return fault(`must be an array, not ${describe(value)}`);
      for (let at = 0; at < value.length && faults.length < FAULTS_LIMIT; at += 1) {
        visit(value[at], type.of, `${path}[${at}]`, faults);
      }
      return;
    case "tree":
      if (!Array.isArray(value)) return fault(`must be an array in level order, not ${describe(value)}`);
      return visitTree(value, type.of, path, faults);
    case "tuple":
      if (!Array.isArray(value)) return fault(`must be an array, not ${describe(value)}`);
      if (value.length !== type.of.length) return fault(`must have ${type.of.length} items, not ${value.length}`);
      type.of.forEach((of, at) => visit(value[at], of, `${path}[${at}]`, faults));
      return;
    case "record":
      return visitRecord(value, type.fields, path, faults);
  }
}

/** Level order: every value needs a parent that was written before it, and nothing follows the last node. */
function visitTree(values: unknown[], of: ValueType, path: string, faults: ValueFault[]): void {
  let places = 1;
  for (let at = 0; at < values.length && faults.length < FAULTS_LIMIT; at += 1) {
    if (places === 0) {
      faults.push({ path: `${path}[${at}]`, message: "has no parent: every node before it has its children already" });
      return;
    }
    places -= 1;
    if (values[at] === null) continue;
    places += 2;
    visit(values[at], of, `${path}[${at}]`, faults);
  }
  if (values.at(-1) === null) {
    const empty = values.length === 1;
    const message = empty
      ? "the empty tree is written [], not [null]"
      : "ends with null: missing children after the last node are left out";
    faults.push({ path, message });
  }
}

function visitRecord(
  value: unknown,
  fields: { name: string; type: ValueType }[],
  path: string,
  faults: ValueFault[],
): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    faults.push({ path, message: `must be an object, not ${describe(value)}` });
    return;
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  for (const { name, type } of fields) {
    if (entries.has(name)) visit(entries.get(name), type, `${path}.${name}`, faults);
    else faults.push({ path, message: `lacks the field "${name}"` });
    entries.delete(name);
  }
  for (const name of entries.keys()) faults.push({ path, message: `has a field "${name}" that its type doesn't have` });
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "object") return "an object";
  return value === undefined ? "undefined" : `a ${typeof value}`;
}
