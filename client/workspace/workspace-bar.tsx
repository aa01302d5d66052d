import { Language } from "#contract/language.ts";
import { localize } from "#contract/localized.ts";
import type { PublicProblem } from "#contract/problem.ts";
import { Button, Kbd, Select, Tooltip } from "@mantine/core";
import { IconCheck, IconPlayerPlay, IconSend } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../locales/i18n.ts";
import { MOD_KEY } from "../shell/keys.ts";
import type { WorkspaceState } from "./use-workspace.ts";
import classes from "./workspace-bar.module.css";

const LANGUAGE_NAMES: Record<Language, string> = { javascript: "JavaScript", typescript: "TypeScript" };

/** Which problem this is, and whether it is solved. */
export function WorkspaceTitle({ problem }: { problem: PublicProblem }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <span className={classes["title"]}>
      {problem.status === "solved" && (
        <IconCheck size={16} role="img" aria-label={t("status.solved")} className={classes["solved"]} />
      )}
      <span>{localize(problem.name, locale)}</span>
    </span>
  );
}

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
      <Tooltip label={<Keys name={t("workspace.runHint")} keys={[MOD_KEY, "'"]} />}>
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
      <Tooltip label={<Keys name={t("workspace.submitHint")} keys={[MOD_KEY, "↵"]} />}>
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

function Keys({ name, keys }: { name: string; keys: string[] }) {
  return (
    <span className={classes["keys"]}>
      {name}
      {keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </span>
  );
}
