import { finder, type Finding } from "../finding.ts";
import type { Subject } from "../subject.ts";

/** Practice metadata: a target complexity, and siblings that exist and are others. */
export function checkPractice({ problem, files, shortnames }: Subject): Finding[] {
  const practice = finder("practice");
  const siblings = finder("siblings");
  if (!files.contents.has("practice.yaml")) practice.error("practice.yaml", "is missing");
  else if (problem.complexity === null)
    practice.error("practice.yaml", "complexity is missing: the target time and space");
  if (files.generator === null)
    practice.warning("generators/generate.ts", "is missing; random and large cases come from it");
  if (files.inputValidators.length === 0) practice.error("input_validators/validate.ts", "is missing");
  for (const sibling of problem.siblings) {
    if (sibling === problem.shortname) siblings.error("practice.yaml", `siblings: ${sibling} is this problem itself`);
    else if (!shortnames.has(sibling)) siblings.error("practice.yaml", `siblings: there is no problem ${sibling}`);
  }
  return [...practice.found, ...siblings.found];
}
