import type { Language } from "#contract/language.ts";
import { useTranslation } from "react-i18next";
import { type DraftStates, useDraftState } from "./draft-states.ts";

/** Whether what was typed is safe, said quietly. */
export function SaveNote({ states, language }: { states: DraftStates; language: Language }) {
  const { t } = useTranslation();
  const state = useDraftState(states, language);
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
