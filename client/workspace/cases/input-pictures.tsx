import type { RoundProblem } from "#contract/round/round.ts";
import { argumentsOf } from "./own-case.ts";
import { ValuePicture } from "../../ui/pictures/value-picture.tsx";

/** The pictures of a case's input, as far as its parameters have some. */
export function InputPictures({ problem, input }: { problem: RoundProblem; input: string }) {
  if (problem.signature === null) return null;
  return argumentsOf(input, problem.signature).map((given) => <ValuePicture key={given.name} {...given} />);
}
