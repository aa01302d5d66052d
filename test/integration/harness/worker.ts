import { LEAN_ENVIRONMENT, LEAN_FLAGS } from "../../../scripts/start/lean-node.mjs";
import { startNode, type NodeProcess } from "./processes.ts";

export type WorkerOptions = {
  redisUrl: string;
  problemsDir: string;
  prefix: string;
  hosts?: number;
  logLevel?: string;
};

/** A real worker process; ready when it takes jobs. */
export function startWorker({
  redisUrl,
  problemsDir,
  prefix,
  hosts = 1,
  logLevel = "warn",
}: WorkerOptions): Promise<NodeProcess> {
  return startNode("worker/main.ts", {
    nodeFlags: LEAN_FLAGS,
    env: {
      ...LEAN_ENVIRONMENT,
      REDIS_URL: redisUrl,
      BASECASE_PROBLEMS_DIR: problemsDir,
      BASECASE_QUEUE_PREFIX: prefix,
      BASECASE_HOSTS: String(hosts),
      LOG_LEVEL: logLevel,
    },
  });
}
