import { Button, Loader, Tooltip, UnstyledButton } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconRestore } from "@tabler/icons-react";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { CodeEditor } from "../editor/load.ts";
import { useWhen } from "../history/use-when.ts";
import { useSettings } from "../settings/settings.ts";
import classes from "./code-pane.module.css";
import type { WorkspaceState } from "./use-workspace.ts";

/** The editor with its status line. */
export function CodePane({ workspace }: { workspace: WorkspaceState }) {
  const { t } = useTranslation();
  const { editorFontSize } = useSettings();
  const { problem, language, draft, cursor, editor } = workspace;
  const reset = () => {
    workspace.reset();
    const notice = notifications.show({
      message: (
        <span className={classes["undo"]}>
          {t("workspace.wasReset")}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              editor.current?.undo();
              notifications.hide(notice);
            }}
          >
            {t("action.undo")}
          </Button>
        </span>
      ),
      autoClose: 10_000,
    });
  };
  return (
    <section className={classes["pane"]} aria-label={t("workspace.pane_code")}>
      <ConflictNotice workspace={workspace} />
      <div className={classes["editor"]}>
        <Suspense fallback={<Loader size="sm" className={classes["loader"] ?? ""} />}>
          <CodeEditor
            ref={editor}
            path={problem.shortname}
            language={language}
            initial={draft.read()}
            declarations={workspace.declarations}
            marks={workspace.marks}
            fontSize={editorFontSize}
            label={t("workspace.editorLabel")}
            onChange={draft.type}
            onCursor={workspace.setCursor}
          />
        </Suspense>
      </div>
      <div className={classes["status"]}>
        <span className="tabular">{t("workspace.cursor", cursor)}</span>
        <SavedNote workspace={workspace} />
        <span className={classes["hint"]}>{t("workspace.tabHint")}</span>
        <Tooltip label={t("workspace.reset")}>
          <UnstyledButton className={classes["reset"]} onClick={reset}>
            <IconRestore size={14} aria-hidden />
            {t("workspace.resetShort")}
          </UnstyledButton>
        </Tooltip>
      </div>
    </section>
  );
}

function SavedNote({ workspace }: { workspace: WorkspaceState }) {
  const { t } = useTranslation();
  const { conflict, savedAt, unsaved } = workspace.draft.state;
  if (unsaved) return <strong>{t("workspace.unsaved")}</strong>;
  if (conflict !== null) return <span>{t("workspace.savedAside")}</span>;
  return <span>{savedAt === null ? t("workspace.starter") : t("workspace.saved")}</span>;
}

/** Another tab changed the same code: both are safe, and the solver chooses. */
function ConflictNotice({ workspace }: { workspace: WorkspaceState }) {
  const { t } = useTranslation();
  const when = useWhen();
  const { draft } = workspace;
  return (
    <div role="status">
      {draft.state.conflict !== null && (
        <div className={classes["conflict"]}>
          <span>{t("workspace.conflict", { when: when(draft.state.conflict.savedAt) })}</span>
          <Button size="compact-xs" variant="default" onClick={() => workspace.replaceCode(draft.takeTheirs())}>
            {t("workspace.takeTheirs")}
          </Button>
          <Button size="compact-xs" variant="default" onClick={draft.keepMine}>
            {t("workspace.keepMine")}
          </Button>
        </div>
      )}
    </div>
  );
}
