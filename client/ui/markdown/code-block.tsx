import { UnstyledButton } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import classes from "./code-block.module.css";

/** Code in a text, with a button that copies it. */
export function CodeBlock({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const code = useRef<HTMLPreElement>(null);
  const { copied, copy } = useClipboard({ timeout: 1_500 });
  return (
    <div className={classes["block"]}>
      {/* Long lines scroll, and what scrolls must be within the keyboard's reach. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre ref={code} tabIndex={0} aria-label={t("markdown.code")}>
        {children}
      </pre>
      <UnstyledButton
        className={classes["copy"]}
        aria-label={t(copied ? "markdown.copied" : "markdown.copy")}
        title={t(copied ? "markdown.copied" : "markdown.copy")}
        onClick={() => code.current && copy(code.current.textContent)}
      >
        {copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
      </UnstyledButton>
    </div>
  );
}
