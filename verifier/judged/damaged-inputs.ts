import type { ValueType } from "#contract/types/value-type.ts";

/** Inputs that no problem's bounds allow, by the parameter that is damaged (stdio: 0). */
export type Damage = { part: number; inputs: string[] };

const HUGE = Number.MAX_SAFE_INTEGER;

/** Damages valid inputs, which reach every bound; `types: null` damages the texts of a stdio problem. */
export function damagedInputs(inputs: string[], types: ValueType[] | null): Damage[] {
  if (types === null) return [{ part: 0, inputs: damagedTexts(smallest(inputs)[0] ?? "") }];
  const cases = smallest(inputs).map(linesOf);
  return types.map((type, part) => {
    const put = (lines: string[], value: unknown) => `${lines.with(part, JSON.stringify(value)).join("\n")}\n`;
    const values = cases.map((lines) => ({ lines, value: JSON.parse(lines[part] ?? "null") as unknown }));
    const replaced = values
      .map(({ lines, value }) => damagedValues(value, type).map((damaged) => put(lines, damaged)))
      .find((damaged) => damaged.length > 0);
    return {
      part,
      inputs: [...(replaced ?? []), ...beyondLengths(values, type).map(({ lines, value }) => put(lines, value))],
    };
  });
}

function smallest(inputs: string[]): string[] {
  return inputs.toSorted((one, other) => one.length - other.length);
}

function linesOf(input: string): string[] {
  return input.split("\n").filter((line) => line !== "");
}

type Given<T = unknown> = { lines: string[]; value: T };

/** One item more than any case has, and one less: where lengths have bounds, the cases reach them. */
function beyondLengths(given: Given[], type: ValueType): Given[] {
  switch (type.kind) {
    case "array":
    case "list": {
      const arrays = given.flatMap(({ lines, value }) =>
        Array.isArray(value) ? [{ lines, value: value as unknown[] }] : [],
      );
      return beyond(arrays, (items) => [...items, items.at(-1)]);
    }
    case "string": {
      const texts = given.flatMap(({ lines, value }) => (typeof value === "string" ? [{ lines, value }] : []));
      return beyond(texts, (text) => text + text.slice(-1));
    }
    case "int":
    case "float":
    case "bool":
    case "optional":
    case "tree":
    case "tuple":
    case "record":
      return [];
  }
}

function beyond<T extends { length: number; slice(from: number, to: number): unknown }>(
  given: Given<T>[],
  grow: (value: T) => unknown,
): Given[] {
  const byLength = given.toSorted((one, other) => one.value.length - other.value.length);
  const [shortest, longest] = [byLength[0], byLength.at(-1)];
  const found: Given[] = [];
  if (longest !== undefined && longest.value.length > 0) found.push({ ...longest, value: grow(longest.value) });
  if (shortest !== undefined && shortest.value.length > 0)
    found.push({ ...shortest, value: shortest.value.slice(0, -1) });
  return found;
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
