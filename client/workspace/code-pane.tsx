import { Button, Loader, Tooltip, UnstyledButton } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconAlignLeft, IconRestore } from "@tabler/icons-react";
import { type ReactNode, useContext, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Cursor, TextChange } from "../editor/code-editor.tsx";
import { codeEditor } from "../editor/load.ts";
import { useSettings } from "../settings/settings.ts";
import { KeyedName } from "../ui/keyed-name.tsx";
import { ALT_KEY, SHIFT_KEY } from "../ui/keys.ts";
import { useLater } from "../ui/later.ts";
import classes from "./code-pane.module.css";
import { CodeTools } from "./pane-tools.tsx";
import { useFormat } from "./use-format.ts";
import type { WorkspaceState } from "./use-workspace.ts";

type CodePaneProps = {
  workspace: Omit<WorkspaceState, "draft">;
  draft: {
    read: () => string;
    type: (source: string) => void;
    changed?: (changes: TextChange[]) => void;
    pasted?: () => void;
  };
  /** The code can be read and copied, not changed. */
  readOnly?: boolean;
  /** Whether what was typed is safe. */
  saved: ReactNode;
  /** Something about the draft that needs the solver. */
  notice: ReactNode;
};

/** The editor with its status line. */
export function CodePane({ workspace, draft, readOnly = false, saved, notice }: CodePaneProps) {
  const { t } = useTranslation();
  const settings = useSettings();
  const { place, language, editor } = workspace;
  const format = useFormat(editor);
  const tools = useContext(CodeTools);
  const CodeEditor = useLater(codeEditor);
  const [vimStatus, setVimStatus] = useState<HTMLElement | null>(null);
  // Kept here: it moves with every key, and nothing else of the workspace needs to be drawn again for it.
  const [cursor, setCursor] = useState<Cursor>({ line: 1, column: 1 });
  const reset = () => {
    workspace.reset();
    const shown = notifications.show({
      message: (
        <span className={classes["undo"]}>
          {t("workspace.wasReset")}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              editor.current?.undo();
              notifications.hide(shown);
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
      <div role="status">{notice}</div>
      <div className={classes["editor"]}>
        {CodeEditor === null ? (
          <Loader size="sm" className={classes["loader"] ?? ""} />
        ) : (
          // Once its file is there it is the same component each time.
          // oxlint-disable-next-line react/static-components
          <CodeEditor
            ref={editor}
            path={place}
            language={language}
            initial={draft.read()}
            declarations={workspace.declarations}
            marks={workspace.marks}
            look={settings}
            vimStatus={settings.vimKeys ? vimStatus : null}
            label={t("workspace.editorLabel")}
            readOnly={readOnly}
            onChange={draft.type}
            onChanges={draft.changed}
            onPaste={draft.pasted}
            onCursor={setCursor}
            onFormat={format}
            formatLabel={t("workspace.format")}
          />
        )}
      </div>
      <div className={classes["status"]}>
        <span className="tabular">{t("workspace.cursor", cursor)}</span>
        {saved}
        {settings.vimKeys && <span ref={setVimStatus} className={classes["vim"]} />}
        <span className={classes["hint"]}>{t("workspace.tabHint")}</span>
        <Tooltip label={<KeyedName name={t("workspace.format")} keys={[SHIFT_KEY, ALT_KEY, "F"]} />}>
          <UnstyledButton
            className={classes["tool"]}
            aria-keyshortcuts="Shift+Alt+F"
            disabled={readOnly}
            onClick={format}
          >
            <IconAlignLeft size={14} aria-hidden />
            {t("workspace.formatShort")}
          </UnstyledButton>
        </Tooltip>
        <Tooltip label={t("workspace.reset")}>
          <UnstyledButton className={classes["tool"]} disabled={readOnly} onClick={reset}>
            <IconRestore size={14} aria-hidden />
            {t("workspace.resetShort")}
          </UnstyledButton>
        </Tooltip>
        {tools}
      </div>
    </section>
  );
}
