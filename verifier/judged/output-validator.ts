import { signatureTypes } from "#contract/types/signature.ts";
import type { ValueType } from "#contract/types/value-type.ts";
import { committedCase } from "#judge/plan.ts";
import { customValidator } from "#judge/validator.ts";
import { finder, type Finding } from "../finding.ts";
import type { Subject } from "../subject.ts";
import type { Pools } from "./pools.ts";
import { allCases } from "./solutions.ts";

/** A custom output validator ends on every case with a word, and refuses junk on some. */
export async function judgeOutputValidator({ problem }: Subject, pools: Pools): Promise<Finding[]> {
  const { outputValidator } = problem;
  if (outputValidator.kind === "default") return [];
  const broken = finder("outputValidator");
  const tooKind = finder("outputValidatorTooKind");
  const validator = customValidator(problem, outputValidator, pools.authors);
  try {
    for (const output of junkOutputs(problem.signature === null ? null : signatureTypes(problem.signature).returns)) {
      let refused = false;
      for (const test of allCases(problem)) {
        const planned = { ...committedCase(test, "secret"), answer: test.answer, number: 0 };
        const word = await validator.check(planned, output);
        if ("faulty" in word) {
          broken.error(outputValidator.path, `fails on ${test.name} when the output is ${output.slice(0, 80)}`);
          break;
        }
        refused ||= !word.accepted;
      }
      if (!refused) tooKind.error(outputValidator.path, `accepts ${output.slice(0, 80)} on every case`);
    }
  } finally {
    await validator.close();
  }
  return [...broken.found, ...tooKind.found];
}

/** Outputs of the right type that no thoughtful program gives; `null` asks for texts. */
function junkOutputs(type: ValueType | null): string[] {
  if (type === null) return ["", "junk\n", "0\n"];
  return [0, 1].map((variant) => JSON.stringify(junk(type, variant)));
}

function junk(type: ValueType, variant: number): unknown {
  switch (type.kind) {
    case "int":
    case "float":
      return variant === 0 ? 0 : -1;
    case "bool":
      return variant === 0;
    case "string":
      return variant === 0 ? "" : "junk";
    case "optional":
      return variant === 0 ? null : junk(type.of, variant);
    case "array":
    case "list":
    case "tree":
      return variant === 0 ? [] : [junk(type.of, variant)];
    case "tuple":
      return type.of.map((of) => junk(of, variant));
    case "record":
      return Object.fromEntries(type.fields.map((field) => [field.name, junk(field.type, variant)]));
  }
}
