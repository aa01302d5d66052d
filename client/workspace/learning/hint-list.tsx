import type { LocalizedText } from "#contract/localized.ts";
import { Button } from "@mantine/core";
import { IconBulb } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../locales/i18n.ts";
import { MarkdownText } from "../../ui/markdown/markdown-text.tsx";
import classes from "./learning.module.css";

type HintListProps = {
  shortname: string;
  hints: LocalizedText[];
  hintCount: number;
  /** What a hint costs, in a sentence. */
  price: string;
  taking: boolean;
  onTake: (number: number) => void;
};

/** Hints on request, one at a time, each with its price said before. */
export function HintList({ shortname, hints, hintCount, price, taking, onTake }: HintListProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const next = hints.length + 1;
  if (hintCount === 0) return <p className={classes["quiet"]}>{t("learning.noHints")}</p>;
  return (
    <>
      <p className={classes["quiet"]}>{price}</p>
      <ol className={classes["hints"]} aria-live="polite">
        {hints.map((hint, at) => (
          <li key={at}>
            <MarkdownText text={hint} locale={locale} shortname={shortname} />
          </li>
        ))}
      </ol>
      {next <= hintCount ? (
        <Button
          variant="default"
          leftSection={<IconBulb size={15} aria-hidden />}
          loading={taking}
          onClick={() => onTake(next)}
        >
          {t("learning.takeHint", { number: next, count: hintCount })}
        </Button>
      ) : (
        <p className={classes["quiet"]}>{t("learning.noMoreHints")}</p>
      )}
    </>
  );
}
