import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Judging } from "../judging/reduce.ts";

/** Says the verdict to those who don't see it. The cases in between would only be noise. */
export function AnnounceVerdict({ judging }: { judging: Judging }) {
  const { t } = useTranslation();
  const verdict = judging.status === "done" ? judging.submission.judgement?.verdict : undefined;
  const delayed = judging.status === "waiting" && judging.delayed;
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {verdict && t("results.announce", { verdict: t(`verdict.${verdict}`) })}
      {judging.status === "stopped" && t("results.announceStopped")}
      {delayed && t(`results.delayed_${judging.purpose}`)}
    </VisuallyHidden>
  );
}
