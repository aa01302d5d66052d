import type { Language } from "#contract/language.ts";
import type { Locale } from "#contract/localized.ts";
import { SegmentedControl, Select, Stack, useMantineColorScheme } from "@mantine/core";
import { modals } from "@mantine/modals";
import type { TFunction } from "i18next";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { changeLocale, useLocale } from "../locales/i18n.ts";
import { KeptVoices } from "./kept-voices.tsx";
import classes from "./settings.module.css";
import { changeSettings, EDITOR_FONT_SIZES, type Settings, useSettings } from "./settings.ts";

export function openSettings(t: TFunction): void {
  modals.open({
    modalId: "settings",
    title: t("settings.title"),
    children: <SettingsForm />,
  });
}

function SettingsForm() {
  const { t } = useTranslation();
  const settings = useSettings();
  const locale = useLocale();
  const { setColorScheme } = useMantineColorScheme();
  return (
    <Stack gap="md">
      <Choice<Settings["colorScheme"]>
        label={t("settings.colorScheme")}
        value={settings.colorScheme}
        onChange={setColorScheme}
        options={[
          { value: "auto", label: t("settings.auto") },
          { value: "light", label: t("settings.light") },
          { value: "dark", label: t("settings.dark") },
        ]}
      />
      <Choice<Locale>
        label={t("settings.locale")}
        value={locale}
        onChange={(next) => void changeLocale(next)}
        options={[
          { value: "en", label: "English" },
          { value: "ko", label: "한국어" },
        ]}
      />
      <Choice<Language>
        label={t("settings.language")}
        value={settings.language}
        onChange={(language) => changeSettings({ language })}
        options={[
          { value: "typescript", label: "TypeScript" },
          { value: "javascript", label: "JavaScript" },
        ]}
      />
      <Row label={t("settings.editorFontSize")}>
        {(id) => (
          <Select
            aria-labelledby={id}
            size="xs"
            w={110}
            allowDeselect={false}
            checkIconPosition="right"
            data={EDITOR_FONT_SIZES.map((size) => ({ value: String(size), label: `${size} px` }))}
            value={String(settings.editorFontSize)}
            onChange={(size) => size !== null && changeSettings({ editorFontSize: Number(size) })}
          />
        )}
      </Row>
      <KeptVoices />
      <p className={classes["note"]}>{t("settings.kept")}</p>
    </Stack>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  value: T;
  onChange: (value: T) => void;
  options: { value: T; label: string }[];
};

function Choice<T extends string>({ label, value, onChange, options }: ChoiceProps<T>) {
  return (
    <Row label={label}>
      {(id) => <SegmentedControl<T> aria-labelledby={id} value={value} onChange={onChange} data={options} />}
    </Row>
  );
}

function Row({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={classes["row"]}>
      <span id={id}>{label}</span>
      {children(id)}
    </div>
  );
}
