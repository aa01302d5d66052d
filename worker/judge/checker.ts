import { parseType, type ValueType } from "#contract/value-type.ts";
import type { Problem } from "#problems/model.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { checkOutput } from "./check/output.ts";
import { checkValue } from "./check/value.ts";
import type { Ending } from "./outcome.ts";
import type { PlannedCase } from "./plan.ts";
import { customValidator, type Judged } from "./validator.ts";
import { jsonText } from "./value-text.ts";

export type Finished = Exclude<Ending, { kind: "failed" }>;

/** Compares what a program gave with the answer, outside the isolate it ran in. */
export type Checker = {
  check(test: PlannedCase & { answer: string }, ending: Finished): Promise<Judged>;
  close(): Promise<void>;
};

export function checkerFor(problem: Problem, sandbox: Sandbox, signal?: AbortSignal): Checker {
  const { outputValidator } = problem;
  switch (outputValidator.kind) {
    case "default":
      return { check: async (test, ending) => checkByDefault(problem, test, ending), close: async () => {} };
    case "custom": {
      const validator = customValidator(problem, outputValidator, sandbox, signal);
      return {
        check: async (test, ending) => {
          if (ending.kind === "output") return validator.check(test, ending.output);
          const text = jsonText(ending.value);
          return text.ok ? validator.check(test, text.json) : { accepted: false, message: text.reason };
        },
        close: validator.close,
      };
    }
  }
}

function checkByDefault(problem: Problem, test: PlannedCase & { answer: string }, ending: Finished): Judged {
  switch (ending.kind) {
    case "value":
      return checkValue(ending.value, test.answer, returnType(problem), test.validatorArgs);
    case "output":
      return checkOutput(ending.output, test.answer, test.validatorArgs);
  }
}

function returnType(problem: Problem): ValueType {
  const parsed = parseType(problem.signature?.returns ?? "");
  if (!parsed.ok) throw new Error(`${problem.shortname}: a value came out of a problem without a readable result type`);
  return parsed.type;
}
