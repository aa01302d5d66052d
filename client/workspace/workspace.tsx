import { localize } from "#contract/localized.ts";
import type { ProblemSummary, PublicProblem } from "#contract/problem/problem.ts";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { problemListQuery } from "../api/problems.ts";
import { CasesPanel } from "./cases/cases-panel.tsx";
import { HistoryPanel } from "./history/history-panel.tsx";
import { EditorialPane } from "./learning/editorial-pane.tsx";
import { HintsPane } from "./learning/hints-pane.tsx";
import { useLocale } from "../locales/i18n.ts";
import { useNeighbours } from "./next/use-neighbours.ts";
import { listAddress } from "../problem-list/last-list.ts";
import { Accepted } from "./results/accepted.tsx";
import { AnnounceJudging } from "./results/announce.tsx";
import { ResultsPanel } from "./results/results-panel.tsx";
import { useEscape } from "./judging/use-escape.ts";
import { useCommands } from "../ui/commands.ts";
import { Header } from "../frame/header.tsx";
import { ALT_KEY, MOD_KEY, SHIFT_KEY } from "../ui/keys.ts";
import { useShortcuts } from "../ui/use-shortcuts.ts";
import { CodePane } from "./code-pane.tsx";
import { DraftConflict, SavedNote } from "./draft-notes.tsx";
import { Panes, useNarrow } from "./panes.tsx";
import { useAddressedPanes } from "./part-address.ts";
import { Statement } from "./statement.tsx";
import { useFormat } from "./use-format.ts";
import { usePractice } from "./use-practice.ts";
import classes from "./workspace.module.css";
import { WorkspaceActions } from "./workspace-bar.tsx";
import { WorkspaceTitle } from "./workspace-title.tsx";

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
  const { run, submit, stop, reset, language, setLanguage } = workspace;
  const panes = useAddressedPanes(problem.shortname, workspace);
  const neighbours = useNeighbours(problem.shortname);
  const { previous, next } = neighbours;
  const format = useFormat(workspace.editor);
  const goTo = useCallback(
    (other: ProblemSummary | null) => other && void navigate(`/problems/${other.shortname}`),
    [navigate],
  );
  const goToList = useCallback(() => void navigate(listAddress()), [navigate]);

  useShortcuts([
    { key: "'", run },
    { key: "Enter", run: submit },
    { altCode: "Comma", run: () => goTo(previous) },
    { altCode: "Period", run: () => goTo(next) },
    { altCode: "Slash", run: goToList },
  ]);
  useEscape(stop);
  useCommands(
    useMemo(() => {
      const other = language === "typescript" ? "javascript" : "typescript";
      const around = (way: "previous" | "next", there: ProblemSummary | null, key: string) =>
        there === null
          ? []
          : [
              {
                id: way,
                label: t(`nav.${way}`),
                hint: localize(there.name, locale),
                keys: [ALT_KEY, key],
                run: () => goTo(there),
              },
            ];
      return [
        { id: "run", label: t("action.run"), hint: t("workspace.runHint"), keys: [MOD_KEY, "'"], run },
        { id: "submit", label: t("action.submit"), hint: t("workspace.submitHint"), keys: [MOD_KEY, "↵"], run: submit },
        ...(stop === null ? [] : [{ id: "stop", label: t("action.stopRun"), keys: ["Esc"], run: stop }]),
        { id: "language", label: t(`workspace.switchTo_${other}`), run: () => setLanguage(other) },
        { id: "format", label: t("workspace.format"), keys: [SHIFT_KEY, ALT_KEY, "F"], run: format },
        { id: "reset", label: t("workspace.reset"), run: reset },
        ...around("previous", previous, ","),
        ...around("next", next, "."),
        { id: "list", label: t("nav.list"), keys: [ALT_KEY, "/"], run: goToList },
      ];
    }, [language, previous, next, locale, t, run, submit, stop, setLanguage, reset, format, goTo, goToList]),
  );

  const { judging } = workspace;
  const judgement = judging.status === "done" ? judging.submission.judgement : null;
  const parts = {
    problem: <Statement problem={problem} names={names} />,
    hints: <HintsPane shortname={problem.shortname} />,
    editorial: <EditorialPane problem={problem} />,
    history: <HistoryPanel problem={problem} readCurrent={workspace.draft.read} onLoad={workspace.load} />,
    code: (
      <CodePane
        workspace={workspace}
        draft={workspace.draft}
        saved={<SavedNote draft={workspace.draft} />}
        notice={<DraftConflict workspace={workspace} />}
      />
    ),
    cases: (
      <CasesPanel
        problem={problem}
        own={workspace.own}
        picked={workspace.pickedCase}
        onPick={workspace.pickCase}
        onRunOnly={workspace.runOnly}
      />
    ),
    results: (
      <ResultsPanel
        judging={judging}
        problem={problem}
        onReveal={workspace.reveal}
        onSendAgain={workspace.sendAgain}
        afterAccepted={
          judgement && (
            <Accepted problem={problem} judgement={judgement} onEditorial={() => panes.setPane("editorial")} />
          )
        }
        runs={workspace.runs}
      />
    ),
  };

  return (
    <div className={classes["page"]}>
      <Header>
        <WorkspaceTitle problem={problem} neighbours={neighbours} />
        {!narrow && <WorkspaceActions workspace={workspace} />}
      </Header>
      <main id="main" className={classes["main"]}>
        <Panes workspace={panes} parts={parts} />
      </main>
      {narrow && (
        <div className={classes["actions"]} data-paper="never">
          <WorkspaceActions workspace={workspace} />
        </div>
      )}
      <AnnounceJudging judging={workspace.judging} unsent={workspace.runs.sent.invalid.length} />
    </div>
  );
}
