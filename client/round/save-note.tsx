import { useTranslation } from "react-i18next";
import type { SaveState } from "./recorder.ts";

/** Whether what was typed is safe, said quietly. */
export function SaveNote({ state }: { state: SaveState }) {
  const { t } = useTranslation();
  switch (state.status) {
    case "saved":
      return <span>{t("round.saved")}</span>;
    case "saving":
      return <span>{t("round.saving")}</span>;
    case "offline":
      return <strong>{t("round.offline", { count: state.waiting })}</strong>;
    case "conflict":
      return <strong>{t("round.conflictShort")}</strong>;
    case "over":
      return <span>{t("round.overShort")}</span>;
    case "refused":
      return <strong>{t("round.notSaved")}</strong>;
  }
}
