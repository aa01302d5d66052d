import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");

describe("the table of the catalogue", () => {
  it("in docs/problems.md names every problem of the catalogue, in order, and all of them were run with mutants", async () => {
    const rows = (await readFile(join(ROOT, "docs/problems.md"), "utf8"))
      .split("\n")
      .filter((line) => line.startsWith("| ["));
    const entries = await readdir(join(ROOT, "problems"), { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(rows.map((row) => /^\| \[([a-z0-9]+)\]/.exec(row)?.[1])).toEqual(names.toSorted());
    expect(rows.filter((row) => !/ \d+\.\d % of \d+ +\|/.test(row))).toEqual([]);
  });
});
