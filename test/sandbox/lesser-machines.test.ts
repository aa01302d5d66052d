import { afterEach, describe, expect, test } from "vitest";
import type { Machine } from "#sandbox/launch.ts";
import { createSandbox, type SandboxEvent } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { plain, runOnce, STDIO } from "./program.ts";

let sandbox: Sandbox | null = null;
const events: SandboxEvent[] = [];
afterEach(async () => {
  await sandbox?.close();
  sandbox = null;
  events.length = 0;
});

describe.each<[string, Machine]>([
  ["without util-linux, as Alpine is", { shell: true, utilLinux: false, bwrap: null, proc: true }],
  ["without /proc, as macOS is", { shell: true, utilLinux: false, bwrap: null, proc: false }],
  ["without a shell either, as Windows is", { shell: false, utilLinux: false, bwrap: null, proc: false }],
])("on a machine %s,", (_, machine) => {
  function start(): Sandbox {
    sandbox = createSandbox({ hosts: 1, machine, onEvent: (event) => events.push(event) });
    return sandbox;
  }

  test("programs are judged, and what is missing is said", async () => {
    const good = { source: "function solve(n: number): number { return n * 2; }", entry: plain("solve"), input: "21" };
    expect(await runOnce(start(), { ...good, language: "typescript" })).toMatchObject({
      status: "returned",
      value: 42,
    });
    const [started] = events;
    expect(started).toMatchObject({
      kind: "started",
      walls: { noNetwork: false, emptyRoot: false },
      dataLimited: machine.shell,
    });
    const warnings = started?.kind === "started" ? started.warnings : [];
    expect(warnings.some((text) => text.includes("/proc"))).toBe(!machine.proc);
  });

  test("an endless loop and an endless recursion end as they must", async () => {
    const one = start();
    const loop = { source: "function solve() { for (;;); }", entry: plain("solve"), limits: { cpuTimeLimitMs: 300 } };
    expect((await runOnce(one, loop)).status).toBe("cpuTimeExceeded");
    const deep = { source: "function solve() { return solve() + 1; }", entry: plain("solve") };
    expect(await runOnce(one, deep)).toMatchObject({ status: "threw", error: { name: "RangeError" } });
    expect(await runOnce(one, { source: "console.log(1)", entry: STDIO })).toMatchObject({ printed: "1\n" });
  });
});
