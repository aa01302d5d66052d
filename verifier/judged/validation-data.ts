import { signatureTypes } from "#contract/types/signature.ts";
import { caseSettings, groupSettings, type SettingsContext } from "#catalogue/format/group-settings.ts";
import type { Problem, Remarks, TestCase } from "#catalogue/model.ts";
import { inputFaults } from "#catalogue/parts/parse-input.ts";
import { checkerFor } from "#judge/checker.ts";
import { committedCase } from "#judge/plan.ts";
import type { AuthorFiles } from "../author-files.ts";
import { finder, type Finding } from "../finding.ts";
import { openInputValidator } from "../programs/input-validator.ts";
import { ScriptFault } from "../programs/script.ts";
import type { Subject } from "../subject.ts";
import type { Pools } from "./pools.ts";
import { allCases } from "./solutions.ts";

/** The format's "Validation test data": inputs and outputs that validators must refuse, and outputs they must accept. */
export async function judgeValidationData(subject: Subject, pools: Pools): Promise<Finding[]> {
  return [...(await invalidInputs(subject, pools)), ...(await outputs(subject, pools))];
}

async function invalidInputs({ problem, files }: Subject, pools: Pools): Promise<Finding[]> {
  const { error, found } = finder("validationData");
  const accepted = new Map<string, string>();
  for (const [path, bytes] of files.contents) {
    if (/^data\/invalid_input\/.*\.in$/.test(path)) accepted.set(path, bytes.toString("utf8"));
  }
  // What the types refuse never reaches a validator.
  for (const [path, input] of accepted) if (hasWrongTypes(problem, input)) accepted.delete(path);
  for (const file of accepted.size === 0 ? [] : files.inputValidators) {
    const validator = await openInputValidator(pools.authors, file, problem.kind);
    try {
      for (const [path, input] of accepted) {
        const check = await validator.check(input).catch(asRefusal);
        if (check.fault !== null) accepted.delete(path);
      }
    } finally {
      await validator.close();
    }
  }
  if (files.inputValidators.length === 0) return [];
  for (const path of accepted.keys()) error(path, "is accepted by every input validator, and one must refuse it");
  return found;
}

/** A validator that fails on an input has refused it too. */
function asRefusal(error: unknown): { fault: string } {
  if (error instanceof ScriptFault) return { fault: error.message };
  throw error;
}

function hasWrongTypes({ signature }: Problem, input: string): boolean {
  if (signature === null) return false;
  const { parameters } = signatureTypes(signature);
  const named = parameters.map((type, at) => ({ name: signature.parameters[at]?.name ?? "", type }));
  return inputFaults(input, named).length > 0;
}

type Given = { test: TestCase; path: string; output: string; wanted: boolean };

async function outputs({ problem, files }: Subject, pools: Pools): Promise<Finding[]> {
  const { error, found } = finder("validationData");
  const checker = checkerFor(problem, pools.authors);
  try {
    for (const { test, path, output, wanted } of [
      ...shownOutputs(problem, files),
      ...validationOutputs(problem, files),
    ]) {
      const planned = { ...committedCase(test, "secret"), answer: test.answer, number: 0 };
      const judged = await checker.check(planned, endingWith(output, problem));
      const accepted = "accepted" in judged && judged.accepted;
      if (accepted === wanted) continue;
      if (!wanted) error(path, "is accepted by the output validator, which must refuse it");
      else error(path, `is refused by the output validator${whyOf(judged)}`);
    }
  } finally {
    await checker.close();
  }
  return found;
}

function whyOf(judged: object): string {
  return "message" in judged && typeof judged.message === "string" ? `: ${judged.message}` : "";
}

/** A `.out` beside a case is shown as a right output, so it must be one. */
function shownOutputs(problem: Problem, files: AuthorFiles): Given[] {
  return allCases(problem).flatMap((test) => {
    const path = `data/${test.name}.out`;
    const output = files.contents.get(path)?.toString("utf8");
    return output === undefined ? [] : [{ test, path, output, wanted: true }];
  });
}

function validationOutputs(problem: Problem, files: AuthorFiles): Given[] {
  const read = (path: string) => files.contents.get(path)?.toString("utf8");
  const folder = { contents: files.contents, paths: [...files.contents.keys()] };
  const remarks: Remarks = { faults: [], notes: [] };
  const context: SettingsContext = { format: "2025-09", validator: validatorOf(problem), constants: {}, rootWords: [] };
  const settingsOf = groupSettings(folder, context, remarks);
  return folder.paths.flatMap((path): Given[] => {
    const [, name, kind] = /^data\/((invalid_output|valid_output)\/.*)\.in$/.exec(path) ?? [];
    if (name === undefined) return [];
    const [input, answer, output] = [".in", ".ans", ".out"].map((ending) => read(`data/${name}${ending}`));
    if (input === undefined || answer === undefined || output === undefined) return [];
    const inherited = settingsOf(`data/${name.slice(0, name.lastIndexOf("/"))}`);
    const { validatorArgs } = caseSettings(folder, name, inherited, context, remarks);
    const test = { name, input, answer, description: null, hint: null, fullFeedback: false, validatorArgs };
    return [{ test, path: `data/${name}.out`, output, wanted: kind === "valid_output" }];
  });
}

function validatorOf({ outputValidator, signature }: Problem): SettingsContext["validator"] {
  if (outputValidator.kind === "custom") return { kind: "custom" };
  return signature === null ? { kind: "text" } : { kind: "value", returns: signatureTypes(signature).returns };
}

const NO_USAGE = { cpuTimeMs: 0, wallTimeMs: 0, memoryMb: 0 };

function endingWith(output: string, { kind }: Problem) {
  if (kind === "stdio") return { kind: "output", output, usage: NO_USAGE } as const;
  return { kind: "value", value: valueOf(output), usage: NO_USAGE, printed: "" } as const;
}

/** A text that is no JSON is of no type that a function returns. */
function valueOf(output: string) {
  try {
    return JSON.parse(output);
  } catch {
    return output;
  }
}
