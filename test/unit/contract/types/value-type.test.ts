import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatType, parseType } from "#contract/types/value-type.ts";
import { valueType } from "./arbitrary-value.ts";

describe("types in practice.yaml", () => {
  test("every type's text is read back as the same type", () => {
    fc.assert(
      fc.property(valueType, (type) => {
        expect(parseType(formatType(type))).toEqual({ ok: true, type });
      }),
    );
  });

  test("spaces between the parts change nothing", () => {
    expect(parseType(" { a : int [] , b : [ int , string ? ] } ")).toEqual(parseType("{a: int[], b: [int, string?]}"));
  });

  test("no text makes the reader throw", () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[a-z<>[\]{}?:, ]{0,20}$/));
    fc.assert(
      fc.property(texts, (text) => {
        expect(typeof parseType(text).ok).toBe("boolean");
      }),
    );
  });

  test.each([
    ["", "expected a name at character 1, found the end"],
    ["int[", 'expected the end at character 4, found "["'],
    ["integer", 'type "integer" is not known'],
    ["int int", 'expected the end at character 5, found "i"'],
    ["[int", 'expected "]" at character 5'],
    ["list<int", 'expected ">" at character 9'],
    ["{a int}", 'expected ":" at character 4'],
    ["int??", "can be null already"],
    ["list<int>?", "can be null already"],
    ["tree<int?>", "null means a missing node"],
    ["{a: int, a: int}", 'the field "a" is given twice'],
  ])("%j is refused with its reason", (text, reason) => {
    expect(parseType(text)).toEqual({ ok: false, message: expect.stringContaining(reason) });
  });
});
