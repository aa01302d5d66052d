import * as fc from "fast-check";

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("it's", 'say "x"', "`", "a\nb", "한글", "😀", "\ud800", "x".repeat(90), "constructor", "-0", "%s"),
);
const quoted = text.map((value) => JSON.stringify(value));
const number = fc.oneof(
  fc.integer().map(String),
  fc.double().map((value) => (Object.is(value, -0) ? "-0" : String(value))),
  fc.constantFrom("-0", "NaN", "Infinity", "1e21", "1e-7", "0.1", "2 ** 53"),
);
const leaf = fc.oneof(
  number,
  quoted,
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map((value) => `${value}n`),
  fc.constantFrom("null", "undefined", "true", "false", "Symbol('s')", "Symbol.iterator", "/a\\/b/gi", "new Date(0)"),
  fc.constantFrom("function () {}", "() => 1", "class A {}", "class B extends Array {}", "async function f() {}"),
  fc.constantFrom(
    "new Number(3)",
    "new String('ab')",
    "Object(1n)",
    "new Date(NaN)",
    "Object.create(null)",
    "new (class P {})()",
  ),
  fc.uint8Array({ maxLength: 6 }).map((bytes) => `Buffer.from([${bytes.join()}])`),
  fc.array(fc.double({ noNaN: true }), { maxLength: 4 }).map((values) => `new Float64Array([${values.join()}])`),
);
const key = fc.oneof(quoted, fc.constantFrom("a", "b", "longer_name", "[Symbol('k')]", "7", "'a-b'"));
const listOf = (of: fc.Arbitrary<string>) => fc.array(of, { maxLength: 8 }).map((items) => items.join(", "));

/** The text of a value of any kind, as a program may write it. */
const value: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    listOf(tie("value")).map((items) => `[${items}]`),
    fc.array(number, { minLength: 7, maxLength: 30 }).map((items) => `[${items.join(", ")}]`),
    fc.array(fc.option(tie("value"), { nil: "" }), { maxLength: 5 }).map((items) => `[${items.join(", ")}, 1]`),
    fc
      .array(fc.tuple(key, tie("value")), { maxLength: 6 })
      .map((pairs) => `({ ${pairs.map(([name, of]) => `${name}: ${of}`).join(", ")} })`),
    fc.array(fc.tuple(tie("value"), tie("value")), { maxLength: 4 }).map((pairs) => {
      return `new Map([${pairs.map(([one, other]) => `[${one}, ${other}]`).join(", ")}])`;
    }),
    listOf(tie("value")).map((items) => `new Set([${items}])`),
    tie("value").map((of) => `Object.assign([1], { extra: ${of} })`),
    tie("value").map((of) => `new (class Held { held = ${of}; })()`),
  ),
})).value;

const options = fc.constantFrom(
  "{ depth: 0 }",
  "{ depth: null }",
  "{ compact: false }",
  "{ compact: 1 }",
  "{ breakLength: 20 }",
  "{ breakLength: Infinity }",
  "{ sorted: true }",
  "{ showHidden: true }",
  "{ colors: true }",
  "{ maxArrayLength: 2, maxStringLength: 4 }",
  "{ numericSeparator: true }",
  "{ getters: true }",
);
const format = fc
  .array(fc.constantFrom("%s", "%d", "%i", "%f", "%j", "%o", "%O", "%c", "%%", "%", "%x", " a "), { maxLength: 5 })
  .map((parts) => JSON.stringify(parts.join("")));

/** What shows values. */
export const showing = fc.oneof(
  fc.array(value, { minLength: 1, maxLength: 3 }).map((values) => values.join(", ")),
  fc.tuple(value, options).map(([of, how]) => `inspect(${of}, ${how})`),
  fc.tuple(format, fc.array(value, { maxLength: 3 })).map(([how, of]) => [how, ...of].join(", ")),
  fc.tuple(value, value).map(([one, other]) => `isDeepStrictEqual(${one}, ${other})`),
  value.map((of) => `structuredClone(${of})`),
  value.map((of) => `JSON.stringify(${of})`),
);

const encoding = fc.constantFrom("utf8", "hex", "base64", "base64url", "latin1", "ascii", "utf16le", "binary", "nope");
const offset = fc.oneof(
  fc.integer({ min: -3, max: 12 }).map(String),
  fc.constantFrom("undefined", "1.5", "'1'", "NaN"),
);
const buffer = fc.oneof(
  fc.uint8Array({ maxLength: 12 }).map((bytes) => `Buffer.from([${bytes.join()}])`),
  fc.tuple(quoted, encoding).map(([of, how]) => `Buffer.from(${of}, '${how}')`),
  fc.tuple(offset, quoted).map(([size, of]) => `Buffer.alloc(${size}, ${of})`),
);

/** What is done with bytes and with texts of Node's own kinds. */
export const bytes = fc.oneof(
  fc.tuple(buffer, encoding, offset, offset).map(([of, how, from, to]) => `${of}.toString('${how}', ${from}, ${to})`),
  fc
    .tuple(
      buffer,
      fc.constantFrom("indexOf", "lastIndexOf", "includes"),
      fc.oneof(quoted, buffer, number),
      offset,
      encoding,
    )
    .map(([of, name, what, from, how]) => `${of}.${name}(${what}, ${from}, '${how}')`),
  fc.tuple(buffer, quoted, offset, offset, encoding).map(([of, what, from, to, how]) => {
    return `[of = ${of}, of.write(${what}, ${from}, ${to}, '${how}'), of]`;
  }),
  fc
    .tuple(buffer, fc.constantFrom("Int8", "UInt8", "Int16LE", "UInt32BE", "FloatLE", "DoubleBE", "BigInt64LE"), offset)
    .map(([of, name, at]) => `${of}.read${name}(${at})`),
  fc
    .tuple(buffer, fc.constantFrom("Int8", "UInt8", "Int16LE", "UInt32BE", "FloatLE", "DoubleBE"), number, offset)
    .map(([of, name, what, at]) => `[of = ${of}, of.write${name}(${what}, ${at}), of]`),
  fc
    .tuple(buffer, fc.constantFrom("slice", "subarray"), offset, offset)
    .map(([of, name, from, to]) => `${of}.${name}(${from}, ${to})`),
  fc.tuple(buffer, buffer).map(([one, other]) => `[${one}.equals(${other}), Buffer.compare(${one}, ${other})]`),
  fc.tuple(buffer, buffer, offset).map(([one, other, length]) => `Buffer.concat([${one}, ${other}], ${length})`),
  fc
    .tuple(buffer, fc.oneof(quoted, number), offset, offset)
    .map(([of, what, from, to]) => `${of}.fill(${what}, ${from}, ${to})`),
  fc.tuple(quoted, encoding).map(([of, how]) => `Buffer.byteLength(${of}, '${how}')`),
  fc.tuple(buffer, fc.constantFrom("utf8", "utf16le", "base64")).map(([of, how]) => {
    return `[of = new StringDecoder('${how}'), of.write(${of}), of.end(${of})]`;
  }),
  quoted.map((of) => `btoa(${of})`),
  quoted.map((of) => `atob(${of})`),
  quoted.map((of) => `[...new TextEncoder().encode(${of})]`),
  buffer.map((of) => `new TextDecoder().decode(${of})`),
  fc.array(fc.constantFrom("a", "..", ".", "/", "/b", "c.txt", "", "d//e", "..f"), { maxLength: 5 }).map((parts) => {
    const list = parts.map((part) => JSON.stringify(part)).join(", ");
    return `[path.join(${list}), path.resolve('/', ${list}), path.normalize(${JSON.stringify(parts.join("/"))}), path.parse(${JSON.stringify(parts.join("/"))}), path.win32.join(${list})]`;
  }),
  quoted.map((of) => `querystring.parse(${of})`),
  fc.tuple(quoted, quoted).map(([name, of]) => `new URLSearchParams({ [${name}]: ${of} }).toString()`),
);

const gap = fc.constantFrom(" ", "\n", "/* import */", " // from 'x'\n", "\t", "  ");
const binding = fc.constantFrom(
  "fs",
  "* as all",
  "{ readFileSync }",
  "{ readFileSync as read, writeSync, }",
  "fs, { existsSync as there }",
  "fs, * as all",
  "{ default as fs }",
  "{}",
);
const BOUND: Record<string, string[]> = {
  fs: ["fs"],
  "* as all": ["all"],
  "{ readFileSync }": ["readFileSync"],
  "{ readFileSync as read, writeSync, }": ["read", "writeSync"],
  "fs, { existsSync as there }": ["fs", "there"],
  "fs, * as all": ["fs", "all"],
  "{ default as fs }": ["fs"],
  "{}": [],
};
const statement = fc.constantFrom(
  "export const one = 1",
  "export { sep } from 'path'",
  "export * from 'os'",
  "export * as every from 'util'",
  "export default function named() { return 1; }",
  "const text = `\nimport x from 'y'\nexport default ${1}\n`; console.log(text)",
  "console.log(typeof import.meta.url)",
  "console.log(typeof (await import('path')).join)",
  "if (true) { const inner = 1; console.log({ inner }); }",
  "console.log('import a from b', /export {x}/.source)",
  "class K { static import() { return 1; } export() {} }\nconsole.log(K.import())",
  "await null",
  "label: for (;;) { break label; }",
  "import 'node:events'",
  '"use strict"',
);

/** A module: imports of every form between other statements, and what they bound. */
export const modules = fc
  .tuple(
    binding,
    fc.uniqueArray(statement, { maxLength: 5 }),
    fc.array(gap, { minLength: 6, maxLength: 6 }),
    fc.nat(5),
    fc.boolean(),
  )
  .map(([what, statements, gaps, at, early]) => {
    const spaced = ["import", what, "from", "'fs'"].map((word, index) => `${word}${gaps[index] ?? ""}`).join("");
    const shown = `console.log(${(BOUND[what] ?? []).map((name) => `typeof ${name}`).join(", ")})`;
    const rest = early ? [shown, ...statements] : [...statements, shown];
    rest.splice(at, 0, spaced);
    return rest.join(gaps[5] === "\n" ? ";\n" : "; ");
  });
