import { useTranslation } from "react-i18next";

/** Measures in the reader's language. */
export function useMeasures() {
  const { t } = useTranslation();
  return {
    time: (ms: number) =>
      ms < 1
        ? t("unit.underOneMillisecond")
        : ms < 1000
          ? t("unit.milliseconds", { value: ms < 10 ? round(ms, 1) : Math.round(ms) })
          : t("unit.seconds", { value: round(ms / 1000, 2) }),
    memory: (mb: number) => t("unit.megabytes", { value: mb < 10 ? round(mb, 1) : Math.round(mb) }),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
