import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { CHECK_NAMES } from "../../../verifier/finding.ts";
import { readPlantedFaults } from "../../problems/planted-faults.ts";
import { messagesIn, type SourceMessage } from "./messages-in.ts";

const ROOT = join(import.meta.dirname, "../../..");
const FIXTURES = join(ROOT, "test/fixtures/problems");

const planted = Object.values(await readPlantedFaults());

describe("every diagnostic has a planted fault", () => {
  it("every check of the verifier", () => {
    const found = new Set(planted.map(({ check }) => check));
    expect(CHECK_NAMES.filter((check) => !found.has(check))).toEqual([]);
  });

  it("every message of the verifier", async () => {
    const messages = await messagesOf(["verifier", "verifier/checks", "verifier/judged", "verifier/programs"]);
    expect(messages.length).toBeGreaterThan(50);
    const says = planted.map((fault) => fault.says);
    expect(unheard(messages, says)).toEqual([]);
  });

  it("every message of the loader", async () => {
    const messages = await messagesOf(["catalogue", "catalogue/format", "catalogue/package", "catalogue/parts"]);
    expect(messages.length).toBeGreaterThan(80);
    const paths = await Promise.all(
      ["broken", "noted"].map(async (kind) => (await readdir(join(FIXTURES, kind))).map((file) => join(kind, file))),
    );
    const said = await Promise.all(
      paths.flat().map(async (path) => Fixture.parse(parse(await readFile(join(FIXTURES, path), "utf8")))),
    );
    expect(
      unheard(
        messages,
        said.flatMap(({ faults, notes }) => [...faults, ...notes].map(({ message }) => message)),
      ),
    ).toEqual([]);
  });

  it("a message that nobody planted a fault for is missed", () => {
    const messages = messagesIn(
      "check.ts",
      'error(path, `has ${count} samples`); faults.push({ path, message: "is missing here" });',
    );
    expect(unheard(messages, ["has 4 samples; two or three teach best"])).toEqual(["check.ts:1: is missing here"]);
  });
});

const Said = z.array(z.object({ message: z.string() })).default([]);
const Fixture = z.object({ faults: Said, notes: Said });

async function messagesOf(folders: string[]): Promise<SourceMessage[]> {
  const messages: SourceMessage[] = [];
  for (const folder of folders) {
    for (const file of await readdir(join(ROOT, folder))) {
      if (!file.endsWith(".ts")) continue;
      messages.push(...messagesIn(`${folder}/${file}`, await readFile(join(ROOT, folder, file), "utf8")));
    }
  }
  return messages;
}

/** A fixture may quote a part of a message only, as long as that part says which it is. */
function unheard(messages: SourceMessage[], said: string[]): string[] {
  return messages
    .filter(({ pattern, text }) => !said.some((saying) => pattern.test(saying) || text.includes(saying)))
    .map(({ place, text }) => `${place}: ${text}`);
}
