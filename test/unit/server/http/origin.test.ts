import { expect, test } from "vitest";
import { isOwnOrigin } from "../../../../server/http/origin.ts";

test.each<[string, string, boolean]>([
  ["http://x", "http://x", true],
  ["http://x", "http://x:80", true],
  ["http://x:80", "http://x", true],
  ["https://x", "https://x:443", true],
  ["http://X", "http://x", true],
  ["http://x:3000", "http://x:3000", true],
  ["http://[::1]:3000", "http://[0:0::1]:3000", true],
  ["http://127.0.0.1", "http://127.1", true],

  ["https://x", "http://x", false],
  ["http://x", "https://x", false],
  ["http://x:443", "https://x", false],
  ["http://x:3001", "http://x:3000", false],
  ["http://x.y", "http://x", false],
  ["http://x@y", "http://y", false],
  ["http://y@x", "http://x", false],
  ["http://:p@x", "http://x", false],
  ["http://x/", "http://x", false],
  ["http://x/path", "http://x", false],
  ["http://x?a", "http://x", false],
  ["http://x#a", "http://x", false],
  ["http:\\\\x", "http://x", false],
  ["ftp://x", "http://x", false],
  ["blob:http://x", "http://x", false],
  ["null", "http://x", false],
  ["", "http://x", false],
  ["x", "http://x", false],
  ["http://", "http://x", false],
])("a page of %j asks %s: %s", (origin, asked, own) => {
  const [protocol = "", host = ""] = asked.split("://");
  expect(isOwnOrigin(origin, { publicOrigin: null, protocol, host })).toBe(own);
});

test("behind a proxy the public origin is ours, and so is the one that was asked directly", () => {
  const asked = { publicOrigin: "https://judge.example.org", protocol: "http", host: "localhost:3000" };
  expect(isOwnOrigin("https://judge.example.org", asked)).toBe(true);
  expect(isOwnOrigin("http://localhost:3000", asked)).toBe(true);
  expect(isOwnOrigin("http://judge.example.org", asked)).toBe(false);
  expect(isOwnOrigin("https://localhost:3000", asked)).toBe(false);
});
