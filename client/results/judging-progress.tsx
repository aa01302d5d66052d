import { useTranslation } from "react-i18next";
import type { Judging } from "../judging/reduce.ts";
import { ProgressBars } from "./case-bars.tsx";
import classes from "./results-panel.module.css";

type JudgingProgressProps = { judging: Extract<Judging, { status: "sending" | "waiting" | "running" }> };

/** Judging as it goes on; as tall as the result that will take its place. */
export function JudgingProgress({ judging }: JudgingProgressProps) {
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
      <LinkNote judging={judging} />
    </>
  );
}

function useProgressText(judging: JudgingProgressProps["judging"]): string {
  const { t } = useTranslation();
  switch (judging.status) {
    case "sending":
      return t("results.sending");
    case "waiting":
      if (judging.delayed) return t(`results.delayed_${judging.purpose}`);
      return judging.position === null || judging.position === 0
        ? t("results.next")
        : t("results.position", { count: judging.position });
    case "running":
      return t("results.caseOf", {
        number: Math.min(judging.finished + 1, judging.caseCount),
        count: judging.caseCount,
      });
  }
}

function LinkNote({ judging }: JudgingProgressProps) {
  const { t } = useTranslation();
  const link = judging.status === "sending" ? "live" : judging.link;
  return <p className={classes["muted"]}>{link === "live" ? "" : t(`results.link_${link}`)}</p>;
}
