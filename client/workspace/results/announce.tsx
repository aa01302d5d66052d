import { VisuallyHidden } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Judging } from "../judging/reduce.ts";
import { Outcome, ranOf } from "./outcome.tsx";

/** How often the case under way is said: each one would only be noise, and none would be silence. */
const PROGRESS_EVERY_MS = 3_000;

/**
 * Says to those who don't see it that judging began, how far it is now and then, and what came of it. What was judged
 * before the page was opened is no news and not said.
 */
export function AnnounceJudging({
  judging,
  unsent,
}: {
  judging: Judging;
  /** Own cases that could not be sent. */ unsent: number;
}) {
  const { t } = useTranslation();
  const isNews = useIsNews(judging);
  const finished = useSpaced(judging.status === "running" ? judging.finished : null);
  return (
    <VisuallyHidden role="status" aria-live="polite" aria-atomic>
      {isNews && words()}
    </VisuallyHidden>
  );

  function words() {
    switch (judging.status) {
      case "idle":
      case "unsent":
      case "refused":
        // These are said where they are shown.
        return "";
      case "sending":
        return t(`results.title_running_${judging.purpose}`);
      case "waiting":
        if (judging.delayed) return t(`results.delayed_${judging.purpose}`);
        if (judging.position === null || judging.position === 0) return t(`results.title_running_${judging.purpose}`);
        return t("results.position", { count: judging.position });
      case "running":
        if (finished === null) return t(`results.title_running_${judging.purpose}`);
        return t("results.caseOf", {
          number: Math.min(finished + 1, judging.caseCount),
          count: judging.caseCount,
        });
      case "stopped":
        return t("results.announceStopped");
      case "forgotten":
        return t("results.forgotten");
      case "done": {
        const { judgement, purpose } = judging.submission;
        if (judgement === null) return "";
        const isRun = purpose === "run";
        const unjudged =
          isRun && judgement.cases.length > 0 && judgement.cases.every(({ verdict }) => verdict === null);
        if (unjudged) return t(ranOf(judgement).length === 0 ? "results.notRun" : "results.ran");
        return (
          <>
            {t("results.announce", { verdict: t(`verdict.${judgement.verdict}`) })}.{" "}
            <Outcome judgement={judgement} isRun={isRun} unsent={unsent} />
          </>
        );
      }
    }
  }
}

/** Whether it was sent from this page, or was still being judged when the page was opened. */
function useIsNews(judging: Judging): boolean {
  const [isNews, setIsNews] = useState(false);
  const { status } = judging;
  const next =
    status === "sending" || status === "running" || (status === "waiting" && judging.told)
      ? true
      : status === "idle"
        ? false
        : isNews;
  if (next !== isNews) setIsNews(next);
  return next;
}

/** The value as it was last read, at most every few seconds; null until then, and while there is none. */
function useSpaced(value: number | null): number | null {
  const newest = useRef(value);
  const [read, setRead] = useState<number | null>(null);
  useEffect(() => {
    newest.current = value;
  });
  const runs = value !== null;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => setRead(newest.current), PROGRESS_EVERY_MS);
    return () => {
      clearInterval(timer);
      setRead(null);
    };
  }, [runs]);
  return runs ? read : null;
}
