import { Button } from "@mantine/core";
import { IconMinus, IconPencil } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { RunOnlyButton } from "../cases/run-only-button.tsx";
import type { RunContext } from "./results-panel.tsx";
import type { RunLine } from "./run-lines.ts";
import classes from "./results-panel.module.css";

/** Beside the name of a case that has no result. */
export function NotRunIcon() {
  const { t } = useTranslation();
  return <IconMinus size={15} role="img" aria-label={t("results.notRun")} />;
}

/** Why a case was not run, and the way to run it alone. */
export function RunAgain({ line, runs }: { line: RunLine; runs: RunContext }) {
  const { t } = useTranslation();
  const { key } = line;
  const invalid = line.result === null ? line.reason === "invalid" : line.result.detail?.fault !== undefined;
  return (
    <div className={classes["again"]}>
      {line.result === null && (
        <p>
          <strong>{t("results.notRun")}</strong> {t(`results.notRun_${line.reason}`)}
        </p>
      )}
      {key !== null && invalid && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPencil size={15} aria-hidden />}
          onClick={() => runs.onEdit(key)}
        >
          {t("cases.edit")}
        </Button>
      )}
      {key !== null && !invalid && <RunOnlyButton onClick={() => runs.onRunOnly(key)} />}
    </div>
  );
}
