import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { pausedMs } from "#contract/round/clock.ts";
import { RoundRecording, RoundReport } from "#contract/round/report.ts";
import type { Change } from "#contract/round/changes.ts";
import { listPresets, listRounds } from "#contract/round/routes.ts";
import { Submission } from "#contract/judging/submission.ts";
import { clientOf, failureOf, type Client } from "../../harness/client.ts";
import { DRIVERS, openDatabases } from "../../harness/database.ts";
import type { ScriptedJudge } from "../../harness/judge.ts";
import { problemsDirectory } from "../../harness/problem-folder.ts";
import { startRedis } from "../../harness/redis.ts";
import { createRound, presetsDirectory, presetText, roundClient, startRound } from "../../harness/rounds.ts";
import { openScene, type Scene, type Stage } from "../../harness/stage.ts";
import { TALLY } from "../../harness/tally.ts";

/** 6 s: long enough to act in, short enough to wait for. */
const SHORT_MINUTES = 0.1;
const RIGHT = "function tally(n) {\n  return n * 2;\n}\n";

describe.each(DRIVERS)("rounds on %s", (driver) => {
  let stage: Stage;
  let scene: Scene;
  let presets: Awaited<ReturnType<typeof presetsDirectory>>;
  let client: Client;
  let judge: ScriptedJudge;

  beforeAll(async () => {
    const [databases, redis, problems, made] = await Promise.all([
      openDatabases(driver),
      startRedis(),
      problemsDirectory(TALLY),
      presetsDirectory({
        calm: presetText("tally"),
        strict: presetText("tally", { mode: "strict", more: ", runs: 1" }),
        short: presetText("tally", { minutes: SHORT_MINUTES }),
        broken: presetText("nothere"),
      }),
    ]);
    stage = { databases, redis, problems };
    presets = made;
    scene = await openScene(stage, { BASECASE_PRESETS_DIR: presets.dir });
  });
  afterAll(async () => {
    await scene.close();
    await presets.close();
    await stage.redis.close();
    await stage.problems.close();
    await stage.databases.close();
  });
  beforeEach(async () => {
    client = await scene.newClient();
    judge = await scene.judge();
  });
  afterEach(() => judge.close());

  test("a preset that names a problem which is not there is left out, and the log says file and line", async () => {
    const { json } = await client.get("/api/presets");
    const offered = listPresets.reply.schema.parse(json).presets.map(({ id }) => id);
    expect(offered).toEqual(expect.arrayContaining(["calm", "short", "strict"]));
    expect(offered).not.toContain("broken");
    expect(scene.server.output()).toMatch(/broken\.yaml:4: tasks\.0\.problem names nothere/);
  });

  test("nothing of the tasks is told before the clock runs, and the clock runs only when it is started", async () => {
    const round = await createRound(client, "calm");
    const ready = await round.read();
    expect(ready).toMatchObject({ status: "ready", deadlineAt: null, tasks: [{ title: null, problem: null }] });
    const early = await client.get(`/api/rounds/${round.id}/tasks/1`);
    expect(failureOf(early).code).toBe("roundNotStarted");
    await round.act("start");
    const running = await round.read();
    expect(running.deadlineAt).toBe((running.startedAt ?? 0) + 600_000);
    const { problem } = await round.task();
    expect(problem).toMatchObject({ shortname: "tally", difficulty: null, techniques: [], siblings: [] });
  });

  test("there is one live round; a second is refused", async () => {
    const { id } = await startRound(client, "calm");
    const settings = { timeFactor: 1, clockHidden: false, talk: "off" };
    const second = await client.post("/api/rounds", { preset: "calm", settings });
    expect(failureOf(second)).toMatchObject({ code: "roundLive", detail: expect.stringContaining(id) });
  });

  test("nobody sees or touches another's round", async () => {
    const round = await startRound(client, "calm");
    const stranger = roundClient(await scene.newClient(), round.id);
    const replies = [
      await stranger.act("end"),
      await stranger.submit(RIGHT),
      await stranger.edit([], { baseVersion: 0 }),
    ];
    for (const reply of replies) expect(failureOf(reply).code).toBe("roundNotFound");
    expect((await round.read()).status).toBe("running");
  });

  test("what is typed is folded into the draft, once however often it is sent", async () => {
    const round = await startRound(client, "calm");
    const { text } = (await round.task()).documents[0] ?? { text: "" };
    const id = randomUUID();
    const first = await round.edit(
      [
        [10, 0, text.length, "abc", 0],
        [20, 3, 0, "d", 1],
      ],
      { baseVersion: 0, id },
    );
    const again = await round.edit(
      [
        [10, 0, text.length, "abc", 0],
        [20, 3, 0, "d", 1],
      ],
      { baseVersion: 0, id },
    );
    expect([first.json, again.json]).toEqual([
      { version: 1, taken: 2, now: expect.any(Number) },
      { version: 1, taken: 2, now: expect.any(Number) },
    ]);
    expect((await round.task()).documents).toContainEqual(
      expect.objectContaining({ language: "javascript", text: "abcd", version: 1 }),
    );
  });

  test("two tabs never overwrite each other: the one that is behind is told so, and the other's tab hears of it", async () => {
    const round = await startRound(client, "calm");
    const hears = () => round.until(({ tasks }) => tasks[0]?.versions["javascript"] === 1);
    const heard = Promise.all([hears(), hears()]);
    await round.write("from the first tab");
    const behind = await round.edit([[50, 0, 0, "from the second", 0]], { baseVersion: 0 });
    expect(failureOf(behind).code).toBe("staleRevision");
    expect((await round.task()).documents).toContainEqual(expect.objectContaining({ text: "from the first tab" }));
    await heard;
  });

  test.each([
    ["in the future", [[3_600_000, 0, 0, "x", 0]]],
    [
      "not in their order",
      [
        [20, 0, 0, "x", 0],
        [10, 0, 0, "y", 0],
      ],
    ],
    ["outside of the draft", [[0, 99_999, 0, "x", 0]]],
    ["too long", [[0, 0, 0, "x".repeat(300_000), 0]]],
  ] as const)("changes %s are refused by name, and the draft stays", async (_, changes) => {
    const round = await startRound(client, "calm");
    const before = (await round.task()).documents;
    const reply = await client.post(`/api/rounds/${round.id}/tasks/1/edits`, {
      id: randomUUID(),
      language: "javascript",
      baseVersion: 0,
      changes,
    });
    expect(failureOf(reply).code).toBe("editInvalid");
    expect((await round.task()).documents).toEqual(before);
  });

  test("10 MB of changes, times before the start and unknown kinds of action are refused, and the round is unharmed", async () => {
    const round = await startRound(client, "calm");
    const flood = await round.edit([[0, 0, 0, "x".repeat(1e7), 0]], { baseVersion: 0 });
    expect(failureOf(flood).code).toBe("bodyTooLarge");
    const unknown = await client.post(`/api/rounds/${round.id}/actions`, { kind: "addTime", id: randomUUID() });
    expect(failureOf(unknown).code).toBe("bodyInvalid");
    const early = await round.edit([[-1, 0, 0, "x", 0]], { baseVersion: 0 });
    expect(failureOf(early).code).toBe("bodyInvalid");
    expect((await round.read()).status).toBe("running");
  });

  test("at the deadline the last draft is judged as auto-submitted, and the report tells", async () => {
    const round = await startRound(client, "short");
    await round.write(RIGHT);
    const settled = await round.until(({ status }) => status === "finished");
    expect(settled).toMatchObject({ endReason: "expired", tasks: [{ submissions: [{ auto: true, verdict: "AC" }] }] });
    expect(settled.endedAt).toBe((settled.startedAt ?? 0) + SHORT_MINUTES * 60_000);
    const report = RoundReport.parse((await client.get(`/api/rounds/${round.id}/report`)).json);
    expect(report).toMatchObject({
      activeMs: SHORT_MINUTES * 60_000,
      tasks: [{ problem: "tally", wrongAttempts: 0, firstAcceptedMs: SHORT_MINUTES * 60_000 }],
    });
    expect(report.tasks[0]?.firstKeyMs).toBeGreaterThan(0);
  });

  test("what comes after the deadline is refused with its reason", async () => {
    const round = await startRound(client, "short");
    await round.until(({ status }) => status === "finished");
    const replies = [await round.submit(RIGHT), await round.run(RIGHT), await round.edit([], { baseVersion: 0 })];
    for (const reply of replies) expect(failureOf(reply).code).toBe("roundEnded");
    expect((await client.submit("tally", RIGHT)).problem).toBe("tally");
  });

  test("a draft that was submitted as it is, or never changed, is not submitted again", async () => {
    const round = await startRound(client, "calm");
    await round.write(RIGHT);
    expect((await round.submit(RIGHT)).status).toBe(202);
    await round.act("end");
    const finished = await round.until(({ status }) => status === "finished");
    expect(finished.tasks[0]?.submissions).toEqual([expect.objectContaining({ auto: false, verdict: "AC" })]);
    const untouched = await startRound(client, "calm");
    await untouched.act("end");
    expect((await untouched.until(({ status }) => status === "finished")).tasks[0]?.submissions).toEqual([]);
  });

  test("a strict round can't be paused, and its runs are counted by the server", async () => {
    const round = await startRound(client, "strict");
    expect(failureOf(await round.act("pause")).code).toBe("actionRefused");
    const only = await round.run(RIGHT, ["3\n"]);
    expect(only.status).toBe(202);
    expect(failureOf(await round.run(RIGHT)).code).toBe("runsUsedUp");
    // What was refused takes nobody's place.
    const { id } = Submission.parse(only.json);
    const judged = await round.until(({ tasks }) => tasks[0]?.submissions[0]?.verdict === "AC");
    expect(judged.tasks[0]).toMatchObject({ runsUsed: 1, submissions: [{ id, stopped: false }] });
  });

  test("a run that was stopped is not given back", async () => {
    await judge.close();
    const round = await startRound(client, "strict");
    const { id } = Submission.parse((await round.run(RIGHT)).json);
    expect((await client.post(`/api/submissions/${id}/stop`, {})).status).toBe(200);
    expect((await round.read()).tasks[0]).toMatchObject({ runsUsed: 1, submissions: [{ id, stopped: true }] });
    expect(failureOf(await round.run(RIGHT)).code).toBe("runsUsedUp");
  });

  test("a pause stops the clock, nothing is judged meanwhile, and resuming moves the deadline", async () => {
    const round = await startRound(client, "calm");
    const before = await round.read();
    await round.act("pause");
    expect(await round.read()).toMatchObject({ status: "running", deadlineAt: null });
    expect(failureOf(await round.submit(RIGHT)).code).toBe("actionRefused");
    await round.act("resume");
    const after = await round.read();
    expect(after.deadlineAt).toBe((before.deadlineAt ?? 0) + pausedMs(after));
  });

  test("an action sent twice happens once", async () => {
    const round = await createRound(client, "calm");
    const id = randomUUID();
    const [first, second] = [await round.act("start", id), await round.act("start", id)];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(failureOf(await round.act("start")).code).toBe("actionRefused");
  });

  test("a live round's problem is neither shown nor judged through another door", async () => {
    const round = await startRound(client, "calm");
    expect((await client.get("/api/problems")).json).toEqual({ problems: [] });
    expect(failureOf(await client.get("/api/problems/tally")).code).toBe("roundLive");
    const practice = await client.post("/api/problems/tally/submissions", { language: "javascript", source: RIGHT });
    expect(failureOf(practice).code).toBe("roundLive");
    await round.act("end");
    expect((await client.get("/api/problems/tally")).status).toBe(200);
  });

  test("notes are kept, and two tabs never overwrite each other's", async () => {
    const round = await startRound(client, "calm");
    const notes = { notes: "idea", scratch: "", statedTime: "O(1)", statedSpace: "O(1)", rating: null };
    const save = (baseRevision: number) =>
      client.post(`/api/rounds/${round.id}/tasks/1/notes`, { ...notes, baseRevision });
    expect((await save(0)).json).toEqual({ revision: 1 });
    expect(failureOf(await save(0)).code).toBe("staleRevision");
    expect((await round.task()).notes).toEqual({ ...notes, revision: 1 });
  });

  test("the recording holds every change with its time, packed small once the round is over", async () => {
    const round = await startRound(client, "calm");
    const { text } = (await round.task()).documents[0] ?? { text: "" };
    const changes: Change[] = [
      [5, 0, text.length, "", 3],
      [6, 0, 0, "a", 0],
      [9, 1, 0, "bc", 1],
    ];
    await round.edit(changes, { baseVersion: 0 });
    expect(failureOf(await client.get(`/api/rounds/${round.id}/recording`)).code).toBe("roundNotOver");
    await round.act("end");
    await round.until(({ status }) => status === "finished");
    const recording = RoundRecording.parse((await client.get(`/api/rounds/${round.id}/recording`)).json);
    expect(recording.tasks[0]?.documents).toContainEqual({ language: "javascript", base: text, changes });
  });

  test("past rounds are listed with what trends are drawn from, and can be rated", async () => {
    const round = await startRound(client, "calm");
    await round.submit("function tally() {}");
    await round.enterPhase(1);
    await round.act("end");
    await round.until(({ status }) => status === "finished");
    const rating = { algorithms: 3, coding: 2, communication: 4, problemSolving: null, remarks: "Calmer next time." };
    const rate = (change: object) => client.post(`/api/rounds/${round.id}/rating`, change);
    // Two tabs, each of which knows nothing of the other's marks.
    await rate({ algorithms: 1, remarks: "Calmer next time." });
    await Promise.all([rate({ algorithms: 3 }), rate({ coding: 2 }), rate({ communication: 4 })]);
    expect((await rate({})).json).toEqual(rating);
    expect((await rate({ coding: 5 })).status).toBe(400);
    expect((await rate({ charm: 4 })).status).toBe(400);
    const { json } = await client.get("/api/rounds");
    const [line] = listRounds.reply.schema.parse(json).rounds;
    expect(line).toMatchObject({ id: round.id, status: "finished", rating, tasks: [{ problem: "tally" }] });
    expect(line?.phases).toHaveLength(2);
  });

  test("a Redis that forgets everything in the middle of a round changes nothing", async () => {
    await judge.close();
    const round = await startRound(client, "short");
    await round.write(RIGHT);
    expect((await round.submit(RIGHT)).status).toBe(202);
    const redis = new Redis(stage.redis.url);
    await redis.flushall();
    await redis.quit();
    judge = await scene.judge();
    const { startedAt } = await round.read();
    const finished = await round.until(({ status }) => status === "finished");
    expect(finished).toMatchObject({
      endedAt: (startedAt ?? 0) + SHORT_MINUTES * 60_000,
      tasks: [{ submissions: [{ auto: false, verdict: "AC" }] }],
    });
  });

  test.each([
    ["in the middle of a round", -SHORT_MINUTES * 30_000],
    ["exactly at its deadline", 0],
    ["when it is just ending it", 300],
  ])("killed %s and back after it, the server ends the round once, as if it had been there", async (_when, afterMs) => {
    const own = await openScene(stage, { BASECASE_PRESETS_DIR: presets.dir });
    const judging = await own.judge();
    const visitor = await own.newClient();
    const round = await startRound(visitor, "short");
    await round.write(RIGHT);
    const { startedAt } = await round.read();
    const deadlineAt = (startedAt ?? 0) + SHORT_MINUTES * 60_000;
    await setTimeout(Math.max(0, deadlineAt + afterMs - Date.now()));
    await own.server.kill("SIGKILL");
    await setTimeout(Math.max(0, deadlineAt - Date.now() + 1));
    const { url } = await own.startAnother();
    const returned = clientOf(url, visitor.cookie);
    const finished = await roundClient(returned, round.id).until(({ status }) => status === "finished");
    expect(finished.endedAt).toBe(deadlineAt);
    expect(finished.tasks[0]?.submissions).toEqual([expect.objectContaining({ auto: true, verdict: "AC" })]);
    const { id = "" } = finished.tasks[0]?.submissions[0] ?? {};
    const submission = Submission.parse((await returned.get(`/api/submissions/${id}`)).json);
    expect(submission).toMatchObject({ source: RIGHT, createdAt: deadlineAt });
    await judging.close();
    await own.close();
  });
});
