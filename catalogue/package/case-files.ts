import type { Format } from "../format/metadata.ts";
import type { Remarks } from "../model.ts";

/** Endings of what belongs to a case; the longer of two that fit comes first. */
const COMPANIONS = [
  ".in.statement",
  ".in.download",
  ".ans.statement",
  ".ans.download",
  ".interaction",
  ".ans",
  ".out",
  ".yaml",
  ".yml",
  ".hint",
  ".desc",
];

const WITHOUT_EFFECT: Readonly<Record<string, string>> = {
  ".in.download": "nothing is offered for download here",
  ".ans.download": "nothing is offered for download here",
  ".interaction": "interactions are not shown here; the input and the answer are",
};

/** Whether all that a case needs is there; and what in the folders of cases does nothing. */
export function checkCompanions(paths: string[], names: Set<string>, format: Format, remarks: Remarks): void {
  const { faults, notes } = remarks;
  checkNames(new Set(paths), names, faults);
  const folders = new Set<string>();
  for (const path of paths) {
    const folder = /^(.*\.files)\//.exec(path)?.[1];
    if (folder !== undefined) {
      if (!folders.has(folder))
        faults.push({ path: folder, message: "input files are not supported; use the .in file" });
      folders.add(folder);
      continue;
    }
    if (/\/(test_group|testdata)\.yaml$/.test(path) || path.endsWith(".in")) continue;
    const ending = COMPANIONS.find((companion) => path.endsWith(companion));
    if (ending === undefined) {
      notes.push({ path, message: strange(path) });
      continue;
    }
    const hasCase = names.has(path.slice("data/".length, -ending.length));
    if (ending === ".yml") {
      // What is meant for a case may change its verdict.
      if (hasCase) faults.push({ path, message: "the format reads .yaml; rename it" });
      else notes.push({ path, message: strange(path) });
    } else if (!hasCase) {
      notes.push({ path, message: `belongs to no case; add ${path.slice(0, -ending.length)}.in or remove it` });
    } else if (WITHOUT_EFFECT[ending] !== undefined) {
      notes.push({ path, message: WITHOUT_EFFECT[ending] });
    } else if (format === "2025-09" && (ending === ".hint" || ending === ".desc")) {
      const key = ending === ".hint" ? "hint" : "description";
      notes.push({ path, message: `is of the legacy format and does nothing; write ${key} into the case's .yaml` });
    }
  }
}

function checkNames(present: Set<string>, names: Set<string>, faults: Remarks["faults"]): void {
  for (const name of names) {
    const base = `data/${name}`;
    if (!present.has(`${base}.ans`)) faults.push({ path: `${base}.in`, message: `has no answer; add ${base}.ans` });
    if (/\/(test_group|testdata)$/.test(name)) {
      faults.push({ path: `${base}.in`, message: "is named like a group's configuration; rename the case" });
    }
    if (present.has(`${base}.out`) && present.has(`${base}.ans.statement`)) {
      faults.push({ path: `${base}.out`, message: "stands beside .ans.statement; keep one of them" });
    }
  }
}

function strange(path: string): string {
  if (/\.(png|jpe?g|svg)$/i.test(path)) return "is a judges' picture; it is not shown here";
  if (/[._-](in|ans|out|input|output|answer|a|sol|diff)\d*(\.\w+)?$/i.test(path)) {
    return "is no test case: the format reads .in and .ans, in lower case and at the end of the name";
  }
  return "is no part of a test case; it does nothing";
}
