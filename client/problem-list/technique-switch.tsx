import { UnstyledButton } from "@mantine/core";
import { IconEye, IconEyeOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { changeSettings, useSettings } from "../settings/settings.ts";
import classes from "./filter-bar.module.css";

/** Techniques give half of a solution away: they are shown on request, here and beside every statement. */
export function TechniqueSwitch() {
  const { t } = useTranslation();
  const shown = useSettings().techniques === "shown";
  const Icon = shown ? IconEyeOff : IconEye;
  return (
    <UnstyledButton
      className={classes["more"]}
      onClick={() => changeSettings({ techniques: shown ? "hidden" : "shown" })}
    >
      <Icon size={15} aria-hidden /> {shown ? t("list.hideTechniques") : t("list.showTechniques")}
    </UnstyledButton>
  );
}
