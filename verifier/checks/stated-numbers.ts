import type { PackageText } from "#contract/localized.ts";

/** The numbers that each statement names, however they are written: 50\,000, 10^9, 2 \cdot 10^5, −3, 0.5. */
export function statedNumbers(statement: PackageText): [locale: string, numbers: Set<number>][] {
  return Object.entries(statement).map(([locale, text]) => [locale, numbersIn(text)]);
}

function numbersIn(text: string): Set<number> {
  const plain = text
    .replaceAll(/(?<=\d)(\\,|\{,\}|\\ |[\u00a0\u2009\u202f ,_])(?=\d{3}(?!\d))/g, "")
    .replaceAll(/[−–]/g, "-");
  const numbers = new Set<number>();
  const add = (value: number) => {
    numbers.add(value);
    numbers.add(-value);
  };
  for (const [match] of plain.matchAll(/\d+(\.\d+)?/g)) add(Number(match));
  const power = /(?:(\d+(?:\.\d+)?)\s*(?:\\cdot|\\times|·|×)\s*)?(\d+)\^(?:\{(-?\d+)\}|(\d))(?:\s*([-+])\s*(\d+))?/g;
  for (const [, factor = "1", base, braced, single, sign, rest] of plain.matchAll(power)) {
    const value = Number(factor) * Number(base) ** Number(braced ?? single);
    add(value);
    if (rest !== undefined) add(sign === "-" ? value - Number(rest) : value + Number(rest));
  }
  for (const [letters] of text.matchAll(/[０-９]+/g)) add(Number(letters.normalize("NFKC")));
  return numbers;
}
