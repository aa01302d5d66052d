import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Visitor, parseSync } from "oxc-parser";
import { expect, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "../../..");

/** Names that were retired, and what is said in their place; the README's table of words has the ideas. */
const RETIRED = new Map([
  ["identityId", "userId"],
  ["draftOf", "newSubmission"],
  ["draftConflict", "staleRevision"],
  ["StoredDocument", "StoredDraft"],
  ["DocumentKey", "DraftKey"],
  ["LiveCatalogue", "ReloadableCatalogue"],
  ["withBench", "withPools"],
]);

const files = execFileSync("git", ["ls-files", "*.ts", "*.tsx", "*.mjs"], { cwd: ROOT, encoding: "utf8" })
  .split("\n")
  .filter(
    (file) =>
      file !== "" &&
      !/^(?:problems|test\/fixtures|test\/sandbox\/hostile|verifier\/new\/skeleton|bench\/programs)\//.test(file),
  );

function retiredIn(file: string, text: string): string[] {
  const found = new Set<string>();
  const see = ({ name }: { name: string }): void => {
    const instead = RETIRED.get(name);
    if (instead !== undefined) found.add(`${name}: say ${instead}`);
  };
  const { program } = parseSync(file, text);
  new Visitor({ Identifier: see }).visit(program);
  return [...found];
}

test("no identifier has a retired name", () => {
  const found = files.flatMap((file) => {
    const text = readFileSync(path.join(ROOT, file), "utf8");
    // Parsing all of them takes seconds; most hold none of the words anywhere.
    if (![...RETIRED.keys()].some((name) => text.includes(name))) return [];
    return retiredIn(file, text).map((fault) => `${file}: ${fault}`);
  });
  expect(found).toEqual([]);
});

test("a retired name is found wherever an identifier may stand, and not in a text", () => {
  expect(retiredIn("a.ts", "const identityId = 1;")).toHaveLength(1);
  expect(retiredIn("a.ts", "type A = { identityId: string };")).toHaveLength(1);
  expect(retiredIn("a.ts", "f(({ identityId }) => a.draftOf(identityId));")).toHaveLength(2);
  expect(retiredIn("a.ts", "const a: StoredDocument | null = null;")).toHaveLength(1);
  expect(retiredIn("a.ts", 'const text = "identityId"; // identityId')).toHaveLength(0);
});
