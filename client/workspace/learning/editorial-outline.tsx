import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./editorial.module.css";

/** Fewer sections than this are seen at a glance. */
const FEWEST = 3;

/** The sections of the text beside it, each a way to get there. */
export function EditorialOutline({ text }: { text: HTMLElement | null }) {
  const { t } = useTranslation();
  const headings = [...(text?.querySelectorAll("h2") ?? [])];
  if (headings.length < FEWEST) return null;
  return (
    <nav className={classes["outline"]} aria-label={t("learning.outline")}>
      {headings.map((heading, at) => (
        <UnstyledButton key={at} onClick={() => goTo(heading)}>
          {heading.textContent}
        </UnstyledButton>
      ))}
    </nav>
  );
}

/** The focus goes along, so that the next Tab goes on from there. */
function goTo(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: "start", behavior: "smooth" });
}
