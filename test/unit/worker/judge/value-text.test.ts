import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkValue } from "#contract/types/check-value.ts";
import { valueText } from "#judge/value-text.ts";

test("what JSON can say reads back the same, the sign of zero included", () => {
  const anyJson = fc.jsonValue().filter((value) => !JSON.stringify(value).includes("__proto__"));
  fc.assert(
    fc.property(anyJson, (value) => {
      // fc's JsonValue is our Value without its foreign kinds.
      expect(JSON.parse(valueText(value as Parameters<typeof valueText>[0]))).toEqual(value);
    }),
  );
  expect(JSON.parse(valueText(-0))).toBe(-0);
});

test("a float that fits its type reads back the same", () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      fc.pre(checkValue(value, { kind: "float" }).length === 0);
      expect(JSON.parse(valueText(value))).toBe(value);
    }),
  );
});

test("what JSON can't say is said in JavaScript's words", () => {
  expect(valueText([NaN, Infinity, undefined, 12n, { a: -Infinity }])).toBe(
    '[NaN,Infinity,undefined,12n,{"a":-Infinity}]',
  );
});
