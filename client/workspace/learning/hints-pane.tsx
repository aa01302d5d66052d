import { Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../api/request.ts";
import { FailureNotice } from "../../ui/failure-notice.tsx";
import { HintList } from "./hint-list.tsx";
import classes from "./learning.module.css";
import { useLearning } from "./use-learning.ts";

/** A problem's hints, in practice. */
export function HintsPane({ shortname }: { shortname: string }) {
  const { t } = useTranslation();
  const { query, take } = useLearning(shortname);
  const { data, error, refetch } = query;
  return (
    <div className={classes["pane"]}>
      {data ? (
        <HintList
          shortname={shortname}
          hints={data.hints}
          hintCount={data.hintCount}
          price={t("learning.free")}
          taking={take.isPending}
          onTake={take.mutate}
        />
      ) : error ? (
        <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={14} width="60%" />
      )}
    </div>
  );
}
