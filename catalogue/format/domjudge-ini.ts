import type { Remarks } from "../model.ts";
import { textOf, type PackageFiles } from "../package/package-files.ts";

/** What `domjudge-problem.ini` says beside the format: DOMjudge reads it before `problem.yaml`. */
export type DomjudgeIni = { timeLimit: number | null; validatorWords: string[] };

const PATH = "domjudge-problem.ini";

/** Comparing and running otherwise than by default changes verdicts. */
const PROGRAMS = ["special_compare", "special_run", "special_compare_script", "special_run_script"];

/** Missing or unreadable: as if it said nothing. */
export function readDomjudgeIni(files: PackageFiles, { faults, notes }: Remarks): DomjudgeIni {
  const text = textOf(files, PATH, notes);
  const values = new Map(text === null ? [] : entriesOf(text));
  for (const key of PROGRAMS) {
    if ((values.get(key) ?? "") === "") continue;
    faults.push({
      path: PATH,
      message: `${key} names a program of DOMjudge's, and only the format's own can be run here`,
    });
  }
  return {
    timeLimit: timeLimitIn(values.get("timelimit"), notes),
    validatorWords: (values.get("special_compare_args") ?? "").split(/\s+/).filter((word) => word !== ""),
  };
}

function entriesOf(text: string): [string, string][] {
  return text.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, key, value = ""] = /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (key === undefined) return [];
    const quoted = /^(["'])(.*?)\1/.exec(value);
    return [[key.toLowerCase(), quoted?.[2] ?? value.replace(/\s*[;#].*$/, "")]];
  });
}

function timeLimitIn(value: string | undefined, notes: Remarks["notes"]): number | null {
  if (value === undefined || value === "") return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds) && seconds > 0) return seconds;
  notes.push({
    path: PATH,
    message: `timelimit ${JSON.stringify(value)} is no number of seconds > 0; it does nothing`,
  });
  return null;
}
