import { localize } from "#contract/localized.ts";
import { Kbd, useMantineColorScheme } from "@mantine/core";
import { Spotlight, spotlight, type SpotlightActionGroupData } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { problemListQuery } from "../api/problems.ts";
import { changeLocale, useLocale } from "../locales/i18n.ts";
import { problemTexts } from "../problem-list/search.ts";
import { SEARCH_LABELS } from "../problem-list/technique-name.ts";
import { filterActions } from "./filter-actions.ts";
import { openSettings } from "../frame/settings-modal.tsx";
import { useAllCommands } from "../ui/commands.ts";
import { openKeySheet } from "../frame/key-sheet.tsx";
import { useShortcuts } from "../ui/use-shortcuts.ts";
import { useSingleKey } from "../ui/use-single-key.ts";

/** Everything the page can do, by name. */
export function Palette() {
  const { t } = useTranslation();
  const locale = useLocale();
  const navigate = useNavigate();
  const commands = useAllCommands();
  const { setColorScheme } = useMantineColorScheme();
  const problems = useQuery(problemListQuery).data;
  useShortcuts([{ key: "k", run: spotlight.toggle }]);
  useSingleKey("?", () => openKeySheet(t));

  const groups = useMemo<SpotlightActionGroupData[]>(() => {
    const here = commands.map((command) => ({
      id: command.id,
      label: command.label,
      ...(command.hint === undefined ? {} : { description: command.hint }),
      rightSection: command.keys && (
        <span>
          {command.keys.map((key) => (
            <Kbd key={key} ml={4}>
              {key}
            </Kbd>
          ))}
        </span>
      ),
      onClick: command.run,
    }));
    const general = [
      { id: "list", label: t("palette.problemList"), onClick: () => void navigate("/") },
      { id: "rounds", label: t("palette.rounds"), onClick: () => void navigate("/rounds") },
      { id: "light", label: t("settings.use_light"), onClick: () => setColorScheme("light") },
      { id: "dark", label: t("settings.use_dark"), onClick: () => setColorScheme("dark") },
      { id: "auto", label: t("settings.use_auto"), onClick: () => setColorScheme("auto") },
      {
        id: "locale",
        label: t("settings.switchLocale"),
        keywords: ["language", "English", "Korean", "한국어", "언어"],
        onClick: () => void changeLocale(locale === "en" ? "ko" : "en"),
      },
      { id: "keys", label: t("keys.title"), rightSection: <Kbd>?</Kbd>, onClick: () => openKeySheet(t) },
      { id: "settings", label: t("settings.title"), onClick: () => openSettings(t) },
    ];
    const named = (problems ?? []).map((problem) => ({ problem, name: localize(problem.name, locale) }));
    const inOrder = named.toSorted((a, b) => a.name.localeCompare(b.name, locale));
    const places = inOrder.map(({ problem, name }) => ({
      id: `problem-${problem.shortname}`,
      label: name,
      keywords: problemTexts(problem, SEARCH_LABELS),
      onClick: () => void navigate(`/problems/${problem.shortname}`),
    }));
    return [
      { group: t("palette.here"), actions: here },
      { group: t("palette.general"), actions: general },
      { group: t("palette.problems"), actions: places },
    ].filter((group) => group.actions.length > 0);
  }, [commands, problems, locale, navigate, setColorScheme, t]);

  return (
    <Spotlight
      actions={groups}
      filter={filterActions}
      shortcut={null}
      scrollable
      maxHeight={420}
      highlightQuery
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      classNames={{ actionsGroup: "palette-group" }}
      attributes={{ content: { "aria-label": t("palette.open") } }}
      nothingFound={t("palette.nothing")}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t("palette.placeholder"),
        "aria-label": t("palette.open"),
      }}
    />
  );
}
