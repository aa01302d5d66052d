import { describe, expect, test } from "vitest";
import { seccompFilter } from "#sandbox/walls/seccomp.ts";
import { SYSTEM_CALLS } from "#sandbox/walls/system-calls.ts";

const ALLOW = 0x7fff0000;
const KILL = 0x80000000;
const errno = (number: number) => 0x00050000 | number;
const CLONE_THREAD = 0x10000;
const TIOCSTI = 0x5412;

/** What the kernel would answer: an interpreter of the few instructions of classic BPF that a filter has. */
function answer(program: Uint8Array, call: { audit: number; number: number; args?: [number, number] }): number {
  const view = new DataView(program.buffer);
  const words = new Map([
    [0, call.number],
    [4, call.audit],
    [16, call.args?.[0] ?? 0],
    [24, call.args?.[1] ?? 0],
  ]);
  let loaded = 0;
  for (let at = 0; at < program.length; at += 8) {
    const operand = view.getUint32(at + 4, true);
    const jump = (holds: boolean) => (at += 8 * view.getUint8(at + (holds ? 2 : 3)));
    switch (view.getUint16(at, true)) {
      case 0x20:
        loaded = words.get(operand) ?? 0;
        break;
      case 0x15:
        jump(loaded === operand);
        break;
      case 0x45:
        jump((loaded & operand) !== 0);
        break;
      case 0x06:
        return operand;
    }
  }
  throw new Error("a filter that ends without an answer");
}

describe.each(["x64", "arm64"] as const)("the filter of system calls on %s", (architecture) => {
  const program = seccompFilter(architecture);
  const { audit, allowed, clone, prctl, ioctl } = SYSTEM_CALLS[architecture];
  const ask = (number: number, ...args: [number, number] | []) =>
    answer(program, { audit, number, ...(args.length === 2 && { args }) });

  test("lets through what is listed, and nothing else exists", () => {
    for (let number = 0; number < 600; number += 1) {
      if ([clone, prctl, ioctl].includes(number)) continue;
      expect([number, ask(number)]).toEqual([number, allowed.includes(number) ? ALLOW : errno(38)]);
    }
    // Another way of calling on the same machine: x32.
    expect(ask(0x40000000)).toBe(errno(38));
  });

  test("makes threads and no processes", () => {
    expect(ask(clone, CLONE_THREAD | 0x3d0f00, 0)).toBe(ALLOW);
    expect(ask(clone, 17, 0)).toBe(errno(1));
    expect(ask(clone, 0x10000000, 0)).toBe(errno(1));
  });

  test("names threads, and asks nothing else of a terminal than whether it is one", () => {
    expect([ask(prctl, 15, 0), ask(prctl, 22, 0)]).toEqual([ALLOW, errno(22)]);
    expect([ask(ioctl, 0, 0x5401), ask(ioctl, 0, TIOCSTI)]).toEqual([ALLOW, errno(22)]);
  });

  test("ends a program that speaks another architecture's numbers", () => {
    expect(answer(program, { audit: 0x40000003, number: 1 })).toBe(KILL);
  });
});
