import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isMap, isScalar, isSeq, parseDocument, type Document } from "yaml";
import type { Diagnostic } from "#catalogue/model.ts";

/** Ways to find a score that are the highest exactly where every case is accepted, or where samples don't count. */
const ALL_FOR_ALL = new Set(
  "worst_error first_error no_errors always_accept sum avg min ignore_sample accept_if_any_accepted".split(" "),
);
/** Keys that only say how many points there are and which groups must be passed before. */
const OF_SCORES = [
  "accept_score",
  "reject_score",
  "range",
  "max_score",
  "score_aggregation",
  "require_pass",
  "scoring",
];

/**
 * Rewrites a scoring package's configuration so that every case of every group must be accepted: what gets all points is
 * accepted, and nothing else. `paths` are the package's files; what can't be judged like that becomes a fault.
 */
export async function asPassFail(dir: string, paths: string[], faults: Diagnostic[]): Promise<Diagnostic[]> {
  const notes: Diagnostic[] = [];
  await edit(dir, "problem.yaml", (document) => {
    if (!setPassFail(document)) return;
    document.delete("grading");
    const message = "is taken as pass-fail: a submission is accepted when it gets every case of every group right";
    notes.push({ path: "problem.yaml", message });
  });
  for (const path of paths) {
    if (!/^data\/(.*\/)?(testdata|test_group)\.yaml$/.test(path)) continue;
    await edit(dir, path, (document) => {
      for (const key of OF_SCORES) document.delete(key);
      if (isMap(document.get("grading"))) document.delete("grading");
      const written = document.get("grader_flags");
      const flags = typeof written === "string" ? written.split(/\s+/) : [];
      if (flags.includes("max")) {
        const message = "grader_flags: max gives all points for the best group alone, which pass-fail can't say";
        faults.push({ path, message });
      }
      if (flags.includes("ignore_sample")) {
        notes.push({ path, message: "grader_flags: ignore_sample is left out: the samples must be accepted, too" });
      }
      if (!isMap(written) && flags.every((flag) => flag === "" || ALL_FOR_ALL.has(flag)))
        document.delete("grader_flags");
    });
  }
  return notes;
}

/** A file that is no map is left to the loader, which says what is wrong with it. */
async function edit(dir: string, path: string, change: (document: Document) => void): Promise<void> {
  const before = await readFile(join(dir, path), "utf8");
  const document = parseDocument(before);
  if (document.errors.length > 0 || !isMap(document.contents)) return;
  change(document);
  const after = document.contents.items.length === 0 ? "" : document.toString();
  if (after !== before) await writeFile(join(dir, path), after);
}

function setPassFail(document: Document): boolean {
  const type = document.get("type", true);
  if (isScalar(type) && type.value === "scoring") {
    type.value = "pass-fail";
    return true;
  }
  const scoring = isSeq(type) ? type.items.find((item) => isScalar(item) && item.value === "scoring") : undefined;
  if (!isScalar(scoring)) return false;
  scoring.value = "pass-fail";
  return true;
}
