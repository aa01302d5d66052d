/**
 * Language-neutral types of a function problem's parameters and result, as `practice.yaml` writes them:
 * `int`, `float`, `bool`, `string`, `T[]`, `T?`, `list<T>`, `tree<T>`, `[T, U]`, `{name: T, other: U}`.
 *
 * JSON form of a value: numbers, booleans and strings as they are; `T[]` and tuples as arrays; `T?` as the value or
 * null; records as objects; `list<T>` as an array; `tree<T>` as its level order with null for a missing child
 * (no children are written for a missing node, trailing nulls are left out; the empty tree is `[]`).
 */
export type ValueType =
  | { kind: "int" | "float" | "bool" | "string" }
  | { kind: "array" | "optional" | "list" | "tree"; of: ValueType }
  | { kind: "tuple"; of: ValueType[] }
  | { kind: "record"; fields: { name: string; type: ValueType }[] };

type TypeParse = { ok: true; type: ValueType } | { ok: false; message: string };

/** Reads a type from its text; a failure names the place, counted from 1. */
export function parseType(text: string): TypeParse {
  const reader = new Reader(text);
  try {
    const type = readType(reader);
    reader.skipSpace();
    if (!reader.done) throw reader.fault("the end");
    return { ok: true, type };
  } catch (fault) {
    if (fault instanceof TypeFault) return { ok: false, message: fault.message };
    throw fault;
  }
}

/** The type's text in its canonical form; `parseType` reads it back. */
export function formatType(type: ValueType): string {
  switch (type.kind) {
    case "int":
    case "float":
    case "bool":
    case "string":
      return type.kind;
    case "array":
      return `${formatType(type.of)}[]`;
    case "optional":
      return `${formatType(type.of)}?`;
    case "list":
    case "tree":
      return `${type.kind}<${formatType(type.of)}>`;
    case "tuple":
      return `[${type.of.map(formatType).join(", ")}]`;
    case "record":
      return `{${type.fields.map((field) => `${field.name}: ${formatType(field.type)}`).join(", ")}}`;
  }
}

class TypeFault extends Error {}

class Reader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  skipSpace(): void {
    while (this.text[this.at] === " ") this.at += 1;
  }

  take(token: string): boolean {
    this.skipSpace();
    if (!this.text.startsWith(token, this.at)) return false;
    this.at += token.length;
    return true;
  }

  expect(token: string): void {
    if (!this.take(token)) throw this.fault(`"${token}"`);
  }

  word(): string {
    this.skipSpace();
    const word = /^[A-Za-z_][A-Za-z0-9_]*/.exec(this.text.slice(this.at))?.[0];
    if (word === undefined) throw this.fault("a name");
    this.at += word.length;
    return word;
  }

  fault(wanted: string): TypeFault {
    const found = this.done ? "the end" : JSON.stringify(this.text[this.at]);
    return new TypeFault(`type "${this.text}": expected ${wanted} at character ${this.at + 1}, found ${found}`);
  }
}

function readType(reader: Reader): ValueType {
  let type = readPrimary(reader);
  for (;;) {
    if (reader.take("[]")) type = { kind: "array", of: type };
    else if (reader.take("?")) type = optional(type);
    else return type;
  }
}

/** A list or tree may be empty already, which solutions see as null; a second null could not be told from it. */
function optional(of: ValueType): ValueType {
  if (of.kind === "optional" || of.kind === "list" || of.kind === "tree") {
    throw new TypeFault(`type "${formatType(of)}?": ${formatType(of)} can be null already; leave out the ?`);
  }
  return { kind: "optional", of };
}

function readPrimary(reader: Reader): ValueType {
  if (reader.take("[")) {
    const of = [readType(reader)];
    while (reader.take(",")) of.push(readType(reader));
    reader.expect("]");
    return { kind: "tuple", of };
  }
  if (reader.take("{")) {
    const fields = [readField(reader)];
    while (reader.take(",")) fields.push(readField(reader));
    reader.expect("}");
    const twice = fields.find(({ name }, at) => fields.findIndex((field) => field.name === name) !== at);
    if (twice !== undefined) throw new TypeFault(`the field "${twice.name}" is given twice; keep one of them`);
    return { kind: "record", fields };
  }
  const word = reader.word();
  switch (word) {
    case "int":
    case "float":
    case "bool":
    case "string":
      return { kind: word };
    case "list":
    case "tree": {
      reader.expect("<");
      const of = readType(reader);
      reader.expect(">");
      if (word === "tree" && of.kind === "optional") {
        throw new TypeFault(`type "tree<${formatType(of)}>": null means a missing node; leave out the ?`);
      }
      return { kind: word, of };
    }
    default:
      throw new TypeFault(
        `type "${word}" is not known; known are int, float, bool, string, list<T>, tree<T>, T[], T?, [T, U], {name: T}`,
      );
  }
}

function readField(reader: Reader): { name: string; type: ValueType } {
  const name = reader.word();
  reader.expect(":");
  return { name, type: readType(reader) };
}
