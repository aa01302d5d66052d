import { readPackage, type PackageFiles } from "#catalogue/package/package-files.ts";
import type { Diagnostic, Remarks } from "#catalogue/model.ts";
import { statementFolder } from "#catalogue/parts/statement-folder.ts";
import { shownLanguages, statementLanguage } from "#catalogue/parts/shown-languages.ts";

/** What of a package comes along, and what does not or does nothing here, with the reason. */
export type Survey = { format: string; taken: string[]; left: Diagnostic[]; unused: Diagnostic[] };

type Layout = keyof typeof ROOMS;

/** Looks at a package's folder; what keeps it from being taken at all becomes a fault. */
export async function survey(dir: string, faults: Diagnostic[]): Promise<Survey> {
  const remarks: Remarks = { faults, notes: [] };
  const files = await readPackage(dir, remarks);
  const { format, layout } = formatOf(files);
  const statements = statementFolder(files.paths, layout);
  const found: Survey = { format, taken: [], left: [], unused: [] };
  const read = new Set(files.paths);
  for (const { path, message } of remarks.notes) {
    // What is there and was read is said by the loader.
    if (!read.has(path)) found.left.push({ path, message });
  }
  for (const path of files.paths) {
    const reason = leftReason(path, layout, files.paths, statements);
    if (reason === null) found.taken.push(path);
    else found.left.push({ path, message: reason });
  }
  found.unused.push(...found.taken.flatMap((path) => unusedReason(path)));
  found.unused.push(...unshownStatements(found.taken));
  return found;
}

function formatOf({ contents, paths }: PackageFiles): { format: string; layout: Layout } {
  const version = /^problem_format_version:\s*["']?([^\s"'#]+)/m.exec(
    contents.get("problem.yaml")?.toString("utf8") ?? "",
  )?.[1];
  if (version !== undefined) return { format: version, layout: version.startsWith("legacy") ? "legacy" : "2025-09" };
  const legacy = !paths.some((path) => path.startsWith("statement/"));
  return legacy ? { format: "legacy", layout: "legacy" } : { format: "2025-09", layout: "2025-09" };
}

/** Folders beside the statements that a judge has a use for, or whose presence makes it refuse a package. */
const ROOMS = {
  "2025-09": /^(solution|data|generators|include|submissions|input_validators|output_validator|static_validator)\//,
  legacy: /^(data|include|submissions|input_validators|input_format_validators|output_validators|graders)\//,
};
const FILES = /^(problem\.yaml|practice\.yaml|\.timelimit|domjudge-problem\.ini)$/;
const DATA = /^data\/((sample|secret|invalid_input|invalid_output|valid_output)\/|(test_group|testdata)\.yaml$)/;

/** null: the file comes along. */
function leftReason(path: string, layout: Layout, paths: string[], statements: string): string | null {
  if (path.startsWith(`${statements}/`)) return unreadablePdf(path, paths);
  if (path.startsWith("attachments/")) return "attachments are not shown here";
  if (/^(input|output)_visualizer\//.test(path)) return "visualizers are not run here";
  if (!FILES.test(path) && !ROOMS[layout].test(path)) return "is no part of the format";
  if (path.startsWith("data/") && !DATA.test(path))
    return "is not judged: the format knows data/sample and data/secret";
  return null;
}

function unreadablePdf(path: string, paths: string[]): string | null {
  if (!/^(statement|problem_statement)\/problem(\.[^./]+)?\.pdf$/.test(path)) return null;
  const text = paths.some((other) => statementLanguage(other) !== null);
  // Without a text the loader refuses it by name.
  return text ? "PDFs can't be shown here; the statement as text is taken" : null;
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
  if (path.startsWith("include/")) return "is for other languages than JavaScript and TypeScript";
  if (/^data\/(invalid_input|invalid_output|valid_output)\//.test(path))
    return "is for `verify`; no solution is run on it";
  return null;
}

function unshownStatements(paths: string[]): Diagnostic[] {
  const languages = paths.flatMap((path) => statementLanguage(path) ?? []);
  const shown = shownLanguages(languages);
  return paths.flatMap((path) => {
    const language = statementLanguage(path);
    if (language === null || shown.includes(language)) return [];
    return [{ path, message: "is not shown here; English and Korean are" }];
  });
}
