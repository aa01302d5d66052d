import { describe, expect, test } from "vitest";
import { chromium } from "../../../scripts/setup/chromium.mjs";
import { assertInstaller } from "../../../scripts/setup/install.mjs";
import { projectNode } from "../../../scripts/setup/node.mjs";
import { whatIsMissing } from "../../../scripts/setup/parts.mjs";
import { postgres } from "../../../scripts/setup/postgres.mjs";
import { redis } from "../../../scripts/setup/redis.mjs";
import { addressOf } from "../../../scripts/start/address.mjs";
import { nextWait } from "../../../scripts/start/backoff.mjs";

const NOWHERE = "/nonexistent";

describe("the Node that runs the project", () => {
  const machine = { platform: "sunos", arch: "x64" };

  test("is the running one where none is brought and it is new enough", () => {
    const running = { version: "24.3.0", execPath: "/opt/node" };
    expect(projectNode(NOWHERE, { ...machine, running })).toBe("/opt/node");
  });

  test("is asked for, with the mend, where there is none", () => {
    const running = { version: "20.20.2", execPath: "/opt/node" };
    expect(() => projectNode(NOWHERE, { ...machine, running })).toThrow(
      /Node 24 is needed, .* sunos-x64; this is Node 20\.20\.2\. Install Node 24 from https:\/\/nodejs\.org/,
    );
  });

  test.each(["20.19.0", "20.20.2", "22.13.0", "23.5.0", "24.0.0", "26.1.0"])("may be brought by Node %s", (version) => {
    expect(() => assertInstaller(version)).not.toThrow();
  });

  test.each(["18.20.0", "20.0.0", "20.18.3", "21.7.0", "22.12.0", "23.4.0"])(
    "can't be brought by Node %s, which is said",
    (version) => {
      expect(() => assertInstaller(version)).toThrow(`this is Node ${version}; from Node 20.19, 22.13 or 24 on`);
    },
  );
});

describe("what is missing", () => {
  test("is named with one command of the distribution", () => {
    expect(whatIsMissing([postgres, chromium], "", "linux")).toBe(
      "missing: PostgreSQL, Chromium. Bring it with the line below, then run this again.\n" +
        "  sudo apt-get update && sudo apt-get install -y postgresql chromium fonts-noto-cjk",
    );
  });

  test("is named with one command of Homebrew on a Mac", () => {
    expect(whatIsMissing([redis], "", "darwin")).toContain("brew install redis");
  });
});

describe("a part that keeps dying", () => {
  test("is started again after longer and longer waits, up to a bound", () => {
    const waits = [0, 1, 2, 3, 4, 5, 6].reduce<number[]>((all) => [...all, nextWait(all.at(-1) ?? 0, 10)], []);
    expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 10_000]);
  });

  test("is started soon after it had lived for long", () => {
    expect(nextWait(10_000, 60_000)).toBe(250);
  });
});

test.each([
  ["127.0.0.1", "http://localhost:3000"],
  ["0.0.0.0", "http://localhost:3000"],
  ["::", "http://localhost:3000"],
  ["192.168.1.5", "http://192.168.1.5:3000"],
  ["fd00::5", "http://[fd00::5]:3000"],
])("a server on %s is opened at %s", (host, url) => {
  expect(addressOf(host, 3000)).toBe(url);
});
