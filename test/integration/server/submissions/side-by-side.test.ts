import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clientOf, type Client } from "../../harness/client.ts";
import { openDatabases, type Driver } from "../../harness/database.ts";
import { problemsDirectory } from "../../harness/problem-folder.ts";
import { startRedis } from "../../harness/redis.ts";
import { openScene, type Scene, type Stage } from "../../harness/stage.ts";
import { TALLY } from "../../harness/tally.ts";

let scene: Scene;
let client: Client;

describe("two servers on one PostgreSQL", () => {
  stageOn("postgres");

  test("share identities, submissions and events", async () => {
    const second = clientOf((await scene.startAnother()).url, client.cookie);
    await scene.judge();
    const { id } = await client.submit("tally", "// given to one, followed at the other");
    expect((await second.judged(id)).judgement?.verdict).toBe("AC");
    expect((await client.judged(id)).judgement?.verdict).toBe("AC");
  });

  test("take over from each other: what one accepted is judged though it died", async () => {
    const second = clientOf((await scene.startAnother()).url, client.cookie);
    const { id } = await client.submit("tally", "// accepted by the dead");
    await scene.server.kill("SIGKILL");
    await scene.judge();
    expect((await second.judged(id)).judgement?.verdict).toBe("AC");
  });

  test("tell their followers of a verdict that the other recorded, though Redis told them nothing", async () => {
    const deaf = await scene.startAnother({ BASECASE_QUEUE_PREFIX: "elsewhere" });
    const follower = clientOf(deaf.url, client.cookie);
    const { id } = await client.submit("tally", "// judged elsewhere");
    const following = follower.judged(id);
    await scene.judge();
    expect((await following).judgement?.verdict).toBe("AC");
  });
});

describe("two servers on one data directory", () => {
  stageOn("pglite");

  test("are one too many: the second is refused with the mend, and the first goes on", async () => {
    await expect(scene.startAnother()).rejects.toThrow(/in use by another Basecase server.*DATABASE_URL/s);
    expect((await client.get("/api/health")).status).toBe(200);
  });
});

function stageOn(driver: Driver): void {
  let stage: Stage;
  beforeAll(async () => {
    const [databases, redis, problems] = await Promise.all([
      openDatabases(driver),
      startRedis(),
      problemsDirectory(TALLY),
    ]);
    stage = { databases, redis, problems };
  });
  afterAll(async () => {
    await stage.redis.close();
    await stage.problems.close();
    await stage.databases.close();
  });
  beforeEach(async () => {
    scene = await openScene(stage);
    client = await scene.newClient();
  });
  afterEach(() => scene.close());
}
