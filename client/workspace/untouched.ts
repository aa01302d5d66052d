import { modals } from "@mantine/modals";
import type { TFunction } from "i18next";

/** Whether nothing but white space was added to the starter, or taken from it. */
export function isUntouched(source: string, starter: string): boolean {
  return bare(source) === bare(starter);
}

function bare(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

/** The starter is never right: who submits it most often pressed the wrong key. */
export function askFirst(t: TFunction, submit: () => void): void {
  modals.openConfirmModal({
    title: t("workspace.untouchedTitle"),
    children: t("workspace.untouchedText"),
    labels: { confirm: t("workspace.submitAnyway"), cancel: t("learning.keepTrying") },
    onConfirm: submit,
  });
}
