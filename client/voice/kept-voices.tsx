import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../locales/i18n.ts";
import { deleteAllVoices, measureVoices } from "./kept-voice.ts";
import classes from "../settings/settings.module.css";
import { megabytes } from "./megabytes.ts";

/** What this browser keeps of the candidate's voice, and its end. Nothing is shown where there is nothing. */
export function KeptVoices() {
  const { t } = useTranslation();
  const locale = useLocale();
  const queries = useQueryClient();
  const [sure, setSure] = useState(false);
  const { data } = useQuery({ queryKey: ["voices"], queryFn: measureVoices, gcTime: 0, retry: false });
  if (data === undefined || data.rounds === 0) return null;
  const remove = async () => {
    await deleteAllVoices();
    await Promise.all([["voices"], ["voice"]].map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
  return (
    <div className={classes["row"]}>
      <span>{t("settings.voices", { count: data.rounds, size: megabytes(data.bytes, locale) })}</span>
      <Button
        size="xs"
        color="red"
        variant={sure ? "filled" : "subtle"}
        onBlur={() => setSure(false)}
        onClick={() => (sure ? void remove() : setSure(true))}
      >
        {t(sure ? "settings.deleteVoicesSure" : "settings.deleteVoices")}
      </Button>
    </div>
  );
}
