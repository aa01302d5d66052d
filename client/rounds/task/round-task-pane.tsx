import type { Round } from "#contract/round/round.ts";
import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../api/request.ts";
import { taskQuery } from "../../api/rounds.ts";
import { FailureNotice } from "../../ui/failure-notice.tsx";
import notice from "../../ui/notice.module.css";
import workspace from "../../workspace/workspace.module.css";
import { CardTask } from "./card-task.tsx";
import { useKept } from "../kept/use-kept.ts";
import { ProblemTask } from "./problem-task.tsx";

export type RoundTaskPaneProps = {
  round: Round;
  number: number;
  /** It is the one that is shown. */
  active: boolean;
  /** What sends this task's typing at once; null when there is none any more. */
  onFlush: (number: number, send: (() => Promise<void>) | null) => void;
};

/** One task of a round, once it is read: a problem or a card. */
export function RoundTaskPane(props: RoundTaskPaneProps) {
  const { t } = useTranslation();
  const { round, number } = props;
  const { data: content, error, refetch } = useQuery(taskQuery(round.id, number));
  const kept = useKept(round.id, content);
  if (content?.problem && kept) {
    return <ProblemTask {...props} content={content} kept={kept} problem={content.problem} />;
  }
  if (content?.card && kept) return <CardTask {...props} content={content} kept={kept} card={content.card} />;
  if (error) {
    return (
      <div className={notice["center"]}>
        <FailureNotice title={t("round.taskFailed")} failure={failureOf(error)} onRetry={() => void refetch()} />
      </div>
    );
  }
  return (
    <div className={workspace["loading"]} role="status" aria-label={t("round.taskLoading")}>
      <div>
        <Skeleton height={22} width="45%" mb={18} />
        {[92, 88, 95, 60].map((width) => (
          <Skeleton key={width} height={12} width={`${width}%`} my={11} />
        ))}
      </div>
      <div />
    </div>
  );
}
