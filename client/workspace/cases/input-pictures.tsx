import type { RoundProblem } from "#contract/round/round.ts";
import { fieldsOf } from "./own-case.ts";
import { ValuePicture } from "../../ui/pictures/value-picture.tsx";

/** The pictures of a case's input, as far as its parameters have some. */
export function InputPictures({ problem, input }: { problem: RoundProblem; input: string }) {
  const fields = fieldsOf(input, problem);
  return problem.signature?.parameters.map(({ name, type }, at) => (
    <ValuePicture key={name} name={name} type={type} text={fields[at] ?? ""} />
  ));
}
