import type { PublicProblem } from "#contract/problem/problem.ts";
import { Button, Skeleton } from "@mantine/core";
import { modals } from "@mantine/modals";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../api/request.ts";
import { FailureNotice } from "../../ui/failure-notice.tsx";
import classes from "./learning.module.css";
import { useLearning } from "./use-learning.ts";

const EditorialView = lazy(async () => ({ default: (await import("./editorial-view.tsx")).EditorialView }));

/** How the problem is solved: after solving it, or giving it up. */
export function EditorialPane({ problem }: { problem: PublicProblem }) {
  const { t } = useTranslation();
  const { query, surrender } = useLearning(problem.shortname);
  const { data, error, refetch } = query;
  const ask = () =>
    modals.openConfirmModal({
      title: t("learning.giveUpTitle"),
      children: t("learning.giveUpText"),
      labels: { confirm: t("learning.giveUp"), cancel: t("learning.keepTrying") },
      onConfirm: () => surrender.mutate(),
    });
  if (!data) {
    if (!error) return <PaneSkeleton />;
    return (
      <div className={classes["pane"]}>
        <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!data.hasEditorial) {
    return (
      <div className={classes["pane"]}>
        <p className={classes["quiet"]}>{t("learning.noEditorial")}</p>
      </div>
    );
  }
  if (data.editorial === null) {
    return (
      <div className={classes["pane"]}>
        <p className={classes["quiet"]}>{t("learning.locked")}</p>
        <Button variant="default" loading={surrender.isPending} onClick={ask}>
          {t("learning.giveUp")}
        </Button>
      </div>
    );
  }
  return (
    <Suspense fallback={<PaneSkeleton />}>
      <EditorialView problem={problem} learning={data} editorial={data.editorial} />
    </Suspense>
  );
}

function PaneSkeleton() {
  return (
    <div className={classes["pane"]}>
      {[60, 92, 88, 95, 72].map((width) => (
        <Skeleton key={width} height={13} width={`${width}%`} />
      ))}
    </div>
  );
}
