import type { Format } from "../format/metadata.ts";
import type { Remarks } from "../model.ts";
import { textOf, type PackageFiles } from "./package-files.ts";

/** What decides verdicts in a file that another version of the format would read. */
const DECIDES = {
  "testdata.yaml":
    /^\s*(output_validator_flags|output_validator_args|grader_flags)\s*:\s*\S|^\s*grading\s*:\s*["']?custom/m,
  "test_group.yaml":
    /^\s*(output_validator_args|args|static_validat\w*|max_score|score_aggregation|require_pass)\s*:\s*\S/m,
  case: /^\s*(output_validator_args|args)\s*:\s*\S/m,
};

/** Configuration of another version of the format: refused where it was meant to change a verdict, named where not. */
export function checkForeignFiles(
  files: PackageFiles,
  names: ReadonlySet<string>,
  format: Format,
  remarks: Remarks,
): void {
  const report = (path: string, decides: RegExp, what: string, mend: string) => {
    const text = textOf(files, path, remarks.faults);
    if (text === null) return;
    if (decides.test(text)) remarks.faults.push({ path, message: `${what}; ${mend}` });
    else remarks.notes.push({ path, message: `${what}; it does nothing` });
  };
  for (const path of files.contents.keys()) {
    if (!path.startsWith("data/")) continue;
    if (format === "2025-09" && path.endsWith("/testdata.yaml")) {
      report(
        path,
        DECIDES["testdata.yaml"],
        "is of the legacy format",
        "write test_group.yaml with output_validator_args",
      );
    } else if (format === "legacy" && path.endsWith("/test_group.yaml")) {
      report(
        path,
        DECIDES["test_group.yaml"],
        "is of format 2025-09",
        "write testdata.yaml with output_validator_flags",
      );
    } else if (
      format === "legacy" &&
      names.has(path.slice("data/".length, -".yaml".length)) &&
      path.endsWith(".yaml")
    ) {
      report(path, DECIDES.case, "is of format 2025-09", "write testdata.yaml with output_validator_flags");
    }
  }
}
