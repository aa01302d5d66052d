import { checkValue as findFaults } from "#contract/types/check-value.ts";
import type { Problem } from "#catalogue/model.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { entryOf, returnTypeOf } from "./entry.ts";
import type { Ending } from "./outcome.ts";
import type { PlannedCase } from "./plan.ts";
import { runCases } from "./run-cases.ts";
import { valueText } from "./value-text.ts";

/** Gives every case without an answer the model solution's; null stays where the model can't answer the input. */
export async function answerOwnCases(
  cases: PlannedCase[],
  problem: Problem,
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<PlannedCase[]> {
  const { modelSolution } = problem;
  if (modelSolution === null || cases.every((test) => test.answer !== null)) return cases;
  const { language, source, path } = modelSolution;
  const session = await sandbox.open({ language, source, entry: entryOf(problem) }, signal && { signal });
  try {
    if (session.compiled.status === "compileError") {
      throw new Error(`${problem.shortname}: the model solution ${path} does not compile`);
    }
    const unanswered = cases.filter((test) => test.answer === null).map((test) => test.input);
    const answers: (string | null)[] = [];
    for await (const ending of runCases(session, unanswered, problem.limits, { retrySlow: false })) {
      answers.push(answerOf(ending, problem));
      // After a case that the model cannot answer in time, no more are asked: other submissions wait for this host.
      if (ending.kind === "failed" && ending.verdict === "TLE") break;
    }
    return cases.map((test) => (test.answer === null ? { ...test, answer: answers.shift() ?? null } : test));
  } finally {
    await session.close();
  }
}

function answerOf(ending: Ending, problem: Problem): string | null {
  switch (ending.kind) {
    case "value":
      return findFaults(ending.value, returnTypeOf(problem)).length === 0 ? valueText(ending.value) : null;
    case "output":
      return ending.output;
    case "failed":
      return null;
  }
}
