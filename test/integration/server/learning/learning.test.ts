import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Learning } from "#contract/problem/learning.ts";
import { PublicProblem } from "#contract/problem/problem.ts";
import { listProblems } from "#contract/http/routes.ts";
import { failureOf, type Client } from "../../harness/client.ts";
import { DRIVERS, openDatabases } from "../../harness/database.ts";
import { accepted } from "../../harness/judge.ts";
import { problemsDirectory } from "../../harness/problem-folder.ts";
import { startRedis } from "../../harness/redis.ts";
import { presetsDirectory, presetText, startRound } from "../../harness/rounds.ts";
import { openScene, type Scene, type Stage } from "../../harness/stage.ts";
import { TALLY } from "../../harness/tally.ts";

const HELPFUL = { ...TALLY, hints: ["Look at two.", "Add it to itself."], editorial: "Return $2n$." };

describe.each(DRIVERS)("hints and editorials on %s", (driver) => {
  let stage: Stage;
  let scene: Scene;
  let client: Client;
  let presets: Awaited<ReturnType<typeof presetsDirectory>>;

  beforeAll(async () => {
    const [databases, redis, problems, made] = await Promise.all([
      openDatabases(driver),
      startRedis(),
      problemsDirectory(HELPFUL),
      presetsDirectory({ calm: presetText("tally") }),
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
  });

  const learning = async (): Promise<Learning> =>
    Learning.parse((await client.get("/api/problems/tally/learning")).json);
  const take = (number: number) => client.post("/api/problems/tally/hints", { number });
  const giveUp = () => client.post("/api/problems/tally/surrender", {});

  const standing = async () => {
    const list = listProblems.reply.schema.parse((await client.get("/api/problems")).json);
    const problem = PublicProblem.parse((await client.get("/api/problems/tally")).json);
    expect(problem.status).toBe(list.problems[0]?.status);
    return problem.status;
  };
  const submit = async () => client.judged((await client.submit("tally", "function tally() {}")).id);

  test("nothing is told unasked but how many hints there are", async () => {
    expect(await learning()).toEqual({
      hints: [],
      hintCount: 2,
      gaveUpAt: null,
      editorial: null,
      hasEditorial: true,
      complexity: null,
    });
    expect((await client.get("/api/problems/tally")).text).not.toMatch(/Look at two|Return/);
  });

  test("hints come one at a time and in order; asking again changes nothing", async () => {
    expect(failureOf(await take(2)).code).toBe("hintRefused");
    expect(await take(1)).toMatchObject({ json: { hints: [{ en: "Look at two." }] } });
    expect(await take(1)).toMatchObject({ json: { hints: [{ en: "Look at two." }] } });
    await take(2);
    expect(failureOf(await take(3)).code).toBe("hintRefused");
    expect((await learning()).hints).toHaveLength(2);
  });

  test("the editorial opens once the problem is given up, for good", async () => {
    expect((await giveUp()).json).toMatchObject({ editorial: { en: expect.stringContaining("Return") } });
    const first = await learning();
    await giveUp();
    expect((await learning()).gaveUpAt).toBe(first.gaveUpAt);
  });

  test("a problem that was given up stands so in the list, until it is solved", async () => {
    const verdicts = ["WA", "WA", "AC"] as const;
    let next = 0;
    const judge = await scene.judge((job) => accepted(job, { verdict: verdicts[next++] ?? "JE" }));
    expect(await standing()).toBe("untouched");
    await submit();
    expect(await standing()).toBe("attempted");
    await giveUp();
    expect(await standing()).toBe("givenUp");
    await submit();
    expect(await standing()).toBe("givenUp");
    await submit();
    expect(await standing()).toBe("solved");
    await judge.close();
  });

  test("the editorial opens once a solution is accepted, and not by a wrong one", async () => {
    const verdicts = ["WA", "AC"] as const;
    let next = 0;
    const judge = await scene.judge((job) => accepted(job, { verdict: verdicts[next++] ?? "JE" }));
    await client.judged((await client.submit("tally", "function tally() {}")).id);
    expect((await learning()).editorial).toBeNull();
    await client.judged((await client.submit("tally", "function tally(n) { return 2 * n; }")).id);
    expect((await learning()).editorial).not.toBeNull();
    await judge.close();
  });

  test("during a round neither is had through this door, not even what was open before", async () => {
    await giveUp();
    const round = await startRound(client, "calm");
    expect((await learning()).editorial).toBeNull();
    expect(failureOf(await take(1)).code).toBe("roundLive");
    expect(failureOf(await giveUp()).code).toBe("roundLive");
    await round.act("end");
    expect((await learning()).editorial).not.toBeNull();
  });

  test("in a round hints come by its rules, and its report counts them", async () => {
    const round = await startRound(client, "calm");
    const hint = (number: number) => client.post(`/api/rounds/${round.id}/tasks/1/hints`, { number });
    expect(failureOf(await hint(2)).code).toBe("hintRefused");
    expect(await hint(1)).toMatchObject({ json: { hints: [{ en: "Look at two." }] } });
    await round.act("end");
    await round.until(({ status }) => status === "finished");
    const { json } = await client.get(`/api/rounds/${round.id}/report`);
    expect(json).toMatchObject({
      tasks: [{ hints: [{ number: 1 }], hintCostMs: 60_000, editorial: { en: expect.stringContaining("Return") } }],
    });
  });
});
