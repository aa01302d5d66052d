import { finder, type Finding } from "../finding.ts";
import type { Subject } from "../subject.ts";

/** Whatever a new problem's folder still has of the skeleton that it was made from. */
export function checkFillIn({ files }: Subject): Finding[] {
  const { error, found } = finder("fillIn");
  for (const { path, line, wanted } of files.marks) error(`${path}:${line}`, `still to fill in: ${wanted}`);
  return found;
}
