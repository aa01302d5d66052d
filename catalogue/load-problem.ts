import { basename } from "node:path";
import { Shortname } from "#contract/problem/problem.ts";
import { Locale, type PackageText } from "#contract/localized.ts";
import { signatureTypes, type Signature } from "#contract/types/signature.ts";
import { addGeneratedCases } from "./package/generated-cases.ts";
import { contentHash } from "./package/hash.ts";
import type { fromLatex } from "./latex/from-latex.ts";
import { toLimits } from "./parts/limits.ts";
import { readMetadata, type Metadata } from "./format/metadata.ts";
import type { Diagnostic, OutputValidator, Problem, Remarks } from "./model.ts";
import { readInputValidators } from "./parts/input-validators.ts";
import { readOutputValidator } from "./parts/output-validator.ts";
import { readPackage, textOf, type PackageFiles } from "./package/package-files.ts";
import { PracticeYaml } from "./format/practice-yaml.ts";
import { statementFolder } from "./parts/statement-folder.ts";
import { readEditorial, readStatement, type Statement } from "./parts/statement.ts";
import { shownLanguages } from "./parts/shown-languages.ts";
import { readSubmissions } from "./parts/submissions.ts";
import { readTestData } from "./parts/test-data.ts";
import type { ValidatorKind } from "./format/validator-args.ts";
import { readYaml } from "./format/yaml-file.ts";

export type LoadedProblem = { problem: Problem; notes: Diagnostic[] } | { faults: Diagnostic[] };

export type LoadOptions = {
  /** Where the generated cases were built; null loads the committed ones only. */
  casesDir: string | null;
  /** Bytes of the folder's files, by path, where the caller has read them already. */
  known?: ReadonlyMap<string, Buffer>;
  /** In ms, for what may not be shown before a date; the real time where none is given. */
  now?: number;
};

/** Reads and checks one problem's folder; reports every fault found. Throws only where the disk fails. */
export async function loadProblem(dir: string, options: LoadOptions = { casesDir: null }): Promise<LoadedProblem> {
  const remarks: Remarks = { faults: [], notes: [] };
  const files = await readPackage(dir, remarks, options.known);
  addGeneratedCases(files, options.casesDir, remarks.faults);
  // Its parser takes 20 MB and a tenth of a second, for nothing where statements are Markdown.
  const hasLatex = files.paths.some((path) => path.endsWith(".tex"));
  const latex = hasLatex ? (await import("./latex/from-latex.ts")).fromLatex : null;
  const problem = assemble(dir, files, { latex, now: options.now ?? Date.now() }, remarks);
  if (problem === null || remarks.faults.length > 0) return { faults: remarks.faults };
  return { problem, notes: remarks.notes };
}

function assemble(
  dir: string,
  files: PackageFiles,
  { latex, now }: { latex: typeof fromLatex | null; now: number },
  remarks: Remarks,
): Problem | null {
  const { faults } = remarks;
  const shortname = basename(dir);
  if (!Shortname.safeParse(shortname).success) {
    faults.push({
      path: ".",
      message: `"${shortname}" must be 1 to 64 lower-case letters and digits; rename the folder`,
    });
  }
  const metadata = readMetadata(files, now, remarks);
  const practice = readPractice(files, faults);
  if (metadata === null || practice === null) return null;

  const { format, constants } = metadata;
  const signature = practice?.function ?? null;
  const outputValidator = readOutputValidator(files, constants, faults);
  checkParts(files, format, remarks);
  const data = readTestData(
    files,
    {
      format,
      constants,
      signature,
      validator: validatorKind(outputValidator, signature),
      rootWords: metadata.validatorWords,
      translations: practice?.samples ?? {},
    },
    remarks,
  );
  const folder = statementFolder(files.paths, format);
  if (folder !== statementFolder([], format))
    remarks.notes.push({ path: folder, message: "is where another version of the format has statements; it is read" });
  const statement = readStatement(files, { folder, constants, sampleCount: data.samples.length, latex }, remarks);
  const name = readName(metadata, statement, shortname, remarks.notes);
  const editorial = readEditorial(files, constants, remarks);
  const { solutions, model } = readSubmissions(files, { format, constants, needsModel: signature !== null }, remarks);
  if (statement.text === null) return null;
  return {
    shortname,
    hash: contentHash(files, model?.path ?? null),
    dir,
    uuid: metadata.uuid ?? shortname,
    name,
    kind: signature === null ? "stdio" : "function",
    signature,
    statement: statement.text,
    editorial,
    hints: practice?.hints ?? [],
    difficulty: practice?.difficulty ?? "medium",
    techniques: practice?.techniques ?? metadata.keywords,
    keywords: metadata.keywords,
    complexity: practice?.complexity ?? null,
    siblings: practice?.siblings ?? [],
    source: metadata.source,
    limits: toLimits(metadata.limits),
    timeMargins: metadata.timeMargins,
    samples: data.samples,
    secretCount: data.secret.length,
    secret: data.secret,
    outputValidator,
    inputValidators: readInputValidators(files, constants),
    modelSolution: model,
    solutions,
  };
}

/** undefined: the folder has none; null: a fault. */
function readPractice(files: PackageFiles, faults: Diagnostic[]): PracticeYaml | null | undefined {
  if (!files.paths.includes("practice.yaml")) return undefined;
  const text = textOf(files, "practice.yaml", faults);
  return text === null ? null : readYaml("practice.yaml", text, PracticeYaml, faults);
}

function validatorKind(validator: OutputValidator, signature: Signature | null): ValidatorKind {
  if (validator.kind === "custom") return { kind: "custom" };
  return signature === null ? { kind: "text" } : { kind: "value", returns: signatureTypes(signature).returns };
}

/** Parts that the format requires, and parts that we would have to ignore to a wrong verdict. */
function checkParts(files: PackageFiles, format: Metadata["format"], { faults, notes }: Remarks): void {
  const has = (pattern: RegExp) => files.paths.some((path) => pattern.test(path));
  const validators = format === "legacy" ? /^input_(format_)?validators\// : /^input_validators\//;
  if (!has(validators)) {
    notes.push({ path: "input_validators", message: "has no input validator; add input_validators/validate.ts" });
  }
  if (has(/^static_validator\//))
    faults.push({ path: "static_validator", message: "static validators are not supported" });
  if (has(/^include\/(default|javascript|typescript)\//)) {
    faults.push({
      path: "include",
      message: "files added to every solution are not supported; put them into the statement",
    });
  }
  if (has(/^graders\//)) notes.push({ path: "graders", message: "no group asks for a custom grader; it is not run" });
}

/** The name in the languages that are shown; format 2025-09 wants one for each statement and no other. */
function readName(
  { format, names, plainName }: Metadata,
  statement: Statement,
  shortname: string,
  notes: Diagnostic[],
): PackageText {
  const note = (message: string) => void notes.push({ path: "problem.yaml", message });
  if (format === "2025-09") {
    for (const language of statement.languages) {
      if (!names.has(language)) note(`name.${language} is missing: there is a statement`);
    }
    for (const language of names.keys()) {
      if (!statement.languages.includes(language))
        note(`name.${language} has no statement; add statement/problem.${language}.md`);
    }
  }
  const shown = shownLanguages(statement.languages);
  const named = new Map(
    [...new Set([...Locale.options, ...shown])].flatMap((language): [string, string][] => {
      const plain = shown[0] === language ? plainName : null;
      const name = names.get(language) ?? plain ?? statement.names.get(language);
      return name === undefined || name === "" ? [] : [[language, name]];
    }),
  );
  const [other] = names;
  if (named.size === 0 && other !== undefined) named.set(...other);
  if (named.size === 0) {
    note("name is missing; the folder's is shown");
    named.set("en", shortname);
  }
  return Object.fromEntries(named);
}
