import { describe, expect, test } from "vitest";
import type { Remarks } from "#catalogue/model.ts";
import { readSubmissions } from "#catalogue/parts/submissions.ts";

function read(paths: string[], yaml: string | null, format: "2025-09" | "legacy" = "2025-09") {
  const contents = new Map(paths.map((path) => [`submissions/${path}`, Buffer.from("")]));
  if (yaml !== null) contents.set("submissions/submissions.yaml", Buffer.from(yaml));
  const remarks: Remarks = { faults: [], notes: [] };
  const files = { contents, paths: [...contents.keys()] };
  const { solutions, model } = readSubmissions(files, { format, constants: {}, needsModel: true }, remarks);
  expect(remarks.faults).toEqual([]);
  const expected = solutions.map((solution): [string, string] => [
    solution.path.slice("submissions/".length),
    solution.expected.join(" "),
  ]);
  return { expected: Object.fromEntries(expected), model: model?.path };
}

const DEFAULT = [
  "accepted/a.ts",
  "rejected/b.ts",
  "wrong_answer/c.js",
  "time_limit_exceeded/d.ts",
  "run_time_error/e.ts",
  "brute_force/f.ts",
];

describe("the verdict of a submission", () => {
  test("is what its folder says, and memory or output without end counts as a crash", () => {
    expect(read(DEFAULT, null).expected).toEqual({
      "accepted/a.ts": "AC",
      "rejected/b.ts": "WA TLE RTE MLE OLE",
      "wrong_answer/c.js": "WA",
      "time_limit_exceeded/d.ts": "TLE",
      "run_time_error/e.ts": "RTE MLE OLE",
      "brute_force/f.ts": "TLE RTE MLE OLE",
    });
  });

  test("may be looser in a legacy package, where a slow program may be wrong too", () => {
    expect(read(DEFAULT.slice(0, 1).concat("time_limit_exceeded/d.ts"), null, "legacy").expected).toEqual({
      "accepted/a.ts": "AC",
      "time_limit_exceeded/d.ts": "WA TLE",
    });
  });

  test("is replaced, key by key, by a rule named like the folder", () => {
    const yaml = "brute_force:\n  permitted: [AC, TLE]\ntime_limit_exceeded:\n  required: [AC, TLE]\n";
    expect(read(DEFAULT, yaml).expected).toMatchObject({
      // AC stays out: the format's own rule requires a failure.
      "brute_force/f.ts": "TLE",
      "time_limit_exceeded/d.ts": "AC TLE",
    });
  });

  test("is narrowed by every other pattern that matches", () => {
    const yaml = "rejected/*:\n  permitted: [AC, WA, TLE]\nrejected/{b,x}.ts:\n  permitted: [WA]\n";
    expect(read(DEFAULT, yaml).expected).toMatchObject({ "rejected/b.ts": "WA" });
  });

  test("of a folder of one's own is what submissions.yaml permits", () => {
    expect(
      read(["accepted/a.ts", "overflowing/g.ts"], "overflowing:\n  permitted: [AC, WA]\n  required: [WA]\n").expected,
    ).toEqual({
      "accepted/a.ts": "AC",
      "overflowing/g.ts": "WA",
    });
  });

  test("isn't bound by what is said of some cases only", () => {
    const yaml = "wrong_answer/c.js:\n  secret/*-easy:\n    permitted: [AC]\n";
    expect(read(DEFAULT, yaml).expected).toMatchObject({ "wrong_answer/c.js": "WA" });
  });
});

describe("the model solution", () => {
  test("is the first accepted one", () => {
    expect(read(["accepted/b.js", "accepted/a.ts"].toSorted(), null).model).toBe("submissions/accepted/a.ts");
  });

  test("or the one that submissions.yaml names", () => {
    expect(read(["accepted/a.ts", "accepted/b.js"], "accepted/b.js:\n  model_solution: true\n").model).toBe(
      "submissions/accepted/b.js",
    );
  });

  test("is none of another language's", () => {
    expect(read(["accepted/a.py", "accepted/c.ts"], null).model).toBe("submissions/accepted/c.ts");
  });
});
