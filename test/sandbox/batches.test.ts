import { afterEach, beforeEach, expect, test } from "vitest";
import type { Limits } from "#contract/judging/limits.ts";
import { createSandbox, type SandboxEvent } from "#sandbox/pool.ts";
import type { RunOutcome, Sandbox, Session } from "#sandbox/sandbox.ts";
import { LIMITS, plain } from "./program.ts";

let sandbox: Sandbox;
const events: SandboxEvent[] = [];
beforeEach(() => {
  events.length = 0;
  sandbox = createSandbox({ hosts: 1, onEvent: (event) => events.push(event) });
});
afterEach(() => sandbox.close());

/** What its input says: `[what, n]`. */
const SOURCE = `
let calls = 0;
function solve([what, n]) {
  calls += 1;
  if (what === "loop") for (;;);
  if (what === "throw") throw new Error("no " + n);
  if (what === "work") for (const until = Date.now() + n; Date.now() < until;);
  if (what === "bomb") for (const map = new Map(), text = "x"; ; ) map.set(text + map.size, [map.size]);
  if (what === "long") return "x".repeat(n);
  return [n, calls];
}`;
const open = (): Promise<Session> => sandbox.open({ language: "javascript", source: SOURCE, entry: plain("solve") });

type Case = [what: string, n: number];
const texts = (cases: Case[]): string[] => cases.map((one) => JSON.stringify(one));
const quick = (count: number): Case[] => Array.from({ length: count }, (_, n) => ["quick", n]);

async function outcomesOf(session: Session, cases: Case[], limits: Partial<Limits> = {}): Promise<RunOutcome[]> {
  return Array.fromAsync(session.runAll(texts(cases), { ...LIMITS, ...limits }));
}

const replacedHosts = (): SandboxEvent[] => events.filter(({ kind }) => kind === "hostReplaced");

test("many cases end in order, each in a context of its own and with its own usage", async () => {
  const session = await open();
  const outcomes = await outcomesOf(session, quick(200));
  expect(outcomes.map((outcome) => outcome.status === "returned" && outcome.value)).toEqual(
    Array.from({ length: 200 }, (_, n) => [n, 1]),
  );
  for (const { usage } of outcomes) expect(usage.memoryMb).toBeGreaterThan(0);
  await session.close();
  expect(replacedHosts()).toEqual([]);
});

test("large results come whole and in order", async () => {
  const session = await open();
  const outcomes = await outcomesOf(
    session,
    Array.from({ length: 6 }, (): Case => ["long", 3_000_000]),
  );
  const lengths = outcomes.map((outcome) => (outcome.status === "returned" ? JSON.stringify(outcome.value).length : 0));
  expect(lengths).toEqual(Array(6).fill(3_000_002));
  await session.close();
});

test("a case that fails is the last, and the ones after it are not begun", async () => {
  const session = await open();
  const outcomes = await outcomesOf(session, [...quick(2), ["throw", 7], ["loop", 0]]);
  expect(outcomes).toMatchObject([
    { value: [0, 1] },
    { value: [1, 1] },
    { status: "threw", error: { message: "no 7" } },
  ]);
  expect(await outcomesOf(session, quick(1))).toMatchObject([{ value: [0, 1] }]);
  await session.close();
  expect(replacedHosts()).toEqual([]);
});

test("the case that never ends is the one that has used its CPU time up", async () => {
  const session = await open();
  const limits = { cpuTimeLimitMs: 300 };
  const outcomes = await outcomesOf(session, [...quick(5), ["loop", 0], ...quick(5)], limits);
  expect(outcomes.map(({ status }) => status)).toEqual([...Array<string>(5).fill("returned"), "cpuTimeExceeded"]);
  expect(outcomes.at(-1)?.usage.cpuTimeMs).toBeGreaterThan(300);
  expect(await outcomesOf(session, quick(2), limits)).toMatchObject([{ value: [0, 1] }, { value: [1, 1] }]);
  await session.close();
});

test("the case that fills the memory is the one at which the host dies", async () => {
  const session = await open();
  const outcomes = await outcomesOf(session, [...quick(3), ["bomb", 0], ...quick(3)], { cpuTimeLimitMs: 30_000 });
  expect(outcomes.map(({ status }) => status)).toEqual([...Array<string>(3).fill("returned"), "memoryExceeded"]);
  expect(await outcomesOf(session, quick(1))).toMatchObject([{ value: [0, 1] }]);
  await session.close();
});

test("cases that together take longer than the limit of one are all in time", async () => {
  const session = await open();
  const slow: Case[] = Array.from({ length: 8 }, () => ["work", 60]);
  const outcomes = await outcomesOf(session, slow, { cpuTimeLimitMs: 150 });
  expect(outcomes.map(({ status }) => status)).toEqual(Array(8).fill("returned"));
  await session.close();
});

test("a worker that is busy meanwhile kills no host that is cases ahead of it", async () => {
  const session = await open();
  const limits = { ...LIMITS, cpuTimeLimitMs: 50 };
  const cases: Case[] = Array.from({ length: 60 }, () => ["work", 4]);
  const statuses: string[] = [];
  for await (const { status } of session.runAll(texts(cases), limits)) {
    // 60 cases of 4 ms are far more than one may use, and all of them end while this thread sleeps.
    if (statuses.length === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
    statuses.push(status);
  }
  expect(statuses).toEqual(Array(60).fill("returned"));
  await session.close();
  expect(replacedHosts()).toEqual([]);
});

test("whoever leaves the loop has the same host for what comes next", async () => {
  const session = await open();
  for await (const outcome of session.runAll(texts(quick(60)), LIMITS)) {
    expect(outcome).toMatchObject({ value: [0, 1] });
    break;
  }
  expect(await session.run('["quick", 9]', LIMITS)).toMatchObject({ value: [9, 1] });
  await session.close();
  expect(replacedHosts()).toEqual([]);
});

test("a case that nobody waits for any more does not keep its host", async () => {
  const session = await open();
  for await (const _ of session.runAll(texts([...quick(1), ["loop", 0]]), { ...LIMITS, cpuTimeLimitMs: 60_000 })) break;
  await session.close();
  expect(replacedHosts()).toHaveLength(1);
  const next = await open();
  expect(await outcomesOf(next, quick(1))).toMatchObject([{ value: [0, 1] }]);
  await next.close();
});

test("an input that is no JSON is the caller's fault, and the cases before it have their outcomes", async () => {
  const session = await open();
  const statuses: string[] = [];
  const reading = async () => {
    for await (const { status } of session.runAll([...texts(quick(2)), "{", ...texts(quick(2))], LIMITS)) {
      statuses.push(status);
    }
  };
  await expect(reading()).rejects.toThrow("a sandbox host failed");
  expect(statuses).toEqual(["returned", "returned"]);
  expect(await outcomesOf(session, quick(1))).toMatchObject([{ value: [0, 1] }]);
  await session.close();
});
