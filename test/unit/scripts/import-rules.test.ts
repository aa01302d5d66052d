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
  ["contract/planted.ts", "../server/store.ts"],
  ["contract/planted.ts", "#catalogue/model.ts"],
  ["contract/planted.ts", "express"],
  ["contract/planted.ts", "node:fs"],
  ["contract/round/planted.ts", "../../catalogue/model.ts"],
  ["contract/round/planted.ts", "express"],
  ["catalogue/planted.ts", "../server/store.ts"],
  ["catalogue/planted.ts", "../server/config.ts"],
  ["catalogue/planted.ts", "#judge/plan.ts"],
  ["catalogue/planted.ts", "bullmq"],
  ["catalogue/parts/planted.ts", "drizzle-orm/pg-core"],
  ["catalogue/planted.ts", "#runtime/every-so-often.ts"],
  ["contract/planted.ts", "#runtime/every-so-often.ts"],
  ["runtime/planted.ts", "../server/store.ts"],
  ["runtime/planted.ts", "../worker/config.ts"],
  ["runtime/planted.ts", "#contract/judging/verdict.ts"],
  ["runtime/planted.ts", "#catalogue/model.ts"],
  ["runtime/planted.ts", "#judge/plan.ts"],
  ["runtime/planted.ts", "bullmq"],
  ["runtime/planted.ts", "pg"],
  ["server/planted.ts", "../worker/consumer.ts"],
  ["server/http/planted.ts", "../../worker/consumer.ts"],
  ["server/http/planted.ts", "#judge/plan.ts"],
  ["server/http/planted.ts", "#sandbox/pool.ts"],
  ["server/http/planted.ts", "../../client/app/app.tsx"],
  ["server/http/planted.ts", "../main.ts"],
  ["server/http/planted.ts", "isolated-vm"],
  ["worker/planted.ts", "../server/store.ts"],
  ["worker/planted.ts", "../server/config.ts"],
  ["worker/planted.ts", "express"],
  ["worker/planted.ts", "./main.ts"],
  ["worker/judge/planted.ts", "isolated-vm"],
  ["worker/sandbox/planted.ts", "isolated-vm"],
  ["worker/sandbox/planted.ts", "#catalogue/model.ts"],
  ["worker/sandbox/planted.ts", "../config.ts"],
  ["worker/sandbox/planted.ts", "../judge/judge.ts"],
  ["worker/sandbox/planted.ts", "#judge/judge.ts"],
  ["worker/sandbox/planted.ts", "ioredis"],
  ["worker/sandbox/planted.ts", "#runtime/redis.ts"],
  ["worker/sandbox/planted.ts", "./host/main.ts"],
  ["worker/sandbox/host/planted.ts", "zod"],
  ["worker/sandbox/host/planted.ts", "#contract/judging/verdict.ts"],
  ["worker/sandbox/host/planted.ts", "../../config.ts"],
  ["worker/sandbox/host/planted.ts", "bullmq"],
  ["worker/sandbox/host/planted.ts", "#runtime/every-so-often.ts"],
  ["worker/sandbox/host/planted.ts", "./main.ts"],
  ["client/planted.tsx", "#catalogue/model.ts"],
  ["client/planted.tsx", "#judge/plan.ts"],
  ["client/planted.tsx", "#runtime/every-so-often.ts"],
  ["client/planted.tsx", "../server/http/listen.ts"],
  ["client/planted.tsx", "../worker/consumer.ts"],
  ["client/planted.tsx", "node:fs"],
  ["client/planted.tsx", "./main.tsx"],
  ["client/workspace/results/planted.tsx", "monaco-editor"],
  ["client/workspace/results/planted.tsx", "monaco-editor/esm/vs/editor/editor.api.js"],
  ["client/editor/planted.ts", "#catalogue/model.ts"],
  ["verifier/planted.ts", "../server/store.ts"],
  ["verifier/planted.ts", "#runtime/redis.ts"],
  ["test/unit/planted.ts", "../../server/main.ts"],
  ["scripts/planted.mjs", "../server/main.ts"],

  // Inside of the server and of the page: features don't know one another, and nothing knows what puts it together.
  ["server/database/planted.ts", "../http/http-failure.ts"],
  ["server/database/planted.ts", "../rounds/reduce.ts"],
  ["server/http/planted.ts", "../database/schema.ts"],
  ["server/http/planted.ts", "../submissions/hub.ts"],
  ["server/http/planted.ts", "../store.ts"],
  ["server/identity/planted.ts", "../submissions/hub.ts"],
  ["server/authoring/planted.ts", "../problems/routes.ts"],
  ["server/problems/planted.ts", "../rounds/guard.ts"],
  ["server/problems/planted.ts", "../submissions/routes.ts"],
  ["server/submissions/planted.ts", "../rounds/guard.ts"],
  ["server/submissions/queue/planted.ts", "../../rounds/guard.ts"],
  ["server/submissions/queue/planted.ts", "../../store.ts"],
  ["server/learning/planted.ts", "../submissions/routes.ts"],
  ["server/rounds/planted.ts", "../learning/routes.ts"],
  ["server/rounds/store/planted.ts", "../../app.ts"],
  ["client/storage/planted.ts", "../settings/settings.ts"],
  ["client/api/planted.ts", "../ui/keys.ts"],
  ["client/ui/planted.tsx", "../workspace/panes.tsx"],
  ["client/ui/pictures/planted.tsx", "../../workspace/cases/own-case.ts"],
  ["client/editor/planted.tsx", "../workspace/panes.tsx"],
  ["client/voice/planted.tsx", "../rounds/clock/clock.ts"],
  ["client/frame/planted.tsx", "../app/palette.tsx"],
  ["client/problem-list/planted.tsx", "../workspace/panes.tsx"],
  ["client/workspace/planted.tsx", "../rounds/clock/clock.ts"],
  ["client/workspace/results/planted.tsx", "../../rounds/clock/clock.ts"],
  ["client/rounds/live/planted.tsx", "../../app/palette.tsx"],
];

const ALLOWED: [place: string, imports: string][] = [
  ["contract/allowed.ts", "./language.ts"],
  ["contract/round/allowed.ts", "../judging/verdict.ts"],
  ["contract/allowed.ts", "zod"],
  ["catalogue/allowed.ts", "#contract/judging/verdict.ts"],
  ["catalogue/parts/allowed.ts", "../model.ts"],
  ["server/submissions/allowed.ts", "../database/schema.ts"],
  ["server/submissions/allowed.ts", "#catalogue/model.ts"],
  ["server/rounds/allowed.ts", "../submissions/submission-store.ts"],
  ["worker/allowed.ts", "#catalogue/model.ts"],
  ["worker/allowed.ts", "bullmq"],
  ["worker/allowed.ts", "#runtime/redis.ts"],
  ["server/database/allowed.ts", "#runtime/every-so-often.ts"],
  ["runtime/allowed.ts", "ioredis"],
  ["worker/sandbox/host/allowed.ts", "isolated-vm"],
  ["worker/sandbox/host/allowed.ts", "../protocol.ts"],
  ["client/allowed.tsx", "#contract/judging/verdict.ts"],
  ["client/editor/allowed.ts", "monaco-editor"],
  ["client/rounds/task/allowed.tsx", "../../workspace/panes.tsx"],
  ["client/rounds/report/voice/allowed.tsx", "./track.ts"],
  ["verifier/allowed.ts", "#sandbox/sandbox.ts"],
  ["verifier/allowed.ts", "#runtime/environment.ts"],
];

const Report = z.object({
  diagnostics: z.array(z.object({ filename: z.string(), code: z.string(), message: z.string() })),
});

let tree: string;
const found = new Map<string, string[]>();

beforeAll(async () => {
  tree = await mkdtemp(path.join(tmpdir(), "basecase-lint-"));
  await cp(path.join(ROOT, "oxlint.config.ts"), path.join(tree, "oxlint.config.ts"));
  await cp(path.join(ROOT, "package.json"), path.join(tree, "package.json"));
  for (const [index, [place, imports]] of [...FORBIDDEN, ...ALLOWED].entries()) {
    await plant(numbered(place, index), `import { planted } from "${imports}";\n\nplanted();\n`);
  }
  await plant(
    "worker/sandbox/host/types-only.ts",
    'import type { Verdict } from "#contract/judging/verdict.ts";\n\nexport type Planted = Verdict;\n',
  );
  await plant("server/database/left.ts", 'import { right } from "./right.ts";\n\nexport const left = () => right();\n');
  await plant("server/database/right.ts", 'import { left } from "./left.ts";\n\nexport const right = () => left();\n');
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
    expect(found.get("server/database/left.ts")).toContain("import(no-cycle)");
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
