import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import type { Language } from "#contract/language.ts";
import { COMMONJS } from "./as-node/commonjs.ts";
import { EXITS } from "./as-node/exits.ts";
import { MODULE_SYNTAX } from "./as-node/module-syntax.ts";
import { type Observed, runInNode, runInSandbox } from "./as-node/run.ts";
import { TYPESCRIPT } from "./as-node/typescript.ts";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({ hosts: 1 });
});
afterAll(() => sandbox.close());

const GROUPS: [string, Language, Record<string, string>][] = [
  ["module syntax", "javascript", MODULE_SYNTAX],
  ["a CommonJS file", "javascript", COMMONJS],
  ["an end", "javascript", EXITS],
  ["TypeScript", "typescript", TYPESCRIPT],
];

describe.each(GROUPS)("%s runs as in Node:", (_, language, snippets) => {
  test.each(Object.entries(snippets))("%s", async (title, source) => {
    const snippet = { title, source, language };
    const [node, ours] = await Promise.all([runInNode(snippet), runInSandbox(sandbox, snippet)]);
    // Node does not say which line imports what isn't there; a page with a line to go to is better.
    if (node.error?.line === null && ours.error !== null) ours.error.line = null;
    expect(ours).toEqual(node);
  });
});

/** What runs here and not in Node, or otherwise: title → source, what is seen here. */
const OTHERWISE: [string, Language, string, Observed][] = [
  [
    "attributes of imports are not looked at",
    "javascript",
    "import fs from 'fs' with { type: 'text' };\nconsole.log(typeof fs);",
    { stdout: "object\n", exitCode: 0, error: null },
  ],
  [
    "require may stand beside a top-level await",
    "javascript",
    "const fs = require('fs');\nconsole.log(typeof fs, await 1);",
    { stdout: "object 1\n", exitCode: 0, error: null },
  ],
  [
    "TypeScript may have casts in angle brackets",
    "typescript",
    "const a: unknown = 1;\nconsole.log(<number>a);",
    { stdout: "1\n", exitCode: 0, error: null },
  ],
];

describe("unlike in Node", () => {
  test.each(OTHERWISE)("%s", async (title, language, source, observed) => {
    const snippet = { title, source, language };
    expect(await runInSandbox(sandbox, snippet)).toEqual(observed);
    expect(await runInNode(snippet)).not.toEqual(observed);
  });
});
