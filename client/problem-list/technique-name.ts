import { useTranslation } from "react-i18next";

/** Problems name techniques in kebab-case; those that the page has no translation for are shown with spaces. */
export function useTechniqueName(): (technique: string) => string {
  const { t, i18n } = useTranslation();
  return (technique) => {
    const key = `technique.${technique}`;
    if (!i18n.exists(key)) return technique.replaceAll("-", " ");
    // The key was just found to exist; the catalogue's techniques are open and no type lists them.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return t(key as "technique.recursion");
  };
}
