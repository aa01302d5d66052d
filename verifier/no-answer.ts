import { checkValue as findFaults } from "#contract/types/check-value.ts";
import type { Problem } from "#catalogue/model.ts";
import { entryOf, returnTypeOf } from "#judge/entry.ts";
import type { Ending } from "#judge/outcome.ts";
import { runCases } from "#judge/run-cases.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";

/** Why the model solution gives no answer to an input; null where it gives one, or where there is no model. */
export async function whyNoAnswer(input: string, problem: Problem, sandbox: Sandbox): Promise<string | null> {
  const { modelSolution, limits } = problem;
  if (modelSolution === null) return "there is none";
  const { language, source } = modelSolution;
  const session = await sandbox.open({ language, source, entry: entryOf(problem) });
  try {
    if (session.compiled.status === "compileError") return `it does not compile: ${session.compiled.error.message}`;
    for await (const ending of runCases(session, [input], limits)) return reason(ending, problem);
    return null;
  } finally {
    await session.close();
  }
}

function reason(ending: Ending, problem: Problem): string | null {
  switch (ending.kind) {
    case "output":
      return null;
    case "value": {
      const fault = findFaults(ending.value, returnTypeOf(problem))[0];
      return fault === undefined ? null : `its result${fault.path} ${fault.message}`;
    }
    case "failed": {
      const { verdict, run } = ending;
      if (run.status === "threw") return `${verdict}, ${run.error.name}: ${run.error.message}`;
      return `${verdict} after ${Math.round(run.usage.cpuTimeMs)} ms`;
    }
  }
}
