import { join, resolve } from "node:path";
import { readEnvironment, SHARED } from "#runtime/environment.ts";

export type Config = { problemsDir: string; casesDir: string; cacheDir: string; hosts: number };

const { BASECASE_PROBLEMS_DIR, BASECASE_DATA_DIR, BASECASE_CASES_DIR, BASECASE_HOSTS } = SHARED;
const VARIABLES = { BASECASE_PROBLEMS_DIR, BASECASE_DATA_DIR, BASECASE_CASES_DIR, BASECASE_HOSTS };

/** Wrong settings throw with their names and the mend. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const settings = readEnvironment(VARIABLES, environment);
  return {
    problemsDir: resolve(settings.BASECASE_PROBLEMS_DIR),
    casesDir: resolve(settings.BASECASE_CASES_DIR),
    cacheDir: join(resolve(settings.BASECASE_DATA_DIR), "verified"),
    hosts: settings.BASECASE_HOSTS,
  };
}
