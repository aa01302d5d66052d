import { expect, test } from "vitest";
import { readConfig } from "../../../server/config.ts";

test("nothing needs to be set", () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: "127.0.0.1",
    databaseUrl: null,
    redisUrl: "redis://127.0.0.1:6379",
    dataDir: ".data",
    presetsDir: null,
    problemsDir: "problems",
    casesDir: ".data/cases",
    queuePrefix: "basecase",
    secret: null,
    publicOrigin: null,
    trustedProxies: 0,
    watch: false,
    rateLimits: true,
    logLevel: "info",
  });
});

test("an empty variable is as good as none", () => {
  expect(readConfig({ PORT: "", DATABASE_URL: "", BASECASE_SECRET: "" })).toEqual(readConfig({}));
});

test.each([
  ["PORT", "http"],
  ["PORT", "70000"],
  ["PORT", "-1"],
  ["DATABASE_URL", "mysql://localhost/basecase"],
  ["DATABASE_URL", "localhost"],
  ["REDIS_URL", "http://localhost"],
  ["BASECASE_QUEUE_PREFIX", "a:b"],
  ["BASECASE_SECRET", "too short"],
  ["BASECASE_PUBLIC_URL", "judge.example.org"],
  ["BASECASE_PUBLIC_URL", "https://example.org/judge"],
  ["BASECASE_PUBLIC_URL", "https://example.org/judge/"],
  ["BASECASE_PUBLIC_URL", "https://example.org/?judge"],
  ["BASECASE_PUBLIC_URL", "https://someone@example.org"],
  ["HOST", "http://localhost"],
  ["HOST", "localhost:3000"],
  ["HOST", "localhost/judge"],
  ["HOST", "two names"],
  ["BASECASE_TRUST_PROXY", "yes"],
  ["BASECASE_RATE_LIMITS", "maybe"],
  ["LOG_LEVEL", "loud"],
])("%s=%s is refused by name", (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`${name}: .{8,}`));
});

test("every fault is named at once", () => {
  expect(() => readConfig({ PORT: "x", LOG_LEVEL: "loud" })).toThrow(/PORT[^]*LOG_LEVEL/);
});

test.each([["redis://user:secret@host:1/2"], ["rediss://host"], ["/run/redis.sock"]])(
  "%s is an address of a Redis",
  (address) => {
    expect(readConfig({ REDIS_URL: address }).redisUrl).toBe(address);
  },
);

test.each([
  ["[::1]", "::1"],
  ["::", "::"],
  ["fe80::1%eth0", "fe80::1%eth0"],
  ["192.168.0.7", "192.168.0.7"],
  ["judge.lan", "judge.lan"],
])("HOST=%s listens at %s", (given, host) => {
  expect(readConfig({ HOST: given }).host).toBe(host);
});

test("the public address is reduced to its origin, as browsers send it", () => {
  expect(readConfig({ BASECASE_PUBLIC_URL: "https://judge.example.org/" }).publicOrigin).toBe(
    "https://judge.example.org",
  );
});
