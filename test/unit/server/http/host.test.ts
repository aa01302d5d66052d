import { expect, test } from "vitest";
import { isOwnName, type OwnNames } from "../../../../server/http/host.ts";

const loopback: OwnNames = { publicOrigin: null, host: "127.0.0.1", machine: "desk" };
const everywhere: OwnNames = { ...loopback, host: "0.0.0.0" };
const published: OwnNames = { ...loopback, publicOrigin: "https://judge.example.org" };

test.each<[string, OwnNames, boolean]>([
  ["localhost:3000", loopback, true],
  ["LOCALHOST", loopback, true],
  ["localhost.", loopback, true],
  ["two.localhost:8080", loopback, true],
  ["127.0.0.1:3000", loopback, true],
  ["127.8.9.10", loopback, true],
  ["[::1]:3000", loopback, true],
  ["[0:0:0:0:0:0:0:1]", loopback, true],
  ["[::ffff:127.0.0.1]:3000", loopback, true],
  // As the URL standard reads them, and browsers with it.
  ["2130706433", loopback, true],
  ["0x7f.1", loopback, true],

  ["rebound.example", loopback, false],
  ["rebound.example:3000", loopback, false],
  ["localhost.rebound.example", loopback, false],
  ["127.0.0.1.rebound.example", loopback, false],
  ["notlocalhost", loopback, false],
  ["[::ffff:192.168.0.7]", loopback, false],
  ["192.168.0.7:3000", loopback, false],
  ["desk", loopback, false],
  ["localhost@rebound.example", loopback, false],
  ["localhost/rebound.example", loopback, false],
  ["localhost\\rebound.example", loopback, false],
  ["localhost:99999", loopback, false],
  ["", loopback, false],

  ["192.168.0.7:3000", everywhere, true],
  ["[fe80::1]:3000", everywhere, true],
  ["desk:3000", everywhere, true],
  ["desk.local:3000", everywhere, true],
  ["rebound.example", everywhere, false],
  ["192.168.0.7", { ...everywhere, host: "::" }, true],

  ["judge.example.org", published, true],
  ["judge.example.org:8443", published, true],
  ["Judge.Example.Org", published, true],
  ["localhost:3000", published, true],
  ["other.example.org", published, false],
  ["judge.example.org.rebound.example", published, false],

  ["judge.lan:3000", { ...loopback, host: "judge.lan" }, true],
  ["10.0.0.5:3000", { ...loopback, host: "10.0.0.5" }, true],
  ["10.0.0.6:3000", { ...loopback, host: "10.0.0.5" }, false],
  ["[fd00::5]:3000", { ...loopback, host: "fd00::5" }, true],
])("%j asked of %j: %s", (host, names, own) => {
  expect(isOwnName(host, names)).toBe(own);
});
