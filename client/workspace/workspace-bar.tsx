import { Language } from "#contract/language.ts";
import { Button, Loader, Select, Tooltip } from "@mantine/core";
import { IconPlayerPlay, IconSend } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StopButton } from "./judging/stop-button.tsx";
import { KeyedName } from "../ui/keyed-name.tsx";
import { MOD_KEY } from "../ui/keys.ts";
import type { WorkspaceState } from "./use-workspace.ts";
import classes from "./workspace-bar.module.css";

const LANGUAGE_NAMES: Record<Language, string> = { javascript: "JavaScript", typescript: "TypeScript" };

/** Language, run and submit. */
export function WorkspaceActions({ workspace }: { workspace: WorkspaceState }) {
  const { t } = useTranslation();
  const { language, setLanguage, judging, run, submit, stop } = workspace;
  /**
   * What is sent or judged; a newer run would take a run's place. The buttons are not disabled meanwhile: a disabled
   * one loses the focus.
   */
  const underWay =
    judging.status === "sending" || judging.status === "waiting" || judging.status === "running"
      ? judging.purpose
      : null;
  return (
    <div className={classes["bar"]}>
      <Select
        size="xs"
        aria-label={t("workspace.language")}
        className={classes["language"] ?? ""}
        allowDeselect={false}
        checkIconPosition="right"
        data={Language.options.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={language}
        onChange={(value) => {
          const chosen = Language.safeParse(value);
          if (chosen.success) setLanguage(chosen.data);
        }}
      />
      {stop !== null && <StopButton onStop={stop} />}
      <Tooltip
        label={
          <KeyedName
            name={underWay === "run" ? t("workspace.runAgainHint") : t("workspace.runHint")}
            keys={[MOD_KEY, "'"]}
          />
        }
      >
        <Button
          variant="default"
          data-focus-home
          aria-keyshortcuts="Control+'"
          aria-busy={underWay === "run"}
          leftSection={underWay === "run" ? <Loader size={14} aria-hidden /> : <IconPlayerPlay size={15} aria-hidden />}
          onClick={run}
        >
          {t("action.run")}
        </Button>
      </Tooltip>
      <Tooltip label={<KeyedName name={t("workspace.submitHint")} keys={[MOD_KEY, "↵"]} />}>
        <Button
          aria-keyshortcuts="Control+Enter"
          aria-busy={underWay === "submit"}
          leftSection={
            underWay === "submit" ? (
              <Loader size={14} color="currentColor" aria-hidden />
            ) : (
              <IconSend size={15} aria-hidden />
            )
          }
          onClick={submit}
        >
          {t("action.submit")}
        </Button>
      </Tooltip>
    </div>
  );
}
