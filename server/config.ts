import { isIP } from "node:net";
import { z } from "zod";
import { readEnvironment, SHARED, url } from "#runtime/environment.ts";

const PORT_MAX = 65_535;
const Flag = z.enum(["on", "off"]).transform((word) => word === "on");
/** An origin, with nothing behind it or before its name. */
const isBare = ({ pathname, search, hash, username, password }: URL) =>
  pathname === "/" && [search, hash, username, password].every((part) => part === "");

const { REDIS_URL, BASECASE_DATA_DIR, BASECASE_PROBLEMS_DIR, BASECASE_CASES_DIR, BASECASE_QUEUE_PREFIX, LOG_LEVEL } =
  SHARED;

const VARIABLES = {
  /** 0 takes any free port. */
  PORT: z.coerce.number("must be a port number").int().min(0).max(PORT_MAX).default(3000),
  /** There is no login, so only this machine gets in unless the operator says otherwise. */
  HOST: z
    .string()
    // A URL writes IPv6 addresses in brackets.
    .transform((text) => text.replace(/^\[(.*)\]$/, "$1"))
    .refine(
      (text) => isIP(text) !== 0 || /^[\w.-]+$/.test(text),
      "must be a name or an address, without scheme, port or path",
    )
    .default("127.0.0.1"),
  DATABASE_URL: url(["postgres:", "postgresql:"], "postgres://user:password@host:5432/basecase").optional(),
  REDIS_URL,
  BASECASE_DATA_DIR,
  BASECASE_PROBLEMS_DIR,
  BASECASE_CASES_DIR,
  BASECASE_PRESETS_DIR: z.string().min(1).optional(),
  BASECASE_QUEUE_PREFIX,
  BASECASE_SECRET: z.string().min(32, "must have at least 32 characters; `openssl rand -hex 32` makes one").optional(),
  BASECASE_PUBLIC_URL: url(["http:", "https:"], "https://judge.example.org")
    .refine(
      (text) => !URL.canParse(text) || isBare(new URL(text)),
      "may have no path, query or user: the page is served at the root of a name of its own, as in https://judge.example.org",
    )
    .optional(),
  BASECASE_TRUST_PROXY: z.coerce.number("must be the number of proxies in front").int().min(0).default(0),
  BASECASE_RATE_LIMITS: Flag.default(true),
  BASECASE_WATCH: Flag.default(false),
  LOG_LEVEL,
};

export type Config = {
  port: number;
  host: string;
  /** null: PGlite in `dataDir`. */
  databaseUrl: string | null;
  redisUrl: string;
  dataDir: string;
  problemsDir: string;
  /** Where `npm run problems -- build` left the generated cases. */
  casesDir: string;
  /** Kinds of round beside our own; null: none. */
  presetsDir: string | null;
  queuePrefix: string;
  /** null: made once and kept in the database. */
  secret: string | null;
  /** Origin that browsers see; null: whatever host they asked for. */
  publicOrigin: string | null;
  trustedProxies: number;
  rateLimits: boolean;
  /** Saved problem folders are read again, and their faults are shown in the page: for those who write problems. */
  watch: boolean;
  logLevel: string;
};

/** The server's settings; throws one message that names every variable at fault and its mend. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const settings = readEnvironment(VARIABLES, environment);
  return {
    port: settings.PORT,
    host: settings.HOST,
    databaseUrl: settings.DATABASE_URL ?? null,
    redisUrl: settings.REDIS_URL,
    dataDir: settings.BASECASE_DATA_DIR,
    problemsDir: settings.BASECASE_PROBLEMS_DIR,
    casesDir: settings.BASECASE_CASES_DIR,
    presetsDir: settings.BASECASE_PRESETS_DIR ?? null,
    queuePrefix: settings.BASECASE_QUEUE_PREFIX,
    secret: settings.BASECASE_SECRET ?? null,
    publicOrigin: settings.BASECASE_PUBLIC_URL === undefined ? null : new URL(settings.BASECASE_PUBLIC_URL).origin,
    trustedProxies: settings.BASECASE_TRUST_PROXY,
    rateLimits: settings.BASECASE_RATE_LIMITS,
    watch: settings.BASECASE_WATCH,
    logLevel: settings.LOG_LEVEL,
  };
}
