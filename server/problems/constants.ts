/** Values of `{{name}}`, which the format replaces in statements, validators, submissions and `test_group.yaml`. */
export type Constants = Readonly<Record<string, string | number>>;

/** Replaces what is defined and leaves the rest as it is. */
export function replaceConstants(text: string, constants: Constants): string {
  if (Object.keys(constants).length === 0) return text;
  return text.replaceAll(/\{\{([a-zA-Z_][a-zA-Z0-9_]*)\}\}/g, (sequence, name: string) =>
    Object.hasOwn(constants, name) ? String(constants[name]) : sequence,
  );
}
