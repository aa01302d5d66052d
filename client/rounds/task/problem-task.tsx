import type { Language } from "#contract/language.ts";
import type { RoundProblem, TaskContent } from "#contract/round/round.ts";
import type { RunRequest, SubmitRequest } from "#contract/judging/submission.ts";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { runInRound, submitInRound } from "../../api/rounds.ts";
import { CasesPanel } from "../../workspace/cases/cases-panel.tsx";
import { useOwnCases } from "../../workspace/cases/use-own-cases.ts";
import { useJudging } from "../../workspace/judging/use-judging.ts";
import { AnnounceJudging } from "../../workspace/results/announce.tsx";
import { ResultsPanel } from "../../workspace/results/results-panel.tsx";
import { useSettings } from "../../settings/settings.ts";
import { useEscape } from "../../workspace/judging/use-escape.ts";
import { useCommands } from "../../ui/commands.ts";
import { MOD_KEY } from "../../ui/keys.ts";
import { useShortcuts } from "../../ui/use-shortcuts.ts";
import { CodePane } from "../../workspace/code-pane.tsx";
import { Panes } from "../../workspace/panes.tsx";
import { Statement } from "../../workspace/statement.tsx";
import { useEditor, useWorkspace } from "../../workspace/use-workspace.ts";
import { WorkspaceActions } from "../../workspace/workspace-bar.tsx";
import type { Kept } from "../kept/use-kept.ts";
import { HintsPane } from "./hints-pane.tsx";
import { NotesPane } from "../notes/notes-pane.tsx";
import classes from "./problem-task.module.css";
import { RoundConflict } from "./round-conflict.tsx";
import type { RoundTaskPaneProps } from "./round-task-pane.tsx";
import { RoundSubmissions } from "./round-submissions.tsx";
import { SaveNote } from "./save-note.tsx";
import { useTimeUp } from "../clock/use-times.ts";
import { lastLanguage, useTaskDraft } from "./use-task-draft.ts";

type ProblemTaskProps = RoundTaskPaneProps & { content: TaskContent; kept: Kept; problem: RoundProblem };

/** A problem of a round: the workspace, with the round's drafts, rules and notes. */
export function ProblemTask({ round, number, active, onFlush, content, kept, problem }: ProblemTaskProps) {
  const { t } = useTranslation();
  const settings = useSettings();
  const place = `round-${round.id}-${number}`;
  const [language, setLanguage] = useState<Language>(() => lastLanguage(content, kept.drafts, settings.language));
  const editor = useEditor();
  const draft = useTaskDraft({ round, content, kept: kept.drafts, language }, editor);
  const own = useOwnCases(`round.${round.id}.${number}`);
  const posts = useMemo(
    () => ({
      run: (body: RunRequest) => runInRound(round.id, number, body),
      submit: (body: SubmitRequest) => submitInRound(round.id, number, body),
    }),
    [round.id, number],
  );
  const judging = useJudging(place, problem.shortname, posts);
  const turnTo = useCallback(
    (next: Language) => {
      setLanguage(next);
      draft.touch(next);
    },
    [draft],
  );
  const workspace = useWorkspace({ place, problem, language, setLanguage: turnTo, draft, own, judging, editor });
  const { run, submit, stop } = workspace;

  const { flush: flushDrafts } = draft;
  const flushNotes = useRef<(() => Promise<void>) | null>(null);
  const onNotes = useCallback((send: (() => Promise<void>) | null) => {
    flushNotes.current = send;
  }, []);
  const flush = useCallback(async () => {
    await Promise.all([flushDrafts(), flushNotes.current?.()]);
  }, [flushDrafts]);
  useEffect(() => {
    onFlush(number, flush);
    return () => onFlush(number, null);
  }, [onFlush, number, flush]);

  const timeUp = useTimeUp(round);
  useEffect(() => {
    if (timeUp) void flush();
  }, [timeUp, flush]);
  const able = active && !timeUp && round.pausedAt === null;

  useShortcuts(
    able
      ? [
          { key: "'", run },
          { key: "Enter", run: submit },
        ]
      : [],
  );
  useEscape(active ? stop : null);
  useCommands(
    useMemo(
      () =>
        able
          ? [
              { id: "run", label: t("action.run"), hint: t("workspace.runHint"), keys: [MOD_KEY, "'"], run },
              {
                id: "submit",
                label: t("action.submit"),
                hint: t("workspace.submitHint"),
                keys: [MOD_KEY, "↵"],
                run: submit,
              },
              ...(stop === null ? [] : [{ id: "stop", label: t("action.stopRun"), keys: ["Esc"], run: stop }]),
            ]
          : [],
      [able, t, run, submit, stop],
    ),
  );

  const task = round.tasks[number - 1];
  const parts = {
    problem: <Statement problem={problem} names={null} />,
    ...(task && task.hintCount > 0 && round.rules.hints.allowed
      ? { hints: <HintsPane round={round} task={task} shortname={problem.shortname} taken={content.hints} /> }
      : {}),
    notes: (
      <NotesPane
        round={round}
        content={content}
        kept={kept.notes}
        newestRevision={task?.notesRevision ?? 0}
        onFlush={onNotes}
      />
    ),
    history: <RoundSubmissions task={task} startedAt={round.startedAt ?? 0} />,
    code: (
      <CodePane
        workspace={workspace}
        draft={draft}
        readOnly={timeUp}
        saved={<SaveNote states={draft.states} language={language} />}
        notice={<RoundConflict draft={draft} language={language} timeUp={timeUp} />}
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
        judging={workspace.judging}
        problem={problem}
        onReveal={workspace.reveal}
        onSendAgain={workspace.sendAgain}
        runs={workspace.runs}
      />
    ),
  };
  return (
    <div className={classes["task"]}>
      <div className={classes["bar"]}>
        <RunsLeft limit={round.rules.runLimit} used={task?.runsUsed ?? 0} />
        <WorkspaceActions workspace={workspace} />
      </div>
      <div className={classes["panes"]}>
        <Panes workspace={workspace} parts={parts} />
      </div>
      <AnnounceJudging judging={workspace.judging} unsent={workspace.runs.sent.invalid.length} />
    </div>
  );
}

function RunsLeft({ limit, used }: { limit: number | null; used: number }) {
  const { t } = useTranslation();
  if (limit === null) return null;
  return <span className={classes["runs"]}>{t("round.runsLeft", { count: Math.max(0, limit - used) })}</span>;
}
