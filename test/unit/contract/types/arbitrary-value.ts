import * as fc from "fast-check";
import type { ValueType } from "#contract/types/value-type.ts";

/** JSON values of a function problem. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const names = fc.uniqueArray(fc.stringMatching(/^[a-z][A-Za-z0-9_]{0,5}$/), { minLength: 1, maxLength: 3 });

/** Any type that `parseType` knows, a few levels deep. */
export const valueType: fc.Arbitrary<ValueType> = fc.letrec<{ type: ValueType; solid: ValueType }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie("solid"),
    tie("solid")
      .filter(({ kind }) => kind !== "list" && kind !== "tree")
      .map((of) => ({ kind: "optional" as const, of })),
  ),
  /** Not optional. */
  solid: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...(["int", "float", "bool", "string"] as const)).map((kind) => ({ kind })),
    tie("type").map((of) => ({ kind: "array" as const, of })),
    tie("type").map((of) => ({ kind: "list" as const, of })),
    tie("solid").map((of) => ({ kind: "tree" as const, of })),
    fc.array(tie("type"), { minLength: 1, maxLength: 3 }).map((of) => ({ kind: "tuple" as const, of })),
    names.chain((fields) =>
      fc.tuple(...fields.map(() => tie("type"))).map((types) => ({
        kind: "record" as const,
        fields: fields.flatMap((name, at) => types.slice(at, at + 1).map((type) => ({ name, type }))),
      })),
    ),
  ),
})).type;

/** Any value of a type. */
export function valueOf(type: ValueType): fc.Arbitrary<Json> {
  switch (type.kind) {
    case "int":
      return fc.oneof(fc.integer({ min: -3, max: 3 }), fc.maxSafeInteger());
    case "float":
      return fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    case "bool":
      return fc.boolean();
    case "string":
      return fc.string({ maxLength: 4 });
    case "optional":
      return fc.option(valueOf(type.of));
    case "array":
    case "list":
      return fc.array(valueOf(type.of), { maxLength: 4 });
    case "tree":
      return fc
        .array(fc.tuple(valueOf(type.of), fc.boolean(), fc.boolean()), { maxLength: 6 })
        .map((nodes) => levelOrder(nodes));
    case "tuple":
      return fc.tuple(...type.of.map(valueOf));
    case "record":
      return fc
        .tuple(...type.fields.map((field) => valueOf(field.type)))
        .map((values) => Object.fromEntries(type.fields.map(({ name }, at) => [name, values[at] ?? null])));
  }
}

/** Places nodes in level order; the two flags say whether a left and a right child are left out. */
function levelOrder(nodes: [Json, boolean, boolean][]): Json[] {
  const written: Json[] = [];
  const places: boolean[] = [false];
  let next = 0;
  for (let at = 0; at < places.length && next < nodes.length; at += 1) {
    const node = nodes[next];
    // The last place left must be filled, or the rest of the nodes would have no parent.
    if (node === undefined || (places[at] === true && at < places.length - 1)) {
      written.push(null);
      continue;
    }
    written.push(node[0]);
    places.push(node[1], node[2]);
    next += 1;
  }
  return written;
}
