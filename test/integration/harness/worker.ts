import { WORKER_FLAGS } from "../../../scripts/start/worker-flags.mjs";
import { startNode, type NodeProcess } from "./processes.ts";

export type WorkerOptions = {
  redisUrl: string;
  problemsDir: string;
  prefix: string;
  hosts?: number;
  logLevel?: string;
  watch?: boolean;
};

/** A real worker process; ready when it takes jobs. */
export function startWorker({
  redisUrl,
  problemsDir,
  prefix,
  hosts = 1,
  logLevel = "warn",
  watch = false,
}: WorkerOptions): Promise<NodeProcess> {
  return startNode("worker/main.ts", {
    nodeFlags: WORKER_FLAGS,
    env: {
      REDIS_URL: redisUrl,
      BASECASE_PROBLEMS_DIR: problemsDir,
      BASECASE_QUEUE_PREFIX: prefix,
      BASECASE_HOSTS: String(hosts),
      BASECASE_WATCH: watch ? "on" : "off",
      LOG_LEVEL: logLevel,
    },
  });
}
