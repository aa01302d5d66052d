import { availableParallelism } from "node:os";
import { z } from "zod";

const Environment = z.object({
  REDIS_URL: z.string().min(1).default("redis://127.0.0.1:6379"),
  BASECASE_PROBLEMS_DIR: z.string().min(1).default("problems"),
  /** Submissions judged at once, each on a host of its own. */
  BASECASE_HOSTS: z.coerce.number().int().min(1).max(1024).default(availableParallelism()),
  BASECASE_QUEUE_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/, "letters, digits, _ and - only")
    .default("basecase"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

export type WorkerConfig = {
  redisUrl: string;
  problemsDir: string;
  hosts: number;
  queuePrefix: string;
  logLevel: string;
};

/** Reads the worker's settings; a wrong one throws with its name and the mend. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): WorkerConfig {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) throw new Error(`the worker's environment is wrong:\n${z.prettifyError(parsed.error)}`);
  return {
    redisUrl: parsed.data.REDIS_URL,
    problemsDir: parsed.data.BASECASE_PROBLEMS_DIR,
    hosts: parsed.data.BASECASE_HOSTS,
    queuePrefix: parsed.data.BASECASE_QUEUE_PREFIX,
    logLevel: parsed.data.LOG_LEVEL,
  };
}
