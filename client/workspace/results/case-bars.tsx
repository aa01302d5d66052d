import type { CaseResult } from "#contract/judging/judgement.ts";
import { useTranslation } from "react-i18next";
import { moveBetweenTabs } from "../../ui/pick-tabs.tsx";
import { VERDICT_TONES } from "../../ui/theme/verdict.tsx";
import classes from "./case-bars.module.css";
import { useMeasures } from "./format.ts";

type CaseBarsProps = {
  cases: CaseResult[];
  caseCount: number;
  picked: number;
  onPick: (number: number) => void;
  panelId: string;
};

/** Every case's CPU time (up) and memory (down), drawn against the largest of them. */
export function CaseBars({ cases, caseCount, picked, onPick, panelId }: CaseBarsProps) {
  const { t } = useTranslation();
  const { time, memory } = useMeasures();
  const mostTime = Math.max(1, ...cases.map(({ cpuTimeMs }) => cpuTimeMs));
  const mostMemory = Math.max(1, ...cases.map(({ memoryMb }) => memoryMb));
  const notJudged = Math.max(0, caseCount - cases.length);
  return (
    <div className={classes["chart"]}>
      <div className={classes["scale"]} aria-hidden>
        <span>{t("results.cpuUpTo", { value: time(mostTime) })}</span>
        <span>{t("results.memoryUpTo", { value: memory(mostMemory) })}</span>
      </div>
      <div role="tablist" aria-label={t("results.cases")} className={classes["bars"]} onKeyDown={moveBetweenTabs}>
        {cases.map((result) => (
          <button
            key={result.number}
            type="button"
            role="tab"
            className={classes["bar"]}
            aria-selected={result.number === picked}
            aria-controls={panelId}
            tabIndex={result.number === picked ? 0 : -1}
            data-tone={result.verdict === null ? "none" : VERDICT_TONES[result.verdict]}
            aria-label={t("results.caseSummary", {
              number: result.number,
              verdict: result.verdict === null ? t("results.ran") : t(`verdict.${result.verdict}`),
              time: time(result.cpuTimeMs),
              memory: memory(result.memoryMb),
            })}
            onClick={() => onPick(result.number)}
          >
            <span className={classes["time"]}>
              <span style={{ height: `${Math.max(6, (100 * result.cpuTimeMs) / mostTime)}%` }} />
            </span>
            <span className={classes["memory"]}>
              <span style={{ height: `${Math.max(8, (100 * result.memoryMb) / mostMemory)}%` }} />
            </span>
          </button>
        ))}
        {Array.from({ length: notJudged }, (_, at) => (
          <span key={at} className={classes["bar"]} data-tone="pending" aria-hidden>
            <span className={classes["time"]}>
              <span />
            </span>
          </span>
        ))}
      </div>
    </div>
  );
}

/** The same row while judging: what is finished, what is to come. */
export function ProgressBars({ finished, caseCount, label }: { finished: number; caseCount: number; label: string }) {
  const count = Math.max(caseCount, 1);
  return (
    <div className={classes["chart"]}>
      <div
        className={classes["bars"]}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={caseCount}
        aria-valuenow={finished}
      >
        {Array.from({ length: count }, (_, at) => (
          <span
            key={at}
            className={classes["bar"]}
            data-tone={at < finished ? "right" : at === finished && caseCount > 0 ? "running" : "pending"}
          >
            <span className={classes["time"]}>
              <span />
            </span>
          </span>
        ))}
      </div>
    </div>
  );
}
