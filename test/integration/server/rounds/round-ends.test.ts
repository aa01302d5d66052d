import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { applyChanges, type Change, EditReceipt } from "#contract/round/changes.ts";
import { RoundReport } from "#contract/round/report.ts";
import { listRounds } from "#contract/round/routes.ts";
import { readHistory } from "#contract/http/routes.ts";
import { failureOf, type Client } from "../../harness/client.ts";
import { DRIVERS, openDatabases } from "../../harness/database.ts";
import { accepted, type ScriptedJudge } from "../../harness/judge.ts";
import { problemsDirectory } from "../../harness/problem-folder.ts";
import { startRedis } from "../../harness/redis.ts";
import { cardsText, createRound, presetsDirectory, presetText, roundClient, startRound } from "../../harness/rounds.ts";
import { openScene, type Scene, type Stage } from "../../harness/stage.ts";
import { TALLY } from "../../harness/tally.ts";

/** 3 s. */
const SHORT_MINUTES = 0.05;
const RIGHT = "function tally(n) {\n  return n * 2;\n}\n";
const WRONG = "function tally(n) {\n  return 0;\n}\n";
const SETTINGS = { timeFactor: 1, clockHidden: false, talk: "off" };

describe.each(DRIVERS)("what comes at the end of a round, on %s", (driver) => {
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
        short: presetText("tally", { minutes: SHORT_MINUTES }),
        cards: cardsText(2),
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
    judge = await scene.judge((job) => accepted(job, { verdict: job.source === RIGHT ? "AC" : "WA" }));
  });
  afterEach(() => judge.close());

  const report = async (id: string) => RoundReport.parse((await client.get(`/api/rounds/${id}/report`)).json);
  const late = (id: string, source: string, submission = randomUUID()) =>
    client.post(`/api/rounds/${id}/tasks/1/late`, { id: submission, language: "javascript", source });
  const saveNotes = (id: string, baseRevision: number) =>
    client.post(`/api/rounds/${id}/tasks/1/notes`, {
      notes: "an idea",
      scratch: "",
      statedTime: "O(1)",
      statedSpace: "O(1)",
      rating: null,
      baseRevision,
    });

  test("a task that does not exist is 404 on every route that takes one", async () => {
    const round = await createRound(client, "calm");
    const { id } = round;
    expect((await client.get(`/api/rounds/${id}/tasks/2`)).status).toBe(404);
    await round.act("start");
    for (const number of ["0", "2", "99", "101", "-1", "1.5", "one", "1e99"]) {
      const task = `/api/rounds/${id}/tasks/${number}`;
      const notes = { notes: "", scratch: "", statedTime: "", statedSpace: "", rating: null, baseRevision: 0 };
      const edits = { id: randomUUID(), language: "javascript", baseVersion: 0, changes: [] };
      const code = { language: "javascript", source: RIGHT };
      const replies = [
        await client.get(task),
        await client.post(`${task}/notes`, notes),
        await client.post(`${task}/edits`, edits),
        await client.post(`${task}/submissions`, code),
        await client.post(`${task}/runs`, { ...code, ownCases: [] }),
        await client.post(`${task}/hints`, { number: 1 }),
        await client.post(`${task}/mark`, { rating: 1 }),
        await client.post(`${task}/late`, { ...code, id: randomUUID() }),
      ];
      expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 404));
      expect(new Set(replies.map((reply) => failureOf(reply).code))).toEqual(new Set(["taskNotFound"]));
    }
  });

  test("a second draw gives up a round that waits only when it names it", async () => {
    const first = await createRound(client, "calm");
    const refused = await client.post("/api/rounds", { preset: "short", settings: SETTINGS });
    expect(failureOf(refused)).toMatchObject({ code: "roundReady", detail: expect.stringContaining(first.id) });
    expect((await first.read()).status).toBe("ready");
    const other = await client.post("/api/rounds", { preset: "short", settings: SETTINGS, replaces: randomUUID() });
    expect(failureOf(other).code).toBe("roundReady");
    const drawn = await client.post("/api/rounds", { preset: "short", settings: SETTINGS, replaces: first.id });
    expect(drawn.status).toBe(201);
    expect((await first.read()).status).toBe("abandoned");
  });

  test.each(["by hand", "by the clock"])("a new round can be drawn the moment one is over %s", async (how) => {
    const round = await startRound(client, how === "by hand" ? "calm" : "short");
    await round.write(RIGHT);
    if (how === "by hand") await round.act("end");
    await round.until(({ status }) => status !== "running");
    const next = await startRound(client, "calm");
    expect((await next.read()).status).toBe("running");
    // What was on its way still counts.
    const finished = await round.until(({ status }) => status === "finished");
    expect(finished.tasks[0]?.submissions).toMatchObject([{ auto: true, verdict: "AC" }]);
  });

  test("a batch that was on its way at the end counts although another round began meanwhile", async () => {
    const round = await startRound(client, "calm");
    const { text, version } = (await round.task()).documents.find((each) => each.language === "javascript") ?? {
      text: "",
      version: 0,
    };
    await round.act("end");
    await startRound(client, "calm");
    const change: Change = [1, 0, text.length, RIGHT, 0];
    expect((await round.edit([change], { baseVersion: version })).status).toBe(200);
    const finished = await round.until(({ status }) => status === "finished");
    expect(finished.tasks[0]?.submissions).toMatchObject([{ auto: true, verdict: "AC" }]);
  });

  test("until the drafts are submitted the report knows that they are still to come", async () => {
    const round = await startRound(client, "calm");
    await round.write(RIGHT);
    await round.act("end");
    expect(await report(round.id)).toMatchObject({ round: { status: "settling", closed: false } });
    await round.until(({ closed }) => closed);
    expect((await report(round.id)).tasks[0]?.submissions).toMatchObject([{ auto: true }]);
  });

  test("what only the clock submitted is no wrong attempt", async () => {
    const round = await startRound(client, "calm");
    await round.submit(`${WRONG} `);
    await round.write(WRONG);
    await round.act("end");
    await round.until(({ status }) => status === "finished");
    const { tasks } = await report(round.id);
    expect(tasks[0]).toMatchObject({
      wrongAttempts: 1,
      submissions: [{ verdict: "WA" }, { auto: true, verdict: "WA" }],
    });
  });

  test("notes and stated complexities close with the round, but for what was on its way", async () => {
    const round = await startRound(client, "calm");
    expect((await saveNotes(round.id, 0)).status).toBe(200);
    await round.act("end");
    expect((await saveNotes(round.id, 1)).status).toBe(200);
    await round.until(({ status }) => status === "finished");
    expect(failureOf(await saveNotes(round.id, 2)).code).toBe("roundEnded");
    expect((await report(round.id)).tasks[0]?.stated).toEqual({ time: "O(1)", space: "O(1)" });
  });

  test("nothing is written in a pause: neither notes nor code that is dated there", async () => {
    const round = await startRound(client, "calm");
    await round.act("pause");
    const { startedAt, pausedAt } = await round.read();
    const pausedMs = (pausedAt ?? 0) - (startedAt ?? 0);
    // A key that was on its way is taken.
    expect((await round.edit([[pausedMs + 100, 0, 0, "a", 0]])).status).toBe(200);
    let revision = 0;
    const refused = async (): Promise<string> => {
      const reply = await saveNotes(round.id, revision);
      if (reply.status !== 200) return failureOf(reply).code;
      revision += 1;
      return "";
    };
    await expect.poll(refused, { timeout: 20_000, interval: 500 }).toBe("actionRefused");
    const typed = await round.edit([[pausedMs + 2_500, 0, 0, "b", 0]]);
    expect(failureOf(typed)).toMatchObject({ code: "editInvalid", detail: expect.stringContaining("pause") });
    await round.act("resume");
    const { now } = await round.read();
    expect((await round.edit([[now - (startedAt ?? 0), 0, 0, "c", 0]])).status).toBe(200);
  });

  test("code that arrives late is judged on request, once, marked everywhere, and counts nowhere", async () => {
    const round = await startRound(client, "calm");
    await round.write(WRONG);
    expect(failureOf(await late(round.id, RIGHT)).code).toBe("roundNotOver");
    await round.act("end");
    await round.until(({ status }) => status === "finished");
    const id = randomUUID();
    expect((await late(round.id, RIGHT, id)).status).toBe(202);
    expect((await late(round.id, RIGHT, id)).status).toBe(202);
    expect(failureOf(await late(round.id, RIGHT)).code).toBe("lateUsedUp");
    await client.judged(id);
    const told = await report(round.id);
    expect(told.round.status).toBe("finished");
    expect(told.tasks[0]).toMatchObject({ firstAcceptedMs: null, wrongAttempts: 0 });
    expect(told.tasks[0]?.submissions).toMatchObject([
      { auto: true, late: false, verdict: "WA" },
      { auto: false, late: true, verdict: "AC", id },
    ]);
    const { json } = await client.get("/api/problems/tally/submissions");
    const lines = readHistory.reply.schema.parse(json).submissions;
    expect(lines.map(({ origin }) => origin)).toEqual(["late", "auto"]);
    const { rounds } = listRounds.reply.schema.parse((await client.get("/api/rounds")).json);
    expect(rounds[0]?.tasks[0]?.firstAcceptedMs).toBeNull();
  });

  test("a stranger's late code is not taken", async () => {
    const round = await startRound(client, "calm");
    await round.act("end");
    const stranger = await scene.newClient();
    const reply = await stranger.post(`/api/rounds/${round.id}/tasks/1/late`, {
      id: randomUUID(),
      language: "javascript",
      source: RIGHT,
    });
    expect(failureOf(reply).code).toBe("roundNotFound");
  });

  test("a card's mark can be set after the round, and nothing else of its notes", async () => {
    const round = await startRound(client, "cards");
    expect((await saveNotes(round.id, 0)).status).toBe(200);
    await round.act("end");
    await round.until(({ status }) => status === "finished");
    const mark = (number: number, rating: unknown) =>
      client.post(`/api/rounds/${round.id}/tasks/${number}/mark`, { rating });
    expect((await mark(1, 3)).status).toBe(200);
    expect((await mark(2, 4)).status).toBe(200);
    expect((await mark(2, 5)).status).toBe(400);
    const { tasks } = await report(round.id);
    expect(tasks.map(({ notes }) => [notes.notes, notes.rating])).toEqual([
      ["an idea", 3],
      ["", 4],
    ]);
    const problem = await startRound(client, "calm");
    expect(failureOf(await client.post(`/api/rounds/${problem.id}/tasks/1/mark`, { rating: 1 })).code).toBe(
      "taskNotFound",
    );
  });

  test("a batch sent again with more in it is taken as far as it was stored, and the receipt says how far", async () => {
    const round = await startRound(client, "calm");
    const id = randomUUID();
    const first: Change = [1, 0, 0, "a", 0];
    const second: Change = [2, 1, 0, "b", 0];
    await round.edit([first], { baseVersion: 0, id });
    const again = EditReceipt.parse((await round.edit([first, second], { baseVersion: 0, id })).json);
    expect(again).toMatchObject({ version: 1, taken: 1 });
    const rest = EditReceipt.parse((await round.edit([second], { baseVersion: again.version })).json);
    expect(rest).toMatchObject({ version: 2, taken: 1 });
    expect((await round.task()).documents).toContainEqual(
      expect.objectContaining({ text: expect.stringMatching(/^ab/) }),
    );
  });

  test("half an hour of typing is one batch", async () => {
    const round = await startRound(client, "calm");
    const { text } = (await round.task()).documents.find(({ language }) => language === "javascript") ?? { text: "" };
    const changes = Array.from({ length: 15_000 }, (_, index): Change => [1, index, 0, String(index % 10), 0]);
    expect((await round.edit(changes, { baseVersion: 0 })).json).toMatchObject({ version: 1, taken: 15_000 });
    const typed = (await roundClient(client, round.id).task()).documents.find(
      ({ language }) => language === "javascript",
    );
    expect(typed?.text).toBe(applyChanges(text, changes));
  });
});
