import { useTranslation } from "react-i18next";
import type { Judging } from "../judging/reduce.ts";
import { StopButton } from "../judging/stop-button.tsx";
import { ProgressBars } from "./case-bars.tsx";
import classes from "./results-panel.module.css";

type JudgingProgressProps = {
  judging: Extract<Judging, { status: "sending" | "waiting" | "running" }>;
  onStop: (() => void) | null;
};

/** Judging as it goes on; as tall as the result that will take its place. */
export function JudgingProgress({ judging, onStop }: JudgingProgressProps) {
  const { t } = useTranslation();
  const finished = judging.status === "running" ? judging.finished : 0;
  const caseCount = judging.status === "running" ? judging.caseCount : 0;
  return (
    <>
      <div className={classes["head"]}>
        <span className={classes["busy"]}>{t(`results.title_${judging.status}_${judging.purpose}`)}</span>
        <p>{useProgressText(judging)}</p>
      </div>
      <ProgressBars finished={finished} caseCount={caseCount} label={t("results.progress")} />
      <div className={classes["progress"]}>
        {onStop && <StopButton onStop={onStop} />}
        <LinkNote judging={judging} />
      </div>
    </>
  );
}

function useProgressText(judging: JudgingProgressProps["judging"]): string {
  const { t } = useTranslation();
  const about = useAbout();
  switch (judging.status) {
    case "sending":
      return t("results.sending");
    case "waiting":
      if (judging.delayed) return t(`results.delayed_${judging.purpose}`);
      return [
        judging.setAside ? t("results.setAside") : "",
        judging.position === null || judging.position === 0
          ? t("results.next")
          : t("results.position", { count: judging.position }),
        judging.waitMs === null ? "" : about(judging.waitMs),
      ]
        .filter(Boolean)
        .join(" ");
    case "running":
      return t("results.caseOf", {
        number: Math.min(judging.finished + 1, judging.caseCount),
        count: judging.caseCount,
      });
  }
}

/** A wait in words that promise no more than an estimate does. */
function useAbout(): (ms: number) => string {
  const { t } = useTranslation();
  return (ms) => {
    const seconds = Math.ceil(ms / 1000);
    if (seconds <= 2) return t("results.waitMoment");
    return seconds < 90
      ? t("results.waitSeconds", { count: seconds < 20 ? seconds : Math.round(seconds / 5) * 5 })
      : t("results.waitMinutes", { count: Math.round(seconds / 60) });
  };
}

function LinkNote({ judging }: Pick<JudgingProgressProps, "judging">) {
  const { t } = useTranslation();
  const link = judging.status === "sending" ? "live" : judging.link;
  return <p className={classes["muted"]}>{link === "live" ? "" : t(`results.link_${link}`)}</p>;
}
