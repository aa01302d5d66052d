import { type Architecture, CLONE, IOCTL, PRCTL, SYSTEM_CALLS } from "./system-calls.ts";

/**
 * A filter for the kernel in classic BPF, as `bwrap --seccomp` reads it: what V8, Node and the addons call passes, and
 * everything else does not exist. Man page seccomp(2); kernel, Documentation/userspace-api/seccomp_filter.rst.
 */
export function seccompFilter(architecture: Architecture): Uint8Array {
  const { audit, allowed, clone, prctl, ioctl } = SYSTEM_CALLS[architecture];
  return assemble([
    load(OFFSET.architecture),
    ...unless(audit, [answer(ACTION.kill)]),
    load(OFFSET.number),
    ...when(clone, [load(OFFSET.first), ...whenAny(CLONE.thread, [answer(ACTION.allow)]), answer(errno(EPERM))]),
    ...when(prctl, [
      load(OFFSET.first),
      ...PRCTL.flatMap((word) => when(word, [answer(ACTION.allow)])),
      answer(errno(EINVAL)),
    ]),
    ...when(ioctl, [
      load(OFFSET.second),
      ...IOCTL.flatMap((word) => when(word, [answer(ACTION.allow)])),
      answer(errno(EINVAL)),
    ]),
    ...allowed.flatMap((number) => when(number, [answer(ACTION.allow)])),
    // As on a kernel that is older than the call: the C library then does without.
    answer(errno(ENOSYS)),
  ]);
}

const EPERM = 1;
const EINVAL = 22;
const ENOSYS = 38;
const ACTION = { allow: 0x7fff0000, kill: 0x80000000 };
const errno = (number: number): number => 0x00050000 | number;

/** Fields of `struct seccomp_data`; of an argument the low half, which is all that the kernel reads of these. */
const OFFSET = { number: 0, architecture: 4, first: 16, second: 24 };

/** `struct sock_filter`. */
type Instruction = { code: number; ifTrue: number; ifFalse: number; operand: number };
const instruction = (code: number, operand: number, ifTrue = 0, ifFalse = 0): Instruction => ({
  code,
  ifTrue,
  ifFalse,
  operand,
});
const LOAD_WORD = 0x20;
const JUMP_EQUAL = 0x15;
const JUMP_SET = 0x45;
const RETURN = 0x06;
const load = (offset: number): Instruction => instruction(LOAD_WORD, offset);
const answer = (action: number): Instruction => instruction(RETURN, action);
const when = (word: number, then: Instruction[]): Instruction[] => [
  instruction(JUMP_EQUAL, word, 0, then.length),
  ...then,
];
const unless = (word: number, then: Instruction[]): Instruction[] => [
  instruction(JUMP_EQUAL, word, then.length),
  ...then,
];
const whenAny = (bits: number, then: Instruction[]): Instruction[] => [
  instruction(JUMP_SET, bits, 0, then.length),
  ...then,
];

const INSTRUCTION_BYTES = 8;

function assemble(program: Instruction[]): Uint8Array {
  const bytes = new Uint8Array(program.length * INSTRUCTION_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [index, { code, ifTrue, ifFalse, operand }] of program.entries()) {
    const at = index * INSTRUCTION_BYTES;
    // Both architectures are little-endian.
    view.setUint16(at, code, true);
    view.setUint8(at + 2, ifTrue);
    view.setUint8(at + 3, ifFalse);
    view.setUint32(at + 4, operand >>> 0, true);
  }
  return bytes;
}
