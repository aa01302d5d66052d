import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { plain, runOnce, STDIO } from "./program.ts";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({ hosts: 1 });
});
afterAll(() => sandbox.close());

const MEMO = `function memo<T extends (...given: any[]) => any>(method: T, context: ClassMethodDecoratorContext): T {
  const known = new Map<string, unknown>();
  return function (this: unknown, ...given: unknown[]) {
    const key = given.join();
    if (!known.has(key)) known.set(key, method.apply(this, given));
    return known.get(key);
  } as T;
}
`;

/** What each prints, by the rules of TypeScript's own compiler. */
const PROGRAMS: Record<string, [string, string]> = {
  "a decorator as a memo": [
    `${MEMO}class S {\n  calls = 0;\n  @memo fib(n: number): number { this.calls += 1; return n < 2 ? n : this.fib(n - 1) + this.fib(n - 2); }\n}\nconst s = new S();\nconsole.log(s.fib(70), s.calls);`,
    "190392490709135 71",
  ],
  "a decorator of before, by its descriptor": [
    "function memo(target: any, key: string, descriptor: PropertyDescriptor) {\n  const original = descriptor.value, known = new Map();\n  descriptor.value = function (n: number) { if (!known.has(n)) known.set(n, original.call(this, n)); return known.get(n); };\n}\nclass S { @memo fib(n: number): number { return n < 2 ? n : this.fib(n - 1) + this.fib(n - 2); } }\nconsole.log(new S().fib(70));",
    "190392490709135",
  ],
  "a decorator of a parameter": [
    "const seen: unknown[] = [];\nfunction note(target: any, key: any, index: number) { seen.push(index); }\nclass S { constructor(a: number, @note b: number) {} }\nconsole.log(seen.join());",
    "1",
  ],
  "decorators of fields, accessors, getters and static methods": [
    "const seen: string[] = [];\nfunction note(value: unknown, { kind, name }: DecoratorContext) { seen.push(`${kind} ${String(name)}`); }\nclass A { @note x = 1; @note accessor y = 2; @note get z() { return 3; } @note static s() {} }\nconsole.log(seen.join(', '), new A().y);",
    "method s, accessor y, getter z, field x 2",
  ],
  "a decorated class with private members that names itself": [
    "function same(value: any, context: any) { return value; }\n@same class A {\n  #p = 1;\n  static #q = 2;\n  static made = new A();\n  get p() { return this.#p; }\n  static q() { return A.#q; }\n  #m() { return 3; }\n  m() { return this.#m(); }\n  static has(other: object) { return #p in other; }\n}\nconsole.log(A.name, new A().p, A.q(), A.made.m(), A.has(new A()), new A());",
    "A 1 2 3 true A {}",
  ],
  "a decorated class with accessors": [
    "function same(value: any, context: any) { return value; }\n@same class A {\n  accessor v = 1;\n  static accessor w = 2;\n  accessor #z = 3;\n  z() { return (this.#z += 1); }\n}\nconst a = new A();\na.v = 5;\nconsole.log(a.v, A.w, a.z());",
    "5 2 4",
  ],
  "a decorated class in whose place another stands": [
    "function replace(base: any, { kind, name }: any) { return class Other extends base { seen = `${kind} ${name}`; }; }\n@replace class A { static made: unknown = null; static make() { return new A(); } }\nconsole.log(A.name, (A.make() as any).seen);",
    "Other class A",
  ],
  "decorated classes that are exported, and those that are expressions": [
    "function same(value: any, context: any) { return value; }\n@same export class A { static x = 1; #p = 2; }\nexport @same class B { #p = 2; }\nconst C = @same class { #p = 3; static q() { return new C().#p; } };\nconsole.log(A.x, B.name, C.name, C.q());",
    "1 B C 3",
  ],
  "decorators and names in the standard's order": [
    "const seen: string[] = [];\nconst note = (name: string) => { seen.push(`e${name}`); return (value: any, context: any) => { seen.push(`c${name}`); }; };\n@note('C') class A { @note('1') static a() {} @note('2') b() {} @note('3') [(seen.push('k'), 'z')] = 1; @note('4') static f = 2; }\nconsole.log(seen.join());",
    "eC,e1,e2,e3,k,e4,c1,c2,c4,c3,cC",
  ],
  "a namespace in parts": [
    "namespace A.B.C { export let x = 1; }\nnamespace A.B { export const y = C.x + 1; }\nnamespace A { export function f() { return B.y; } }\nnamespace A { export const z = f() + 1; }\nconsole.log(A.B.y, A.z);",
    "2 3",
  ],
  "a decorator factory": [
    "const times = (n: number) => (method: any, context: any) => function (this: any, ...given: any[]) { return n * method.apply(this, given); };\nclass A { @times(3) @times(2) f(x: number) { return x; } }\nconsole.log(new A().f(7));",
    "42",
  ],
  "a decorator that adds an initializer": [
    "function bound(method: any, context: any) { context.addInitializer(function (this: any) { this[context.name] = method.bind(this); }); }\nclass A { x = 5; @bound f() { return this.x; } }\nconst { f } = new A();\nconsole.log(f());",
    "5",
  ],
  "accessor alone": [
    "class A { accessor x: number = 1; static accessor y = 2; }\nconst a = new A();\na.x += 1;\nconsole.log(a.x, A.y, Object.keys(a).length);",
    "2 2 0",
  ],
  "decorators beside enums and namespaces": [
    `${MEMO}enum E { A = 3 }\nnamespace N { export const one = 1; }\nclass S { constructor(private k: number) {} @memo f(n: number) { return n + this.k; } }\nconsole.log(new S(E.A).f(1), N.one);`,
    "4 1",
  ],
  "decorators in a module": [
    `import { EOL } from 'node:os';\n${MEMO}export class S { @memo f(n: number) { return n + EOL.length; } }\nconsole.log(new S().f(1));`,
    "2",
  ],
  "enums of all kinds": [
    "enum A { X, Y = 5, Z }\nenum B { P = 'p' }\nconst enum C { Q = 1 << 3 }\nenum A { W = 9 }\nconsole.log(A.Z, A[5], B.P, C.Q, A.W);",
    "6 Y p 8 9",
  ],
  "namespaces that merge": [
    "function f() { return f.x + N.M.y; }\nnamespace f { export let x = 1; }\nnamespace N { export namespace M { export const y = 2; } }\nconsole.log(f());",
    "3",
  ],
  "parameter properties": [
    "class A { constructor(public a: number, readonly b = 2, protected c?: number) {} }\nconsole.log(JSON.stringify(new A(1)));",
    '{"a":1,"b":2}',
  ],
  "import assignment and export assignment": [
    "import os = require('os');\nconsole.log(os.EOL.length);\nexport = {};",
    "1",
  ],
  using: ["{ using a = { [Symbol.dispose]() { console.log('gone'); } }; console.log('here'); }", "here\ngone"],
  "satisfies, as const and type arguments": [
    "const a = { x: [1, 2] } as const satisfies { x: readonly number[] };\nconst f = Array<number>;\nconsole.log(a.x.length, new f(3).length);",
    "2 3",
  ],
};

describe("TypeScript that Node leaves to a compiler runs:", () => {
  test.each(Object.entries(PROGRAMS))("%s", async (_, [source, printed]) => {
    expect(await runOnce(sandbox, { source, entry: STDIO, language: "typescript" })).toMatchObject({
      status: "finished",
      printed: `${printed}\n`,
    });
  });

  test("errors keep their places under decorators", async () => {
    const source = `${MEMO}class S {\n  @memo\n  solve(n: number): number {\n    const none: any = null;\n    return none.x;\n  }\n}\nexport const solve = (n: number) => new S().solve(n);`;
    const outcome = await runOnce(sandbox, { source, entry: plain("solve"), language: "typescript", input: "1" });
    expect(outcome).toMatchObject({ status: "threw", error: { name: "TypeError", line: 13, column: 17 } });
  });

  test.each([
    ["a decorator of nothing", "const a = @b;\nlet x: number = 1;", 1],
    ["a fault beside a comment with an @", "/** @param x */\nlet x: number = (1;\n", 2],
    ["a fault beside decorators", "class A { @a m(): void {} }\nlet x: number = (1;\n", 2],
  ])("%s is a fault at its line", async (_, source, line) => {
    const session = await sandbox.open({ source, entry: STDIO, language: "typescript" });
    await session.close();
    expect(session.compiled).toMatchObject({
      status: "compileError",
      error: { line, quote: { text: source.split("\n")[line - 1] } },
    });
  });
});
