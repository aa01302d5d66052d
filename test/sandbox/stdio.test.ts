import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { format } from "node:util";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import type { Language } from "#contract/language.ts";
import { runOnce, STDIO } from "./program.ts";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({ hosts: 1 });
});
afterAll(() => sandbox.close());

const run = (source: string, input = "3\n1 2 3\n", language: Language = "javascript") =>
  runOnce(sandbox, { source, entry: STDIO, input, language });

describe("standard input can be read by", () => {
  const sum =
    "const answer = (text) => console.log(text.trim().split(/\\s+/).map(Number).reduce((a, b) => a + b, 0));\n";

  test.each<[string, string]>([
    ["readFileSync(0) with an encoding", "answer(require('fs').readFileSync(0, 'utf8'));"],
    ["readFileSync(0) with options", "answer(require('node:fs').readFileSync(0, { encoding: 'utf-8' }));"],
    ["readFileSync('/dev/stdin') as bytes", "answer(require('fs').readFileSync('/dev/stdin').toString());"],
    ["readFileSync(process.stdin.fd)", "answer(String(require('fs').readFileSync(process.stdin.fd)));"],
    [
      "readSync in pieces",
      "const b = Buffer.alloc(4); let t = ''; for (let n; (n = require('fs').readSync(0, b, 0, 4, null)) > 0; ) t += b.toString('utf8', 0, n); answer(t);",
    ],
    ["fs.promises", "require('fs').promises.readFile('/dev/stdin', 'utf8').then(answer);"],
    ["fs.readFile with a callback", "require('fs').readFile(0, 'utf8', (_, text) => answer(text));"],
    [
      "readline's line and close events",
      "const lines = []; require('readline').createInterface({ input: process.stdin }).on('line', (l) => lines.push(l)).on('close', () => answer(lines.join(' ')));",
    ],
    [
      "readline's for await",
      "(async () => { let t = ''; for await (const l of require('readline').createInterface({ input: process.stdin, crlfDelay: Infinity })) t += l + ' '; answer(t); })();",
    ],
    [
      "readline's question",
      "const rl = require('readline').createInterface({ input: process.stdin, output: { write() {} } }); rl.question('', (a) => rl.question('', (b) => { rl.close(); answer(a + ' ' + b); }));",
    ],
    [
      "readline/promises and top-level await",
      "const rl = require('readline/promises').createInterface({ input: process.stdin }); const lines = []; rl.on('line', (l) => lines.push(l)); lines.push(await rl.question('')); await require('events').once(rl, 'close'); answer(lines.join(' '));",
    ],
    [
      "events.once on readline",
      "const rl = require('readline').createInterface({ input: process.stdin }); const lines = []; rl.on('line', (l) => lines.push(l)); await require('events').once(rl, 'close'); answer(lines.join(' '));",
    ],
    [
      "data and end events",
      "let t = ''; process.stdin.on('data', (c) => (t += c)); process.stdin.on('end', () => answer(t));",
    ],
    [
      "data events with an encoding",
      "process.stdin.setEncoding('utf8'); process.stdin.resume(); let t = ''; process.stdin.on('data', (c) => { t += c; }).on('end', () => answer(t));",
    ],
    [
      "data events as chunks of bytes",
      "const all = []; process.stdin.on('data', (c) => all.push(c)); process.stdin.on('end', () => answer(Buffer.concat(all).toString()));",
    ],
    [
      "readable events",
      "let t = ''; process.stdin.on('readable', () => { let c; while ((c = process.stdin.read()) !== null) t += c; }); process.stdin.on('end', () => answer(t));",
    ],
    [
      "for await over the stream",
      "async function main() { let t = ''; for await (const c of process.stdin) t += c; answer(t); }\nmain();",
    ],
    ["for await at the top", "let t = '';\nfor await (const c of process.stdin) t += c;\nanswer(t);"],
    ["an ES module's default import", "import fs from 'node:fs';\nanswer(fs.readFileSync(0, 'utf8'));"],
    ["an ES module's named import", 'import { readFileSync as read } from "fs";\nanswer(read(0, "utf8"));'],
    ["an ES module's namespace import", "import * as fs from 'fs';\nanswer(fs.readFileSync(0, 'utf8'));"],
    [
      "an ES module's import with top-level await",
      "import { createInterface } from 'node:readline';\nconst all = [];\nfor await (const line of createInterface({ input: process.stdin })) all.push(line);\nanswer(all.join(' '));",
    ],
  ])("%s", async (_, source) => {
    // Imports stand first, as in every module.
    const program = source.startsWith("import") ? source.replace(/\n/, `\n${sum}`) : sum + source;
    expect(await run(program)).toMatchObject({ status: "finished", printed: "9\n" });
  });

  test("TypeScript's import assignment", async () => {
    const source =
      "import fs = require('fs');\nconst text: string = fs.readFileSync(0, 'utf8');\nconsole.log(text.length);";
    expect(await run(source, "abc", "typescript")).toMatchObject({ printed: "3\n" });
  });

  test("a megabyte of lines, none lost or changed", async () => {
    const lines = Array.from({ length: 40_000 }, (_, index) => `línea ${index} 😀`);
    const source =
      "let n = 0, same = true; require('readline').createInterface({ input: process.stdin }).on('line', (l) => { same &&= l === `línea ${n} 😀`; n += 1; }).on('close', () => console.log(n, same));";
    expect(await run(source, lines.join("\n"))).toMatchObject({ printed: "40000 true\n" });
    const asBytes =
      "const t = require('fs').readFileSync(0).toString(); console.log(t.length, t.at(-1) === '\\ude00');";
    expect(await run(asBytes, lines.join("\n"))).toMatchObject({ printed: `${lines.join("\n").length} true\n` });
  });

  test.each([
    ["Windows line ends", "a\r\nb\r\n", "a|b"],
    ["no last line end", "a\nb", "a|b"],
    ["an empty line", "a\n\nb\n", "a||b"],
    ["nothing", "", ""],
  ])("readline's lines with %s", async (_, input, lines) => {
    const source =
      "const all = []; require('readline').createInterface({ input: process.stdin }).on('line', (l) => all.push(l)).on('close', () => console.log(all.join('|')));";
    expect(await run(source, input)).toMatchObject({ printed: `${lines}\n` });
  });
});

test("any other file is not there", async () => {
  const outcome = await run("require('fs').readFileSync('/etc/passwd');");
  expect(outcome).toMatchObject({ status: "threw", error: { message: expect.stringContaining("ENOENT") } });
});

test("any other module is not there, and the message names those that are", async () => {
  const outcome = await run("require('child_process');");
  expect(outcome).toMatchObject({ status: "threw", error: { message: expect.stringContaining(", fs, ") } });
});

test("ticks, microtasks, immediates and timers run in Node's order, and nobody waits", async () => {
  const source = `
    setTimeout(() => console.log("a day"), 86_400_000);
    setTimeout(() => console.log("ten"), 10);
    const every = setInterval(() => { console.log("every"); clearInterval(every); }, 5);
    const never = setTimeout(() => console.log("never"), 1);
    clearTimeout(never);
    setImmediate((word) => console.log(word), "immediate");
    process.nextTick(() => console.log("tick"));
    Promise.resolve().then(() => console.log("microtask"));
    queueMicrotask(() => console.log("queued"));
    console.log("now");`;
  const outcome = await run(source);
  expect(outcome.printed.trim().split("\n")).toEqual([
    "now",
    "tick",
    "microtask",
    "queued",
    "immediate",
    "every",
    "ten",
    "a day",
  ]);
  expect(outcome.usage.wallTimeMs).toBeLessThan(86_400_000);
});

test("a program may wait for a promise that a timer settles", async () => {
  const source =
    "const wait = (ms) => new Promise((done) => setTimeout(done, ms));\nawait wait(5000);\nconsole.log('done');";
  expect(await run(source)).toMatchObject({ status: "finished", printed: "done\n" });
});

describe("console.log prints what Node prints", () => {
  test.each<[string, unknown[]]>([
    ["plain values", ["a", 1, -0, 1.5, 10n, true, null, undefined, Number.NaN]],
    ["texts inside", [["a", 'it\'s "q"', "a\nb"]]],
    ["nested objects", [{ a: { b: { c: { d: 1 } } }, "e-f": [1, [2, [3, [4]]]] }]],
    ["long arrays of numbers", [Array.from({ length: 120 }, (_, index) => index * 7)]],
    ["a matrix", [Array.from({ length: 4 }, (_, row) => Array.from({ length: 5 }, (_unused, column) => row * column))]],
    [
      "arrays of every length up to 30",
      Array.from({ length: 30 }, (_, length) => Array.from({ length }, (_unused, index) => (index * 7919) % 10_007)),
    ],
    ["arrays of long numbers", [Array.from({ length: 25 }, (_, index) => index * 123_456_789)]],
    ["long arrays of texts", [Array.from({ length: 30 }, (_, index) => "x".repeat(index % 9))]],
    [
      "wide objects",
      [{ alpha: "aaaaaaaaaaaaaaaaaaaaaaaa", beta: "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", gamma: "ccccccccccccccccccc" }],
    ],
    [
      "maps and sets",
      [
        new Map<unknown, unknown>([
          ["a", [1, 2]],
          [{ k: 1 }, new Map()],
        ]),
        new Set([1, "b"]),
        new Set(),
      ],
    ],
    ["typed arrays", [new Uint8Array([1, 2, 3]), new Float64Array(2)]],
    ["formats", ["%s is %d of %i, %f %j %O %%", "a", 1.5, 2.7, "3.5", { x: 1 }, [1]]],
    ["more values than formats", ["%s", "a", "b", { c: 1 }]],
    ["empty things", [[], {}, ""]],
    ["dates and expressions", [new Date(0), /a+/gi]],
  ])("for %s", async (_, values) => {
    const source = `const values = read(); console.log(...values);\nfunction read() { return [${values.map(literal).join(", ")}]; }`;
    expect((await run(source)).printed).toBe(`${format(...values)}\n`);
  });

  test("for sparse arrays, symbols, functions, classes and instances", async () => {
    const source =
      "class P { x = 1 } class Q extends P {} function g() {}\nconsole.log([1, , , 4], Symbol('s'), g, () => 1, P, new P(), [new Q()], { g });";
    expect((await run(source)).printed).toBe(
      "[ 1, <2 empty items>, 4 ] Symbol(s) [Function: g] [Function (anonymous)] [class P] P { x: 1 } [ Q { x: 1 } ] { g: [Function: g] }\n",
    );
  });

  test("for an object that contains itself, in finite time", async () => {
    const outcome = await run("const a = { name: 'a' }; a.self = a; console.log(a);");
    expect(outcome.printed).toContain("[Circular *1]");
  });
});

function literal(value: unknown): string {
  if (value instanceof Map) return `new Map([${[...value].map((entry) => literal(entry)).join(", ")}])`;
  if (value instanceof Set) return `new Set(${literal([...value])})`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value instanceof RegExp) return String(value);
  if (value instanceof Uint8Array || value instanceof Float64Array)
    return `new ${value.constructor.name}(${literal([...value])})`;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "bigint") return `${value}n`;
  if (Object.is(value, -0)) return "-0";
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${literal(item)}`)
      .join(", ")} }`;
  }
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
