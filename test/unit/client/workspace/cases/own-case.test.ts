import { describe, expect, test } from "vitest";
import {
  emptyFields,
  faultOfField,
  fieldsOf,
  inputOf,
  isValid,
} from "../../../../../client/workspace/cases/own-case.ts";

const twoSums = {
  kind: "function" as const,
  signature: {
    name: "f",
    parameters: [
      { name: "values", type: "int[]" },
      { name: "name", type: "string" },
    ],
    returns: "int",
  },
};
const stdio = { kind: "stdio" as const, signature: null };

test("a sample's lines become the fields, and the fields become the sample again", () => {
  const input = '[1, 2]\n"a b"\n';
  const fields = fieldsOf(input, twoSums);
  expect(fields).toEqual(["[1, 2]", '"a b"']);
  expect(inputOf({ id: "1", fields }, twoSums)).toBe(input);
});

test("a value written over several lines is sent on one, its numbers as they were typed", () => {
  const fields = ["[\n  1,\n  9007199254740993\n]", '"x"'];
  expect(inputOf({ id: "1", fields }, twoSums)).toBe('[ 1, 9007199254740993 ]\n"x"\n');
});

test("an empty case has a field for each parameter and is not valid yet", () => {
  const fields = emptyFields(twoSums);
  expect(fields).toEqual(["", ""]);
  expect(isValid({ id: "1", fields }, twoSums)).toBe(false);
});

describe("a field", () => {
  test.each([
    ["[1, 2]", 0, null],
    ["", 0, { kind: "empty" }],
    ["[1, 2", 0, { kind: "notJson" }],
    ['[1, "2"]', 0, { kind: "wrongType", path: "[1]" }],
    ["7", 1, { kind: "wrongType", path: "" }],
    [`"${"x".repeat(256_000)}"`, 1, { kind: "tooLong" }],
  ])("with %.20s at %i has the fault %o", (text, at, fault) => {
    const found = faultOfField(text, at, twoSums);
    expect(fault === null ? found : { ...found, ...fault }).toEqual(found);
    expect(found === null).toBe(fault === null);
  });
});

test("a program that reads its input gets any text, unchanged", () => {
  const text = "3\n1 2 3\n";
  expect(fieldsOf(text, stdio)).toEqual([text]);
  expect(faultOfField("", 0, stdio)).toBeNull();
  expect(inputOf({ id: "1", fields: [text] }, stdio)).toBe(text);
});
