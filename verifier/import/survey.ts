import { readPackage, type PackageFiles } from "#problems/package-files.ts";
import type { Diagnostic } from "#problems/model.ts";

/** What of a package comes along, and what does not or does nothing here, with the reason. */
export type Survey = { format: "2025-09" | "legacy"; taken: string[]; left: Diagnostic[]; unused: Diagnostic[] };

/** Looks at a package's folder; links out of it and the like become `faults`. */
export async function survey(dir: string, faults: Diagnostic[]): Promise<Survey> {
  const files = await readPackage(dir, faults);
  const format = formatOf(files);
  const found: Survey = { format, taken: [], left: [], unused: [] };
  for (const path of files.paths) {
    const reason = leftReason(path, format, files.paths);
    if (reason === null) found.taken.push(path);
    else found.left.push({ path, message: reason });
  }
  found.unused.push(...found.taken.flatMap((path) => unusedReason(path)));
  return found;
}

function formatOf({ contents, paths }: PackageFiles): Survey["format"] {
  const version = /^problem_format_version:\s*["']?([^\s"'#]+)/m.exec(
    contents.get("problem.yaml")?.toString("utf8") ?? "",
  )?.[1];
  if (version !== undefined) return version.startsWith("legacy") ? "legacy" : "2025-09";
  return paths.some((path) => path.startsWith("problem_statement/")) ? "legacy" : "2025-09";
}

/** Folders that a judge has a use for, or whose presence makes it refuse a package. */
const ROOMS = {
  "2025-09":
    /^(statement|solution|data|generators|include|submissions|input_validators|output_validator|static_validator)\//,
  legacy:
    /^(problem_statement|data|include|submissions|input_validators|input_format_validators|output_validators|graders)\//,
};
const FILES = /^(problem\.yaml|practice\.yaml|\.timelimit)$/;

/** null: the file comes along. */
function leftReason(path: string, format: Survey["format"], paths: string[]): string | null {
  if (path.startsWith("attachments/")) return "attachments are not shown here";
  if (/^(input|output)_visualizer\//.test(path)) return "visualizers are not run here";
  if (!FILES.test(path) && !ROOMS[format].test(path)) return "is no part of the format";
  const pdf = /^(statement|problem_statement)\/problem(\.[^./]+)?\.pdf$/.exec(path);
  if (pdf !== null) {
    const text = paths.some((other) => /^(statement|problem_statement)\/problem(\.en)?\.(md|tex)$/.test(other));
    // Without a text the loader refuses it by name.
    if (text) return "PDFs can't be shown here; the statement as text is taken";
  }
  return null;
}

function unusedReason(path: string): Diagnostic[] {
  const message = unusedMessage(path);
  return message === null ? [] : [{ path, message }];
}

function unusedMessage(path: string): string | null {
  if (/^submissions\/[^/]+\//.test(path) && !/\.(js|ts)$/.test(path))
    return "is not run here; JavaScript and TypeScript are";
  if (/^input_(format_)?validators\//.test(path) && !/^input_validators\/[^/]+\.(js|ts)$/.test(path)) {
    return "is not run here; a validate.ts would be";
  }
  // Any other validation was refused.
  if (path.startsWith("output_validators/")) return "is not run: validation is default";
  const language = /^(?:statement|problem_statement)\/problem\.([^./]+)\.(?:md|tex)$/.exec(path)?.[1];
  if (language !== undefined && language !== "en" && language !== "ko")
    return "is not shown here; English and Korean are";
  return null;
}
