/** A system call that nobody writes by accident: its number on x86-64, and three arguments. */
export type RawCall = { name: string; number: number; args?: [number, number, number] };

const BASE = 0x400000;
const HEADERS = 120;

/**
 * A program of nothing but system calls, as a static ELF file for x86-64: it makes each, then writes all results to
 * standard error, eight bytes each and the last first.
 */
export function staticProgram(calls: RawCall[]): Uint8Array {
  const code = [
    ...calls.flatMap(({ number, args: [first, second, third] = [0, 0, 0] }) => [
      ...load(number, first, second, third),
      // r10, r8 and r9 are 0; the result is pushed.
      ...bytesOf("4d31d2 4d31c0 4d31c9 0f05 50"),
    ]),
    // write(2, stack, length), exit_group(0)
    ...load(1, 2, 0, calls.length * 8),
    ...bytesOf("4889e6 0f05"),
    ...load(231, 0, 0, 0),
    ...bytesOf("0f05"),
  ];
  const bytes = new Uint8Array(HEADERS + code.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, 2, true);
  view.setUint16(18, 62, true);
  view.setUint32(20, 1, true);
  view.setBigUint64(24, BigInt(BASE + HEADERS), true);
  view.setBigUint64(32, 64n, true);
  view.setUint16(52, 64, true);
  view.setUint16(54, 56, true);
  view.setUint16(56, 1, true);
  view.setUint32(64, 1, true);
  view.setUint32(68, 5, true);
  view.setBigUint64(80, BigInt(BASE), true);
  view.setBigUint64(88, BigInt(BASE), true);
  view.setBigUint64(96, BigInt(bytes.length), true);
  view.setBigUint64(104, BigInt(bytes.length), true);
  view.setBigUint64(112, 4096n, true);
  bytes.set(code, HEADERS);
  return bytes;
}

/** What each call gave; negative: the error's number. */
export function resultsOf(calls: RawCall[], written: Uint8Array): Record<string, number> {
  const view = new DataView(written.buffer, written.byteOffset, written.length);
  const results = calls.map(({ name }, index) => [
    name,
    Number(view.getBigInt64((calls.length - 1 - index) * 8, true)),
  ]);
  return Object.fromEntries(results);
}

/** Moves into eax, edi, esi and edx. */
function load(number: number, first: number, second: number, third: number): number[] {
  return [0xb8, ...word(number), 0xbf, ...word(first), 0xbe, ...word(second), 0xba, ...word(third)];
}

function bytesOf(hex: string): number[] {
  return [...hex.replaceAll(" ", "").matchAll(/../g)].map(([pair]) => Number.parseInt(pair, 16));
}

function word(value: number): number[] {
  return [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
}
