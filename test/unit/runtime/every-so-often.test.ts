import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { everySoOften, type Loop } from "#runtime/every-so-often.ts";

const INTERVAL_MS = 1_000;
let begun = 0;
let faults: unknown[] = [];
const loops: Loop[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  [begun, faults] = [0, []];
});
afterEach(async () => {
  await Promise.all(loops.splice(0).map((loop) => loop.close()));
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** A loop whose turns count themselves, and then do what `rest` says. */
function open(turn: (closing: AbortSignal) => Promise<void> = async () => {}, atOnce = false): Loop {
  const loop = everySoOften({
    intervalMs: INTERVAL_MS,
    atOnce,
    turn: (closing) => {
      begun += 1;
      return turn(closing);
    },
    onFault: (fault) => faults.push(fault),
  });
  loops.push(loop);
  return loop;
}

test("there is a turn after every interval, and none before the first one's end", async () => {
  open();
  await pass(INTERVAL_MS - 1);
  expect(begun).toBe(0);
  await pass(1);
  expect(begun).toBe(1);
  await pass(5 * INTERVAL_MS);
  expect(begun).toBe(6);
});

test("where it is to begin at once, only the first turn does", async () => {
  open(undefined, true);
  await pass(0);
  expect(begun).toBe(1);
  await pass(INTERVAL_MS - 1);
  expect(begun).toBe(1);
  await pass(1);
  expect(begun).toBe(2);
});

test("a slow turn is joined by no second one, and no heap of missed ones follows it", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  open(() => promise);
  await pass(10 * INTERVAL_MS);
  expect(begun).toBe(1);
  resolve();
  await pass(INTERVAL_MS - 1);
  expect(begun).toBe(1);
  await pass(1);
  expect(begun).toBe(2);
});

test("a turn that fails, by a throw or a rejection, is told of and followed by the next", async () => {
  open(() => {
    if (begun === 1) throw new Error("thrown");
    return Promise.reject(new Error("rejected"));
  });
  await pass(2 * INTERVAL_MS);
  expect(faults).toEqual([new Error("thrown"), new Error("rejected")]);
});

test("hurried while it rests, it takes its turn now, and the interval begins anew", async () => {
  const loop = open();
  await pass(INTERVAL_MS / 2);
  loop.hurry();
  await pass(0);
  expect(begun).toBe(1);
  await pass(INTERVAL_MS - 1);
  expect(begun).toBe(1);
  await pass(1);
  expect(begun).toBe(2);
});

test("hurried during a turn, however often, it takes one more right after it", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const loop = open(() => promise);
  await pass(INTERVAL_MS);
  loop.hurry();
  loop.hurry();
  resolve();
  await pass(0);
  expect(begun).toBe(2);
  await pass(INTERVAL_MS - 1);
  expect(begun).toBe(2);
});

test("closed while it rests, it ends at once, leaves no timer and takes no further turn", async () => {
  const loop = open();
  await loop.close();
  expect(vi.getTimerCount()).toBe(0);
  loop.hurry();
  await pass(10 * INTERVAL_MS);
  expect(begun).toBe(0);
});

test("closed during a turn, it tells the turn, and ends after it", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let told = false;
  const loop = open((closing) => {
    closing.addEventListener("abort", () => (told = true));
    return promise;
  });
  await pass(INTERVAL_MS);
  let ended = false;
  void loop.close().then(() => (ended = true));
  await pass(0);
  expect({ told, ended }).toEqual({ told: true, ended: false });
  resolve();
  await pass(10 * INTERVAL_MS);
  expect({ begun, ended }).toEqual({ begun: 1, ended: true });
});
