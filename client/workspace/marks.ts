import type { ErrorReport } from "#contract/judging/judgement.ts";
import type { Language } from "#contract/language.ts";
import type { EditorMark } from "../editor/code-editor.tsx";
import type { Judging } from "./judging/reduce.ts";

/** The judged source and the places in it that failed; they belong in the editor only while that source is there. */
export type Marks = { source: string; marks: EditorMark[] };

export function marksOf(judging: Judging, language: Language): Marks | null {
  if (judging.status !== "done" || judging.submission.language !== language) return null;
  const { source, judgement } = judging.submission;
  if (judgement === null) return null;
  const errors = [judgement.compileError, ...judgement.cases.map(({ detail }) => detail?.error ?? null)];
  const marks = new Map<string, EditorMark>();
  for (const error of errors) {
    const mark = error && toMark(error);
    if (mark) marks.set(JSON.stringify(mark), mark);
  }
  return { source, marks: [...marks.values()] };
}

function toMark({ name, message, line, column }: ErrorReport): EditorMark | null {
  if (line === null) return null;
  return { line, column: column ?? 1, message: message === "" ? name : `${name}: ${message}` };
}
