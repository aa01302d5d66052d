import { UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RoundProblem } from "#contract/round/round.ts";
import { useTechniqueName } from "../problem-list/technique-name.ts";
import { useSettings } from "../settings/settings.ts";
import classes from "./statement.module.css";

/** A problem's techniques, once it is solved or they are asked for. */
export function TechniqueLine({ problem: { techniques, status } }: { problem: RoundProblem }) {
  const { t } = useTranslation();
  const techniqueName = useTechniqueName();
  const always = useSettings().techniques === "shown";
  const [asked, setAsked] = useState(false);
  if (techniques.length === 0) return null;
  if (always || asked || status === "solved") return <span>{techniques.map(techniqueName).join(" · ")}</span>;
  return (
    <UnstyledButton className={classes["ask"]} onClick={() => setAsked(true)}>
      {t("statement.showTechniques")}
    </UnstyledButton>
  );
}
