import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { rememberPart } from "../../../scripts/start/leftovers.mjs";

const PART = { name: "server", pid: 1, script: "main.ts" };

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "basecase-leftovers-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

test("a part is noted with the others, one note a name", async () => {
  rememberPart(directory, { ...PART, name: "worker" });
  rememberPart(directory, PART);
  rememberPart(directory, { ...PART, pid: 2 });
  expect(JSON.parse(await readFile(path.join(directory, "parts.json"), "utf8"))).toEqual([
    { ...PART, name: "worker" },
    { ...PART, pid: 2 },
  ]);
});

test("where it can't be noted, as on a full disk, that is said and the start goes on", () => {
  const said = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  expect(() => rememberPart(path.join(directory, "gone"), PART)).not.toThrow();
  expect(said.mock.calls.flat().join()).toContain("can't be written");
  said.mockRestore();
});
