import { useTranslation } from "react-i18next";

/** An instant in the reader's words. */
export function useWhen(): (at: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  return (at) => format.format(at);
}
