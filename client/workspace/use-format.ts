import { notifications } from "@mantine/notifications";
import { type RefObject, useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../editor/code-editor.tsx";

/** Lays the code out, or says why it can't be. */
export function useFormat(editor: RefObject<EditorHandle | null>): () => void {
  const { t } = useTranslation();
  return useCallback(() => {
    const tell = (message: string) => notifications.show({ id: "format", message });
    void (async () => {
      try {
        const outcome = await editor.current?.format();
        if (outcome?.status !== "notParsed") return;
        const { line, message } = outcome;
        if (line !== null) editor.current?.reveal(line, 1);
        tell(t("workspace.notFormatted", { line, message }));
      } catch {
        // Its code was not loaded: the server is away, or was updated since the page was opened.
        tell(t("workspace.formatterMissing"));
      }
    })();
  }, [editor, t]);
}
