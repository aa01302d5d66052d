import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { CASES_LOCK, CasesLock, sha256 } from "#catalogue/package/generated-cases.ts";
import type { Diagnostic, Problem } from "#catalogue/model.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { readAuthorFiles, type ScriptFile } from "./author-files.ts";
import { answerOwnCases } from "#judge/model-answer.ts";
import { ownCase } from "#judge/plan.ts";
import { openGenerator } from "./programs/generator.ts";
import { ScriptFault } from "./programs/script.ts";
import { entryOf } from "#judge/entry.ts";
import { whyNoAnswer } from "./no-answer.ts";
import { readOptional } from "./read-optional.ts";

export type BuildOptions = {
  casesDir: string;
  /** Write what the generator makes now into the lock file; otherwise a difference from it is a fault. */
  updateLock: boolean;
};

export type Built = { made: number; faults: Diagnostic[] };

/**
 * Makes the generated cases of a problem and stores their texts by hash. `problem` needs no generated case: the model
 * solution answers every input.
 */
export async function buildCases(problem: Problem, sandbox: Sandbox, options: BuildOptions): Promise<Built> {
  const { generator: file } = readAuthorFiles(problem.dir);
  if (file === null) return { made: 0, faults: [] };
  const locked = await readLock(problem.dir);
  const faults: Diagnostic[] = [];
  const made: CasesLock = {};
  try {
    // The generator's session ends before the model's begins: the sandbox may have one host only.
    const declared = await generatedInputs(sandbox, file);
    const broken = declared[0] === undefined ? null : await compileFault(problem, sandbox);
    if (broken !== null) return { made: 0, faults: [broken] };
    const asked = declared.map(({ input }, index) => ({ ...ownCase(input, problem), number: index + 1 }));
    const answered = await answerOwnCases(asked, problem, sandbox);
    for (const [index, { name, seed }] of declared.entries()) {
      const { input, answer } = answered[index] ?? { input: "", answer: null };
      if (answer === null) {
        const why = (await whyNoAnswer(input, problem, sandbox)) ?? "it had none the first time";
        const { path } = problem.modelSolution ?? file;
        faults.push({ path, message: `the model solution has no answer for ${name}: ${why}` });
        continue;
      }
      made[name] = {
        seed,
        input: await store(options.casesDir, input),
        answer: await store(options.casesDir, `${answer.trimEnd()}\n`),
      };
    }
  } catch (error) {
    if (!(error instanceof ScriptFault)) throw error;
    faults.push({ path: error.path, message: error.message });
  }
  if (faults.length === 0) {
    if (options.updateLock) await writeLock(problem.dir, made);
    else faults.push(...differences(locked, made));
  }
  return { made: Object.keys(made).length, faults };
}

async function compileFault(problem: Problem, sandbox: Sandbox): Promise<Diagnostic | null> {
  if (problem.modelSolution === null) return null;
  const { language, source, path } = problem.modelSolution;
  const session = await sandbox.open({ language, source, entry: entryOf(problem) });
  await session.close();
  if (session.compiled.status !== "compileError") return null;
  return { path, message: `the model solution does not compile: ${session.compiled.error.message}` };
}

type GeneratedInput = { name: string; seed: number; input: string };

async function generatedInputs(sandbox: Sandbox, file: ScriptFile): Promise<GeneratedInput[]> {
  const generator = await openGenerator(sandbox, file);
  try {
    const made: GeneratedInput[] = [];
    for (const { name, seed } of await generator.cases()) {
      made.push({ name, seed, input: await generator.input(name, seed) });
    }
    return made;
  } finally {
    await generator.close();
  }
}

/** Whether every locked case of a problem's folder is stored already. */
export async function isBuilt(dir: string, casesDir: string): Promise<boolean> {
  for (const { input, answer } of Object.values(await readLock(dir))) {
    for (const hash of [input, answer]) {
      const text = await readOptional(join(casesDir, hash));
      if (text === null || sha256(text) !== hash) return false;
    }
  }
  return true;
}

async function readLock(dir: string): Promise<CasesLock> {
  const text = await readOptional(join(dir, CASES_LOCK));
  return text === null ? {} : CasesLock.parse(parse(text));
}

/** Written beside and renamed, so that a reader never sees half a file. */
async function store(casesDir: string, text: string): Promise<string> {
  const hash = sha256(text);
  await mkdir(casesDir, { recursive: true });
  const beside = join(casesDir, `${hash}.${process.pid}.part`);
  await writeFile(beside, text);
  await rename(beside, join(casesDir, hash));
  return hash;
}

async function writeLock(dir: string, made: CasesLock): Promise<void> {
  const names = Object.keys(made).toSorted();
  await writeFile(join(dir, CASES_LOCK), stringify(Object.fromEntries(names.map((name) => [name, made[name]]))));
}

function differences(locked: CasesLock, made: CasesLock): Diagnostic[] {
  const names = [...new Set([...Object.keys(locked), ...Object.keys(made)])].toSorted();
  return names.flatMap((name): Diagnostic[] => {
    const [before, now] = [locked[name], made[name]];
    const mend = "run `npm run problems -- build --update-lock` if the change is meant";
    if (before === undefined) return [{ path: CASES_LOCK, message: `${name} is not locked; ${mend}` }];
    if (now === undefined) return [{ path: CASES_LOCK, message: `${name} is no longer generated; ${mend}` }];
    if (before.input !== now.input) return [{ path: CASES_LOCK, message: `${name}: another input is made; ${mend}` }];
    if (before.answer !== now.answer) {
      return [{ path: CASES_LOCK, message: `${name}: the model solution answers otherwise; ${mend}` }];
    }
    return [];
  });
}
