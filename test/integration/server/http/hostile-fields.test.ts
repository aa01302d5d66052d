import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { Readiness } from "#contract/http/readiness.ts";
import { RoundReport } from "#contract/round/report.ts";
import type { Client } from "../../harness/client.ts";
import { DRIVERS, openDatabases } from "../../harness/database.ts";
import { accepted } from "../../harness/judge.ts";
import { problemsDirectory } from "../../harness/problem-folder.ts";
import { startRedis } from "../../harness/redis.ts";
import { presetsDirectory, presetText, startRound, type RoundClient } from "../../harness/rounds.ts";
import { openScene, type Scene, type Stage } from "../../harness/stage.ts";
import { TALLY } from "../../harness/tally.ts";

const REQUESTS = 600;
const DEADLINE_MS = 5 * 60_000;
const HALF = "\ud83d";

const text = fc.oneof(
  fc.constantFrom(
    "\0",
    HALF,
    "\ude00",
    `a${HALF}`,
    "\\u0000",
    "'; drop table rounds; --",
    "\ufeff",
    "\u202e",
    "__proto__",
    "$1",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const number = fc.constantFrom<unknown>(
  0,
  1,
  -1,
  2 ** 31 - 2,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 53 - 1,
  2 ** 53,
  -(2 ** 31) - 1,
  1e308,
  0.5,
  null,
  "1",
);
const language = fc.constantFrom("javascript", "typescript");

const to = (path: string, body: fc.Arbitrary<unknown>) => body.map((sent) => ({ path, body: sent }));

/** Every route that stores something, with each field valid, nearly, or hostile. */
function hostileRequest(rounds: { ended: string; live: string }): fc.Arbitrary<{ path: string; body: unknown }> {
  const mark = fc.oneof(fc.constantFrom(1, 4, null), number);
  const change = fc.tuple(number, number, number, text, fc.constantFrom(0, 1, 2, 3));
  const typed = fc.tuple(fc.constant(0), fc.constant(0), fc.constant(0), text, fc.constant(0));
  const round = fc.constantFrom(rounds.ended, rounds.live).map((id) => `/api/rounds/${id}`);
  const at = (path: string, body: fc.Arbitrary<unknown>) =>
    fc.tuple(round, body).map(([address, sent]) => ({ path: `${address}${path}`, body: sent }));
  const source = fc.record({ language, source: text.map((each) => `// ${each}`) });
  const run = fc.record({
    language,
    source: text,
    ownCases: fc.array(fc.oneof(fc.constant("1\n"), text), { maxLength: 3 }),
  });
  return fc.oneof(
    at("/rating", fc.record({ remarks: text, algorithms: mark, coding: mark }, { requiredKeys: [] })),
    at(
      "/tasks/1/notes",
      fc.record({
        notes: text,
        scratch: text,
        statedTime: text,
        statedSpace: text,
        rating: mark,
        baseRevision: number,
      }),
    ),
    at(
      "/tasks/1/edits",
      fc.record({
        id: fc.uuid(),
        language,
        baseVersion: number,
        changes: fc.array(fc.oneof(change, typed), { maxLength: 4 }),
      }),
    ),
    at("/tasks/1/hints", fc.record({ number })),
    at("/tasks/1/submissions", source),
    at("/tasks/1/runs", run),
    at("/actions", fc.record({ kind: fc.constantFrom("enterPhase", "pause", "resume"), id: fc.uuid(), phase: number })),
    to(
      "/api/rounds",
      fc.record({ preset: text, settings: fc.record({ timeFactor: number, clockHidden: fc.boolean(), talk: text }) }),
    ),
    to("/api/problems/tally/submissions", source),
    to("/api/problems/tally/runs", run),
    to("/api/problems/tally/hints", fc.record({ number })),
  );
}

describe.each(DRIVERS)("hostile values in every field on %s", (driver) => {
  let stage: Stage;
  let scene: Scene;
  let presets: Awaited<ReturnType<typeof presetsDirectory>>;
  let client: Client;
  let ended: RoundClient;
  let live: RoundClient;

  beforeAll(async () => {
    const [databases, redis, problems, made] = await Promise.all([
      openDatabases(driver),
      startRedis(),
      problemsDirectory(TALLY),
      presetsDirectory({ calm: presetText("tally") }),
    ]);
    stage = { databases, redis, problems };
    presets = made;
    scene = await openScene(stage, { BASECASE_PRESETS_DIR: presets.dir });
    client = await scene.newClient();
    ended = await startRound(client, "calm");
    await ended.act("end");
    // What was typed is taken for two seconds more, and until then there is no other round.
    await vi.waitFor(async () => (live = await startRound(client, "calm")), { timeout: 30_000, interval: 200 });
  });
  afterAll(async () => {
    await scene.close();
    await presets.close();
    await stage.redis.close();
    await stage.problems.close();
    await stage.databases.close();
  });

  test.each<[string, (round: RoundClient) => string, (number: number) => unknown, number]>([
    ["half an emoji in the remarks", ({ id }) => `/api/rounds/${id}/rating`, () => ({ remarks: HALF }), 200],
    ["U+0000 in the remarks", ({ id }) => `/api/rounds/${id}/rating`, () => ({ remarks: "a\0" }), 200],
    [
      "the largest revision there is",
      ({ id }) => `/api/rounds/${id}/tasks/1/notes`,
      () => ({ notes: "", scratch: "", statedTime: "", statedSpace: "", rating: null, baseRevision: 2_147_483_647 }),
      400,
    ],
  ])("%s is answered, and so is what comes after it", async (_, path, body, status) => {
    expect((await client.post(path(ended), body(0))).status).toBe(status);
    await expectAllAnswered();
  });

  test("what was typed with half an emoji and U+0000 is kept, and the draft goes on", async () => {
    const typed = await live.edit([[0, 0, 0, `// ${HALF}\0`, 0]]);
    expect(typed.status).toBe(200);
    const more = await live.edit([[1, 5, 0, "!", 0]]);
    expect(more.status).toBe(200);
    const { documents } = await live.task();
    expect(documents[0]?.text.startsWith("// \ufffd\ufffd!")).toBe(true);
  });

  test("a program that prints half an emoji and U+0000 does not make its round unreadable", async () => {
    const judge = await scene.judge((job) => {
      const judgement = accepted(job);
      const detail = {
        input: "",
        expected: null,
        output: `\0${HALF}`,
        printed: HALF,
        error: null,
        message: null,
        truncated: false,
      };
      const shown = {
        number: 1,
        group: "sample" as const,
        verdict: "AC" as const,
        cpuTimeMs: 1,
        wallTimeMs: 1,
        memoryMb: 1,
        hint: null,
        detail,
      };
      return { ...judgement, cases: [shown] };
    });
    expect((await live.submit("function tally(n) { return 2 * n; }")).status).toBe(202);
    const judged = await live.until((round) => round.tasks[0]?.submissions[0]?.verdict === "AC");
    expect(judged.status).toBe("running");
    expect((await client.get("/api/rounds")).status).toBe(200);
    await judge.close();
  });

  test(`${REQUESTS} requests, and the server still answers everything`, { timeout: DEADLINE_MS }, async () => {
    const requests = fc.sample(hostileRequest({ ended: ended.id, live: live.id }), {
      numRuns: REQUESTS,
      seed: 20_261_129,
    });
    const statuses = new Set<number>();
    for (const { path, body } of requests) {
      const { status, text: reply } = await client.post(path, body);
      expect({ path, body, reply, failed: status >= 500 }).toMatchObject({ failed: false });
      statuses.add(status);
    }
    expect([...statuses]).toEqual(expect.arrayContaining([200, 202, 400, 409, 422]));
    await expectAllAnswered();
    expect(scene.server.output()).not.toContain("request failed");
  });

  async function expectAllAnswered(): Promise<void> {
    const stranger = await scene.newClient();
    const { id } = await stranger.submit("tally", "// after");
    const paths = [
      "/api/problems",
      "/api/problems/tally/learning",
      `/api/rounds/${ended.id}`,
      `/api/rounds/${live.id}/tasks/1`,
      "/api/rounds",
    ];
    for (const path of paths) expect({ path, status: (await client.get(path)).status }).toEqual({ path, status: 200 });
    expect((await stranger.get(`/api/submissions/${id}`)).status).toBe(200);
    expect(RoundReport.safeParse((await client.get(`/api/rounds/${ended.id}/report`)).json).success).toBe(true);
    expect(Readiness.parse((await client.get("/api/ready")).json).database).toBe(true);
  }
});
