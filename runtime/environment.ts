import { availableParallelism } from "node:os";
import { z } from "zod";

const HOSTS_MAX = 1024;
const HOSTS_FAULT = `must be how many submissions are judged at once, from 1 to ${HOSTS_MAX}`;

const isUrl = (text: string, protocols: string[]) => URL.canParse(text) && protocols.includes(new URL(text).protocol);

/** A URL with one of the protocols; `form` is what the refusal shows. */
export const url = (protocols: string[], form: string) =>
  z.string().refine((text) => isUrl(text, protocols), `must look like ${form}`);

/** The variables that more than one of our processes reads. */
export const SHARED = {
  REDIS_URL: z
    .string()
    .refine(
      (text) => text.startsWith("/") || isUrl(text, ["redis:", "rediss:"]),
      "must look like redis://host:6379 or /path/to/redis.sock",
    )
    .default("redis://127.0.0.1:6379"),
  BASECASE_DATA_DIR: z.string().default(".data"),
  BASECASE_PROBLEMS_DIR: z.string().default("problems"),
  /** Where `npm run problems -- build` leaves the generated cases. */
  BASECASE_CASES_DIR: z.string().default(".data/cases"),
  /** Submissions judged at once, each on a host of its own. */
  BASECASE_HOSTS: z.coerce
    .number(HOSTS_FAULT)
    .int(HOSTS_FAULT)
    .min(1, HOSTS_FAULT)
    .max(HOSTS_MAX, HOSTS_FAULT)
    .default(availableParallelism),
  BASECASE_QUEUE_PREFIX: z
    .string()
    .regex(/^[\w-]+$/, "may hold letters, digits, _ and -")
    .default("basecase"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
};

/** The settings that `shape` names; throws one message that names every variable at fault and its mend. */
export function readEnvironment<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: NodeJS.ProcessEnv,
): z.infer<z.ZodObject<Shape>> {
  // An empty variable means the same as none; compose files write them.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = z.object(shape).safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`the environment is not valid\n  ${faults.join("\n  ")}`);
}
