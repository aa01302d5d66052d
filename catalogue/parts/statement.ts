import type { PackageText } from "#contract/localized.ts";
import { replaceConstants, replaceLatexConstants, type Constants } from "../format/constants.ts";
import type { fromLatex } from "../latex/from-latex.ts";
import type { Diagnostic, Remarks } from "../model.ts";
import { textOf, type PackageFiles } from "../package/package-files.ts";
import { shownLanguages } from "./shown-languages.ts";
import type { StatementFolder } from "./statement-folder.ts";

export type Statement = {
  /** Languages that have a statement, whether or not it is shown. */
  languages: string[];
  /** Markdown; null after a fault. */
  text: PackageText | null;
  /** `\problemname` of LaTeX statements, by language. */
  names: Map<string, string>;
};

type Context = {
  folder: StatementFolder;
  constants: Constants;
  sampleCount: number;
  /** Loaded only for a package that has LaTeX. */
  latex: typeof fromLatex | null;
};

/** Reads `statement/` (legacy: `problem_statement/`). */
export function readStatement(files: PackageFiles, context: Context, { faults, notes }: Remarks): Statement {
  const found = documents(files, context.folder, "problem", { faults, notes });
  const shown = new Set(shownLanguages(found.keys()));
  const names = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const [language, path] of found) {
    // A part that is never shown is no reason to refuse the rest.
    const wrong = shown.has(language) ? faults : notes;
    const source = textOf(files, path, wrong);
    if (source === null) continue;
    const read = path.endsWith(".tex")
      ? readLatex(path, source, files, context, { faults: wrong, notes })
      : asMarkdown(source);
    if (read === null) continue;
    const { markdown, name } = read;
    if (name !== null) names.set(language, name);
    const samples = placeSamples(replaceConstants(markdown, context.constants));
    if (samples.count > context.sampleCount) {
      wrong.push({ path, message: `asks for ${samples.count} samples; there are ${context.sampleCount}` });
    }
    checkImages(samples.text, path, files, notes);
    if (samples.text.trim() === "") notes.push({ path, message: "is empty: nothing is asked" });
    if (shown.has(language)) texts.set(language, samples.text.trim());
  }
  if (texts.size === 0 && !faults.some(({ path }) => path.startsWith(context.folder))) {
    faults.push({ path: context.folder, message: "has no statement; add problem.en.md" });
  }
  return { languages: [...found.keys()], text: texts.size === 0 ? null : Object.fromEntries(texts), names };
}

type ReadText = { markdown: string; name: string | null };

function asMarkdown(markdown: string): ReadText {
  return { markdown, name: null };
}

function readLatex(
  path: string,
  source: string,
  files: PackageFiles,
  { folder, constants, latex }: Context,
  { faults, notes }: Remarks,
): ReadText | null {
  if (latex === null) return null;
  const beside = files.paths.flatMap((other) =>
    other.startsWith(`${folder}/`) ? [other.slice(folder.length + 1)] : [],
  );
  try {
    const whole = withParts(source, folder, files, (part) =>
      notes.push({ path, message: `takes in ${part}, which is not in ${folder}` }),
    );
    const { unshown, ...read } = latex(replaceLatexConstants(whole, constants), new Set(beside));
    const message = "can't be shown by a page; add it as SVG or PNG under the same name";
    notes.push(...unshown.map((picture) => ({ path: `${folder}/${picture}`, message })));
    return read;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    faults.push({ path, message: `can't be read as LaTeX: ${reason}` });
    return null;
  }
}

/** Puts the files that a statement takes in by `\input` in their places. */
function withParts(source: string, folder: string, files: PackageFiles, missing: (part: string) => void): string {
  return source.replaceAll(/\\(?:input|include)\s*\{([^{}\n]+)\}/g, (_, name: string) => {
    const part = name.trim().replace(/^\.\//, "");
    const found = [part, `${part}.tex`].flatMap((beside) => files.contents.get(`${folder}/${beside}`) ?? []);
    if (found[0] === undefined) missing(part);
    return found[0]?.toString("utf8") ?? "";
  });
}

/** Reads `solution/`; an editorial that is not there, or not in Markdown, is no fault. */
export function readEditorial(files: PackageFiles, constants: Constants, remarks: Remarks): PackageText | null {
  const texts = new Map<string, string>();
  for (const [language, path] of documents(files, "solution", "solution", remarks)) {
    const text = textOf(files, path, remarks.notes);
    if (text !== null && path.endsWith(".md")) texts.set(language, replaceConstants(text, constants).trim());
  }
  const shown = shownLanguages(texts.keys()).map((language) => [language, texts.get(language) ?? ""]);
  return shown.length === 0 ? null : Object.fromEntries(shown);
}

/** Language → path; of two files in one language the Markdown is taken. */
function documents(files: PackageFiles, folder: string, stem: string, remarks: Remarks): Map<string, string> {
  const pattern = new RegExp(`^${folder}/${stem}(?:\\.([a-z]{2,3}(?:-[A-Z]{2})?))?\\.(md|tex|pdf)$`);
  const found = new Map<string, string>();
  const pdfs: Diagnostic[] = [];
  for (const path of files.paths) {
    const match = pattern.exec(path);
    if (match === null) continue;
    const language = match[1] ?? "en";
    if (match[2] === "pdf" && stem === "problem") {
      pdfs.push({ path, message: "a PDF can't be shown beside an editor; give the statement as Markdown" });
      continue;
    }
    // Of one name `.md` comes before `.tex`; a name without a language comes after those with one.
    const other = found.get(language);
    if (other === undefined) found.set(language, path);
    else remarks.notes.push({ path, message: `is not shown: ${other} is in the same language` });
  }
  (found.size === 0 ? remarks.faults : remarks.notes).push(...pdfs);
  return found;
}

/** The page shows all samples after the statement; the format's placeholders for them are taken out. */
function placeSamples(markdown: string): { text: string; count: number } {
  let count = 0;
  const text = markdown.replaceAll(/\{\{(nextsample|remainingsamples)\}\}/g, (_, command) => {
    if (command === "nextsample") count += 1;
    return "";
  });
  return { text, count };
}

/** A picture that is not there changes no verdict; the page shows what it is called. */
function checkImages(markdown: string, path: string, files: PackageFiles, notes: Diagnostic[]): void {
  const folder = path.slice(0, path.lastIndexOf("/"));
  for (const [, bracketed, bare] of markdown.matchAll(/!\[(?:[^\]\\]|\\.)*\]\(\s*(?:<([^>\n]+)>|([^)\s]+))/g)) {
    const address = bracketed ?? bare ?? "";
    if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(address)) {
      notes.push({ path, message: `shows ${address}; put the image into ${folder} and name it there` });
    } else if (!files.paths.includes(`${folder}/${address}`)) {
      notes.push({ path, message: `shows ${address}, which is not in ${folder}` });
    }
  }
}
