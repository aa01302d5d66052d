import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { completeLock, findGaps } from "../../../scripts/setup/lock-file.mjs";

const tool = { version: "2.0.0", dev: true, optionalDependencies: { "@tool/linux-arm64-musl": "2.0.0" } };

test("package-lock.json has an entry for every platform's part; node scripts/complete-lock.mjs adds what is missing", () => {
  const lock = JSON.parse(readFileSync(new URL("../../../package-lock.json", import.meta.url), "utf8"));
  expect(findGaps(lock)).toEqual([]);
});

test("package-lock.json names no registry", () => {
  expect(readFileSync(new URL("../../../package-lock.json", import.meta.url), "utf8")).not.toContain('"resolved"');
});

test("a missing part is added beside its package, with the platform that its name says", () => {
  const lock = { packages: { "node_modules/tool": tool } };
  expect(completeLock(lock)).toEqual([
    { place: "node_modules/tool", name: "@tool/linux-arm64-musl", version: "2.0.0" },
  ]);
  expect(lock.packages).toHaveProperty(["node_modules/@tool/linux-arm64-musl"], {
    version: "2.0.0",
    cpu: ["arm64"],
    dev: true,
    libc: ["musl"],
    optional: true,
    os: ["linux"],
  });
  expect(findGaps(lock)).toEqual([]);
});

test("a part whose place another version holds is added below its package", () => {
  const other = { version: "1.0.0", optional: true };
  const lock = { packages: { "node_modules/tool": tool, "node_modules/@tool/linux-arm64-musl": other } };
  completeLock(lock);
  expect(lock.packages).toHaveProperty(["node_modules/@tool/linux-arm64-musl"], other);
  expect(lock.packages).toHaveProperty(["node_modules/tool/node_modules/@tool/linux-arm64-musl", "version"], "2.0.0");
});

test("a part whose name says no platform is not guessed", () => {
  const lock = { packages: { "node_modules/tool": { optionalDependencies: { "tool-native": "1.0.0" } } } };
  expect(() => completeLock(lock)).toThrow("tool-native does not say its platform");
});
