import { availableParallelism } from "node:os";
import { z } from "zod";

const Environment = z.object({
  REDIS_URL: z.string().min(1).default("redis://127.0.0.1:6379"),
  BASECASE_PROBLEMS_DIR: z.string().min(1).default("problems"),
  BASECASE_CASES_DIR: z.string().min(1).default(".data/cases"),
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
  /** Where `npm run problems -- build` left the generated cases. */
  casesDir: string;
  hosts: number;
  queuePrefix: string;
  logLevel: string;
};

/** Reads the worker's settings; a wrong one throws with its name and the mend. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): WorkerConfig {
  // An empty variable means the same as none; compose files write them.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new Error(`the worker's environment is wrong:\n${z.prettifyError(parsed.error)}`);
  return {
    redisUrl: parsed.data.REDIS_URL,
    problemsDir: parsed.data.BASECASE_PROBLEMS_DIR,
    casesDir: parsed.data.BASECASE_CASES_DIR,
    hosts: parsed.data.BASECASE_HOSTS,
    queuePrefix: parsed.data.BASECASE_QUEUE_PREFIX,
    logLevel: parsed.data.LOG_LEVEL,
  };
}
