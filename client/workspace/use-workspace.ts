import { ambientDeclarations } from "#contract/types/ambient.ts";
import { SOURCE_LIMIT_BYTES } from "#contract/judging/limits.ts";
import type { Language } from "#contract/language.ts";
import type { RoundProblem } from "#contract/round/round.ts";
import type { Purpose } from "#contract/judging/submission.ts";
import { notifications } from "@mantine/notifications";
import { type RefObject, useCallback, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type CaseKey, FIRST_CASE, numberOf } from "./cases/case-key.ts";
import { inputOf, isValid } from "./cases/own-case.ts";
import type { useOwnCases } from "./cases/use-own-cases.ts";
import type { EditorHandle } from "../editor/code-editor.tsx";
import type { useJudging } from "./judging/use-judging.ts";
import type { RunContext } from "./results/results-panel.tsx";
import { marksOf } from "./marks.ts";
import { askFirst, isUntouched } from "./untouched.ts";

/** What the parts of a workspace show that don't care where its code is kept. */
export type WorkspaceState = ReturnType<typeof useWorkspace<{ read: () => string }>>;

/** A part of the workspace that can be brought to the front. */
export type Pane = "problem" | "history" | "notes" | "hints" | "editorial" | "code" | "cases" | "results";

/** Where a workspace's code is kept and judged: in practice, or as a task of a round. */
export type WorkspaceSources<Draft extends { read: () => string }> = {
  /** Names the code in the editor. */
  place: string;
  problem: RoundProblem;
  language: Language;
  setLanguage: (language: Language) => void;
  draft: Draft;
  own: ReturnType<typeof useOwnCases>;
  judging: ReturnType<typeof useJudging>;
  editor: RefObject<EditorHandle | null>;
};

/** The editor of a workspace, once it is there. */
export function useEditor(): RefObject<EditorHandle | null> {
  return useRef<EditorHandle | null>(null);
}

/** All that is open of one problem: its code, cases and results. */
export function useWorkspace<Draft extends { read: () => string }>(sources: WorkspaceSources<Draft>) {
  const { t } = useTranslation();
  const { place, problem, language, setLanguage, draft, own, judging, editor } = sources;
  const [recent, setRecent] = useState<Pane[]>([]);
  const setPane = useCallback(
    (pane: Pane) => setRecent((before) => [pane, ...before.filter((each) => each !== pane)]),
    [],
  );
  /** Of panes that share a place, the one last brought to the front. */
  const shownOf = useCallback(
    (panes: Pane[]) => recent.find((pane) => panes.includes(pane)) ?? panes[0] ?? "problem",
    [recent],
  );
  const lastSent = useRef<{ purpose: Purpose; only: CaseKey | null }>({ purpose: "run", only: null });
  /** The case that the cases panel is to show. */
  const [pickedCase, pickCase] = useState<CaseKey>(FIRST_CASE);

  const send = useCallback(
    (purpose: Purpose, only: CaseKey | null = null) => {
      const source = draft.read();
      if (judging.judging.status === "sending") return;
      const size = new TextEncoder().encode(source).length;
      if (source.trim() === "" || size > SOURCE_LIMIT_BYTES) {
        const message = size > SOURCE_LIMIT_BYTES ? "workspace.sourceTooLong" : "workspace.sourceEmpty";
        notifications.show({ id: "source", message: t(message, { limit: SOURCE_LIMIT_BYTES / 1000 }) });
        return;
      }
      lastSent.current = { purpose, only };
      if (purpose === "submit") {
        const submitIt = () => {
          setPane("results");
          void judging.submit({ language, source });
        };
        if (isUntouched(source, problem.starters[language])) askFirst(t, submitIt);
        else submitIt();
        return;
      }
      setPane("results");
      const valid = own.cases.filter((each) => isValid(each, problem));
      const invalid = own.cases.filter((each) => !valid.includes(each));
      const onlyCase = only === null ? null : numberOf(only, problem.samples.length, valid);
      // One that is not valid can't be run: it is shown in its place, with what is wrong with it.
      if (only !== null && onlyCase === null) {
        pickCase(only);
        return setPane("cases");
      }
      void judging.run(
        { language, source, ownCases: valid.map((each) => inputOf(each, problem)), onlyCase },
        { own: valid.map(({ id }) => id), invalid: invalid.map(({ id }) => id) },
      );
    },
    [draft, judging, language, own.cases, problem, setPane, t],
  );

  const reveal = useCallback(
    (line: number, column: number) => {
      setPane("code");
      // On a narrow page the editor comes to the front only with the next paint.
      requestAnimationFrame(() => editor.current?.reveal(line, column));
    },
    [setPane, editor],
  );

  const replaceCode = useCallback(
    (source: string) => {
      setPane("code");
      editor.current?.replaceAll(source);
    },
    [setPane, editor],
  );

  const load = useCallback(
    (submission: { language: Language; source: string }) => {
      setLanguage(submission.language);
      // The other language's code is in the editor only after the next paint.
      requestAnimationFrame(() => requestAnimationFrame(() => replaceCode(submission.source)));
    },
    [setLanguage, replaceCode],
  );

  // A page that was reloaded while its code is judged shows that, as it did before.
  const { status } = judging.judging;
  const underWay = status === "running" || (status === "waiting" && judging.judging.told);
  const [wasUnderWay, setWasUnderWay] = useState(false);
  if (underWay !== wasUnderWay) {
    setWasUnderWay(underWay);
    if (underWay) setPane("results");
  }

  const marks = useMemo(() => marksOf(judging.judging, language), [judging.judging, language]);

  const runOnly = useCallback((key: CaseKey) => send("run", key), [send]);
  const editCase = useCallback(
    (key: CaseKey) => {
      pickCase(key);
      setPane("cases");
    },
    [setPane],
  );
  const { stop, sentCases } = judging;
  const runs: RunContext = {
    sent: sentCases,
    own: own.cases.map(({ id }) => id),
    edited: pickedCase,
    onRunOnly: runOnly,
    onEdit: editCase,
    onStop: stop,
  };

  return {
    place,
    problem,
    language,
    setLanguage,
    draft,
    own,
    judging: judging.judging,
    stop: judging.stop,
    pickedCase,
    pickCase,
    runOnly,
    runs,
    editor,
    setPane,
    shownOf,
    run: useCallback(() => send("run"), [send]),
    submit: useCallback(() => send("submit"), [send]),
    sendAgain: useCallback(() => send(lastSent.current.purpose, lastSent.current.only), [send]),
    reveal,
    load,
    replaceCode,
    reset: useCallback(() => replaceCode(problem.starters[language]), [replaceCode, problem, language]),
    marks,
    declarations: useMemo(
      () => ambientDeclarations(problem.signature === null ? "stdio" : "function"),
      [problem.signature],
    ),
  };
}
