import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** A planted file, what it imports, and whether the linter must refuse that. */
const FORBIDDEN: [place: string, imports: string][] = [
  ["server/contract/planted.ts", "../store/store.ts"],
  ["server/contract/planted.ts", "#problems/model.ts"],
  ["server/contract/planted.ts", "express"],
  ["server/contract/planted.ts", "node:fs"],
  ["server/problems/planted.ts", "../store/store.ts"],
  ["server/problems/planted.ts", "../config.ts"],
  ["server/problems/planted.ts", "bullmq"],
  ["server/problems/planted.ts", "drizzle-orm/pg-core"],
  ["server/routes/planted.ts", "../../worker/consumer.ts"],
  ["server/routes/planted.ts", "../../client/app.tsx"],
  ["server/routes/planted.ts", "../main.ts"],
  ["server/routes/planted.ts", "isolated-vm"],
  ["worker/planted.ts", "../server/store/store.ts"],
  ["worker/planted.ts", "../server/config.ts"],
  ["worker/planted.ts", "express"],
  ["worker/planted.ts", "./main.ts"],
  ["worker/judge/planted.ts", "isolated-vm"],
  ["worker/sandbox/planted.ts", "isolated-vm"],
  ["worker/sandbox/planted.ts", "#problems/model.ts"],
  ["worker/sandbox/planted.ts", "../config.ts"],
  ["worker/sandbox/planted.ts", "../judge/judge.ts"],
  ["worker/sandbox/planted.ts", "ioredis"],
  ["worker/sandbox/planted.ts", "./host/main.ts"],
  ["worker/sandbox/host/planted.ts", "zod"],
  ["worker/sandbox/host/planted.ts", "#contract/verdict.ts"],
  ["worker/sandbox/host/planted.ts", "../../config.ts"],
  ["worker/sandbox/host/planted.ts", "bullmq"],
  ["worker/sandbox/host/planted.ts", "./main.ts"],
  ["client/planted.tsx", "#problems/model.ts"],
  ["client/planted.tsx", "../server/contract/verdict.ts"],
  ["client/planted.tsx", "../worker/consumer.ts"],
  ["client/planted.tsx", "node:fs"],
  ["client/planted.tsx", "./main.tsx"],
  ["client/results/planted.tsx", "monaco-editor"],
  ["client/results/planted.tsx", "monaco-editor/esm/vs/editor/editor.api.js"],
  ["client/editor/planted.ts", "#problems/model.ts"],
  ["verifier/planted.ts", "../server/store/store.ts"],
  ["test/unit/planted.ts", "../../server/main.ts"],
  ["scripts/planted.mjs", "../server/main.ts"],
];

const ALLOWED: [place: string, imports: string][] = [
  ["server/contract/allowed.ts", "./verdict.ts"],
  ["server/contract/allowed.ts", "zod"],
  ["server/problems/allowed.ts", "#contract/verdict.ts"],
  ["server/problems/allowed.ts", "./model.ts"],
  ["server/routes/allowed.ts", "../store/store.ts"],
  ["server/routes/allowed.ts", "#problems/model.ts"],
  ["worker/allowed.ts", "#problems/model.ts"],
  ["worker/allowed.ts", "bullmq"],
  ["worker/sandbox/host/allowed.ts", "isolated-vm"],
  ["worker/sandbox/host/allowed.ts", "../protocol.ts"],
  ["client/allowed.tsx", "#contract/verdict.ts"],
  ["client/editor/allowed.ts", "monaco-editor"],
  ["verifier/allowed.ts", "../worker/sandbox/sandbox.ts"],
];

const Report = z.object({
  diagnostics: z.array(z.object({ filename: z.string(), code: z.string(), message: z.string() })),
});

let tree: string;
const found = new Map<string, string[]>();

beforeAll(async () => {
  tree = await mkdtemp(path.join(tmpdir(), "basecase-lint-"));
  await cp(path.join(ROOT, ".oxlintrc.json"), path.join(tree, ".oxlintrc.json"));
  await cp(path.join(ROOT, "package.json"), path.join(tree, "package.json"));
  for (const [index, [place, imports]] of [...FORBIDDEN, ...ALLOWED].entries()) {
    await plant(numbered(place, index), `import { planted } from "${imports}";\n\nplanted();\n`);
  }
  await plant(
    "worker/sandbox/host/types-only.ts",
    'import type { Verdict } from "#contract/verdict.ts";\n\nexport type Planted = Verdict;\n',
  );
  await plant("server/store/left.ts", 'import { right } from "./right.ts";\n\nexport const left = () => right();\n');
  await plant("server/store/right.ts", 'import { left } from "./left.ts";\n\nexport const right = () => left();\n');
  for (const { filename, code } of await lint()) found.set(filename, [...(found.get(filename) ?? []), code]);
});

afterAll(() => rm(tree, { recursive: true, force: true }));

describe("import boundaries", () => {
  test.each(FORBIDDEN.map(([place, imports], index) => ({ place, imports, index })))(
    "$place may not import $imports",
    ({ place, index }) => {
      expect(found.get(numbered(place, index))).toContain("eslint(no-restricted-imports)");
    },
  );

  test.each(ALLOWED.map(([place, imports], index) => ({ place, imports, index: FORBIDDEN.length + index })))(
    "$place may import $imports",
    ({ place, index }) => {
      expect(found.get(numbered(place, index)) ?? []).not.toContain("eslint(no-restricted-imports)");
    },
  );

  test("the sandbox's host may take types from the contract", () => {
    expect(found.get("worker/sandbox/host/types-only.ts")).toBeUndefined();
  });

  test("a cycle of imports is refused", () => {
    expect(found.get("server/store/left.ts")).toContain("import(no-cycle)");
  });
});

async function plant(place: string, text: string): Promise<void> {
  const file = path.join(tree, place);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** A file of its own for each import. */
function numbered(place: string, index: number): string {
  return place.replace(/\.(\w+)$/, `-${index}.$1`);
}

async function lint() {
  const printed = await new Promise<string>((resolve) => {
    const oxlint = path.join(ROOT, "node_modules", "oxlint", "bin", "oxlint");
    execFile(process.execPath, [oxlint, "--format", "json", "."], { cwd: tree }, (_failed, stdout) => resolve(stdout));
  });
  return Report.parse(JSON.parse(printed)).diagnostics;
}
