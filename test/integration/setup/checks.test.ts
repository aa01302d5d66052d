import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { REPOSITORY } from "../harness/processes.ts";

const CONFIGURATION = [".gitignore", ".oxfmtrc.json", "oxlint.config.ts", "knip.json", "package.json", "tsconfig.json"];
/** One fault for each check, and a file around them that is right. */
const FAULTS = {
  "server/main.ts": 'import { used } from "./parts.ts";\n\nused();\n',
  "server/parts.ts": "export const used = () => 1;\n\nexport const deadExport = 2;\n",
  "server/dead-file.ts": "export const alone = 3;\n",
  "server/badly-formatted.ts": "export   const   spaced=4\n",
  "server/wrong-type.ts": 'export const count: number = "five";\n',
  "server/floating-promise.ts": "const later = async () => 6;\n\nlater();\n",
};

let tree: string;

beforeEach(async () => {
  tree = await mkdtemp(path.join(tmpdir(), "basecase-check-"));
  for (const file of [...CONFIGURATION, "scripts"]) {
    await cp(path.join(REPOSITORY, file), path.join(tree, file), { recursive: true });
  }
  await symlink(path.join(REPOSITORY, "node_modules"), path.join(tree, "node_modules"), "dir");
});

afterEach(() => rm(tree, { recursive: true, force: true }));

test("each of the four checks finds its fault, and the exit status counts them", async () => {
  for (const [place, text] of Object.entries(FAULTS)) {
    await mkdir(path.dirname(path.join(tree, place)), { recursive: true });
    await writeFile(path.join(tree, place), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/check.mjs"], {
    cwd: tree,
    encoding: "utf8",
  });
  const printed = stdout + stderr;
  expect(printed).toMatch(/server\/badly-formatted\.ts/);
  expect(printed).toContain("no-floating-promises");
  expect(printed).toMatch(/server\/wrong-type\.ts.*TS2322/);
  expect(printed).toMatch(/Unused files[^]*server\/dead-file\.ts/);
  expect(printed).toMatch(/Unused exports[^]*deadExport/);
  expect(status).toBe(4);
});
