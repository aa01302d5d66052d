import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { plain, runOnce } from "./program.ts";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({ hosts: 1 });
});
afterAll(() => sandbox.close());

/** Texts in which a quote or two slashes begin no text and no comment; the name behind them is code. */
const BEFORE: [string, string][] = [
  ["a quote in a regular expression", String.raw`const text = "it's".replace(/'/g, '');`],
  ["two quotes in regular expressions", String.raw`const text = "it's".replace(/'/g, '').replace(/"/g, '');`],
  ["an address in a template", "const text = `https://x`;"],
  ["a quote in a template", "const text = `it's`;"],
  ["a comment's beginning in a regular expression", String.raw`const text = 'a'.match(/[/*]/);`],
  ["a quote in a comment", "// it's\n"],
];

test.each(BEFORE)("a function finds Buffer behind %s", async (_, before) => {
  const source = `function solve() { ${before} return Buffer.from('ab').length; }`;
  expect(await runOnce(sandbox, { source, entry: plain("solve"), input: "1" })).toMatchObject({ value: 2 });
});
