import { localize } from "#contract/localized.ts";
import type { PublicProblem } from "#contract/problem.ts";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { problemListQuery } from "../api/problems.ts";
import { CasesPanel } from "../cases/cases-panel.tsx";
import { HistoryPanel } from "../history/history-panel.tsx";
import { EditorialPane } from "../learning/editorial-pane.tsx";
import { HintsPane } from "../learning/hints-pane.tsx";
import { useLocale } from "../locales/i18n.ts";
import { applyFilter } from "../problem-list/filter.ts";
import { AnnounceVerdict } from "../results/announce.tsx";
import { ResultsPanel } from "../results/results-panel.tsx";
import { useCommands } from "../shell/commands.ts";
import { Header } from "../shell/header.tsx";
import { MOD_KEY } from "../shell/keys.ts";
import { useShortcuts } from "../shell/use-shortcuts.ts";
import { CodePane } from "./code-pane.tsx";
import { DraftConflict, SavedNote } from "./draft-notes.tsx";
import { Panes, useNarrow } from "./panes.tsx";
import { Statement } from "./statement.tsx";
import { usePractice } from "./use-practice.ts";
import classes from "./workspace.module.css";
import { WorkspaceActions, WorkspaceTitle } from "./workspace-bar.tsx";

export function Workspace({ problem }: { problem: PublicProblem }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const workspace = usePractice(problem);
  const problems = useQuery(problemListQuery).data;
  const names = useMemo(
    () => new Map(problems?.map(({ shortname, name }) => [shortname, localize(name, locale)])),
    [problems, locale],
  );
  const { run, submit, reset, language, setLanguage } = workspace;

  useShortcuts([
    { key: "'", run },
    { key: "Enter", run: submit },
  ]);
  useCommands(
    useMemo(() => {
      const other = language === "typescript" ? "javascript" : "typescript";
      const next = nextProblem(problems ?? [], problem.shortname, locale);
      return [
        { id: "run", label: t("action.run"), hint: t("workspace.runHint"), keys: [MOD_KEY, "'"], run },
        { id: "submit", label: t("action.submit"), hint: t("workspace.submitHint"), keys: [MOD_KEY, "↵"], run: submit },
        { id: "language", label: t(`workspace.switchTo_${other}`), run: () => setLanguage(other) },
        { id: "reset", label: t("workspace.reset"), run: reset },
        ...(next === null
          ? []
          : [
              {
                id: "next",
                label: t("workspace.nextProblem"),
                hint: localize(next.name, locale),
                run: () => void navigate(`/problems/${next.shortname}`),
              },
            ]),
      ];
    }, [language, problems, problem.shortname, locale, t, run, submit, setLanguage, reset, navigate]),
  );

  const parts = {
    problem: <Statement problem={problem} names={names} />,
    hints: <HintsPane shortname={problem.shortname} />,
    editorial: <EditorialPane shortname={problem.shortname} />,
    history: <HistoryPanel problem={problem} readCurrent={workspace.draft.read} onLoad={workspace.load} />,
    code: (
      <CodePane
        workspace={workspace}
        draft={workspace.draft}
        saved={<SavedNote draft={workspace.draft} />}
        notice={<DraftConflict workspace={workspace} />}
      />
    ),
    cases: <CasesPanel problem={problem} own={workspace.own} />,
    results: (
      <ResultsPanel
        judging={workspace.judging}
        problem={problem}
        onReveal={workspace.reveal}
        onSendAgain={workspace.sendAgain}
      />
    ),
  };

  return (
    <div className={classes["page"]}>
      <Header>
        <WorkspaceTitle problem={problem} />
        {!narrow && <WorkspaceActions workspace={workspace} />}
      </Header>
      <main id="main" className={classes["main"]}>
        <Panes workspace={workspace} parts={parts} />
      </main>
      {narrow && (
        <div className={classes["actions"]}>
          <WorkspaceActions workspace={workspace} />
        </div>
      )}
      <AnnounceVerdict judging={workspace.judging} />
    </div>
  );
}

/** The next unsolved problem in the list's order, round from the end to the start. */
function nextProblem(problems: Parameters<typeof applyFilter>[0], shortname: string, locale: "en" | "ko") {
  const ordered = applyFilter(problems, { search: "", status: null, difficulty: null, techniques: [] }, locale);
  const at = ordered.findIndex((problem) => problem.shortname === shortname);
  const others = [...ordered.slice(at + 1), ...ordered.slice(0, Math.max(at, 0))];
  return others.find(({ status }) => status !== "solved") ?? others[0] ?? null;
}
