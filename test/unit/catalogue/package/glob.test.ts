import { expect, test } from "vitest";
import { matchesGlob } from "#catalogue/package/glob.ts";

test.each<[string, string, boolean]>([
  ["accepted", "accepted/a.ts", true],
  ["accepted/*", "accepted/a.ts", true],
  ["accepted/*.ts", "accepted/a.js", false],
  ["*", "accepted/a.ts", true],
  ["*.ts", "accepted/a.ts", false],
  ["accepted/{a,b}.{ts,js}", "accepted/b.js", true],
  ["accepted/{a,b}.{ts,js}", "accepted/c.js", false],
  ["accepted/{a{b,c},d}.ts", "accepted/ac.ts", true],
  ["accepted/a.ts", "accepted/aXts", false],
  ["accepted/[ab].ts", "accepted/a.ts", false],
  ["accept", "accepted/a.ts", false],
  ["accepted/(a|b)+.ts", "accepted/a.ts", false],
  ["{".repeat(200), "accepted/a.ts", false],
  ["{a,b}".repeat(40), "accepted/a.ts", false],
])("%s against %s is %s", (pattern, path, matches) => {
  expect(matchesGlob(pattern, path)).toBe(matches);
});
