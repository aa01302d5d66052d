import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import type { Language } from "#contract/language.ts";
import { compile } from "#sandbox/host/compile.ts";
import { openIsolate } from "#sandbox/host/isolate.ts";
import { runOnce, STDIO } from "./program.ts";

/** As large as a source may be. */
const SIZE = 100 * 1024;
/** Reading as much of a usual program takes 0.1 s; what grows with the square of the size takes ten. */
const CPU_BOUND_MS = 1_500;
const LANGUAGES: Language[] = ["javascript", "typescript"];

const fill = (unit: string, head = "", tail = "") =>
  head + unit.repeat(Math.floor((SIZE - head.length - tail.length) / unit.length)) + tail;
const list = (count: number, piece: (index: number) => string, separator = "") =>
  Array.from({ length: count }, (_, index) => piece(index)).join(separator);

/** Flat sources; what is nested may end a process that has not a host's stack. */
const SOURCES: Record<string, string> = {
  "spaces after import": fill(" ", "import", "x from 'fs'"),
  "spaces after import, and nothing right": fill(" ", "import ", "fs 'fs'"),
  "spaces after export": fill(" ", "export", "default 3"),
  "export again and again": fill("export ", "", "const a = 1"),
  "parameter properties in a line": `class A { constructor(${list(4_000, (i) => `private a${i}: number`, ", ")}) {} }`,
  "parameter properties in lines": `class A { constructor(${list(4_000, (i) => `private a${i}: number`, ",\n")}) {} }`,
  "an enum of thousands": `enum E { ${list(8_000, (i) => `a${i}`, ", ")} }`,
  "thousands of enums": list(3_000, (i) => `enum E${i} { A, B }`, "\n"),
  "an enum that refers to itself": `enum E { a0 = 1, ${list(5_000, (i) => `a${i + 1} = a${i} | 1`, ", ")} }`,
  "thousands of namespaces": list(2_500, (i) => `namespace N { export const x${i} = 1; }`, "\n"),
  "imports in a line": fill("import'fs';"),
  "imports in lines": list(4_500, (i) => `import r${i} from'fs'`, "\n"),
  "thousands of names in an import": `import {${list(4_500, (i) => `readFileSync as r${i}`, ",")}} from 'fs'`,
  "import.meta in a line": fill("import.meta;"),
  "import.meta in lines": fill("import.meta\n"),
  "import() in a line": fill("import('a');"),
  "exports of one name": `${list(5_000, (i) => `export{a as b${i}};`)}const a=1`,
  "exports of nothing": fill("export{};"),
  "comments after export": fill("/**/", "export ", "const a = 1"),
  "comments that never close": fill("export/*", "import 'fs';'", "'"),
  "names like ours": `import 'fs';${list(6_000, (i) => `$valu${i};`)}`,
  "faults in a line": fill("break;", "let x: number;"),
  "faults in lines": fill(`${"break;".repeat(60)}\n`, "let x: number;"),
  "one name declared again and again": fill("let a;", "let x: number;"),
  "a template of import lines": fill("import a from 'b'\n", "const t = `", "`;\nimport 'fs'"),
  "a long regular expression": fill("[a-z]", "const r = /", "/"),
  "a long array": fill("'a',", "const a = [", "]"),
  "a long number": fill("1", "const a = ", "n"),
  "a long sum": fill("1+", "const a = ", "1"),
  "wide letters": fill("가", "const a = '", "'").slice(0, SIZE / 3),
  "thousands of decorators": list(1_500, (i) => `class A${i} { @a m() {} }`, "\n"),
  "thousands of accessors": `class A { ${list(4_000, (i) => `accessor x${i} = 1;`)} }`,
  "return with spaces": fill(" ", "return (", ""),
  "line ends before a fault": fill("\n", "", "const a = ;"),
  "a union of thousands": fill("|A", "type T = A", ""),
  "import types": fill("import type A from 'a';"),
};

describe.each(LANGUAGES)("reading 100 KB of %s takes a bounded time:", (language) => {
  let isolate: ReturnType<typeof openIsolate>;
  beforeAll(() => {
    isolate = openIsolate(256, "stdio");
  });
  afterAll(() => isolate.dispose());

  test.each(Object.entries(SOURCES))("%s", (_, source) => {
    expect(source.length).toBeLessThanOrEqual(SIZE);
    const before = process.cpuUsage();
    compile({ source, language, entry: STDIO }, isolate.parse);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(CPU_BOUND_MS);
  });
});

describe("what is nested deeply is told in a line, and the next program runs", () => {
  let sandbox: Sandbox;
  beforeAll(() => {
    sandbox = createSandbox({ hosts: 1 });
  });
  afterAll(() => sandbox.close());

  test.each(
    LANGUAGES.flatMap((language): [Language, string][] =>
      ["(", "[", "{a:", "`${", "a?", "(a=>", "async(", "await(", "f(", "if(a)", "x=>{", "import("].map((unit) => [
        language,
        unit,
      ]),
    ),
  )("in %s of %s", async (language, unit) => {
    const session = await sandbox.open({ source: fill(unit), language, entry: STDIO });
    await session.close();
    expect(session.compiled).toMatchObject({ status: "compileError", error: { name: "SyntaxError" } });
    expect(await runOnce(sandbox, { source: "console.log(1)", entry: STDIO })).toMatchObject({ printed: "1\n" });
  });
});
