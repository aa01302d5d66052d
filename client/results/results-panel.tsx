import type { CaseResult, Judgement } from "#contract/judgement.ts";
import { localize } from "#contract/localized.ts";
import type { RoundProblem } from "#contract/round/round.ts";
import type { Submission } from "#contract/submission.ts";
import { Button, Kbd } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Judging } from "../judging/reduce.ts";
import { useLocale } from "../locales/i18n.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { MOD_KEY } from "../shell/keys.ts";
import notice from "../shell/notice.module.css";
import { PickTabs } from "../shell/pick-tabs.tsx";
import { VerdictIcon, VerdictLabel } from "../theme/verdict.tsx";
import { CaseBars } from "./case-bars.tsx";
import { CaseDetailView } from "./case-detail.tsx";
import { ErrorReportView } from "./error-report.tsx";
import { useMeasures } from "./format.ts";
import { JudgingProgress } from "./judging-progress.tsx";
import classes from "./results-panel.module.css";

type ResultsPanelProps = {
  judging: Judging;
  problem: RoundProblem;
  onReveal: (line: number, column: number) => void;
  onSendAgain: () => void;
  /** What follows an accepted submission. */
  afterAccepted?: ReactNode;
};

/** What became of the last run or submission. */
export function ResultsPanel({ judging, problem, onReveal, onSendAgain, afterAccepted }: ResultsPanelProps) {
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
    case "sending":
    case "waiting":
    case "running":
      return (
        <div className={classes["panel"]}>
          <JudgingProgress judging={judging} />
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
        />
      );
  }
}

type JudgementViewProps = {
  submission: Pick<Submission, "purpose">;
  judgement: Judgement;
  problem: RoundProblem;
  onReveal: ((line: number, column: number) => void) | null;
  afterAccepted?: ReactNode;
};

export function JudgementView({ submission, judgement, problem, onReveal, afterAccepted }: JudgementViewProps) {
  const { t } = useTranslation();
  const { time, memory } = useMeasures();
  const failed = judgement.cases.find(({ verdict }) => verdict !== null && verdict !== "AC");
  const [picked, setPicked] = useState(failed?.number ?? judgement.cases[0]?.number ?? 0);
  const shown = judgement.cases.find(({ number }) => number === picked);
  const sampleCount = judgement.cases.filter(({ group }) => group === "sample").length;
  const isRun = submission.purpose === "run";
  const after = !isRun && judgement.verdict === "AC" ? afterAccepted : undefined;
  return (
    <div className={classes["panel"]}>
      <div className={classes["head"]} data-run={isRun}>
        <VerdictLabel verdict={judgement.verdict} size="lg" />
        <p>
          <Outcome judgement={judgement} isRun={isRun} failed={failed} />
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
              value={String(picked)}
              onChange={(value) => setPicked(Number(value))}
              tabs={judgement.cases.map((result) => ({
                value: String(result.number),
                label: caseName(result),
                icon: result.verdict && <VerdictIcon verdict={result.verdict} size={15} />,
              }))}
            />
          ) : (
            <CaseBars
              cases={judgement.cases}
              caseCount={judgement.caseCount}
              picked={picked}
              onPick={setPicked}
              panelId="result-detail"
            />
          )}
          <div id="result-detail" role="tabpanel" aria-label={shown && caseName(shown)} className={classes["detail"]}>
            {shown && <CaseDetailView result={shown} title={caseName(shown)} problem={problem} onReveal={onReveal} />}
          </div>
        </>
      )}
    </div>
  );

  function caseName({ group, number }: CaseResult): string {
    switch (group) {
      case "sample":
        return t("cases.sample", { number });
      case "own":
        return t("cases.own", { number: number - sampleCount });
      case "secret":
        return t("results.hiddenCase", { number });
    }
  }
}

type OutcomeProps = { judgement: Judgement; isRun: boolean; failed: CaseResult | undefined };

/** The verdict in a sentence. */
function Outcome({ judgement, isRun, failed }: OutcomeProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { verdict, caseCount, cases } = judgement;
  if (verdict === "CE") return t("results.outcomeCompile");
  if (verdict === "JE") return t("results.outcomeFault");
  if (isRun) {
    const passed = cases.filter((result) => result.verdict === "AC").length;
    return t("results.outcomeRun", { passed, count: cases.length });
  }
  if (failed === undefined) return t("results.outcomeAccepted", { count: caseCount });
  const place = { number: failed.number, count: caseCount };
  const where = failed.group === "sample" ? t("results.outcomeSample", place) : t("results.outcomeHidden", place);
  return failed.hint === null ? where : `${where} ${localize(failed.hint, locale)}`;
}
