import type { Language } from "#contract/language.ts";
import type { RoundProblem } from "#contract/round/round.ts";
import { Button, Loader, Modal, SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../api/request.ts";
import { submissionQuery } from "../../api/submissions.ts";
import { CodeCompare, CodeView } from "../../editor/load.ts";
import { JudgementView } from "../results/results-panel.tsx";
import { useSettings } from "../../settings/settings.ts";
import { FailureNotice } from "../../ui/failure-notice.tsx";
import classes from "./history.module.css";
import { useWhen } from "./use-when.ts";

type SubmissionModalProps = {
  id: string;
  problem: RoundProblem;
  readCurrent: () => string;
  onLoad: (submission: { language: Language; source: string }) => void;
  onClose: () => void;
};

type View = "code" | "compare" | "results";

/** One past submission, read-only. */
export function SubmissionModal({ id, problem, readCurrent, onLoad, onClose }: SubmissionModalProps) {
  const { t } = useTranslation();
  const when = useWhen();
  const { editorFontSize } = useSettings();
  const { data: submission, error, refetch } = useQuery(submissionQuery(id));
  const [view, setView] = useState<View>("code");
  const [current] = useState(readCurrent);
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(1120px, 94vw)"
      title={submission ? t("history.submissionOf", { when: when(submission.createdAt) }) : t("history.submission")}
    >
      {error && !submission && <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />}
      {submission && (
        <div className={classes["modal"]}>
          <div className={classes["bar"]}>
            <SegmentedControl<View>
              aria-label={t("history.view")}
              value={view}
              onChange={setView}
              data={[
                { value: "code", label: t("history.code") },
                { value: "compare", label: t("history.compare") },
                { value: "results", label: t("history.results"), disabled: submission.judgement === null },
              ]}
            />
            <Button size="compact-sm" onClick={() => onLoad(submission)}>
              {t("history.load")}
            </Button>
          </div>
          {view === "results" && submission.judgement ? (
            <div className={classes["results"]}>
              <JudgementView
                submission={submission}
                judgement={submission.judgement}
                problem={problem}
                onReveal={null}
              />
            </div>
          ) : (
            <div className={classes["code"]}>
              <Suspense fallback={<Loader size="sm" m="md" />}>
                {view === "compare" ? (
                  <CodeCompare
                    language={submission.language}
                    before={submission.source}
                    after={current}
                    fontSize={editorFontSize}
                    beforeLabel={t("history.thisSubmission")}
                    afterLabel={t("history.currentCode")}
                  />
                ) : (
                  <CodeView
                    language={submission.language}
                    source={submission.source}
                    fontSize={editorFontSize}
                    label={t("history.code")}
                  />
                )}
              </Suspense>
            </div>
          )}
        </div>
      )}
    </Modal>
  );
}
