import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatType } from "#contract/types/value-type.ts";
import { checkInput } from "#catalogue/parts/parse-input.ts";
import { valueOf, valueType } from "../../contract/types/arbitrary-value.ts";

const signature = {
  name: "solve",
  parameters: [
    { name: "boxes", type: "{name: string, sizes: int[]}[]" },
    { name: "root", type: "tree<int>" },
  ],
  returns: "int",
};

describe("an own case", () => {
  test.each([
    ["[]\n[]"],
    ["[]\n[]\n"],
    ["[]\r\n[]\r\n\r\n"],
    [' [ { "sizes" : [ 1 , -2 ] , "name" : "a\\n" } ] \n[1,null,2]'],
  ])("%j is taken", (text) => {
    expect(checkInput(text, signature)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ["", "", "line 1: the input must have 2 lines (boxes, root), one JSON value each; it has 0"],
    ["[]", "", "line 2: the input must have 2 lines (boxes, root), one JSON value each; it has 1"],
    ["[]\n[]\n[]", "", "line 3: the input must have 2 lines (boxes, root), one JSON value each; it has 3"],
    ["[\n]\n[]", "", "line 3: the input must have 2 lines (boxes, root), one JSON value each; it has 3"],
    ["\n[]", "boxes", "line 1: boxes is not a JSON value"],
    ["[1,]\n[]", "boxes", "line 1: boxes is not a JSON value"],
    ["[[1,2\n[]", "boxes", "line 1: boxes is not a JSON value at character 6"],
    ["[NaN]\n[]", "boxes", "line 1: boxes is not a JSON value"],
    ["[]\n[1,null,null,2]", "root[3]", "line 2: root[3] has no parent: every node before it has its children already"],
    ["[]\n[9007199254740992]", "root[0]", "line 2: root[0] must be an int within ±(2^53 − 1)"],
    [
      '[{"name":"a","sizes":[1,"2"]}]\n[]',
      "boxes[0].sizes[1]",
      "line 1: boxes[0].sizes[1] must be an int, not a string",
    ],
    ['[{"name":"a"}]\n[]', "boxes[0]", 'line 1: boxes[0] lacks the field "sizes"'],
  ])("%j is refused with line and path", (text, path, message) => {
    expect(checkInput(text, signature)).toEqual([{ path, message }]);
  });

  test("every fault is told, not only the first", () => {
    expect(checkInput("[1,2]\n{}", signature).map(({ path }) => path)).toEqual(["boxes[0]", "boxes[1]", "root"]);
  });

  test("every list of values in their JSON form is taken", () => {
    const cases = fc
      .array(valueType, { minLength: 1, maxLength: 4 })
      .chain((types) => fc.tuple(fc.constant(types), fc.tuple(...types.map(valueOf))));
    fc.assert(
      fc.property(cases, ([types, values]) => {
        const parameters = types.map((type, at) => ({ name: `p${at}`, type: formatType(type) }));
        const text = values.map((value) => JSON.stringify(value)).join("\n");
        expect(checkInput(text, { name: "solve", parameters, returns: "int" })).toEqual([]);
      }),
    );
  });

  test("no text makes the check throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(checkInput(text, signature)).toBeInstanceOf(Array);
      }),
    );
  });

  test("nesting 200,000 deep is refused, not walked", () => {
    const deep = "[".repeat(200_000) + "]".repeat(200_000);
    expect(checkInput(`${deep}\n[]`, signature)).toEqual([
      { path: "boxes[0]", message: "line 1: boxes[0] must be an object, not an array" },
    ]);
  });
});
