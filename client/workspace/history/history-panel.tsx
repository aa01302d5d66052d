import type { PublicProblem } from "#contract/problem/problem.ts";
import type { SubmissionSummary } from "#contract/judging/submission.ts";
import { Button, Skeleton, UnstyledButton } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../api/request.ts";
import { historyQuery } from "../../api/submissions.ts";
import { useMeasures } from "../results/format.ts";
import { FailureNotice } from "../../ui/failure-notice.tsx";
import notice from "../../ui/notice.module.css";
import { VerdictLabel } from "../../ui/theme/verdict.tsx";
import classes from "./history.module.css";
import { SubmissionModal } from "./submission-modal.tsx";
import { useWhen } from "./use-when.ts";

type HistoryPanelProps = {
  problem: PublicProblem;
  readCurrent: () => string;
  onLoad: (submission: { language: "javascript" | "typescript"; source: string }) => void;
};

/** The solver's submissions to this problem; each opens, loads into the editor, and compares with what is there. */
export function HistoryPanel({ problem, readCurrent, onLoad }: HistoryPanelProps) {
  const { t } = useTranslation();
  const history = useInfiniteQuery(historyQuery(problem.shortname));
  const [opened, setOpened] = useState<string | null>(null);
  const lines = history.data?.pages.flatMap((page) => page.submissions);

  if (history.isPending) {
    return (
      <div className={classes["panel"]} role="status" aria-label={t("history.loading")}>
        {[70, 64, 76].map((width) => (
          <Skeleton key={width} height={14} width={`${width}%`} my={14} radius="sm" />
        ))}
      </div>
    );
  }
  if (history.error && !lines) {
    return (
      <div className={classes["panel"]}>
        <FailureNotice
          title={t("history.failed")}
          failure={failureOf(history.error)}
          onRetry={() => void history.refetch()}
        />
      </div>
    );
  }
  if (!lines || lines.length === 0) {
    return (
      <div className={classes["panel"]}>
        <div className={notice["notice"]}>
          <p className={notice["title"]}>{t("history.emptyTitle")}</p>
          <p>{t("history.empty")}</p>
        </div>
      </div>
    );
  }
  return (
    <div className={classes["list"]}>
      <ol aria-label={t("history.title")}>
        {lines.map((line) => (
          <li key={line.id}>
            <HistoryLine line={line} onOpen={() => setOpened(line.id)} />
          </li>
        ))}
      </ol>
      {history.hasNextPage && (
        <Button
          variant="subtle"
          loading={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
          className={classes["older"] ?? ""}
        >
          {t("history.older")}
        </Button>
      )}
      {opened !== null && (
        <SubmissionModal
          id={opened}
          problem={problem}
          readCurrent={readCurrent}
          onLoad={(submission) => {
            setOpened(null);
            onLoad(submission);
          }}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}

function HistoryLine({ line, onOpen }: { line: SubmissionSummary; onOpen: () => void }) {
  const { t } = useTranslation();
  const when = useWhen();
  const { time, memory } = useMeasures();
  return (
    <UnstyledButton className={classes["line"]} onClick={onOpen}>
      <span className={classes["verdict"]}>
        {line.verdict === null ? <em>{t("history.judging")}</em> : <VerdictLabel verdict={line.verdict} />}
        {line.origin !== "practice" && <small>{t(`history.origin_${line.origin}`)}</small>}
        {line.failedCase !== null && <small>{t("history.failedCase", { number: line.failedCase })}</small>}
      </span>
      <span className={classes["facts"]}>
        {line.cpuTimeMs !== null && line.verdict !== "CE" && <span>{time(line.cpuTimeMs)}</span>}
        {line.memoryMb !== null && line.verdict !== "CE" && <span>{memory(line.memoryMb)}</span>}
      </span>
      <span className={classes["facts"]}>
        <time dateTime={new Date(line.createdAt).toISOString()}>{when(line.createdAt)}</time>
      </span>
      <span className={classes["facts"]}>{line.language === "typescript" ? "TypeScript" : "JavaScript"}</span>
    </UnstyledButton>
  );
}
