import type { Language } from "#contract/language.ts";
import { Button, Loader, Modal } from "@mantine/core";
import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { CodeCompare } from "../editor/load.ts";
import { useSettings } from "../settings/settings.ts";
import { useFailureText } from "../shell/use-failure-text.ts";
import pane from "../workspace/code-pane.module.css";
import classes from "./round-conflict.module.css";
import type { useTaskDraft } from "./use-task-draft.ts";

type RoundConflictProps = { draft: ReturnType<typeof useTaskDraft>; language: Language; shortname: string };

/** What stands between the draft and the server, with the ways out. */
export function RoundConflict({ draft, language, shortname }: RoundConflictProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const { editorFontSize } = useSettings();
  const [comparing, setComparing] = useState(false);
  const { state } = draft;
  switch (state.status) {
    case "saved":
    case "saving":
    case "offline":
      return null;
    case "over":
      return (
        <div className={pane["conflict"]}>
          <span>{t("round.overNotice")}</span>
          <Button component={Link} to={`/problems/${shortname}`} size="compact-xs" variant="default">
            {t("round.goOnPractising")}
          </Button>
        </div>
      );
    case "refused":
      return (
        <div className={pane["conflict"]}>
          <span>{t("round.notSavedBecause", { reason: failureText(state.failure).summary })}</span>
        </div>
      );
    case "conflict":
      return (
        <div className={pane["conflict"]}>
          <span>{t("round.conflict")}</span>
          <Button size="compact-xs" variant="default" onClick={() => setComparing(true)}>
            {t("round.compare")}
          </Button>
          <Button size="compact-xs" variant="default" onClick={draft.takeTheirs}>
            {t("workspace.takeTheirs")}
          </Button>
          <Button size="compact-xs" variant="default" onClick={draft.keepMine}>
            {t("workspace.keepMine")}
          </Button>
          <Modal
            opened={comparing}
            onClose={() => setComparing(false)}
            size="min(1120px, 94vw)"
            title={t("round.compareTitle")}
          >
            <div className={classes["compare"]}>
              <Suspense fallback={<Loader size="sm" m="md" />}>
                <CodeCompare
                  language={language}
                  before={state.theirs}
                  after={draft.read()}
                  fontSize={editorFontSize}
                  beforeLabel={t("round.theirs")}
                  afterLabel={t("round.mine")}
                />
              </Suspense>
            </div>
          </Modal>
        </div>
      );
  }
}
