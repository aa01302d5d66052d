import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const PACKAGE = join(ROOT, "test/fixtures/packages/knotcount");
let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "problems-cli-"));
  await mkdir(join(scratch, "problems"));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Runs a line of shell in which `problems` is our command. */
async function shell(line: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const script = `problems() { "${process.execPath}" "${join(ROOT, "verifier/main.ts")}" "$@"; }; ${line}`;
  const env = {
    ...process.env,
    BASECASE_PROBLEMS_DIR: join(scratch, "problems"),
    BASECASE_DATA_DIR: join(scratch, "data"),
    NO_COLOR: "1",
  };
  try {
    return { code: 0, ...(await promisify(execFile)("bash", ["-c", script], { cwd: ROOT, env })) };
  } catch (error) {
    if (!(error instanceof Error) || !("stdout" in error) || !("stderr" in error) || !("code" in error)) throw error;
    return { code: Number(error.code), stdout: String(error.stdout), stderr: String(error.stderr) };
  }
}

test("a package that is not there is one line", async () => {
  expect(await shell("problems import /nowhere/rope.zip")).toEqual({
    code: 1,
    stdout: "",
    stderr: "/nowhere/rope.zip is not taken: there is no such file or folder\n",
  });
});

test("a catalogue that is not there is one line", async () => {
  const { code, stderr } = await shell(`BASECASE_PROBLEMS_DIR=/nowhere problems import ${PACKAGE}`);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^\S+ is not taken: ENOENT: .*\n$/);
});

test("after a package was taken, its own solutions say whether it is judged right", async () => {
  const { code, stdout } = await shell(`problems import ${PACKAGE}`);
  expect(stdout).toContain("is judged right: 5 of its solutions get the verdicts that their folders say\n");
  expect(code).toBe(0);
}, 60_000);

test("a reader that has seen enough gets no error, and the package is taken all the same", async () => {
  const { stdout, stderr } = await shell(
    `problems import --no-judge --as other --as pass-fail ${PACKAGE} | head -1; problems verify --no-judge | head -1`,
  );
  expect(stdout).toContain("other: taken from a package of format legacy");
  expect(stderr).not.toMatch(/EPIPE|Error/);
}, 60_000);

test("what a new problem still lacks is listed without judging", async () => {
  const { stdout } = await shell("problems new firstproblem && problems verify --no-judge firstproblem");
  expect(stdout).toContain("fillIn practice.yaml:1: still to fill in: the function's name, parameters and result");
  expect(stdout).toContain("a generated case is not built");
}, 60_000);
