import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ambientDeclarations } from "#contract/types/ambient.ts";
import type { Signature } from "#contract/types/signature.ts";
import { loadCatalogue } from "#catalogue/load-catalogue.ts";
import { starters } from "#catalogue/starters.ts";

const ROOT = join(import.meta.dirname, "../..");
const TSC = join(ROOT, "node_modules/typescript/bin/tsc");
const dir = mkdtempSync(join(tmpdir(), "starters-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** One of every kind of type, also where our own problems have none. */
const TYPES = [
  "int",
  "float[][]",
  "bool?",
  "string?[]",
  "list<int>",
  "list<string>[]",
  "tree<int>",
  "tree<{name: string, weight: float}>",
  "[int, tree<bool>]",
  "{path: string[], next: list<list<int>>}[]",
];
const everyType: Signature = {
  name: "solve",
  parameters: TYPES.map((type, at) => ({ name: `value${at}`, type })),
  returns: "int",
};

/** Each kind of problem has declarations of its own. */
test.each(["function", "stdio"] as const)(
  "every starter compiles strictly with the ambient types of a %s",
  async (kind) => {
    const { problems } = await loadCatalogue(join(ROOT, "problems"));
    const all: [string, Signature | null][] = [
      ["stdio", null],
      ["everyType", everyType],
      ...TYPES.map((returns, at): [string, Signature] => [`returns${at}`, { ...everyType, returns }]),
      ...[...problems.values()].map(({ shortname, signature }): [string, Signature | null] => [shortname, signature]),
    ];
    const signatures = all.filter(([, signature]) => (signature === null) === (kind === "stdio"));
    writeFileSync(join(dir, "ambient.d.ts"), ambientDeclarations(kind));
    const files = signatures.flatMap(([name, signature]) => {
      const { javascript, typescript } = starters(signature);
      // Modules of their own, so that starters don't meet in one global scope.
      writeFileSync(join(dir, `${name}-script.js`), `${javascript}\nexport {};\n`);
      writeFileSync(join(dir, `${name}.ts`), `${typescript}\nexport {};\n`);
      return [`${name}-script.js`, `${name}.ts`];
    });
    writeFileSync(join(dir, "wrong.ts"), "const text: string = process.argv;\nexport {};\n");
    writeFileSync(join(dir, "wrong-script.js"), "/** @type {string} */\nconst text = process.argv;\nexport {};\n");
    const options = {
      compilerOptions: {
        strict: true,
        noEmit: true,
        allowJs: true,
        checkJs: true,
        target: "ES2024",
        lib: ["ESNext"],
        module: "ESNext",
        moduleResolution: "bundler",
        moduleDetection: "force",
        types: [],
      },
      files: ["ambient.d.ts", "wrong.ts", "wrong-script.js", ...files],
    };
    writeFileSync(join(dir, "tsconfig.json"), JSON.stringify(options));

    const { stdout } = spawnSync(process.execPath, [TSC, "-p", dir], { encoding: "utf8" });
    const errors = stdout.split("\n").filter((line) => line.includes("error TS"));
    // The planted errors prove that the rest was looked at.
    expect(errors.toSorted()).toEqual([
      expect.stringMatching(/wrong-script\.js\(2,7\): error TS2/),
      expect.stringMatching(/wrong\.ts\(1,7\): error TS2/),
    ]);
  },
);
