import { signatureTypes } from "#contract/types/signature.ts";
import type { Problem } from "#catalogue/model.ts";
import { inputFaults } from "#catalogue/parts/parse-input.ts";
import { finder, type Finding } from "../finding.ts";
import { openInputValidator, type InputValidator, type Reach } from "../programs/input-validator.ts";
import { ScriptFault } from "../programs/script.ts";
import { statedNumbers } from "../checks/stated-numbers.ts";
import type { Subject } from "../subject.ts";
import type { Pools } from "./pools.ts";
import { damagedInputs } from "./damaged-inputs.ts";
import { allCases } from "./solutions.ts";

/** Every case keeps the bounds, the data reaches them, the statement states them, and damaged inputs are refused. */
export async function judgeInputValidators({ problem, files }: Subject, pools: Pools): Promise<Finding[]> {
  const reports = await Promise.all(
    files.inputValidators.map(async (file) => {
      const validator = await openInputValidator(pools.authors, file, problem.kind);
      try {
        return [
          ...(await checkCases(problem, file.path, validator)),
          ...(await checkDamaged(problem, file.path, validator)),
        ];
      } catch (error) {
        if (!(error instanceof ScriptFault)) throw error;
        const { error: report, found } = finder("inputValidator");
        report(error.path, error.message);
        return found;
      } finally {
        await validator.close();
      }
    }),
  );
  return reports.flat();
}

async function checkCases(problem: Problem, path: string, validator: InputValidator): Promise<Finding[]> {
  const { error, found } = finder("inputValidator");
  const reached = new Map<string, Reach>();
  for (const { name, input } of allCases(problem)) {
    const check = await validator.check(input);
    if (check.fault !== null) error(`data/${name}.in`, `is refused by ${path}: ${check.fault}`);
    for (const reach of check.reached) {
      const before = reached.get(reach.name);
      reached.set(reach.name, {
        ...reach,
        least: Math.min(reach.least, before?.least ?? Infinity),
        largest: Math.max(reach.largest, before?.largest ?? -Infinity),
      });
    }
  }
  return [...found, ...boundFindings(problem, path, [...reached.values()])];
}

function boundFindings(problem: Problem, path: string, reached: Reach[]): Finding[] {
  const notReached = finder("boundNotReached");
  const notStated = finder("statementBounds");
  if (reached.length === 0) {
    notReached.error(path, "names no bound; call within(name, value, low, high) for each that the statement gives");
  }
  const stated = statedNumbers(problem.statement);
  for (const { name, low, high, least, largest } of reached) {
    if (least > low) notReached.error("data", `${name} is never ${low}; the least is ${least}. Add a case`);
    if (largest < high) notReached.error("data", `${name} is never ${high}; the largest is ${largest}. Add a case`);
    for (const [locale, numbers] of stated) {
      for (const bound of [low, high]) {
        if (numbers.has(bound)) continue;
        notStated.error(`statement/problem.${locale}.md`, `does not state the bound ${bound} of ${name}`);
      }
    }
  }
  return [...notReached.found, ...notStated.found];
}

async function checkDamaged(problem: Problem, path: string, validator: InputValidator): Promise<Finding[]> {
  const { error, found } = finder("inputValidatorTooKind");
  const types = problem.signature === null ? null : signatureTypes(problem.signature).parameters;
  const names = problem.signature?.parameters.map(({ name }) => name) ?? [];
  for (const { part, inputs } of damagedInputs(
    allCases(problem).map(({ input }) => input),
    types,
  )) {
    let refused = 0;
    for (const input of inputs) {
      // What the types refuse never reaches a validator.
      const typed = types?.map((type, at) => ({ name: names[at] ?? "", type }));
      if (typed !== undefined && inputFaults(input, typed).length > 0) refused += 1;
      else if (await isRefused(validator, input)) refused += 1;
    }
    const name = names[part] ?? "the input";
    if (inputs.length > 0 && refused < inputs.length) {
      error(path, `accepts ${inputs.length - refused} of ${inputs.length} damaged inputs of ${name}; check its bounds`);
    }
  }
  return found;
}

/** A validator that fails on damaged data has refused it too. */
async function isRefused(validator: InputValidator, input: string): Promise<boolean> {
  try {
    return (await validator.check(input)).fault !== null;
  } catch (error) {
    if (error instanceof ScriptFault) return true;
    throw error;
  }
}
