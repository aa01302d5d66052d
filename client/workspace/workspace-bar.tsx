import { Language } from "#contract/language.ts";
import { Button, Select, Tooltip } from "@mantine/core";
import { IconPlayerPlay, IconSend } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { KeyedName } from "../shell/keyed-name.tsx";
import { MOD_KEY } from "../shell/keys.ts";
import type { WorkspaceState } from "./use-workspace.ts";
import classes from "./workspace-bar.module.css";

const LANGUAGE_NAMES: Record<Language, string> = { javascript: "JavaScript", typescript: "TypeScript" };

/** Language, run and submit. */
export function WorkspaceActions({ workspace }: { workspace: WorkspaceState }) {
  const { t } = useTranslation();
  const { language, setLanguage, judging, run, submit } = workspace;
  const sending = judging.status === "sending" ? judging.purpose : null;
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
      <Tooltip label={<KeyedName name={t("workspace.runHint")} keys={[MOD_KEY, "'"]} />}>
        <Button
          variant="default"
          aria-keyshortcuts="Control+'"
          leftSection={<IconPlayerPlay size={15} aria-hidden />}
          loading={sending === "run"}
          disabled={sending !== null}
          onClick={run}
        >
          {t("action.run")}
        </Button>
      </Tooltip>
      <Tooltip label={<KeyedName name={t("workspace.submitHint")} keys={[MOD_KEY, "↵"]} />}>
        <Button
          aria-keyshortcuts="Control+Enter"
          leftSection={<IconSend size={15} aria-hidden />}
          loading={sending === "submit"}
          disabled={sending !== null}
          onClick={submit}
        >
          {t("action.submit")}
        </Button>
      </Tooltip>
    </div>
  );
}
