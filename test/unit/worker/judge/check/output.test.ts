import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFloatToken, parseValidatorArgs } from "#catalogue/format/validator-args.ts";
import { checkOutput } from "#judge/check/output.ts";

function flags(text: string) {
  const { args, faults } = parseValidatorArgs(
    text.split(" ").filter((word) => word !== ""),
    { kind: "text" },
  );
  expect(faults).toEqual([]);
  return args;
}

describe("the default output validator", () => {
  /** The format's rules one by one: flags, answer, output, accepted. */
  test.each<[string, string, string, boolean]>([
    // Tokens, white space ignored.
    ["", "1 2 3\n", "1 2 3\n", true],
    ["", "1 2 3\n", "1\n2\n\n 3", true],
    ["", "1 2 3\n", "\t1\r\n2\f3\v\n", true],
    ["", "1 2 3\n", "1 2", false],
    ["", "1 2 3\n", "1 2 3 4", false],
    ["", "1 2 3\n", "12 3", false],
    ["", "", "", true],
    ["", "", " \n", true],
    ["", "", "x", false],
    ["", "x", "", false],
    ["", "a\u00a0b", "a b", false],
    // Case.
    ["", "Yes", "yES", true],
    ["case_sensitive", "Yes", "yes", false],
    ["case_sensitive", "Yes", "Yes", true],
    ["", "Ä", "ä", false],
    ["", "ÄB", "Äb", true],
    // White space that counts.
    ["space_change_sensitive", "1 2\n", "1 2\n", true],
    ["space_change_sensitive", "1 2\n", "1  2\n", false],
    ["space_change_sensitive", "1 2\n", "1\t2\n", false],
    ["space_change_sensitive", "1 2\n", "1 2", false],
    ["space_change_sensitive", "1 2\n", " 1 2\n", false],
    ["space_change_sensitive", "1 2", "1 2\n", false],
    ["space_change_sensitive", "1 2\n", "1 2\n\n", false],
    ["space_change_sensitive", "A b", "a B", true],
    ["space_change_sensitive case_sensitive", "A b", "a b", false],
    ["space_change_sensitive float_tolerance 0.1", "1.0 2", "1.05 2", true],
    ["space_change_sensitive float_tolerance 0.1", "1.0 2", "1.05  2", false],
    // Floats without a tolerance are words.
    ["", "1.0", "1.00", false],
    ["", "1e3", "1E3", true],
    // Tolerances.
    ["float_absolute_tolerance 0.01", "1.0", "1.009", true],
    ["float_absolute_tolerance 0.01", "1.0", "1.011", false],
    ["float_absolute_tolerance 0.01", "1000", "1000.009", true],
    ["float_relative_tolerance 0.01", "1000", "1009", true],
    ["float_relative_tolerance 0.01", "1000", "1011", false],
    ["float_relative_tolerance 0.01", "0.0001", "0.0002", false],
    ["float_relative_tolerance 0.01", "-1000", "-1009", true],
    ["float_tolerance 0.01", "0.0001", "0.0002", true],
    ["float_tolerance 0.01", "1000", "1009", true],
    ["float_absolute_tolerance 1e-9 float_relative_tolerance 0.01", "1000", "1009", true],
    ["float_absolute_tolerance 5 float_relative_tolerance 1e-9", "1000", "1004", true],
    ["float_tolerance 0", "1", "1.0", true],
    ["float_tolerance 0", "0", "-0.0", true],
    ["float_tolerance 0", "1", "1.0000001", false],
    // What is a float, by the format's grammar.
    ["float_tolerance 1e-6", "0.0314", "3.14000000e-2", true],
    ["float_tolerance 1e-6", "0.5", ".5", true],
    ["float_tolerance 1e-6", "5", "5.", true],
    ["float_tolerance 1e-6", "5", "+5", true],
    ["float_tolerance 1e-6", "5", "+.5e+1", true],
    ["float_tolerance 1e-6", "5", "0x5", false],
    ["float_tolerance 1e-6", "5", "5f", false],
    ["float_tolerance 1e-6", "5", "five", false],
    ["float_tolerance 1e-6", "5", "--5", false],
    ["float_tolerance 1e-6", "5", ".", false],
    ["float_tolerance 1e-6", "5", "5e", false],
    ["float_tolerance 1e-6", "5", "nan", false],
    ["float_tolerance 1e-6", "5", "inf", false],
    ["float_tolerance 1e300", "5", "1e999", false],
    // NaN and inf are words, and stay words.
    ["float_tolerance 1e-6", "nan", "NaN", true],
    ["float_tolerance 1e-6", "inf", "Inf", true],
    ["float_tolerance 1e-6", "inf", "1e999", false],
    ["float_tolerance 1e-6", "1e999", "1e999", true],
    ["float_tolerance 1e-6", "1e999", "5", false],
    // Words among floats.
    ["float_tolerance 1e-6", "Case 1: 0.5", "case 1: 0.50000001", true],
    ["float_tolerance 1e-6 case_sensitive", "Case 1: 0.5", "case 1: 0.5", false],
    ["float_tolerance 1e-6", "impossible", "0.5", false],
    // Whole numbers are floats too once a tolerance is set.
    ["float_tolerance 0.5", "7", "7.4", true],
  ])("[%s] %j against %j is %s", (args, answer, output, accepted) => {
    expect(checkOutput(output, answer, flags(args)).accepted).toBe(accepted);
  });

  test.each([
    ["1\n2\n3", "1\n2\n4", 'line 3: expected "3", got "4"'],
    ["1 2", "1", 'the output ends where "2" should follow'],
    ["1", "1\n2", 'line 2: the output goes on with "2" after its end'],
    ["1", "x".repeat(100), `line 1: expected "1", got "${"x".repeat(60)}…"`],
  ])("%j, then %j: %s", (answer, output, message) => {
    expect(checkOutput(output, answer, flags(""))).toEqual({ accepted: false, message });
  });

  test("a difference of white space says where and which", () => {
    expect(checkOutput("1\n2 3", "1\n2  3", flags("space_change_sensitive"))).toEqual({
      accepted: false,
      message: 'line 2: the white space before "3" differs: expected "  ", got " "',
    });
  });

  test("every text is accepted as its own answer, whatever the flags", () => {
    const all = ["", "case_sensitive", "space_change_sensitive", "float_tolerance 1e-9"];
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(...all), (text, args) => {
        expect(checkOutput(text, text, flags(args))).toEqual({ accepted: true });
      }),
    );
  });

  test("what a double prints is a float of the grammar and reads back", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseFloatToken(String(value)) === value).toBe(true);
      }),
    );
  });

  test("eight million characters without white space are one token", () => {
    const long = "7".repeat(8_000_000);
    expect(checkOutput(long, long, flags("float_tolerance 1e-6")).accepted).toBe(true);
  });
});
