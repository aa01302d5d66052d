import type { ValueType } from "#contract/value-type.ts";

/** Inputs that no problem's bounds allow, by the parameter that is damaged (stdio: 0). */
export type Damage = { part: number; inputs: string[] };

const HUGE = Number.MAX_SAFE_INTEGER;

/** `types: null` damages the text of a stdio problem. */
export function damagedInputs(input: string, types: ValueType[] | null): Damage[] {
  if (types === null) return [{ part: 0, inputs: damagedTexts(input) }];
  const lines = input.split("\n").filter((line) => line !== "");
  return types.map((type, part) => ({
    part,
    inputs: damagedValues(JSON.parse(lines[part] ?? "null"), type).map(
      (value) => `${lines.with(part, JSON.stringify(value)).join("\n")}\n`,
    ),
  }));
}

function damagedTexts(text: string): string[] {
  return [
    "",
    `${text}surplus\n`,
    text.replace(/-?\d+/, String(HUGE)),
    text.replace(/-?\d+/, `-${HUGE}`),
    `\n${text}`,
  ].filter((damaged) => damaged !== text);
}

/** One value out of any bounds at a time; a bool has none. */
function damagedValues(value: unknown, type: ValueType): unknown[] {
  switch (type.kind) {
    case "int":
    case "float":
      return [HUGE, -HUGE];
    case "bool":
      return [];
    case "string":
      return ["\u0007".repeat(3)];
    case "optional":
      return damagedValues(value, type.of);
    case "array":
    case "list":
    case "tree": {
      const items = Array.isArray(value) ? value : [];
      const at = items.findIndex((item) => item !== null);
      if (at === -1) return [];
      return damagedValues(items[at], type.of).map((item) => items.with(at, item));
    }
    case "tuple": {
      const items = Array.isArray(value) ? value : [];
      return type.of.flatMap((of, at) => damagedValues(items[at], of).map((item) => items.with(at, item)));
    }
    case "record": {
      const record = new Map(Object.entries(value ?? {}));
      return type.fields.flatMap(({ name, type: of }) =>
        damagedValues(record.get(name), of).map((item) => ({ ...Object.fromEntries(record), [name]: item })),
      );
    }
  }
}
