import { readEnvironment, SHARED } from "#runtime/environment.ts";

export type WorkerConfig = {
  redisUrl: string;
  problemsDir: string;
  /** Where `npm run problems -- build` left the generated cases. */
  casesDir: string;
  hosts: number;
  queuePrefix: string;
  logLevel: string;
};

/** Reads the worker's settings; wrong ones throw with their names and the mend. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): WorkerConfig {
  const settings = readEnvironment(SHARED, environment);
  return {
    redisUrl: settings.REDIS_URL,
    problemsDir: settings.BASECASE_PROBLEMS_DIR,
    casesDir: settings.BASECASE_CASES_DIR,
    hosts: settings.BASECASE_HOSTS,
    queuePrefix: settings.BASECASE_QUEUE_PREFIX,
    logLevel: settings.LOG_LEVEL,
  };
}
