import { Button } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FailureCause } from "../api/request.ts";
import classes from "./notice.module.css";
import { useFailureText } from "./use-failure-text.ts";

type FailureNoticeProps = { failure: FailureCause; title?: string; onRetry?: () => void; children?: ReactNode };

/** Something could not be had: what, why, and what to do. */
export function FailureNotice({ failure, title, onRetry, children }: FailureNoticeProps) {
  const { t } = useTranslation();
  const describe = useFailureText();
  const { summary, detail } = describe(failure);
  return (
    <div className={classes["notice"]} role="alert">
      <p className={classes["title"]}>{title ?? summary}</p>
      {title !== undefined && <p>{summary}</p>}
      {detail !== null && <p className={classes["detail"]}>{detail}</p>}
      {children}
      {onRetry && (
        <Button variant="default" leftSection={<IconRefresh size={15} aria-hidden />} onClick={onRetry}>
          {t("action.retry")}
        </Button>
      )}
    </div>
  );
}
