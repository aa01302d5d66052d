import { renderToStaticMarkup } from "react-dom/server";
import { ReportDocument, type ReportDocumentProps } from "./report-document.tsx";

/** The report as one HTML file that needs no other, no script and no network. */
export function renderReport(parts: ReportDocumentProps): string {
  return `<!doctype html>\n${renderToStaticMarkup(<ReportDocument {...parts} />)}\n`;
}
