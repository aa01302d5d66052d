import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inLanguage } from "#contract/localized.ts";
import { PublicProblem } from "#contract/problem/problem.ts";
import { loadProblem } from "#catalogue/load-problem.ts";
import type { Problem } from "#catalogue/model.ts";
import { publicPart } from "#catalogue/public-part.ts";
import { buildFixture, type Fixture } from "./fixture-folder.ts";

const UNCHANGED = { remove: [], write: {}, edit: [], link: {}, sizeMb: {}, hex: {}, pipe: [], faults: [], notes: [] };
const ENGLISH = "problem_statement/problem.en.tex";
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "languages-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

test("a package in a foreign language alone is taken, and is shown in that language to everybody", async () => {
  const problem = await load("swedish", {
    remove: [ENGLISH],
    write: { "problem_statement/problem.sv.tex": "\\problemname{Gamla rep} Räkna ändarna.\n" },
  });
  expect(problem.name).toEqual({ sv: "Gamla rep" });
  expect(problem.statement).toEqual({ sv: "Räkna ändarna." });
  for (const locale of ["en", "ko"] as const) {
    expect(inLanguage(problem.statement, locale)).toEqual({ language: "sv", text: "Räkna ändarna." });
  }
  const shown = publicPart(problem, "untouched", new Map());
  expect(PublicProblem.parse(shown)).toEqual(shown);
});

test("a name that says no language is in that of the statement", async () => {
  const problem = await load("named", {
    remove: [ENGLISH],
    write: { "problem_statement/problem.nb.tex": "\\problemname{Tau} Tell endene.\n" },
    edit: [{ path: "problem.yaml", find: "author:", put: "name: Gamle tau\nauthor:" }],
  });
  expect(problem.name).toEqual({ nb: "Gamle tau" });
});

test("of several foreign languages the first is shown, and none where there is one of the page's", async () => {
  const written = {
    "problem_statement/problem.sv.tex": "Räkna.\n",
    "problem_statement/problem.da.tex": "\\problemname{Reb} Tæl.\n",
  };
  const foreign = await load("foreign", { remove: [ENGLISH], write: written });
  expect(foreign.statement).toEqual({ da: "Tæl." });
  expect(foreign.name).toEqual({ da: "Reb" });
  const korean = await load("korean", {
    remove: [ENGLISH],
    write: { ...written, "problem_statement/problem.ko.tex": "\\problemname{낡은 밧줄} 끝을 세세요.\n" },
  });
  expect(korean.statement).toEqual({ ko: "끝을 세세요." });
  expect(inLanguage(korean.name, "en")).toEqual({ language: "ko", text: "낡은 밧줄" });
});

test("a statement that is shown and can't be read refuses the package, whatever its language", async () => {
  const path = "problem_statement/problem.sv.tex";
  const fixture: Fixture = {
    ...UNCHANGED,
    base: "good-legacy",
    remove: [ENGLISH],
    hex: { [path]: "52e46b6e61" },
  };
  await buildFixture(fixture, join(dir, "latin1"));
  expect(await loadProblem(join(dir, "latin1"))).toEqual({
    faults: [{ path, message: "is not UTF-8; save it as UTF-8" }],
  });
});

test("what a LaTeX statement takes in from a file beside it is part of it", async () => {
  const problem = await load("parts", {
    write: {
      [ENGLISH]: "\\problemname{Ropes} Tie them.\n\\input{knots}\n",
      "problem_statement/knots.tex": "Two knots.\n",
    },
  });
  expect(problem.statement["en"]).toBe("Tie them. Two knots.");
});

async function load(name: string, change: Partial<Fixture>): Promise<Problem> {
  await buildFixture({ ...UNCHANGED, base: "good-legacy", ...change }, join(dir, name));
  const loaded = await loadProblem(join(dir, name));
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.problem;
}
