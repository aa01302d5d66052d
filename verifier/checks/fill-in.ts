import type { AuthorFiles } from "../author-files.ts";
import { finder, type Finding } from "../finding.ts";

/** Whatever a new problem's folder still has of the skeleton that it was made from. */
export function checkFillIn({ marks }: AuthorFiles): Finding[] {
  const { error, found } = finder("fillIn");
  for (const { path, line, wanted } of marks) error(`${path}:${line}`, `still to fill in: ${wanted}`);
  return found;
}
