import type { RoundRecording, RoundReport } from "#contract/round/report.ts";
import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../locales/i18n.ts";
import { download } from "./download.ts";
import type { UnsentPiece } from "./unsent/find-unsent.ts";

type ExportMenuProps = {
  report: RoundReport;
  recording: RoundRecording | null;
  /** What did not arrive in time. */
  unsent: UnsentPiece[];
};

/** The report to keep: a page to read and data to work with, both made here from what was read already. */
export function ExportMenu({ report, recording, unsent }: ExportMenuProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const name = `basecase-${report.round.preset}-${new Date(report.round.createdAt).toISOString().slice(0, 10)}`;
  const exportHtml = async (typed: RoundRecording) => {
    const { renderReport } = await import("./export/render.tsx");
    download(`${name}.html`, "text/html", renderReport({ report, recording: typed, unsent, locale }));
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" disabled={recording === null} leftSection={<IconDownload size={15} aria-hidden />}>
          {t("report.export")}
        </Button>
      </Menu.Target>
      {recording !== null && (
        <Menu.Dropdown>
          <Menu.Item onClick={() => void exportHtml(recording)}>{t("report.exportHtml")}</Menu.Item>
          <Menu.Item
            onClick={() =>
              download(`${name}.json`, "application/json", JSON.stringify({ report, recording, unsent }, null, 2))
            }
          >
            {t("report.exportJson")}
          </Menu.Item>
        </Menu.Dropdown>
      )}
    </Menu>
  );
}
