import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { BYTES } from "./as-node/bytes.ts";
import { INSPECTING } from "./as-node/inspecting.ts";
import { MODULES } from "./as-node/modules.ts";
import { INPUTS, READING } from "./as-node/reading.ts";
import { type Observed, runInNode, runInSandbox, type Snippet } from "./as-node/run.ts";
import { RUNNING } from "./as-node/running.ts";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({ hosts: 1 });
});
afterAll(() => sandbox.close());

async function runInBoth(snippet: Snippet): Promise<{ node: Observed; ours: Observed }> {
  const [node, ours] = await Promise.all([runInNode(snippet), runInSandbox(sandbox, snippet)]);
  // Node prints no line for an error that comes from within it.
  if (node.error?.line === null && ours.error !== null) ours.error.line = null;
  return { node, ours };
}

/** Where the machine is busy, real Node's timers and threads come late now and then. */
const RETRIES = { retry: 2 };

describe.each<[string, Record<string, string>]>([
  ["what is shown", INSPECTING],
  ["bytes", BYTES],
  ["the order of things", RUNNING],
  ["Node's modules", MODULES],
])("%s is as in Node:", (_, snippets) => {
  test.each(Object.entries(snippets))("%s", RETRIES, async (title, source) => {
    const { node, ours } = await runInBoth({ title, source, language: "javascript" });
    expect(ours).toEqual(node);
  });
});

describe.each(Object.entries(INPUTS))("input %s is read as in Node by", (_, input) => {
  test.each(Object.entries(READING))("%s", RETRIES, async (title, source) => {
    const { node, ours } = await runInBoth({ title, source, language: "javascript", input });
    expect(ours).toEqual(node);
  });
});
