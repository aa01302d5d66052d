import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Route } from "#contract/http/route.ts";
import { ROUTES } from "#contract/http/routes.ts";
import { Submission } from "#contract/judging/submission.ts";
import { clientOf, type Client } from "../../harness/client.ts";
import { openDatabases } from "../../harness/database.ts";
import { problemsDirectory, type ProblemSketch } from "../../harness/problem-folder.ts";
import type { NodeProcess } from "../../harness/processes.ts";
import { startRedis } from "../../harness/redis.ts";
import { presetsDirectory } from "../../harness/rounds.ts";
import { openScene, type Scene, type Stage } from "../../harness/stage.ts";
import { startWorker } from "../../harness/worker.ts";
import { addressOf, namedRoutes, type Tale } from "./valid-requests.ts";

/** Found in every hidden part of the problem, and nowhere else. */
const MARKER = "hiddenmarker";
const SOURCE_MARKER = "sourcemarker";

const RIDDLE: ProblemSketch = {
  shortname: "riddle",
  signature: { name: "riddle", parameters: [{ name: "text", type: "string" }], returns: "string" },
  samples: [{ input: '"open"\n', answer: '"open"\n' }],
  secret: [
    { input: `"${MARKER} one"\n`, answer: `"${MARKER} one"\n` },
    { input: `"${MARKER} two"\n`, answer: `"${MARKER} two"\n` },
  ],
  model: `// ${MARKER}\nfunction riddle(text) {\n  return text;\n}\n`,
  hints: ["Listen."],
  editorial: "Echo what you hear.\n",
};
const IMAGE = "echo.svg";
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>\n';

/** A round of the riddle and a card. */
const ROUND = `title: { en: Riddle }
description: { en: A test. }
rules: { mode: practice, hints: { allowed: true, costMinutes: 1 } }
topics: { depth: { en: Depth } }
tasks: [{ problem: riddle }]
phases:
  - { title: { en: Work }, doing: { en: Work. }, minutes: 30 }
  - { cards: { topic: depth, count: 1, minutes: 1, doing: { en: Answer aloud. } } }
cards:
  - { id: why, topic: depth, prompt: { en: "Why?" }, points: [{ en: Depth. }] }
`;

const SubmittedLate = z.strictObject({ id: z.uuid() });
const nameOf = ({ method, path: address }: Route) => `${method} ${address}`;

/** What a solver might try in order to see a hidden case. */
const ATTEMPTS = [
  "function riddle(text) { return text; }",
  "function riddle(text) { console.log(text); return text === 'open' ? text : 'wrong: ' + text; }",
  "function riddle(text) { if (text !== 'open') throw new Error('INPUT=' + text); return text; }",
  "function riddle(text) { if (text !== 'open') throw text; return text; }",
  "function riddle(text) { if (text !== 'open') { const e = new Error(); e.name = text; e.stack = text; throw e; } return text; }",
  "function riddle(text) { if (text !== 'open') { eval('(() => { throw new ReferenceError(text) })()'); } return text; }",
  "function riddle(text) { while (text !== 'open') console.log(text); return text; }",
  "function riddle(text) { return text === 'open' ? text : { [text]: text }; }",
];
const WRONG = `// ${SOURCE_MARKER}\nfunction riddle(text) { console.log(text); return text === 'open' || text === 'own' ? text : 'wrong: ' + text; }`;

describe("what must stay hidden", () => {
  let stage: Stage;
  let scene: Scene;
  let client: Client;
  let worker: NodeProcess;
  let presets: Awaited<ReturnType<typeof presetsDirectory>>;
  const submissions: Submission[] = [];

  beforeAll(async () => {
    const [databases, redis, problems, made] = await Promise.all([
      openDatabases("pglite"),
      startRedis(),
      problemsDirectory(RIDDLE),
      presetsDirectory({ riddle: ROUND }),
    ]);
    presets = made;
    await writeFile(path.join(problems.dir, "riddle/statement", IMAGE), SVG);
    stage = { databases, redis, problems };
    scene = await openScene(stage, {
      LOG_LEVEL: "trace",
      BASECASE_PRESETS_DIR: presets.dir,
      BASECASE_WATCH: "on",
    });
    client = await scene.newClient();
    worker = await startWorker({ redisUrl: redis.url, problemsDir: problems.dir, prefix: scene.prefix });
    for (const attempt of ATTEMPTS) {
      const { id } = await client.submit("riddle", `// ${SOURCE_MARKER}\n${attempt}`);
      submissions.push(await client.judged(id));
    }
    const run = await client.post("/api/problems/riddle/runs", {
      language: "javascript",
      source: `// ${SOURCE_MARKER}\n${ATTEMPTS[1]}`,
      ownCases: ['"own"\n'],
    });
    submissions.push(await client.judged(Submission.parse(run.json).id));
  });
  afterAll(async () => {
    await worker.close();
    await scene.close();
    await presets.close();
    await stage.redis.close();
    await stage.problems.close();
    await stage.databases.close();
  });

  test("the hidden cases were judged", () => {
    const verdicts = submissions.map(({ judgement }) => judgement?.verdict);
    expect(verdicts[0]).toBe("AC");
    expect(verdicts.slice(1, -1)).not.toContain("AC");
    expect(verdicts).not.toContain("JE");
    expect(submissions[0]?.judgement?.cases.filter(({ group }) => group === "secret")).toHaveLength(2);
  });

  test("a valid request of every endpoint succeeds, and no reply holds a hidden input, answer or solution", async () => {
    const { client: someone, texts } = listening(clientOf(scene.server.url));
    const replies = new Map<string, unknown>();
    const streams = new Map<string, Stream>();
    const tale: Tale = {
      client: someone,
      problem: RIDDLE.shortname,
      image: IMAGE,
      preset: "riddle",
      source: WRONG,
      heard: (name) => replies.get(name),
    };
    const again: string[] = [];
    for (const { name, route, ask } of namedRoutes()) {
      const { params, body } = await ask(tale);
      const address = addressOf(route, params);
      if (route.reply.media === "text/event-stream") {
        const stream = await follow(someone, address);
        mustSucceed(name, route, stream.status);
        streams.set(name, stream);
        continue;
      }
      const reply = await someone.request(route.method.toUpperCase(), address, { body });
      mustSucceed(name, route, reply.status, reply.text);
      replies.set(name, reply.json);
      if (route.method === "get") again.push(address);
    }
    // A route that is exported nowhere is asked nowhere.
    expect(namedRoutes().map(({ route }) => nameOf(route))).toEqual(expect.arrayContaining(ROUTES.map(nameOf)));

    // Whatever is told when everything is over that ever is.
    const late = SubmittedLate.parse(replies.get("submitLate"));
    await someone.judged(late.id);
    for (const address of [...again, `/api/submissions/${late.id}`]) {
      expect(await someone.get(address)).toMatchObject({ status: 200 });
    }
    const judged = Submission.parse((await someone.get(`/api/submissions/${late.id}`)).json);
    expect(judged.judgement).toMatchObject({ verdict: "WA", caseCount: 3 });
    expect(JSON.stringify(replies.get("giveUp"))).toContain("Echo what you hear.");

    await stage.problems.write({ ...RIDDLE, shortname: "another" });
    const ends = { followCatalogue: "another", followSubmission: '"done"', followRound: '"finished"' };
    expect([...streams.keys()].toSorted()).toEqual(Object.keys(ends).toSorted());
    for (const [name, end] of Object.entries(ends)) {
      await expect.poll(() => streams.get(name)?.text(), { timeout: 15_000 }).toContain(end);
    }
    for (const stream of streams.values()) {
      await stream.close();
      texts.push(stream.text());
    }
    expect(texts.length).toBeGreaterThan(2 * again.length);
    for (const text of texts) expect(text).not.toContain(MARKER);
  });

  test("no reply about what tried to show the hidden cases holds them", async () => {
    const { client: owner, texts } = listening(client);
    for (const { id } of submissions) {
      expect((await owner.get(`/api/submissions/${id}`)).status).toBe(200);
      const stream = await follow(owner, `/api/submissions/${id}/events`);
      await expect.poll(() => stream.text()).toContain('"done"');
      await stream.close();
      texts.push(stream.text());
    }
    for (const file of ["problem.en.md", "..%2F..%2Fdata", "..%2Fdata%2Fsecret%2F01.in"]) {
      expect((await owner.get(`/api/problems/riddle/assets/${file}`)).status).toBe(404);
    }
    expect((await owner.get("/api/openapi.json")).status).toBe(200);
    for (const text of texts) expect(text).not.toContain(MARKER);
  });

  test("the log, at its most talkative, holds no source, no case and no cookie", () => {
    const log = scene.server.output();
    expect(log).toContain('"path":"/api/problems/riddle/submissions"');
    expect(log).not.toContain(MARKER);
    expect(log).not.toContain(SOURCE_MARKER);
    expect(log).not.toContain("basecase_identity");
    expect(log).not.toContain((client.cookie ?? "").split("=")[1]);
  });
});

/** Thrown at once: the requests after it are about what it should have made. */
function mustSucceed(name: string, { reply }: Route, status: number, text = ""): void {
  if (status !== reply.status) throw new Error(`${name} answered ${status} instead of ${reply.status}: ${text}`);
}

type Stream = { status: number; text(): string; close(): Promise<void> };

/** An event stream's text, as far as it came. */
async function follow(client: Client, address: string): Promise<Stream> {
  const closing = new AbortController();
  const response = await fetch(new URL(address, client.url), {
    headers: { ...(client.cookie !== null && { cookie: client.cookie }) },
    signal: closing.signal,
  });
  let text = "";
  const read = async () => {
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) text += chunk;
  };
  // It ends by the signal, or by itself.
  const ended = read().catch(() => {});
  return {
    status: response.status,
    text: () => text,
    close: async () => {
      closing.abort();
      await ended;
    },
  };
}

/** The client, and the text of every reply that it gets from now on. */
function listening(client: Client): { client: Client; texts: string[] } {
  const texts: string[] = [];
  const request = client.request.bind(client);
  client.request = async (...asked) => {
    const reply = await request(...asked);
    texts.push(reply.text);
    return reply;
  };
  return { client, texts };
}
