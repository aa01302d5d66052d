import { localize } from "#contract/localized.ts";
import { Button, Skeleton } from "@mantine/core";
import { modals } from "@mantine/modals";
import { useTranslation } from "react-i18next";
import { failureOf } from "../api/request.ts";
import { useLocale } from "../locales/i18n.ts";
import { FailureNotice } from "../shell/failure-notice.tsx";
import statement from "../workspace/statement.module.css";
import { AuthorText } from "./author-text.tsx";
import classes from "./learning.module.css";
import { useLearning } from "./use-learning.ts";

/** How the problem is solved: after solving it, or giving it up. */
export function EditorialPane({ shortname }: { shortname: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { query, surrender } = useLearning(shortname);
  const { data, error, refetch } = query;
  const ask = () =>
    modals.openConfirmModal({
      title: t("learning.giveUpTitle"),
      children: t("learning.giveUpText"),
      labels: { confirm: t("learning.giveUp"), cancel: t("learning.keepTrying") },
      onConfirm: () => surrender.mutate(),
    });
  if (!data) {
    return (
      <div className={classes["pane"]}>
        {error ? (
          <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />
        ) : (
          <Skeleton height={14} width="60%" />
        )}
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
    <article className={statement["statement"]}>
      {data.complexity && (
        <dl className={classes["target"]}>
          <div>
            <dt>{t("learning.targetTime")}</dt>
            <dd>{data.complexity.time}</dd>
          </div>
          <div>
            <dt>{t("learning.targetSpace")}</dt>
            <dd>{data.complexity.space}</dd>
          </div>
        </dl>
      )}
      <div className={statement["text"]} lang={data.editorial[locale] === undefined ? "en" : locale}>
        <AuthorText text={localize(data.editorial, locale)} />
      </div>
    </article>
  );
}
