import { checkValue as findFaults } from "#contract/types/check-value.ts";
import type { Verdict } from "#contract/judging/verdict.ts";
import type { Problem } from "#catalogue/model.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { checkOutput } from "./check/output.ts";
import { checkValue } from "./check/value.ts";
import { returnTypeOf } from "./entry.ts";
import type { Ending } from "./outcome.ts";
import type { PlannedCase } from "./plan.ts";
import { customValidator, type Judged } from "./validator.ts";
import { valueText } from "./value-text.ts";

type Finished = Exclude<Ending, { kind: "failed" }>;

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
          // An author's validator may trust that it gets a value of the type the statement asks for.
          const fault = findFaults(ending.value, returnTypeOf(problem))[0];
          if (fault !== undefined) return { accepted: false, message: `the result${fault.path} ${fault.message}` };
          return validator.check(test, valueText(ending.value));
        },
        close: () => validator.close(),
      };
    }
  }
}

/** A validator that fails is the judge's fault, never the program's. */
export function checkedVerdict(check: Judged): Verdict {
  if ("faulty" in check) return "JE";
  return check.accepted ? "AC" : "WA";
}

function checkByDefault(problem: Problem, test: PlannedCase & { answer: string }, ending: Finished): Judged {
  switch (ending.kind) {
    case "value":
      return checkValue(ending.value, test.answer, returnTypeOf(problem), test.validatorArgs);
    case "output":
      return checkOutput(ending.output, test.answer, test.validatorArgs);
  }
}
