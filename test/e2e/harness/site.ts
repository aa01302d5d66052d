import { existsSync } from "node:fs";
import path from "node:path";
import { openDatabases, type Databases } from "../../integration/harness/database.ts";
import { problemsDirectory, type ProblemSketch } from "../../integration/harness/problem-folder.ts";
import { REPOSITORY } from "../../integration/harness/processes.ts";
import { startRedis } from "../../integration/harness/redis.ts";
import { openScene, type Scene, type Stage } from "../../integration/harness/stage.ts";
import { startWorker } from "../../integration/harness/worker.ts";

export type Site = Stage & {
  databases: Databases;
  /** A server of its own; with `worker`, a real one judges. */
  open: (options: { worker: boolean; env?: Record<string, string> }) => Promise<Scene>;
  close: () => Promise<void>;
};

/** All that serves the built page and judges behind it, as real processes. */
export async function openSite(...sketches: ProblemSketch[]): Promise<Site> {
  if (!existsSync(path.join(REPOSITORY, "client/dist/index.html"))) {
    throw new Error("client/dist is missing: `npm test` and `npm run build` build it");
  }
  const [databases, redis, problems] = await Promise.all([
    openDatabases("pglite"),
    startRedis(),
    problemsDirectory(...sketches),
  ]);
  const toClose: { close: () => Promise<void> }[] = [databases, redis, problems];
  return {
    databases,
    redis,
    problems,
    open: async ({ worker, env }) => {
      const scene = await openScene({ databases, redis, problems }, env);
      toClose.push(scene);
      if (worker) {
        toClose.push(await startWorker({ redisUrl: redis.url, problemsDir: problems.dir, prefix: scene.prefix }));
      }
      return scene;
    },
    close: async () => {
      for (const part of toClose.toReversed()) await part.close();
    },
  };
}
