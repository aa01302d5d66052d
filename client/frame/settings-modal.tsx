import type { Language } from "#contract/language.ts";
import type { Locale } from "#contract/localized.ts";
import { SegmentedControl, Select, Stack, Switch, useMantineColorScheme } from "@mantine/core";
import { modals } from "@mantine/modals";
import type { TFunction } from "i18next";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { changeLocale, useLocale } from "../locales/i18n.ts";
import { KeptVoices } from "../voice/kept-voices.tsx";
import classes from "../settings/settings.module.css";
import {
  changeSettings,
  EDITOR_FONT_SIZES,
  EditorFont,
  type Settings,
  TAB_SIZES,
  useSettings,
} from "../settings/settings.ts";

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
      <Row label={t("settings.editorFont")}>
        {(id) => (
          <Select
            aria-labelledby={id}
            size="xs"
            w={210}
            allowDeselect={false}
            checkIconPosition="right"
            data={EditorFont.options.map((font) => ({ value: font, label: t(`settings.font_${font}`) }))}
            value={settings.editorFont}
            onChange={(font) => changeSettings({ editorFont: EditorFont.parse(font) })}
          />
        )}
      </Row>
      <Choice<string>
        label={t("settings.tabSize")}
        value={String(settings.tabSize)}
        onChange={(size) => changeSettings({ tabSize: TAB_SIZES.find((each) => String(each) === size) ?? 2 })}
        options={TAB_SIZES.map((size) => ({ value: String(size), label: String(size) }))}
      />
      <Toggle name="wordWrap" />
      <Toggle name="bracketColors" />
      <Toggle name="vimKeys" hint={t("settings.vimKeysHint")} />
      <Toggle name="singleKeys" hint={t("settings.singleKeysHint")} />
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

type ToggleProps = { name: "wordWrap" | "bracketColors" | "vimKeys" | "singleKeys"; hint?: string };

function Toggle({ name, hint }: ToggleProps) {
  const { t } = useTranslation();
  const settings = useSettings();
  return (
    <Switch
      labelPosition="left"
      size="sm"
      classNames={{ body: classes["toggle"] ?? "", label: classes["toggleLabel"] ?? "" }}
      label={t(`settings.${name}`)}
      description={hint}
      checked={settings[name]}
      onChange={(event) => changeSettings({ [name]: event.currentTarget.checked })}
    />
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
