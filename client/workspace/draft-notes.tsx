import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useWhen } from "./history/use-when.ts";
import classes from "./code-pane.module.css";
import type { PracticeState } from "./use-practice.ts";

/** Whether the draft is safe in this browser. */
export function SavedNote({ draft }: { draft: PracticeState["draft"] }) {
  const { t } = useTranslation();
  const { conflict, savedAt, unsaved } = draft.state;
  if (unsaved) return <strong>{t("workspace.unsaved")}</strong>;
  if (conflict !== null) return <span>{t("workspace.savedAside")}</span>;
  return <span>{savedAt === null ? t("workspace.starter") : t("workspace.saved")}</span>;
}

/** Another tab changed the same code: both are safe, and the solver chooses. */
export function DraftConflict({ workspace }: { workspace: PracticeState }) {
  const { t } = useTranslation();
  const when = useWhen();
  const { draft } = workspace;
  if (draft.state.conflict === null) return null;
  return (
    <div className={classes["conflict"]}>
      <span>{t("workspace.conflict", { when: when(draft.state.conflict.savedAt) })}</span>
      <Button size="compact-xs" variant="default" onClick={() => workspace.replaceCode(draft.takeTheirs())}>
        {t("workspace.takeTheirs")}
      </Button>
      <Button size="compact-xs" variant="default" onClick={draft.keepMine}>
        {t("workspace.keepMine")}
      </Button>
    </div>
  );
}
