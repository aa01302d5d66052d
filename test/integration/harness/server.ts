import { z } from "zod";
import { LEAN_ENVIRONMENT, LEAN_FLAGS } from "../../../scripts/start/lean-node.mjs";
import { startNode, type NodeProcess } from "./processes.ts";
import type { TestDatabase } from "./database.ts";

export type ServerProcess = NodeProcess & { url: string };

export type ServerOptions = {
  database: TestDatabase;
  redisUrl: string;
  problemsDir: string;
  prefix: string;
  env?: Record<string, string>;
};

/**
 * PGlite's code stays as V8's quick compiler makes it. The slow one takes two seconds, for which the process' end waits,
 * and few servers under test live long enough to earn them back. What is measured runs as it is shipped.
 */
const SHORT_LIVED = process.env["VITEST"] === undefined ? [] : ["--liftoff-only"];

const Ready = z.object({ url: z.url() });

/** A real server process on a free port; ready when it answers. */
export async function startServer({
  database,
  redisUrl,
  problemsDir,
  prefix,
  env,
}: ServerOptions): Promise<ServerProcess> {
  const server = await startNode("server/main.ts", {
    nodeFlags: [...LEAN_FLAGS, ...SHORT_LIVED],
    env: {
      ...LEAN_ENVIRONMENT,
      ...database.env,
      REDIS_URL: redisUrl,
      BASECASE_PROBLEMS_DIR: problemsDir,
      BASECASE_QUEUE_PREFIX: prefix,
      BASECASE_RATE_LIMITS: "off",
      PORT: "0",
      LOG_LEVEL: "info",
      ...env,
    },
  });
  return { ...server, ...Ready.parse(server.ready) };
}
