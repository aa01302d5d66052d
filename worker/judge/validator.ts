import { z } from "zod";
import type { Limits } from "#contract/judging/limits.ts";
import type { Problem } from "#catalogue/model.ts";
import type { Sandbox, Session, Value } from "#sandbox/sandbox.ts";
import type { Check } from "./check/check.ts";
import type { PlannedCase } from "./plan.ts";

/** A check, or the word that the validator itself failed: the judge's fault, never the solver's. */
export type Judged = Check | { faulty: true };

/** The problem's own output validator, in an isolate of its own that never sees a solution. */
export type CustomValidator = {
  /** `output` is the JSON of a result, or what a stdio program printed. */
  check(test: PlannedCase & { answer: string }, output: string): Promise<Judged>;
  close(): Promise<void>;
};

/** Generous: an author's program on an author's data, ended only when it hangs. */
const VALIDATOR_LIMITS: Limits = {
  cpuTimeLimitMs: 10_000,
  wallTimeLimitMs: 20_000,
  memoryLimitMb: 1024,
  outputLimitKb: 1024,
};

/** What `validate` may return. */
const Word = z.union([
  z.literal(true),
  z.string(),
  z.strictObject({ accepted: z.boolean(), message: z.string().nullish() }),
]);

/** Opened at the first check: most wrong programs fail before they print anything. */
export function customValidator(
  problem: Problem,
  validator: { language: "javascript" | "typescript"; source: string },
  sandbox: Sandbox,
  signal?: AbortSignal,
): CustomValidator {
  let opened: Session | null = null;
  const session = async () => {
    opened ??= await sandbox.open(
      {
        language: validator.language,
        source: validator.source,
        entry: { kind: "function", name: "validate", types: null },
      },
      signal && { signal },
    );
    return opened;
  };
  return {
    check: async (test, output) => {
      const program = await session();
      if (program.compiled.status === "compileError") return { faulty: true };
      const outcome = await program.run(argumentLines(problem, test, output), VALIDATOR_LIMITS);
      return outcome.status === "returned" ? wordOf(outcome.value) : { faulty: true };
    },
    close: async () => {
      await opened?.close();
    },
  };
}

/** One JSON value a line: input, answer, output, flags. */
function argumentLines(problem: Problem, test: PlannedCase & { answer: string }, output: string): string {
  const flags = JSON.stringify(test.validatorArgs.raw);
  switch (problem.kind) {
    case "function": {
      const lines = test.input.split("\n").filter((line) => line.trim() !== "");
      return [`[${lines.join(",")}]`, oneLine(test.answer), output, flags].join("\n");
    }
    case "stdio":
      return [JSON.stringify(test.input), JSON.stringify(test.answer), JSON.stringify(output), flags].join("\n");
  }
}

/** JSON has no line break inside a token, so those between tokens can go. */
function oneLine(json: string): string {
  return json.trim().replace(/[\r\n]+/g, " ");
}

function wordOf(value: Value): Judged {
  const word = Word.safeParse(value);
  if (!word.success) return { faulty: true };
  if (word.data === true) return { accepted: true };
  if (typeof word.data === "string") return { accepted: false, message: word.data };
  return word.data.accepted ? { accepted: true } : { accepted: false, message: word.data.message ?? null };
}
