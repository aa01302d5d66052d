import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { decode } from "fast-png";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadProblem } from "#catalogue/load-problem.ts";
import type { Problem } from "#catalogue/model.ts";
import { ImportFault } from "../../verifier/import/import-fault.ts";
import { importPackage } from "../../verifier/import/import-package.ts";
import { runSolution, verdictOf } from "../../verifier/judged/pools.ts";
import { createSandbox } from "#sandbox/pool.ts";
import { entriesOf, zipOf } from "./zip-of.ts";

const PACKAGES = join(import.meta.dirname, "../fixtures/packages");
const pools = { solutions: createSandbox({ hosts: 2 }), authors: createSandbox({ hosts: 1 }) };
/** A page of 100 by 50 points with a red triangle; readers mend the missing table of its objects. */
const TRIANGLE_PDF = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 100 50] /Contents 4 0 R>> endobj
4 0 obj <</Length 36>> stream
1 0 0 rg 10 5 m 90 5 l 50 45 l h f
endstream endobj
trailer <</Root 1 0 R>>
%%EOF
`;
let scratch: string;
let problemsDir: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "import-test-"));
  problemsDir = join(scratch, "problems");
  await mkdir(problemsDir);
});
afterAll(async () => {
  await Promise.all([pools.solutions.close(), pools.authors.close()]);
  await rm(scratch, { recursive: true, force: true });
});

test("a package of format 2025-09 is taken from its folder, and what it brings in vain is said", async () => {
  const { problem, format, left, unused } = await importPackage(join(PACKAGES, "ferrytolls"), {
    problemsDir,
    as: null,
  });
  expect(format).toBe("2025-09");
  expect(problem).toMatchObject({ shortname: "ferrytolls", kind: "stdio", name: { en: "Ferry Tolls" } });
  expect(problem.statement.en).toContain("takes $n \\le 100$ cars");
  expect(left).toEqual([
    { path: "attachments/tolls.txt", message: "attachments are not shown here" },
    { path: "input_visualizer/run", message: "visualizers are not run here" },
    { path: "statement/problem.en.pdf", message: "PDFs can't be shown here; the statement as text is taken" },
  ]);
  expect(unused).toEqual([
    { path: "input_validators/check.py", message: "is not run here; a validate.ts would be" },
    { path: "submissions/accepted/mean.py", message: "is not run here; JavaScript and TypeScript are" },
    { path: "statement/problem.sv.md", message: "is not shown here; English and Korean are" },
    ...["1-exact", "3-spaced"].map((group) => ({
      path: `data/secret/${group}`,
      message: "data/secret has groups, so every folder is one; add test_group.yaml",
    })),
  ]);
  expect(await loadProblem(join(problemsDir, "ferrytolls"))).toHaveProperty("problem");
  expect(await readdir(problemsDir)).toEqual(["ferrytolls"]);
});

test("a legacy package is taken from a zip, its LaTeX readable, under another name where one is asked for", async () => {
  const archive = join(scratch, "knotcount.zip");
  await writeFile(archive, await zipOf(await entriesOf(join(PACKAGES, "knotcount"), "knotcount/")));
  const { problem, format, left, unused } = await importPackage(archive, { problemsDir, as: "sailorknots" });
  expect(format).toBe("legacy");
  expect(problem).toMatchObject({
    shortname: "sailorknots",
    name: { en: "Knot Count" },
    source: "Old Harbour Cup",
    techniques: ["ropes", "knots"],
    limits: { cpuTimeLimitMs: 1000, memoryLimitMb: 1024 },
  });
  expect(problem.secret.map(({ name, hint }) => [name, hint?.en])).toEqual([
    ["secret/1-small/01", "Divide by the length."],
    ["secret/1-small/02", undefined],
    ["secret/2-large/deep/01", undefined],
  ]);
  expect(problem.statement.en).toBe(await readFile(join(PACKAGES, "knotcount.md"), "utf8").then((text) => text.trim()));
  expect(left).toEqual([{ path: "attachments/rope.txt", message: "attachments are not shown here" }]);
  expect(unused).toEqual([
    { path: "input_format_validators/check.ctd", message: "is not run here; a validate.ts would be" },
    { path: "output_validators/unused.cpp", message: "is not run: validation is default" },
    { path: "submissions/accepted/knots.cpp", message: "is not run here; JavaScript and TypeScript are" },
    { path: "problem.yaml", message: "limits.time_multiplier does nothing here: time limits are not measured" },
    { path: "data/secret/testdata.yaml", message: "accept_score is for scoring problems; it does nothing" },
    { path: "data/secret/testdata.yaml", message: "range is for scoring problems; it does nothing" },
    {
      path: "data/secret/testdata.yaml",
      message: "on_reject: continue does nothing: judging ends with the first failure",
    },
  ]);
});

test("a figure in PDF is drawn, one that stands beside its PNG is not, and one that is broken is named", async () => {
  const dir = join(scratch, "drawnropes");
  await cp(join(PACKAGES, "knotcount"), dir, { recursive: true });
  const statement = join(dir, "problem_statement");
  await mkdir(join(statement, "img"));
  await writeFile(join(statement, "img/knot.pdf"), TRIANGLE_PDF);
  await writeFile(join(statement, "img/broken.pdf"), "%PDF-1.4 and no more");
  await cp(join(statement, "knot.png"), join(statement, "img/both.png"));
  await writeFile(join(statement, "img/both.pdf"), TRIANGLE_PDF);
  await writeFile(
    join(statement, "problem.en.tex"),
    String.raw`\problemname{Drawn} \includegraphics{img/knot} \includegraphics{img/both} \includegraphics{img/broken}`,
  );
  const { problem, made } = await importPackage(dir, { problemsDir, as: null });
  expect(problem.statement.en).toBe(
    "![](img/knot.png) ![](img/both.png) *(The picture img/broken.pdf can't be shown here.)*",
  );
  expect(made).toEqual([
    { path: "problem_statement/img/broken.pdf", message: expect.stringContaining("add it as SVG or PNG") },
    { path: "problem_statement/img/knot.png", message: "drawn from problem_statement/img/knot.pdf" },
  ]);
  const { width, height, data } = decode(await readFile(join(problem.dir, "problem_statement/img/knot.png")));
  expect([width, height]).toEqual([200, 100]);
  // White paper, and a triangle in red.
  expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  const inside = 4 * (75 * width + 100);
  expect([...data.subarray(inside, inside + 3)]).toEqual([255, 0, 0]);
});

test("a zip without a folder inside takes its own name", async () => {
  const archive = join(scratch, "plainzip.kpp");
  const entries = await entriesOf(join(PACKAGES, "knotcount"), "");
  await writeFile(archive, await zipOf([...entries, { name: "__MACOSX/._problem.yaml", content: "" }]));
  expect((await importPackage(archive, { problemsDir, as: null })).problem.shortname).toBe("plainzip");
});

describe("a scoring package", () => {
  test("is refused unless it is asked to be pass-fail, and then every case of every group counts", async () => {
    const dir = await scoringPackage("scored");
    await expect(importPackage(dir, { problemsDir, as: null })).rejects.toThrow("import --as pass-fail");
    const { problem, unused } = await importPackage(dir, { problemsDir, as: null, passFail: true });
    expect(unused).toContainEqual({
      path: "problem.yaml",
      message: "is taken as pass-fail: a submission is accepted when it gets every case of every group right",
    });
    expect(unused).toContainEqual({
      path: "data/testdata.yaml",
      message: "grader_flags: ignore_sample is left out: the samples must be accepted, too",
    });
    // The tolerance is written above the groups, beside what is left out.
    expect(problem.secret.map(({ validatorArgs }) => validatorArgs.floatAbsoluteTolerance)).toEqual([1e-6, 1e-6, 1e-6]);
    expect(problem.solutions.find(({ path }) => path.includes("partially"))?.expected).not.toContain("AC");
    expect(await readFile(join(problemsDir, "scored/problem.yaml"), "utf8")).toContain("type: pass-fail");
  });

  test.each([
    [
      "one group is enough",
      "data/testdata.yaml",
      "grader_flags: max\n",
      "grader_flags: max gives all points for the best group alone",
    ],
    ["a grader is the author's", "data/secret/testdata.yaml", "grading: custom\n", "custom graders are not supported"],
    [
      "a validator gives scores",
      "problem.yaml",
      "type: scoring\nvalidation: custom score\n",
      "scoring problems are not supported",
    ],
  ])("stays refused where %s", async (name, path, text, message) => {
    const dir = await scoringPackage(`scored${name.replaceAll(/[^a-z]/g, "")}`);
    await writeFile(join(dir, path), text);
    await expect(importPackage(dir, { problemsDir, as: null, passFail: true })).rejects.toThrow(message);
  });
});

/** Knots, with points for each of two groups. */
async function scoringPackage(shortname: string): Promise<string> {
  const dir = join(scratch, shortname);
  await cp(join(PACKAGES, "knotcount"), dir, { recursive: true });
  const yaml = await readFile(join(dir, "problem.yaml"), "utf8");
  const scoring = yaml.replace(/^validator_flags:.*\n/m, "");
  await writeFile(join(dir, "problem.yaml"), `${scoring}type: scoring\ngrading:\n  show_test_data_groups: true\n`);
  const root =
    "on_reject: continue\nrange: 0 100\ngrader_flags: ignore_sample\noutput_validator_flags: float_tolerance 1e-6\n";
  await writeFile(join(dir, "data/testdata.yaml"), root);
  const group = "on_reject: break\naccept_score: 50\nrange: 0 50\ngrader_flags: min\n";
  for (const folder of ["", "1-small/", "2-large/"])
    await writeFile(join(dir, `data/secret/${folder}testdata.yaml`), group);
  await mkdir(join(dir, "submissions/partially_accepted"));
  await writeFile(join(dir, "submissions/partially_accepted/half.js"), "console.log(0);\n");
  return dir;
}

describe("a package is found", () => {
  test("in a folder in a folder, in an archive too", async () => {
    const entries = await entriesOf(join(PACKAGES, "knotcount"), "contest/problems/knotsinside/");
    const archive = join(scratch, "nested.zip");
    await writeFile(archive, await zipOf([...entries, { name: "contest/README.md", content: "x" }]));
    const { problem } = await importPackage(archive, { problemsDir, as: null });
    expect(problem.shortname).toBe("knotsinside");
  });

  test.each<[string, () => Promise<string>, string]>([
    ["nothing", async () => join(scratch, "nowhere"), ".: there is no such file or folder"],
    ["below a file", async () => join(PACKAGES, "knotcount.md/x"), ".: there is no such file or folder"],
    ["a device", async () => "/dev/null", ".: is neither a folder nor a zip archive"],
    ["a file that is no archive", async () => join(PACKAGES, "knotcount.md"), "can't be read as a zip archive"],
    ["an empty folder", async () => mkdtemp(join(scratch, "empty")), ".: holds no problem.yaml"],
    [
      "a folder with two",
      async () => PACKAGES,
      ".: holds 2 packages (ferrytolls, knotcount); import one of them at a time",
    ],
  ])("not in %s", async (_, source, message) => {
    await expect(importPackage(await source(), { problemsDir, as: null })).rejects.toThrow(message);
  });
});

describe("an imported package is judged right: every submission as its folder says", () => {
  test("of format 2025-09, with groups, flags and every way to read standard input", async () => {
    expect(await judged("ferrytolls")).toEqual({
      "accepted/module.ts": "AC",
      "accepted/promises.js": "AC",
      "accepted/read-file-0.js": "AC",
      "accepted/read-file-dev-stdin.js": "AC",
      "accepted/readline-for-await.js": "AC",
      "accepted/readline-on-line.js": "AC",
      "accepted/stdin-chunks.js": "AC",
      "accepted/stdin-events.js": "AC",
      "accepted/stdin-for-await.js": "AC",
      "accepted/stdin-readable.js": "AC",
      "rejected/empty.js": "WA on sample/1",
      "run_time_error/exit-code.js": "RTE on sample/1",
      "run_time_error/throws.js": "RTE on sample/1",
      "time_limit_exceeded/endless.js": "TLE on sample/1",
      // Each of these is wrong by the flag of one group or case, and right in all before.
      "wrong_answer/space-at-end.js": "WA on secret/3-spaced/01",
      "wrong_answer/two-digits.js": "WA on secret/1-exact/02",
      "wrong_answer/upper-case.js": "WA on secret/2-words/01",
    });
  });

  test("of the legacy format, with nested groups and flags from problem.yaml and testdata.yaml", async () => {
    expect(await judged("sailorknots")).toEqual({
      "accepted/plain.js": "AC",
      "accepted/question.js": "AC",
      "time_limit_exceeded/endless.js": "TLE on sample/1",
      "wrong_answer/four-digits.js": "WA on secret/1-small/02",
      "wrong_answer/spaces.js": "WA on secret/2-large/deep/01",
    });
  });
});

async function judged(shortname: string): Promise<Record<string, string>> {
  const loaded = await loadProblem(join(problemsDir, shortname));
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
  const { problem } = loaded;
  return Object.fromEntries(await Promise.all(problem.solutions.map((solution) => judge(problem, solution))));
}

async function judge(problem: Problem, solution: Problem["solutions"][number]): Promise<[string, string]> {
  const options = { limits: problem.limits, stopAtFailure: true, retrySlow: false };
  const run = await runSolution(problem, solution, [...problem.samples, ...problem.secret], pools, options);
  const { verdict, failed } = verdictOf(run);
  expect(solution.expected).toContain(verdict);
  return [solution.path.replace("submissions/", ""), failed === null ? verdict : `${verdict} on ${failed.name}`];
}

describe("a package that needs what we can't honour is refused with the reason, and nothing stays behind", () => {
  type Change = {
    base?: string;
    write?: Record<string, string>;
    edit?: [path: string, find: string, put: string];
    remove?: string[];
  };

  test.each<[string, Change, string]>([
    [
      "interactive",
      { edit: ["problem.yaml", "type: pass-fail", "type: interactive"] },
      "problem.yaml: type interactive is not supported; only pass-fail is",
    ],
    [
      "multi-pass",
      { edit: ["problem.yaml", "type: pass-fail", "type: [pass-fail, multi-pass]"] },
      "problem.yaml: type multi-pass is not supported; only pass-fail is",
    ],
    [
      "scoring",
      { edit: ["problem.yaml", "type: pass-fail", "type: scoring"] },
      "problem.yaml: type scoring is not supported; only pass-fail is",
    ],
    [
      "a C++ output validator",
      { write: { "output_validator/check.cpp": "int main() {}\n" } },
      "output_validator/check.cpp: only an output validator that is a single .ts or .js file can be run here",
    ],
    [
      "a driver of its own",
      { write: { "include/javascript/main.js": "0;\n" } },
      "include: files added to every solution are not supported; put them into the statement",
    ],
    [
      "input files",
      { write: { "data/secret/1-exact/01.files/map.txt": "x\n" } },
      "data/secret/1-exact/01.files: input files are not supported; use the .in file",
    ],
    [
      "only a PDF",
      {
        write: { "statement/problem.sv.pdf": "%PDF" },
        remove: ["statement/problem.en.md", "statement/problem.sv.md"],
      },
      "statement/problem.en.pdf: a PDF can't be shown beside an editor; give the statement as Markdown",
    ],
    ["no problem.yaml", { remove: ["problem.yaml"] }, ".: holds no problem.yaml"],
    [
      "a legacy interactive validator",
      { base: "knotcount", edit: ["problem.yaml", "validation: default", "validation: custom interactive"] },
      "problem.yaml: validation: interactive problems are not supported",
    ],
    [
      "a legacy C++ output validator",
      { base: "knotcount", edit: ["problem.yaml", "validation: default", "validation: custom"] },
      "problem.yaml: validation: custom needs output_validators/unused.cpp, and only the default output validator can be run here",
    ],
    [
      "legacy scoring",
      { base: "knotcount", edit: ["problem.yaml", "author:", "type: scoring\nauthor:"] },
      "problem.yaml: type scoring is not supported; only pass-fail is",
    ],
    [
      "a legacy grader",
      { base: "knotcount", edit: ["data/secret/testdata.yaml", "grading: default", "grading: custom"] },
      "data/secret/testdata.yaml: custom graders are not supported",
    ],
  ])("%s", async (name, { base = "ferrytolls", write = {}, edit, remove = [] }, message) => {
    const dir = join(scratch, `refused${name.replaceAll(/[^a-z0-9]/g, "")}`);
    await cp(join(PACKAGES, base), dir, { recursive: true });
    for (const [path, text] of Object.entries(write)) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), text);
    }
    for (const path of remove) await rm(join(dir, path));
    if (edit !== undefined) {
      const [path, find, put] = edit;
      await writeFile(join(dir, path), (await readFile(join(dir, path), "utf8")).replace(find, put));
    }
    const before = await readdir(problemsDir);
    const fault = await importPackage(dir, { problemsDir, as: null }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ImportFault);
    expect(String(fault).split("\n")).toContainEqual(expect.stringContaining(message));
    expect(await readdir(problemsDir)).toEqual(before);
  });

  test("links out of the package", async () => {
    const dir = join(scratch, "linkedpackage");
    await cp(join(PACKAGES, "ferrytolls"), dir, { recursive: true });
    await symlink("/etc/passwd", join(dir, "data/secret/1-exact/03.in"));
    await expect(importPackage(dir, { problemsDir, as: null })).rejects.toThrow(
      "data/secret/1-exact/03.in: is a link out of the problem's folder; copy the file instead",
    );
  });

  test.each([
    ["a name that is taken", "sailorknots", "there is a problem sailorknots already; give another name with --as"],
    ["a name that is none", "Ferry-Tolls", '"Ferry-Tolls" is no shortname (1 to 64 lower-case letters and digits)'],
    ["a problem that is here under another name", "ferryagain", "its uuid is that of ferrytolls: it is here already"],
  ])("%s", async (_, as, message) => {
    await expect(importPackage(join(PACKAGES, "ferrytolls"), { problemsDir, as })).rejects.toThrow(message);
  });
});
