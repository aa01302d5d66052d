import type { Learning } from "#contract/problem/learning.ts";
import { localize, type PackageText } from "#contract/localized.ts";
import type { PublicProblem } from "#contract/problem/problem.ts";
import { IconFlag } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWhen } from "../history/use-when.ts";
import { useLocale } from "../../locales/i18n.ts";
import { ReadingText } from "../../ui/markdown/reading-text.tsx";
import { NextSteps } from "../next/next-steps.tsx";
import classes from "./editorial.module.css";
import { EditorialOutline } from "./editorial-outline.tsx";

type EditorialViewProps = { problem: PublicProblem; learning: Learning; editorial: PackageText };

/** The way a problem is solved, to be read at leisure. */
export function EditorialView({ problem, learning, editorial }: EditorialViewProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const when = useWhen();
  const [text, setText] = useState<HTMLElement | null>(null);
  const words = localize(editorial, locale);
  const { complexity, gaveUpAt } = learning;
  const solved = problem.status === "solved";
  return (
    <article className={classes["page"]}>
      <header className={classes["head"]}>
        <p className={classes["kind"]}>{t("workspace.pane_editorial")}</p>
        <h1>{localize(problem.name, locale)}</h1>
        {gaveUpAt !== null && (
          <p className={classes["gaveUp"]}>
            <IconFlag size={15} aria-hidden />
            {t(solved ? "learning.gaveUpThenSolved" : "learning.gaveUp", { when: when(gaveUpAt) })}
          </p>
        )}
        {complexity && (
          <dl className={classes["target"]}>
            <div>
              <dt>{t("learning.targetTime")}</dt>
              <dd>{complexity.time}</dd>
            </div>
            <div>
              <dt>{t("learning.targetSpace")}</dt>
              <dd>{complexity.space}</dd>
            </div>
          </dl>
        )}
        <EditorialOutline text={text} />
      </header>
      <div key={words} ref={setText}>
        <ReadingText text={editorial} locale={locale} shortname={problem.shortname} />
      </div>
      <footer className={classes["end"]}>
        <NextSteps problem={problem} />
      </footer>
    </article>
  );
}
