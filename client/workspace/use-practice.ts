import type { PublicProblem } from "#contract/problem/problem.ts";
import { useMemo } from "react";
import { run, submit } from "../api/submissions.ts";
import { useOwnCases } from "./cases/use-own-cases.ts";
import { useDraft } from "./drafts/use-draft.ts";
import { useJudging } from "./judging/use-judging.ts";
import { useLanguage } from "./use-language.ts";
import { useEditor, useWorkspace } from "./use-workspace.ts";

export type PracticeState = ReturnType<typeof usePractice>;

/** The workspace of a problem outside of rounds: the draft is kept in this browser. */
export function usePractice(problem: PublicProblem) {
  const { shortname } = problem;
  const [language, setLanguage] = useLanguage(shortname);
  const draft = useDraft(shortname, language, problem.starters[language]);
  const own = useOwnCases(shortname);
  const posts = useMemo(
    () => ({
      run: (body: Parameters<typeof run>[1]) => run(shortname, body),
      submit: (body: Parameters<typeof submit>[1]) => submit(shortname, body),
    }),
    [shortname],
  );
  const judging = useJudging(shortname, shortname, posts);
  return useWorkspace({ place: shortname, problem, language, setLanguage, draft, own, judging, editor: useEditor() });
}
