import type { Locale } from "#contract/localized.ts";
import type { RoundRecording, RoundReport } from "#contract/round/report.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { ReportDocument } from "./report-document.tsx";

/** The report as one HTML file that needs no other, no script and no network. */
export function renderReport(report: RoundReport, recording: RoundRecording, locale: Locale): string {
  const page = <ReportDocument report={report} recording={recording} locale={locale} />;
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
