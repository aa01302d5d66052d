import type { CaseResult, Judgement } from "#contract/judging/judgement.ts";
import type { RoundProblem } from "#contract/round/round.ts";
import type { Submission } from "#contract/judging/submission.ts";
import { Button, Kbd } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Judging } from "../judging/reduce.ts";
import { FailureNotice } from "../../ui/failure-notice.tsx";
import { MOD_KEY } from "../../ui/keys.ts";
import notice from "../../ui/notice.module.css";
import { PickTabs } from "../../ui/pick-tabs.tsx";
import { NamedVerdictIcon, VerdictLabel } from "../../ui/theme/verdict.tsx";
import { CaseBars } from "./case-bars.tsx";
import { CaseDetailView } from "./case-detail.tsx";
import type { CaseKey } from "../cases/case-key.ts";
import type { SentCases } from "../judging/use-judging.ts";
import { firstLine } from "./first-line.ts";
import { NotRunIcon, RunAgain } from "./run-again.tsx";
import { runLines } from "./run-lines.ts";
import { ErrorReportView } from "./error-report.tsx";
import { useMeasures } from "./format.ts";
import { Outcome, ranOf } from "./outcome.tsx";
import { JudgingProgress } from "./judging-progress.tsx";
import classes from "./results-panel.module.css";

type ResultsPanelProps = {
  judging: Judging;
  problem: RoundProblem;
  onReveal: (line: number, column: number) => void;
  onSendAgain: () => void;
  runs: RunContext;
  /** What follows an accepted submission. */
  afterAccepted?: ReactNode;
};

/** What the results of a run need of the workspace, so that they name its cases and run one of them again. */
export type RunContext = {
  sent: SentCases;
  /** The ids of the own cases there are now. */
  own: string[];
  /** The case in the cases panel. */
  edited: CaseKey;
  onRunOnly: (key: CaseKey) => void;
  onEdit: (key: CaseKey) => void;
  /** Ends the run that waits or runs; null when there is none. */
  onStop: (() => void) | null;
};

/** What became of the last run or submission. */
export function ResultsPanel({ judging, problem, onReveal, onSendAgain, runs, afterAccepted }: ResultsPanelProps) {
  const { t } = useTranslation();
  switch (judging.status) {
    case "idle":
      return (
        <div className={classes["panel"]}>
          <div className={notice["notice"]}>
            <p className={notice["title"]}>{t("results.idleTitle")}</p>
            <p>
              {t("results.idleRun")} <Kbd>{MOD_KEY}</Kbd> <Kbd>{"'"}</Kbd>
            </p>
            <p>
              {t("results.idleSubmit", { count: problem.secretCount })} <Kbd>{MOD_KEY}</Kbd> <Kbd>↵</Kbd>
            </p>
          </div>
        </div>
      );
    case "refused":
      return (
        <div className={classes["panel"]}>
          <FailureNotice
            title={t(`results.refused_${judging.purpose}`)}
            failure={judging.failure}
            onRetry={onSendAgain}
          />
        </div>
      );
    case "forgotten":
      return (
        <div className={classes["panel"]}>
          <div className={notice["notice"]}>
            <p className={notice["title"]}>{t("results.forgottenTitle")}</p>
            <p>{t("results.forgotten")}</p>
            <Button variant="default" onClick={onSendAgain}>
              {t(`action.${judging.purpose}`)}
            </Button>
          </div>
        </div>
      );
    case "unsent":
      return (
        <div className={classes["panel"]}>
          <div className={notice["notice"]} role="status">
            <p className={notice["title"]}>{t("results.backTitle")}</p>
            <p>{t(`results.unsent_${judging.purpose}`)}</p>
            <Button variant="default" onClick={onSendAgain}>
              {t(`action.${judging.purpose}`)}
            </Button>
          </div>
        </div>
      );
    case "stopped":
      return (
        <div className={classes["panel"]}>
          <div className={notice["notice"]}>
            <p className={notice["title"]}>{t("results.stoppedTitle")}</p>
            <p>{t(`results.stopped_${judging.submission.stop?.reason ?? "byOwner"}`)}</p>
            <Button variant="default" onClick={onSendAgain}>
              {t("action.run")}
            </Button>
          </div>
        </div>
      );
    case "sending":
    case "waiting":
    case "running":
      return (
        <div className={classes["panel"]}>
          <JudgingProgress judging={judging} onStop={runs.onStop} />
        </div>
      );
    case "done":
      return judging.submission.judgement === null ? null : (
        <JudgementView
          key={judging.submission.id}
          submission={judging.submission}
          judgement={judging.submission.judgement}
          problem={problem}
          onReveal={onReveal}
          afterAccepted={afterAccepted}
          runs={runs}
        />
      );
  }
}

type JudgementViewProps = {
  submission: Pick<Submission, "purpose" | "onlyCase">;
  judgement: Judgement;
  problem: RoundProblem;
  onReveal: ((line: number, column: number) => void) | null;
  /** Missing in the history, where there are no runs. */
  runs?: RunContext;
  afterAccepted?: ReactNode;
};

export function JudgementView({ submission, judgement, problem, onReveal, runs, afterAccepted }: JudgementViewProps) {
  const { t } = useTranslation();
  const { time, memory } = useMeasures();
  const failed = judgement.cases.find(({ verdict }) => verdict !== null && verdict !== "AC");
  const isRun = submission.purpose === "run";
  const ranCount = ranOf(judgement).length;
  const after = !isRun && judgement.verdict === "AC" ? afterAccepted : undefined;
  const { own, invalid } = runs?.sent ?? { own: [], invalid: [] };
  const scope = { samples: problem.samples.length, onlyCase: submission.onlyCase, own, invalid };
  const lines = isRun ? runLines(judgement, scope, runs?.own ?? []) : [];
  const [picked, setPicked] = useState(
    isRun
      ? (firstLine(lines, runs?.edited ?? null)?.value ?? "")
      : String(failed?.number ?? judgement.cases[0]?.number ?? ""),
  );
  const shown = judgement.cases.find(({ number }) => String(number) === picked);
  const line = lines.find(({ value }) => value === picked);
  const titled = line ?? shown;
  return (
    <div className={classes["panel"]}>
      <div className={classes["head"]} data-run={isRun}>
        {isRun && judgement.cases.length > 0 && judgement.cases.every(({ verdict }) => verdict === null) ? (
          <span className={classes["busy"]}>{t(ranCount === 0 ? "results.notRun" : "results.ran")}</span>
        ) : (
          <VerdictLabel verdict={judgement.verdict} size="lg" />
        )}
        <p>
          <Outcome judgement={judgement} isRun={isRun} unsent={invalid.length} />
        </p>
        {judgement.cases.length > 0 && !after && (
          <dl>
            <div>
              <dt>{t("results.cpuTime")}</dt>
              <dd>{time(judgement.cpuTimeMs)}</dd>
            </div>
            <div>
              <dt>{t("results.memory")}</dt>
              <dd>{memory(judgement.memoryMb)}</dd>
            </div>
          </dl>
        )}
      </div>
      {judgement.verdict === "JE" && (
        <div className={classes["apology"]}>
          <p>{t("results.apology")}</p>
          {judgement.fault && <p>{judgement.fault}</p>}
        </div>
      )}
      {after}
      {judgement.compileError && <ErrorReportView tone="compile" error={judgement.compileError} onReveal={onReveal} />}
      {judgement.cases.length > 0 && (
        <>
          {isRun ? (
            <PickTabs
              label={t("results.cases")}
              panelId="result-detail"
              value={picked}
              onChange={setPicked}
              tabs={lines.map((each) => ({
                value: each.value,
                label: t(`cases.${each.group}`, { number: each.number }),
                icon:
                  each.result === null || each.result.detail?.fault !== undefined ? (
                    <NotRunIcon />
                  ) : (
                    each.result.verdict && <NamedVerdictIcon verdict={each.result.verdict} />
                  ),
              }))}
            />
          ) : (
            <CaseBars
              cases={judgement.cases}
              caseCount={judgement.caseCount}
              picked={Number(picked)}
              onPick={(number) => setPicked(String(number))}
              panelId="result-detail"
            />
          )}
          <div id="result-detail" role="tabpanel" aria-label={titled && caseName(titled)} className={classes["detail"]}>
            {shown && (
              <CaseDetailView result={shown} title={caseName(line ?? shown)} problem={problem} onReveal={onReveal} />
            )}
            {line && runs && <RunAgain line={line} runs={runs} />}
          </div>
        </>
      )}
    </div>
  );

  function caseName({ group, number }: { group: CaseResult["group"]; number: number }): string {
    switch (group) {
      case "sample":
        return t("cases.sample", { number });
      case "own":
        return t("cases.own", { number });
      case "secret":
        return t("results.hiddenCase", { number });
    }
  }
}
