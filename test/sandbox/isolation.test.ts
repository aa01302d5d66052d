import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { LIMITS, plain, runOnce, STDIO } from "./program.ts";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({ hosts: 1 });
});
afterAll(() => sandbox.close());

test("nothing a case leaves behind is there in the next case or the next submission", async () => {
  const source = `
    function solve(n) {
      const found = [typeof leaked, Array.prototype.left, Object.prototype.left, JSON.parse("[1]").length, Math.max(1, 2)];
      globalThis.leaked = n;
      var alsoLeaked = n;
      Array.prototype.left = n;
      Object.prototype.left = n;
      JSON.parse = () => [1, 2, 3];
      Math.max = () => 99;
      Object.freeze(Array.prototype);
      return found;
    }`;
  const clean = ["undefined", undefined, undefined, 1, 2];
  const session = await sandbox.open({ source, language: "javascript", entry: plain("solve") });
  for (const input of ["1", "2", "3"]) {
    expect(await session.run(input, LIMITS)).toMatchObject({ status: "returned", value: clean });
  }
  await session.close();
  expect(await runOnce(sandbox, { source, entry: plain("solve"), input: "4" })).toMatchObject({ value: clean });
});

test("a timer, a microtask or a promise of one case does not run in the next", async () => {
  const source = `
    process.stdin.on("data", (text) => {
      console.log(String(text));
      if (String(text) === "1") { setTimeout(() => process.exit(0), 5); (function again() { setTimeout(again, 1); })(); }
    });`;
  const session = await sandbox.open({ source, language: "javascript", entry: STDIO });
  expect(await session.run("1", LIMITS)).toMatchObject({ status: "finished", printed: "1\n" });
  expect(await session.run("2", LIMITS)).toMatchObject({ status: "finished", printed: "2\n" });
  await session.close();
});

describe("a program sees nothing of the machine:", () => {
  test("its globals are the language's and what problems need", async () => {
    const { value } = Object(
      await runOnce(sandbox, {
        source: "function solve() { return Object.getOwnPropertyNames(globalThis); }",
        entry: plain("solve"),
      }),
    );
    for (const name of [
      "process",
      "require",
      "Buffer",
      "WebAssembly",
      "SharedArrayBuffer",
      "Atomics",
      "fetch",
      "ivm",
      "drive",
      "print",
      "setTimeout",
    ]) {
      expect(value).not.toContain(name);
    }
    expect(value).toEqual(
      expect.arrayContaining(["ListNode", "TreeNode", "console", "structuredClone", "queueMicrotask"]),
    );
  });

  test("its stdio process is a mere object of its own context", async () => {
    const source =
      "console.log(Object.keys(process.env).length, typeof process.binding, typeof process.mainModule, typeof process.getBuiltinModule('child_process'), process.cwd());";
    expect((await runOnce(sandbox, { source, entry: STDIO })).printed).toBe("0 undefined undefined undefined /\n");
  });

  test("the host has no environment of the worker's", async () => {
    process.env["BASECASE_SECRET_OF_THE_TEST"] = "secret";
    const other = createSandbox({ hosts: 1 });
    try {
      const source = "function solve() { return Function('return this')().process === undefined; }";
      expect(await runOnce(other, { source, entry: plain("solve") })).toMatchObject({ value: true });
    } finally {
      delete process.env["BASECASE_SECRET_OF_THE_TEST"];
      await other.close();
    }
  });
});

test("what a program is told to answer with is nowhere in its context", async () => {
  // The one thing a case's context gets is its input; the judge keeps the answer outside.
  const source = `
    function solve(n) {
      const seen = new Set();
      const texts = [];
      const walk = (value) => {
        if (typeof value === "string") texts.push(value);
        if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
        seen.add(value);
        for (const key of Reflect.ownKeys(value)) {
          const { value: inner, get } = Object.getOwnPropertyDescriptor(value, key);
          if (typeof key === "string") texts.push(key);
          walk(inner);
          walk(get);
        }
        walk(Object.getPrototypeOf(value));
      };
      walk(globalThis);
      walk(arguments);
      walk(new Error("x").stack);
      return texts.filter((text) => /answer|expect|secret|judge|node_modules|host|file:/i.test(text));
    }`;
  expect(await runOnce(sandbox, { source, entry: plain("solve"), input: "1" })).toMatchObject({ value: [] });
});
