import { expect, test } from "vitest";
import { slowestFiles } from "../../../scripts/test/slowest.mjs";

const file = (name: string, seconds: number) => ({
  name: `/here/test/${name}`,
  startTime: 1_000,
  endTime: 1_000 + seconds * 1_000,
});

test("a whole run says which kinds and files of tests took the time, the slowest first", () => {
  const quick = Array.from({ length: 30 }, (_, at) => file(`unit/${at}.test.ts`, 0));
  const lines = slowestFiles(
    [...quick, file("e2e/b.test.ts", 20), file("e2e/a.test.ts", 90), file("unit/c.test.ts", 3)],
    "/here",
  );
  expect(lines.slice(0, 4)).toEqual([
    "in all: unit 3 s, e2e 110 s",
    "  90 s  test/e2e/a.test.ts",
    "  20 s  test/e2e/b.test.ts",
    "   3 s  test/unit/c.test.ts",
  ]);
  expect(lines).toHaveLength(13);
});

test("a run of a few files says nothing", () => {
  expect(slowestFiles([file("unit/c.test.ts", 3)], "/here")).toEqual([]);
});
