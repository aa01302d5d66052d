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
  const found = new Findings();
  visit(value, type, found);
  return found.faults;
}

/** Where the visit is, and what it found. Paths are put together only for faults: most values have none. */
class Findings {
  readonly faults: ValueFault[] = [];
  private readonly steps: (string | number)[] = [];

  get full(): boolean {
    return this.faults.length >= FAULTS_LIMIT;
  }

  add(message: string): void {
    const path = this.steps.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
    if (!this.full) this.faults.push({ path, message });
  }

  visitAt(step: string | number, value: unknown, type: ValueType): void {
    this.steps.push(step);
    visit(value, type, this);
    this.steps.pop();
  }

  addAt(step: number, message: string): void {
    this.steps.push(step);
    this.add(message);
    this.steps.pop();
  }
}

/** Says quickly that a value fits, as nearly all of them do; where it does not say so, a visit finds out why. */
function quickTest(type: ValueType): (value: unknown) => boolean {
  switch (type.kind) {
    case "int":
      return Number.isSafeInteger;
    case "float":
      return Number.isFinite;
    case "bool":
      return (value) => typeof value === "boolean";
    case "string":
      return (value) => typeof value === "string";
    case "array":
    case "list": {
      const fits = quickTest(type.of);
      return (value) => Array.isArray(value) && value.every(fits);
    }
    case "tuple": {
      const fits = type.of.map(quickTest);
      return (value) => Array.isArray(value) && value.length === fits.length && fits.every((fit, at) => fit(value[at]));
    }
    case "optional":
    case "tree":
    case "record":
      return () => false;
  }
}

function visit(value: unknown, type: ValueType, found: Findings): void {
  switch (type.kind) {
    case "int":
      if (Number.isSafeInteger(value)) return;
      if (typeof value !== "number") found.add(`must be an int, not ${describe(value)}`);
      else if (!Number.isInteger(value)) found.add("must be an int, not a fraction");
      else found.add("must be an int within ±(2^53 − 1)");
      return;
    case "float":
      if (typeof value !== "number") found.add(`must be a float, not ${describe(value)}`);
      else if (!Number.isFinite(value)) found.add("must be a float that a double can hold");
      return;
    case "bool":
      if (typeof value !== "boolean") found.add(`must be true or false, not ${describe(value)}`);
      return;
    case "string":
      if (typeof value !== "string") found.add(`must be a string in double quotes, not ${describe(value)}`);
      return;
    case "optional":
      if (value !== null) visit(value, type.of, found);
      return;
    case "array":
    case "list":
      if (!Array.isArray(value)) return found.add(`must be an array, not ${describe(value)}`);
      return visitItems(value, type.of, found);
    case "tree":
      if (!Array.isArray(value)) return found.add(`must be an array in level order, not ${describe(value)}`);
      return visitTree(value, type.of, found);
    case "tuple":
      if (!Array.isArray(value)) return found.add(`must be an array, not ${describe(value)}`);
      if (value.length !== type.of.length) return found.add(`must have ${type.of.length} items, not ${value.length}`);
      type.of.forEach((of, at) => found.visitAt(at, value[at], of));
      return;
    case "record":
      return visitRecord(value, type.fields, found);
  }
}

function visitItems(values: unknown[], of: ValueType, found: Findings): void {
  const fits = quickTest(of);
  for (let at = 0; at < values.length && !found.full; at += 1) {
    if (!fits(values[at])) found.visitAt(at, values[at], of);
  }
}

/** Level order: every value needs a parent that was written before it, and nothing follows the last node. */
function visitTree(values: unknown[], of: ValueType, found: Findings): void {
  let places = 1;
  for (let at = 0; at < values.length && !found.full; at += 1) {
    if (places === 0) return found.addAt(at, "has no parent: every node before it has its children already");
    places -= 1;
    if (values[at] === null) continue;
    places += 2;
    found.visitAt(at, values[at], of);
  }
  if (values.at(-1) !== null) return;
  const empty = values.length === 1;
  found.add(
    empty
      ? "the empty tree is written [], not [null]"
      : "ends with null: missing children after the last node are left out",
  );
}

function visitRecord(value: unknown, fields: { name: string; type: ValueType }[], found: Findings): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return found.add(`must be an object, not ${describe(value)}`);
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  for (const { name, type } of fields) {
    if (entries.has(name)) found.visitAt(name, entries.get(name), type);
    else found.add(`lacks the field "${name}"`);
    entries.delete(name);
  }
  for (const name of entries.keys()) found.add(`has a field "${name}" that its type doesn't have`);
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "object") return "an object";
  return value === undefined ? "undefined" : `a ${typeof value}`;
}
