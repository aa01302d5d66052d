import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openLanes, turnMs, type Lane, type Lanes, type Turn } from "../../../worker/lanes.ts";

let waiting = 0;
let lanes: Lanes;

beforeEach(() => {
  vi.useFakeTimers();
  waiting = 0;
});
afterEach(() => {
  lanes.close();
  vi.useRealTimers();
});

const open = (hosts: number) => {
  lanes = openLanes({ hosts, waiting: () => Promise.resolve(waiting), now: () => Date.now() });
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Someone at the door; `turn` is there once they are in. */
function arrive(lane: Lane, signal?: AbortSignal) {
  const guest: { turn: Turn | null; fault: unknown } = { turn: null, fault: null };
  const come = async () => {
    try {
      const turn = await lanes.enter(lane, signal);
      guest.turn = turn;
      // It leaves as soon as it is asked to, as a host does that is killed.
      turn.signal.addEventListener("abort", () => turn.leave());
    } catch (fault) {
      guest.fault = fault;
    }
  };
  void come();
  return guest;
}
const isIn = (guest: ReturnType<typeof arrive>) => guest.turn !== null && !guest.turn.signal.aborted;

test("as many run at once as there are hosts, and the next comes when one leaves", async () => {
  open(3);
  const guests = [1, 2, 3, 4].map(() => arrive("short"));
  await pass(0);
  expect(guests.map(isIn)).toEqual([true, true, true, false]);
  guests[1]?.turn?.leave();
  await pass(0);
  expect(isIn(guests[3] ?? arrive("short"))).toBe(true);
});

test("endless programs hold all hosts but one, however many there are, and the last one turns over", async () => {
  for (const hosts of [1, 2, 4]) {
    open(hosts);
    const endless = Array.from({ length: 30 }, () => arrive("short"));
    waiting = 30;
    await pass(20_000);
    const held = endless.filter(isIn).length;
    expect(held).toBeLessThan(Math.max(2, hosts));
    expect(endless.filter(({ turn }) => turn?.signal.aborted).length).toBe(30 - held);
    const newcomer = arrive("short");
    await pass(0);
    expect(isIn(newcomer)).toBe(true);
    lanes.close();
  }
});

test("while nobody waits, long programs use every host", async () => {
  open(2);
  const endless = [arrive("short"), arrive("short")];
  await pass(30_000);
  expect(endless.map(isIn)).toEqual([true, true]);
  waiting = 1;
  await pass(200);
  expect(endless.map(isIn)).toEqual([true, false]);
});

test("long ones have a claim to all hosts but one, though short ones never cease to come", async () => {
  open(2);
  waiting = 50;
  const first = arrive("short");
  const second = arrive("short");
  const long = arrive("long");
  await pass(0);
  expect(isIn(long)).toBe(false);
  first.turn?.leave();
  await pass(0);
  expect(isIn(long)).toBe(true);
  await pass(10_000);
  expect(isIn(long)).toBe(true);
  expect(isIn(second)).toBe(false);
});

test("a long one on the last host makes room for whoever comes", async () => {
  open(2);
  const [one, two] = [arrive("long"), arrive("long")];
  await pass(100);
  expect([one, two].map(isIn)).toEqual([true, true]);
  const newcomer = arrive("short");
  await pass(200);
  expect([one, two, newcomer].map(isIn)).toEqual([true, false, true]);
});

test("a steady seat that is free goes to the one on the last host before it has to make room", async () => {
  open(2);
  const [one, two] = [arrive("short"), arrive("short")];
  await pass(5_000);
  one.turn?.leave();
  waiting = 9;
  await pass(1_000);
  expect(isIn(two)).toBe(true);
});

test("whoever is called off at the door leaves it", async () => {
  open(2);
  const inside = [arrive("short"), arrive("short")];
  const off = new AbortController();
  const called = arrive("short", off.signal);
  const next = arrive("short");
  await pass(0);
  off.abort("the run was stopped");
  inside[0]?.turn?.leave();
  await pass(0);
  expect(called.fault).toBeInstanceOf(Error);
  expect(isIn(next)).toBe(true);
});

test("a turn is the shorter the more wait, and never too short for a cheap run", () => {
  expect(turnMs(0)).toBe(1_000);
  expect(turnMs(3)).toBe(500);
  expect(turnMs(60)).toBe(100);
});
