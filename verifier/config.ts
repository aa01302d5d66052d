import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";

const Environment = z.object({
  BASECASE_PROBLEMS_DIR: z.string().min(1).default("problems"),
  BASECASE_DATA_DIR: z.string().min(1).default(".data"),
  BASECASE_CASES_DIR: z.string().min(1).default(".data/cases"),
  BASECASE_HOSTS: z.coerce.number().int().positive().default(availableParallelism()),
});

export type Config = { problemsDir: string; casesDir: string; cacheDir: string; hosts: number };

/** Throws with the variable's name where one is out of order. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const read = Environment.safeParse(environment);
  if (!read.success) throw new Error(z.prettifyError(read.error));
  const { BASECASE_PROBLEMS_DIR, BASECASE_DATA_DIR, BASECASE_CASES_DIR, BASECASE_HOSTS } = read.data;
  return {
    problemsDir: resolve(BASECASE_PROBLEMS_DIR),
    casesDir: resolve(BASECASE_CASES_DIR),
    cacheDir: join(resolve(BASECASE_DATA_DIR), "verified"),
    hosts: BASECASE_HOSTS,
  };
}
