import { describe, expect, test } from "vitest";
import { readEnvironment, SHARED } from "#runtime/environment.ts";
import { readConfig as readServer } from "../../../server/config.ts";
import { readConfig as readVerifier } from "../../../verifier/config.ts";
import { readConfig as readWorker } from "../../../worker/config.ts";

const PROCESSES: Record<string, (environment: NodeJS.ProcessEnv) => unknown> = {
  server: readServer,
  worker: readWorker,
  verifier: readVerifier,
};
/** Who reads which of the shared variables, and what each refuses as a value of it. */
const WRONG: [name: keyof typeof SHARED, value: string, mend: RegExp, readers: string[]][] = [
  ["REDIS_URL", "http://localhost", /must look like redis:/, ["server", "worker"]],
  ["REDIS_URL", "localhost:6379", /must look like redis:/, ["server", "worker"]],
  ["BASECASE_QUEUE_PREFIX", "a:b", /may hold letters/, ["server", "worker"]],
  ["LOG_LEVEL", "loud", /"info"/, ["server", "worker"]],
  ["BASECASE_HOSTS", "none", /from 1 to 1024/, ["worker", "verifier"]],
  ["BASECASE_HOSTS", "0", /from 1 to 1024/, ["worker", "verifier"]],
  ["BASECASE_HOSTS", "1.5", /from 1 to 1024/, ["worker", "verifier"]],
  ["BASECASE_HOSTS", "1025", /from 1 to 1024/, ["worker", "verifier"]],
];

describe.each(Object.keys(PROCESSES))("the %s", (name) => {
  const read = PROCESSES[name] ?? (() => expect.unreachable());

  const [own, others] = [
    WRONG.filter(([, , , readers]) => readers.includes(name)),
    WRONG.filter(([, , , readers]) => !readers.includes(name)),
  ];

  test.each(own)("refuses %s=%s as the others do, and names the mend", (variable, value, mend) => {
    expect(() => read({ [variable]: value })).toThrow(new RegExp(`${variable}: .*${mend.source}`));
  });

  test.each(others)("does not mind %s=%s, which is none of its own", (variable, value) => {
    expect(read({ [variable]: value })).toEqual(read({}));
  });

  test("takes an empty variable for none", () => {
    const empty = Object.fromEntries(Object.keys(SHARED).map((variable) => [variable, ""]));
    expect(read(empty)).toEqual(read({}));
  });
});

test("every variable at fault is named at once", () => {
  const wrong = { LOG_LEVEL: "loud", BASECASE_HOSTS: "many", REDIS_URL: "x" };
  expect(() => readEnvironment(SHARED, wrong)).toThrow(/REDIS_URL: [^]*BASECASE_HOSTS: [^]*LOG_LEVEL: /);
});
