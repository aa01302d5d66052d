import { expect, test } from "vitest";
import { readConfig } from "../../../worker/config.ts";

test("without any setting there are working ones", () => {
  expect(readConfig({})).toMatchObject({
    redisUrl: "redis://127.0.0.1:6379",
    problemsDir: "problems",
    queuePrefix: "basecase",
    logLevel: "info",
  });
  expect(readConfig({}).hosts).toBeGreaterThan(0);
});

test("an empty setting is none", () => {
  expect(readConfig({ REDIS_URL: "", BASECASE_HOSTS: "" })).toEqual(readConfig({}));
});

test("each setting is read", () => {
  expect(
    readConfig({
      REDIS_URL: "redis://elsewhere",
      BASECASE_PROBLEMS_DIR: "/srv/problems",
      BASECASE_CASES_DIR: "/srv/cases",
      BASECASE_HOSTS: "3",
      BASECASE_QUEUE_PREFIX: "other",
      LOG_LEVEL: "debug",
    }),
  ).toEqual({
    redisUrl: "redis://elsewhere",
    problemsDir: "/srv/problems",
    casesDir: "/srv/cases",
    hosts: 3,
    queuePrefix: "other",
    logLevel: "debug",
  });
});

test.each([
  ["BASECASE_HOSTS", "none"],
  ["BASECASE_HOSTS", "0"],
  ["BASECASE_QUEUE_PREFIX", "a:b"],
  ["LOG_LEVEL", "loud"],
])("a wrong %s is named", (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(name);
});
