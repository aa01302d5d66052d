import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { bytes, modules, showing } from "./as-node/generated.ts";
import { runInNode, runInSandbox } from "./as-node/run.ts";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({ hosts: 1 });
});
afterAll(() => sandbox.close());

/** Fixed, so that a failure is everybody's. */
const SEED = 20_261_129;
const EXPRESSIONS_PER_PROGRAM = 150;
const HEAD = `const { inspect, isDeepStrictEqual } = require('util'), path = require('path'), querystring = require('querystring');
const { StringDecoder } = require('string_decoder');
let of;
const show = (number, call) => {
  try { console.log('#' + number, ...call()); } catch (error) { console.log('#' + number, 'threw', error.name, error.code, error.message); }
};
`;

function programOf(expressions: string[]): string {
  return HEAD + expressions.map((text, number) => `show(${number}, () => [${text}]);`).join("\n");
}

/** What each expression printed. */
function partsOf(printed: string): string[] {
  return printed.split(/^#(?=\d+ )/m).slice(1);
}

const GROUPS: [string, fc.Arbitrary<string>, number][] = [
  ["values shown", showing, 4],
  ["bytes and texts", bytes, 4],
];
const PROGRAMS = GROUPS.flatMap(([name, arbitrary, count]) =>
  Array.from({ length: count }, (_, index) => [name, index, arbitrary] as const),
);

describe("expressions made at random give what they give in Node:", () => {
  test.each(PROGRAMS)("%s, part %i", async (_, index, arbitrary) => {
    const expressions = fc.sample(arbitrary, { seed: SEED + index, numRuns: EXPRESSIONS_PER_PROGRAM });
    const snippet = { title: "generated", source: programOf(expressions), language: "javascript" as const };
    const [node, ours] = await Promise.all([runInNode(snippet), runInSandbox(sandbox, snippet)]);
    const wanted = partsOf(node.stdout);
    expect(wanted).toHaveLength(EXPRESSIONS_PER_PROGRAM);
    const got = partsOf(ours.stdout);
    const differing = expressions.flatMap((text, at) =>
      wanted[at] === got[at] ? [] : [{ text, node: wanted[at], ours: got[at] }],
    );
    expect(differing).toEqual([]);
  });
});

const MODULES = 40;

describe("modules made at random do what they do in Node:", () => {
  test.each(fc.sample(modules, { seed: SEED, numRuns: MODULES }))("%s", async (source) => {
    const snippet = { title: "generated", source, language: "javascript" as const };
    const [node, ours] = await Promise.all([runInNode(snippet), runInSandbox(sandbox, snippet)]);
    // Node does not say which line imports what isn't there; a page with a line to go to is better.
    if (node.error?.line === null && ours.error !== null) ours.error.line = null;
    expect(ours).toEqual(node);
  });
});
