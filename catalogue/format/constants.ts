/**
 * Values by their names: `k`, and `k.tex` for a variant. The format replaces `{{name}}` in statements, validators,
 * submissions and `test_group.yaml`, and `\constant{name}` in LaTeX.
 */
export type Constants = Readonly<Record<string, string | number>>;

/** A constant of `problem.yaml`: its value, or a map with `value` and other ways to write it. */
type Constant = string | number | Readonly<Record<string, string | number>>;

/** Every sequence that stands for a value; `name` and `name.value` are the same. */
export function namedValues(constants: Readonly<Record<string, Constant>>): Constants {
  const values = new Map<string, string | number>();
  for (const [name, constant] of Object.entries(constants)) {
    const variants = typeof constant === "object" ? constant : { value: constant };
    for (const [variant, value] of Object.entries(variants)) values.set(`${name}.${variant}`, value);
    if (variants["value"] !== undefined) values.set(name, variants["value"]);
  }
  return Object.fromEntries(values);
}

/** Replaces what is defined and leaves the rest as it is. */
export function replaceConstants(text: string, constants: Constants): string {
  if (Object.keys(constants).length === 0) return text;
  return replaced(text, /\{\{(NAME(?:\.NAME)?)\}\}/, constants);
}

/** The same for LaTeX, formulas included. */
export function replaceLatexConstants(source: string, constants: Constants): string {
  return replaced(source, /\\constant\{\s*(NAME(?:\.NAME)?)\s*\}/, constants);
}

const NAME = "[a-zA-Z_][a-zA-Z0-9_]*";

function replaced(text: string, pattern: RegExp, constants: Constants): string {
  const sequences = new RegExp(pattern.source.replaceAll("NAME", NAME), "g");
  return text.replaceAll(sequences, (sequence, name: string) =>
    Object.hasOwn(constants, name) ? String(constants[name]) : sequence,
  );
}
