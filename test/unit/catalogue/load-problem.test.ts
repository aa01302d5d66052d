import { appendFile, cp, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load-catalogue.ts";
import { loadProblem } from "#catalogue/load-problem.ts";
import type { Problem } from "#catalogue/model.ts";
import { publicPart, summary } from "#catalogue/public-part.ts";
import { noArgs } from "#catalogue/format/validator-args.ts";
import { PublicProblem } from "#contract/problem/problem.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/problems");
let dir: string;
let good: Record<"function" | "stdio" | "legacy", Problem>;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "load-problem-"));
  const load = async (kind: string) => {
    await cp(join(FIXTURES, `good-${kind}`), join(dir, kind), { recursive: true });
    return mustLoad(join(dir, kind));
  };
  good = { function: await load("function"), stdio: await load("stdio"), legacy: await load("legacy") };
});

afterAll(() => rm(dir, { recursive: true, force: true }));

describe("a function problem", () => {
  test("says what its two YAML files say", () => {
    expect(good.function).toMatchObject({
      shortname: "function",
      uuid: "5b0a3c0e-6f0c-4b9e-9a53-0b7f1f1d2a01",
      name: { en: "Calm Nights", ko: "잔잔한 밤" },
      kind: "function",
      signature: { name: "countCalm", returns: "int" },
      editorial: { en: "Count them.", ko: "세면 됩니다." },
      hints: [
        { en: "Look at each night by itself.", ko: "밤마다 따로 보세요." },
        { en: "A night is calm or it is not." },
      ],
      difficulty: "easy",
      techniques: ["recursion", "divide-and-conquer"],
      complexity: { time: "O(n)", space: "O(1)" },
      source: "Harbour Cup 2025, Winter School",
      limits: { cpuTimeLimitMs: 1500, wallTimeLimitMs: 6500, memoryLimitMb: 512, outputLimitKb: 1024 },
      outputValidator: { kind: "default" },
    });
  });

  test("has its cases in judging order, with hints where a failure may show them", () => {
    expect(good.function.samples.map(({ name, description }) => [name, description])).toEqual([
      ["sample/1", { en: "Only the second night was calm.", ko: "둘째 밤만 잔잔합니다." }],
      ["sample/2", null],
    ]);
    expect(good.function.secret).toEqual([
      {
        name: "secret/01-none",
        input: "[9,9]\n1\n",
        answer: "0\n",
        description: null,
        hint: { en: "There may be no calm night at all." },
        fullFeedback: true,
        validatorArgs: noArgs(),
      },
      expect.objectContaining({ name: "secret/02-all", hint: null, fullFeedback: false }),
    ]);
  });

  test("has its submissions with the verdicts that folder and submissions.yaml allow", () => {
    expect(good.function.solutions.map(({ path, language, expected }) => [path, language, expected])).toEqual([
      ["submissions/accepted/filter.js", "javascript", ["AC"]],
      ["submissions/accepted/loop.ts", "typescript", ["AC"]],
      ["submissions/brute_force/recursive.js", "javascript", ["AC", "TLE", "RTE", "MLE", "OLE"]],
      ["submissions/wrong_answer/strict.ts", "typescript", ["WA"]],
    ]);
    expect(good.function.modelSolution?.path).toBe("submissions/accepted/loop.ts");
  });

  test("may have an output validator of its own, whose flags and answers are the author's", async () => {
    const copy = await copyOf("function");
    await cp(join(copy, "input_validators"), join(copy, "output_validator"), { recursive: true });
    await writeFile(join(copy, "data/test_group.yaml"), "output_validator_args: [any, words]\n");
    await writeFile(join(copy, "data/secret/02-all.ans"), '{"at":[1,2]}\n');
    const problem = await mustLoad(copy);
    expect(problem.outputValidator).toMatchObject({ kind: "custom", language: "typescript" });
    expect(problem.samples[0]?.validatorArgs.raw).toEqual(["any", "words"]);
  });
});

describe("a folder's files", () => {
  test("may be links to others of the same folder", async () => {
    const copy = await copyOf("function");
    await symlink("../sample/1.in", join(copy, "data/secret/03-linked.in"));
    await symlink("../sample/1.ans", join(copy, "data/secret/03-linked.ans"));
    expect((await mustLoad(copy)).secret[2]).toMatchObject({ name: "secret/03-linked", input: "[5,2,7]\n3\n" });
  });

  test("whose names the format doesn't know count as not there", async () => {
    const copy = await copyOf("function");
    await writeFile(join(copy, "statement/.problem.en.md.swp"), Buffer.alloc(10, 0xff));
    await writeFile(join(copy, "data/secret/-note"), "later\n");
    expect((await mustLoad(copy)).hash).toBe(good.function.hash);
  });
});

describe("a problem that reads and prints", () => {
  test("orders groups before what follows their names, and takes settings from the nearest file", () => {
    const tolerance = { ...noArgs(), floatAbsoluteTolerance: 1e-6, floatRelativeTolerance: 1e-6 };
    const word = ["float_tolerance", "0.000001"];
    expect(
      good.stdio.secret.map(({ name, fullFeedback, validatorArgs }) => ({ name, fullFeedback, validatorArgs })),
    ).toEqual([
      { name: "secret/a/10", fullFeedback: false, validatorArgs: { ...tolerance, raw: word } },
      { name: "secret/a/9", fullFeedback: false, validatorArgs: { ...tolerance, raw: word } },
      { name: "secret/a-small/1", fullFeedback: true, validatorArgs: { ...tolerance, raw: word } },
      {
        name: "secret/a-small/2",
        fullFeedback: true,
        validatorArgs: { ...noArgs(), floatAbsoluteTolerance: 1e-3, raw: ["float_absolute_tolerance", "1e-3"] },
      },
    ]);
  });

  test("needs no practice.yaml", () => {
    expect(good.stdio).toMatchObject({
      kind: "stdio",
      signature: null,
      difficulty: "medium",
      techniques: ["arithmetic", "reading"],
      hints: [],
      complexity: null,
      source: null,
      limits: { cpuTimeLimitMs: 5000, outputLimitKb: 8192, memoryLimitMb: 512 },
    });
  });

  test("has constants in its statement, and no word of where samples go", () => {
    expect(good.stdio.statement.en).toContain("$n \\le 100$");
    expect(good.stdio.statement.en).not.toContain("{{");
  });

  test("shows a sample's own texts and judges by the others", () => {
    expect(good.stdio.samples[1]).toMatchObject({ input: "1\n4\n", answer: "4\n" });
    expect(publicPart(good.stdio, "untouched", new Map()).samples[1]).toEqual({
      input: "1 tide: 4\n",
      answer: "4.0\n",
      description: null,
    });
  });

  test("keeps submissions in our languages and passes over others", () => {
    expect(good.stdio.solutions.map(({ path }) => path)).toEqual([
      "submissions/accepted/mean.ts",
      "submissions/rejected/floor.js",
    ]);
  });
});

describe("a legacy package", () => {
  test("reads flags, limits, hints and names from where that format keeps them", () => {
    expect(good.legacy).toMatchObject({
      name: { en: "Old Ropes" },
      uuid: "legacy",
      source: "Old Harbour Cup",
      techniques: ["ropes", "knots"],
      limits: { cpuTimeLimitMs: 3000, memoryLimitMb: 1024 },
      modelSolution: null,
    });
    expect(good.legacy.secret.map(({ name, hint, validatorArgs }) => [name, hint, validatorArgs.raw])).toEqual([
      ["secret/1-small/1", { en: "Two a rope." }, ["case_sensitive", "space_change_sensitive"]],
      // Its own testdata.yaml says nothing of flags, so those above it stand.
      ["secret/2-large/1", null, ["case_sensitive", "space_change_sensitive"]],
    ]);
  });

  test("has its LaTeX as Markdown", () => {
    expect(good.legacy.statement.en).toBe(
      [
        "![](rope.png)\n\n*A rope*",
        "",
        "Each of the $n$ ropes has *two* ends — how many ends are there?",
        "",
        "## Input",
        "",
        "One line with $n$, at most $10\\%$ of **1000**.",
        "",
        "- $n \\geq 1$",
        "- $n \\leq 100$",
        "",
        "## Output",
        "",
        "Print “the number” of ends, e.g. `2 ends`.",
      ].join("\n"),
    );
  });
});

describe("the content hash", () => {
  test("is the same on every machine, whatever the folder is called", async () => {
    expect(await hashOf(await copyOf("function"))).toBe(good.function.hash);
    expect(good.function.hash).toBe("156696afba7d36f7ae5befd8367737e9afc17150a4923c1828f06567758b5523");
  });

  test.each([
    "problem.yaml",
    "practice.yaml",
    "statement/problem.ko.md",
    "statement/harbour.svg",
    "solution/solution.en.md",
    "data/sample/1.yaml",
    "data/secret/02-all.in",
    "data/secret/02-all.ans",
    "submissions/accepted/loop.ts",
    "input_validators/validate.ts",
  ])("changes with %s", async (path) => {
    const copy = await copyOf("function");
    await appendFile(join(copy, path), "\n");
    expect(await hashOf(copy)).not.toBe(good.function.hash);
  });

  test("doesn't change with a submission that is no model solution", async () => {
    const copy = await copyOf("function");
    await appendFile(join(copy, "submissions/wrong_answer/strict.ts"), "\n");
    expect(await hashOf(copy)).toBe(good.function.hash);
  });

  test("tells moved bytes from kept ones", async () => {
    const copy = await copyOf("function");
    await rename(join(copy, "data/secret/02-all.in"), join(copy, "data/secret/03-all.in"));
    await rename(join(copy, "data/secret/02-all.ans"), join(copy, "data/secret/03-all.ans"));
    expect(await hashOf(copy)).not.toBe(good.function.hash);
  });
});

describe("what leaves the server", () => {
  test("is what the contract knows, and nothing hidden", () => {
    for (const problem of Object.values(good)) {
      const part = publicPart(problem, "attempted", new Map());
      expect(PublicProblem.safeParse(part).error).toBeUndefined();
      const text = JSON.stringify(part);
      expect(text).not.toContain("secret/");
      expect(text).not.toContain("submissions/");
      expect(text).not.toContain(problem.dir);
    }
    expect(publicPart(good.function, "solved", new Map())).toMatchObject({ status: "solved", secretCount: 2 });
    expect(JSON.stringify(publicPart(good.function, "solved", new Map()))).not.toContain("[9,9]");
  });

  test("of a list's line is its summary", () => {
    expect(summary(good.function, "untouched")).toEqual({
      shortname: "function",
      name: { en: "Calm Nights", ko: "잔잔한 밤" },
      kind: "function",
      difficulty: "easy",
      techniques: ["recursion", "divide-and-conquer"],
      keywords: ["counting"],
      status: "untouched",
    });
  });
});

describe("a catalogue", () => {
  test("publishes no siblings that are not there or have faults, and reports folders that can't be problems", async () => {
    const folder = await mkdtemp(join(tmpdir(), "catalogue-"));
    await cp(join(FIXTURES, "good-function"), join(folder, "one"), { recursive: true });
    await cp(join(FIXTURES, "good-stdio"), join(folder, "two"), { recursive: true });
    await cp(join(FIXTURES, "good-legacy"), join(folder, "Not-A-Name"), { recursive: true });
    await appendFile(join(folder, "two/practice.yaml"), "difficulty: hard\ntechniques: [a]\nsiblings: [one, gone]\n");
    await writeFile(join(folder, "README.md"), "Not a problem.\n");
    const { problems, faults } = await loadCatalogue(folder);
    expect([...problems.keys()]).toEqual(["one", "two"]);
    const two = [...problems.values()].at(-1);
    expect(two && publicPart(two, "untouched", problems).siblings).toEqual(["one"]);
    expect([...faults]).toEqual([
      [
        "Not-A-Name",
        [{ path: ".", message: '"Not-A-Name" must be 1 to 64 lower-case letters and digits; rename the folder' }],
      ],
    ]);
    await rm(folder, { recursive: true });
  });

  test("that is not there is the operator's fault", async () => {
    await expect(loadCatalogue(join(dir, "nowhere"))).rejects.toThrow("ENOENT");
  });
});

async function hashOf(folder: string): Promise<string> {
  return (await mustLoad(folder)).hash;
}

let copies = 0;
async function copyOf(kind: string): Promise<string> {
  copies += 1;
  const copy = join(dir, `copy${copies}`);
  await cp(join(FIXTURES, `good-${kind}`), copy, { recursive: true });
  return copy;
}

async function mustLoad(folder: string): Promise<Problem> {
  const result = await loadProblem(folder);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.problem;
}
