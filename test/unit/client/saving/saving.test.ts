import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSaver, ROUND_POLICY, type Saver, type Sent } from "../../../../client/saving/saver.ts";

/** How a request goes: it is answered after a while, fails after a while, or hangs until it is given up. */
type Fate = { kind: "answered" | "failed"; afterMs: number };

const GIVEN_UP_MS = 3_000;

/** A page with a saver, on a clock that the test turns; every change is numbered by its instant. */
function world(fates: Iterator<Fate>) {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  const changes: number[] = [];
  let kept = 0;
  let stored = 0;
  let requests = 0;
  let open = 0;
  let mostOpen = 0;
  const statuses: string[] = ["safe"];
  const later = (run: () => void, ms: number) => {
    const timer = { at: now + ms, run };
    timers.push(timer);
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  };
  const saver: Saver = createSaver({
    policy: ROUND_POLICY,
    keep: () => {
      kept = changes.length;
    },
    send: async (): Promise<Sent> => {
      requests += 1;
      open += 1;
      mostOpen = Math.max(mostOpen, open);
      const count = changes.length;
      const { kind, afterMs } = fates.next().value ?? { kind: "answered", afterMs: 20 };
      await new Promise<void>((resolve) => later(resolve, afterMs));
      open -= 1;
      if (kind === "failed") return { kind: "unreachable" };
      stored = count;
      return { kind: "sent", restSince: changes[stored] ?? null };
    },
    steady: () => now,
    later,
    onStatus: (status) => statuses.push(status),
  });
  return {
    saver,
    statuses,
    now: () => now,
    requests: () => requests,
    mostOpen: () => mostOpen,
    type: () => {
      changes.push(now);
      saver.changed();
    },
    pass: async (ms: number) => {
      const until = now + ms;
      for (;;) {
        const [next] = timers.toSorted((a, b) => a.at - b.at);
        if (next === undefined || next.at > until) break;
        now = Math.max(now, next.at);
        timers = timers.filter((other) => other !== next);
        next.run();
        await settle();
      }
      now = until;
    },
    oldestUnkept: () => (kept < changes.length ? now - (changes[kept] ?? now) : 0),
    oldestUnstored: () => (stored < changes.length ? now - (changes[stored] ?? now) : 0),
  };
}

/** Lets promises run that a timer has resolved. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}

const gaps = fc.array(
  fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 120 }) }, { weight: 1, arbitrary: fc.nat(3_000) }),
  {
    minLength: 1,
    maxLength: 150,
  },
);
const answered = (afterMs: number): Fate => ({ kind: "answered", afterMs });
const fates = fc.array(
  fc.oneof(
    fc.nat(400).map(answered),
    fc.nat(GIVEN_UP_MS).map((afterMs): Fate => ({ kind: "failed", afterMs })),
  ),
  { maxLength: 60 },
);

describe("however somebody types", () => {
  test("nothing is unkept for longer than a quarter of a second, whatever becomes of the requests", async () => {
    await fc.assert(
      fc.asyncProperty(gaps, fates, async (drawn, drawnFates) => {
        const page = world(drawnFates.values());
        for (const gap of drawn) {
          page.type();
          await page.pass(gap);
          expect(page.oldestUnkept()).toBeLessThanOrEqual(ROUND_POLICY.keep.longestMs);
        }
      }),
    );
  });

  test("nothing is unsent for longer than a second while the server answers", async () => {
    await fc.assert(
      fc.asyncProperty(gaps, fc.nat(150), async (drawn, afterMs) => {
        const page = world(Array.from({ length: 1_000 }, () => answered(afterMs)).values());
        for (const gap of drawn) {
          page.type();
          await page.pass(gap);
          expect(page.oldestUnstored()).toBeLessThanOrEqual(1_000);
        }
      }),
    );
  });

  test("there is one request at a time, and not more than one in each third of a second", async () => {
    await fc.assert(
      fc.asyncProperty(gaps, fates, async (drawn, drawnFates) => {
        const page = world(drawnFates.values());
        for (const gap of drawn) {
          page.type();
          await page.pass(gap);
        }
        expect(page.mostOpen()).toBeLessThanOrEqual(1);
        expect(page.requests()).toBeLessThanOrEqual(1 + page.now() / 300);
      }),
    );
  });

  test("once the server answers again everything arrives, within the longest wait between two tries", async () => {
    await fc.assert(
      fc.asyncProperty(gaps, fates, async (drawn, drawnFates) => {
        const page = world(drawnFates.values());
        for (const gap of drawn) {
          page.type();
          await page.pass(gap);
        }
        await page.pass(drawnFates.length * (GIVEN_UP_MS + 8_000) + 2_000);
        expect(page.oldestUnstored()).toBe(0);
        expect(page.statuses.at(-1)).toBe("safe");
      }),
    );
  });
});

describe("what is said of it", () => {
  test("is offline at once where the browser knows that there is no network", async () => {
    const page = world([].values());
    page.saver.network(false);
    page.type();
    expect(page.statuses).toEqual(["safe", "offline"]);
  });

  test("is offline when a request hangs, not saving for ever", async () => {
    const page = world([{ kind: "failed", afterMs: 60_000 } as const].values());
    page.type();
    await page.pass(ROUND_POLICY.keep.longestMs + 300 + ROUND_POLICY.stallMs);
    expect(page.statuses.at(-1)).toBe("offline");
  });

  test("is safe when the server has it", async () => {
    const page = world([answered(10)].values());
    page.type();
    await page.pass(1_000);
    expect(page.statuses).toEqual(["safe", "saving", "safe"]);
  });
});

test("a flush waits for what was typed before it, and not for what is typed meanwhile", async () => {
  const page = world(Array.from({ length: 50 }, () => answered(100)).values());
  page.type();
  const flushed = page.saver.flush();
  for (let key = 0; key < 5; key += 1) {
    await page.pass(50);
    page.type();
  }
  await flushed;
  expect(page.requests()).toBe(1);
});
