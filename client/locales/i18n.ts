import { Locale } from "#contract/localized.ts";
import { changeLanguage, default as i18next } from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";
import { changeSettings, settings } from "../settings/settings.ts";
import en from "./en.json";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    returnNull: false;
  }
}

export async function startI18n(): Promise<void> {
  const locale = settings.get().locale ?? browserLocale(navigator.languages);
  // `use` called on its own would lose its `this`.
  // oxlint-disable-next-line import/no-named-as-default-member
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: "en",
    resources: { en: { translation: en } },
    // React escapes; twice would show entities.
    interpolation: { escapeValue: false },
  });
  await learn(locale);
  await show(currentLocale());
  i18next.on("languageChanged", () => void show(currentLocale()));
}

export async function changeLocale(locale: Locale): Promise<void> {
  await learn(locale);
  changeSettings({ locale });
  await changeLanguage(locale);
}

export function useLocale(): Locale {
  useTranslation();
  return currentLocale();
}

/** The first of the browser's languages that the page speaks. */
export function browserLocale(languages: readonly string[]): Locale {
  for (const tag of languages) {
    const parsed = Locale.safeParse(tag.slice(0, 2).toLowerCase());
    if (parsed.success) return parsed.data;
  }
  return "en";
}

function currentLocale(): Locale {
  return Locale.catch("en").parse(i18next.language);
}

/** English is there from the start: it stands in for what another language lacks. */
async function learn(locale: Locale): Promise<void> {
  if (locale !== "ko") return;
  const { default: words } = await import("./ko.json");
  // Called on its own it would lose its `this`.
  // oxlint-disable-next-line import/no-named-as-default-member
  i18next.addResourceBundle("ko", "translation", words);
}

async function show(locale: Locale): Promise<void> {
  document.documentElement.lang = locale;
  // Only Korean needs its font; the browser fetches the few subsets that the text uses.
  if (locale === "ko") await import("@fontsource-variable/noto-sans-kr/wght.css");
}
