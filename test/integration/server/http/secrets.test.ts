import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROUTES } from "#contract/http/routes.ts";
import { Submission } from "#contract/judging/submission.ts";
import type { Client } from "../../harness/client.ts";
import { openDatabases } from "../../harness/database.ts";
import { problemsDirectory, type ProblemSketch } from "../../harness/problem-folder.ts";
import { startRedis } from "../../harness/redis.ts";
import { openScene, type Scene, type Stage } from "../../harness/stage.ts";
import { startWorker } from "../../harness/worker.ts";

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
};

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

describe("what must stay hidden", () => {
  let stage: Stage;
  let scene: Scene;
  let client: Client;
  const submissions: Submission[] = [];

  beforeAll(async () => {
    const [databases, redis, problems] = await Promise.all([
      openDatabases("pglite"),
      startRedis(),
      problemsDirectory(RIDDLE),
    ]);
    stage = { databases, redis, problems };
    scene = await openScene(stage, { LOG_LEVEL: "trace" });
    client = await scene.newClient();
    const worker = await startWorker({ redisUrl: redis.url, problemsDir: problems.dir, prefix: scene.prefix });
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
    await worker.close();
  });
  afterAll(async () => {
    await scene.close();
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

  test("no reply of any endpoint holds a hidden input, answer or solution", async () => {
    const replies = [];
    for (const { method, path } of ROUTES) {
      for (const { id } of submissions) {
        const address = path.replace(":shortname", "riddle").replace(":id", id).replace(":file", "problem.en.md");
        replies.push(await client.request(method.toUpperCase(), address));
      }
    }
    replies.push(await client.get("/api/openapi.json"), await client.get("/api/problems/riddle/assets/..%2F..%2Fdata"));
    expect(replies.filter(({ status }) => status === 200).length).toBeGreaterThan(submissions.length);
    for (const { text } of replies) expect(text).not.toContain(MARKER);
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
