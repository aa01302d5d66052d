import { ActionIcon, Kbd, Tooltip, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { spotlight } from "@mantine/spotlight";
import { IconLanguage, IconMoon, IconSearch, IconSettings, IconSun } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { changeLocale, useLocale } from "../locales/i18n.ts";
import { openSettings } from "./settings-modal.tsx";
import classes from "./header.module.css";
import { MOD_KEY } from "../ui/keys.ts";

/** The bar on top of every page; `children` is the page's own part. */
export function Header({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const scheme = useComputedColorScheme("light");
  const { setColorScheme } = useMantineColorScheme();
  const toggled = scheme === "dark" ? "light" : "dark";
  return (
    <header className={classes["header"]} data-paper="never">
      <Link to="/" className={classes["brand"]} aria-label={t("nav.home")}>
        <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden>
          <path d="M9 6.5v19M9 25.5h14M9 16h8.5a4.75 4.75 0 0 1 0 9.5" />
        </svg>
        <span>Basecase</span>
      </Link>
      <div className={classes["page"]}>{children}</div>
      <div className={classes["tools"]}>
        <UnstyledButton className={classes["search"]} onClick={spotlight.open}>
          <IconSearch size={15} aria-hidden />
          <span>{t("palette.short")}</span>
          <Kbd aria-hidden>{MOD_KEY} K</Kbd>
        </UnstyledButton>
        <Tooltip label={t("settings.switchLocale")}>
          <ActionIcon
            aria-label={t("settings.switchLocale")}
            onClick={() => void changeLocale(locale === "en" ? "ko" : "en")}
          >
            <IconLanguage size={18} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t(`settings.use_${toggled}`)}>
          <ActionIcon aria-label={t(`settings.use_${toggled}`)} onClick={() => setColorScheme(toggled)}>
            {scheme === "dark" ? <IconSun size={18} /> : <IconMoon size={18} />}
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t("settings.title")}>
          <ActionIcon aria-label={t("settings.title")} onClick={() => openSettings(t)}>
            <IconSettings size={18} />
          </ActionIcon>
        </Tooltip>
      </div>
    </header>
  );
}
