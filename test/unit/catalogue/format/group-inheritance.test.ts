import { describe, expect, test } from "vitest";
import { groupSettings } from "#catalogue/format/group-settings.ts";
import type { Format } from "#catalogue/format/metadata.ts";
import type { Remarks } from "#catalogue/model.ts";

type Files = Record<string, string>;

/** The words that the output validator gets for a case in `folder`. */
function wordsIn(folder: string, format: Format, written: Files, rootWords = ""): string {
  const contents = new Map(Object.entries(written).map(([path, text]) => [`data/${path}`, Buffer.from(text)]));
  const files = { contents, paths: [...contents.keys()] };
  const remarks: Remarks = { faults: [], notes: [] };
  const words = rootWords.split(" ").filter((word) => word !== "");
  const context = { format, validator: { kind: "text" }, constants: {}, rootWords: words } as const;
  const settings = groupSettings(files, context, remarks)(`data/${folder}`);
  expect(remarks.faults).toEqual([]);
  return settings.validatorArgs.raw.join(" ");
}

const TOLERANT = "output_validator_flags: float_tolerance 1e-6\n";

describe("a legacy group takes each property from the nearest folder that has it", () => {
  test.each<[string, Files, string, string]>([
    [
      "a file with other properties only",
      { "testdata.yaml": TOLERANT, "secret/testdata.yaml": "on_reject: continue\n" },
      "secret",
      "float_tolerance 1e-6",
    ],
    [
      "two of them on the way",
      {
        "testdata.yaml": TOLERANT,
        "secret/testdata.yaml": "on_reject: break\n",
        "secret/a/testdata.yaml": "range: 0 5\n",
      },
      "secret/a/b",
      "float_tolerance 1e-6",
    ],
    [
      "a file without anything",
      { "testdata.yaml": TOLERANT, "secret/testdata.yaml": "" },
      "secret",
      "float_tolerance 1e-6",
    ],
    ["none on the way", { "testdata.yaml": TOLERANT }, "secret/a/b/c", "float_tolerance 1e-6"],
    [
      "flags of its own in place of those above",
      { "testdata.yaml": TOLERANT, "secret/testdata.yaml": "output_validator_flags: case_sensitive\n" },
      "secret/a",
      "case_sensitive",
    ],
    [
      "empty flags of its own",
      { "testdata.yaml": TOLERANT, "secret/testdata.yaml": 'output_validator_flags: ""\n' },
      "secret/a",
      "",
    ],
    [
      "flags written as a map",
      {
        "testdata.yaml": "output_validator_flags: { name: default, flags: case_sensitive }\n",
        "secret/testdata.yaml": "grading: default\n",
      },
      "secret",
      "case_sensitive",
    ],
    [
      "nothing from a neighbour",
      { "sample/testdata.yaml": TOLERANT, "secret/b/testdata.yaml": TOLERANT },
      "secret/a",
      "",
    ],
  ])("%s", (_, files, folder, words) => {
    expect(wordsIn(folder, "legacy", files)).toBe(words);
  });

  test("behind the flags of problem.yaml, which every case gets", () => {
    const files = { "testdata.yaml": TOLERANT, "secret/testdata.yaml": "on_reject: continue\n" };
    expect(wordsIn("secret", "legacy", files, "case_sensitive")).toBe("case_sensitive float_tolerance 1e-6");
    expect(wordsIn("secret", "legacy", {}, "case_sensitive")).toBe("case_sensitive");
    const emptied = { ...files, "secret/testdata.yaml": "output_validator_flags:\n" };
    expect(wordsIn("secret", "legacy", emptied, "case_sensitive")).toBe("case_sensitive");
  });
});

describe("a group of 2025-09 takes its arguments from the nearest folder that has them", () => {
  const ABOVE = "output_validator_args: [float_tolerance, 0.001]\n";
  test.each<[string, Files, string]>([
    [
      "none of its own",
      { "secret/test_group.yaml": ABOVE, "secret/a/test_group.yaml": "full_feedback: true\n" },
      "float_tolerance 0.001",
    ],
    [
      "its own",
      { "secret/test_group.yaml": ABOVE, "secret/a/test_group.yaml": "output_validator_args: [case_sensitive]\n" },
      "case_sensitive",
    ],
    [
      "an empty list of its own",
      { "secret/test_group.yaml": ABOVE, "secret/a/test_group.yaml": "output_validator_args: []\n" },
      "",
    ],
  ])("%s", (_, files, words) => {
    expect(wordsIn("secret/a", "2025-09", files)).toBe(words);
  });
});

test("a package of 2023-07 has its flags in testdata.yaml, as a text or a list", () => {
  expect(wordsIn("secret/a", "2023-07", { "secret/testdata.yaml": TOLERANT })).toBe("float_tolerance 1e-6");
  const list = { "secret/testdata.yaml": "output_validator_args: [case_sensitive]\n" };
  expect(wordsIn("secret/a", "2023-07", list)).toBe("case_sensitive");
});
