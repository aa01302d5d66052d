import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Judgement } from "#contract/judging/judgement.ts";
import type { Submission } from "#contract/judging/submission.ts";
import type { Store } from "../../../../server/store.ts";
import { DRIVERS, openDatabases, type Databases, type TestDatabase } from "../../harness/database.ts";

describe.each(DRIVERS)("the store on %s", (driver) => {
  let databases: Databases;
  let database: TestDatabase;
  let store: Store;
  let owner: string;

  beforeAll(async () => {
    databases = await openDatabases(driver);
  });
  afterAll(() => databases.close());
  beforeEach(async () => {
    database = await databases.create();
    store = await database.open();
    owner = await newOwner();
  });
  afterEach(() => store.close());

  test("the first judgement of a submission stays, whatever comes later", async () => {
    const { id } = await accept();
    const recorded = await store.record(id, judgement("WA"));
    expect(recorded?.judgement).toEqual(judgement("WA"));
    expect(await store.record(id, judgement("AC"))).toBe(null);
    expect((await store.submission(id))?.submission).toEqual(recorded);
  });

  test("of judgements recorded at once exactly one wins", async () => {
    const { id } = await accept();
    const wins = await Promise.all(
      (["AC", "WA", "TLE", "RTE"] as const).map((verdict) => store.record(id, judgement(verdict))),
    );
    expect(wins.filter(Boolean)).toHaveLength(1);
  });

  test("what the database refuses is thrown, and what comes after it is not touched", async () => {
    const again = { id: owner, createdAt: 1 };
    const [refused, answered] = await Promise.allSettled([store.addIdentity(again), store.identity(owner)]);
    expect(refused.status).toBe("rejected");
    expect(answered).toMatchObject({ status: "fulfilled", value: { id: owner } });
    expect(await store.accept(submission(), owner, 1)).toMatchObject({ status: "accepted", pending: 0 });
  });

  test("a judgement of no submission is no error", async () => {
    expect(await store.record(randomUUID(), judgement("AC"))).toBe(null);
  });

  test("exactly the allowed number waits, however many come at once", async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => store.accept(submission(), owner, 3)));
    expect(outcomes.filter(({ status }) => status === "accepted")).toHaveLength(3);
    expect(outcomes.filter(({ status }) => status === "tooManyPending")).toHaveLength(5);
  });

  test("a judged submission makes room for the next", async () => {
    const { id } = await accept(submission(), 1);
    expect(await store.accept(submission(), owner, 1)).toEqual({ status: "tooManyPending" });
    await store.record(id, judgement("AC"));
    expect(await store.accept(submission(), owner, 1)).toMatchObject({ status: "accepted", pending: 0 });
  });

  test("nobody unknown submits", async () => {
    expect(await store.accept(submission(), randomUUID(), 5)).toEqual({ status: "identityUnknown" });
  });

  test("queued submissions come oldest first, page by page, with the number of their owner's earlier ones", async () => {
    const other = await newOwner();
    const first = await accept(submission({ createdAt: 10 }));
    const second = await accept(submission({ createdAt: 20 }));
    const theirs = submission({ createdAt: 15 });
    await store.accept(theirs, other, 5);
    await store.record((await accept(submission({ createdAt: 5 }))).id, judgement("AC"));

    const page = await store.queued(2, null);
    expect(page).toEqual([
      { id: first.id, problem: "tally", createdAt: 10, pending: 0, ofAddress: 0 },
      { id: theirs.id, problem: "tally", createdAt: 15, pending: 0, ofAddress: 0 },
    ]);
    expect(await store.queued(2, page[1] ?? null)).toEqual([
      { id: second.id, problem: "tally", createdAt: 20, pending: 1, ofAddress: 0 },
    ]);
  });

  test("submissions of one instant are all found by paging", async () => {
    const ids = [];
    for (let count = 0; count < 5; count += 1) ids.push((await accept(submission({ createdAt: 7 }))).id);
    const found = [];
    for (let last = null, page = await store.queued(2, last); page.length > 0; page = await store.queued(2, last)) {
      found.push(...page.map(({ id }) => id));
      last = page.at(-1) ?? null;
    }
    expect(found.toSorted()).toEqual(ids.toSorted());
  });

  test("old judged runs are forgotten; submissions and waiting runs are not", async () => {
    const old = await accept(submission({ purpose: "run", createdAt: 10 }));
    const waiting = await accept(submission({ purpose: "run", problem: "other", createdAt: 10 }));
    const young = await accept(submission({ purpose: "run", problem: "third", createdAt: 30 }));
    const submitted = await accept(submission({ createdAt: 10 }));
    for (const { id } of [old, young, submitted]) await store.record(id, judgement("AC"));

    expect(await store.pruneRuns(20)).toBe(1);
    expect(await store.submission(old.id)).toBeNull();
    for (const { id } of [waiting, young, submitted]) expect(await store.submission(id)).not.toBeNull();
  });

  test("a run that is stopped never gets a judgement, and one that is judged is not stopped", async () => {
    const run = await accept(submission({ purpose: "run" }));
    const stop = { at: 5, reason: "byOwner" } as const;
    expect(await store.stop(run.id, stop)).toEqual({ ...run, stop });
    expect(await store.stop(run.id, { at: 6, reason: "replaced" })).toBe(null);
    expect(await store.record(run.id, judgement("AC"))).toBe(null);
    expect((await store.submission(run.id))?.submission).toEqual({ ...run, stop });
    const judged = await accept(submission({ purpose: "run" }));
    await store.record(judged.id, judgement("AC"));
    expect(await store.stop(judged.id, stop)).toBe(null);
    expect(await store.stop((await accept()).id, stop)).toBe(null);
  });

  test("a stop and a judgement at once: one of them stays", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await accept(submission({ purpose: "run" }));
      const [stopped, recorded] = await Promise.all([
        store.stop(id, { at: 5, reason: "byOwner" }),
        store.record(id, judgement("AC")),
      ]);
      expect([stopped, recorded].filter((each) => each !== null)).toHaveLength(1);
    }
  });

  test("a newer run stops the owner's open run of the same problem, and nothing else", async () => {
    const old = await accept(submission({ purpose: "run" }));
    const elsewhere = await accept(submission({ purpose: "run", problem: "other" }));
    const submitted = await accept();
    const theirs = submission({ purpose: "run" });
    await store.accept(theirs, await newOwner(), 5);
    const newer = submission({ purpose: "run", createdAt: 9 });
    expect(await store.accept(newer, owner, 5)).toEqual({
      status: "accepted",
      replaced: [old.id],
      pending: 2,
      ofAddress: 0,
    });
    expect((await store.submission(old.id))?.submission.stop).toEqual({ at: 9, reason: "replaced" });
    expect(await store.endedAmong([old.id, elsewhere.id, submitted.id, theirs.id, newer.id])).toEqual([old.id]);
    // One that finds no room ends nobody's.
    expect(await store.accept(submission({ purpose: "run" }), owner, 2)).toEqual({ status: "tooManyPending" });
    expect(await store.endedAmong([newer.id])).toEqual([]);
  });

  test("those who share an address are counted together while their submissions are open", async () => {
    const address = { key: "a network", limit: 2 };
    const first = submission({ createdAt: 1 });
    expect(await store.accept(first, owner, 9, address)).toMatchObject({ status: "accepted", ofAddress: 0 });
    const second = submission({ createdAt: 2 });
    expect(await store.accept(second, await newOwner(), 9, address)).toMatchObject({ pending: 0, ofAddress: 1 });
    expect(await store.accept(submission(), await newOwner(), 9, address)).toEqual({ status: "tooManyOfAddress" });
    expect((await store.queued(5, null)).map(({ ofAddress }) => ofAddress)).toEqual([0, 1]);
    await store.record(first.id, judgement("AC"));
    expect(await store.accept(submission(), await newOwner(), 9, address)).toMatchObject({ ofAddress: 1 });
    expect(await store.accept(submission(), await newOwner(), 9)).toMatchObject({ status: "accepted", ofAddress: 0 });
  });

  test("the judged ones are told among many", async () => {
    const [judged, waiting] = [await accept(), await accept()];
    await store.record(judged.id, judgement("AC"));
    expect(await store.endedAmong([judged.id, waiting.id, randomUUID()])).toEqual([judged.id]);
    expect(await store.endedAmong([])).toEqual([]);
  });

  test("the history names the first case that failed", async () => {
    const { id } = await accept();
    const results = (["AC", null, "WA", "AC"] as const).map((verdict, index) => ({
      number: index + 1,
      group: "secret" as const,
      verdict,
      cpuTimeMs: 1,
      wallTimeMs: 1,
      memoryMb: 1,
      hint: null,
      detail: null,
    }));
    await store.record(id, { ...judgement("WA"), cases: results, cpuTimeMs: 12.5, memoryMb: 40 });
    expect(await store.history(owner, "tally", { limit: 5, before: null })).toMatchObject([
      { id, verdict: "WA", failedCase: 3, cpuTimeMs: 12.5, memoryMb: 40 },
    ]);
  });

  test("a setting is made once, and kept over a restart", async () => {
    const made = await Promise.all(["a", "b", "c"].map((value) => store.setting("key", () => value)));
    expect(new Set(made).size).toBe(1);
    await store.close();
    store = await database.open();
    expect(await store.setting("key", () => "later")).toBe(made[0]);
  });

  test("what was accepted and judged is there after a restart", async () => {
    const { id } = await accept();
    await store.record(id, judgement("AC"));
    await store.close();
    store = await database.open();
    expect((await store.submission(id))?.submission).toMatchObject({ id, judgement: { verdict: "AC" } });
  });

  async function newOwner(): Promise<string> {
    const identity = { id: randomUUID(), createdAt: 1 };
    await store.addIdentity(identity);
    return identity.id;
  }

  async function accept(wanted = submission(), limit = 100): Promise<Submission> {
    expect(await store.accept(wanted, owner, limit)).toMatchObject({ status: "accepted" });
    return wanted;
  }
});

function submission(changes: Partial<Submission> = {}): Submission {
  return {
    id: randomUUID(),
    problem: "tally",
    purpose: "submit",
    language: "javascript",
    source: "function tally(n) { return 2 * n; }",
    ownCases: [],
    onlyCase: null,
    stop: null,
    createdAt: 1,
    judgement: null,
    ...changes,
  };
}

function judgement(verdict: Judgement["verdict"]): Judgement {
  return {
    verdict,
    cases: [],
    caseCount: 0,
    compileError: null,
    cpuTimeMs: 1,
    memoryMb: 30,
    problemHash: "abc",
    fault: null,
    judgedAt: 2,
  };
}
