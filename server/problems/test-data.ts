import { signatureTypes, type Signature } from "#contract/signature.ts";
import type { ValueType } from "#contract/value-type.ts";
import { caseSettings, groupSettings, type SettingsContext } from "./group-settings.ts";
import type { Diagnostic, TestCase } from "./model.ts";
import { textOf, type PackageFiles } from "./package-files.ts";
import { inputFaults, valueFaults, type InputFault } from "./parse-input.ts";

export type TestDataContext = SettingsContext & {
  /** null: inputs and answers are free text. */
  signature: Signature | null;
  /** Translations of samples' descriptions, by sample name. */
  translations: Record<string, { ko: string }>;
};

export type TestData = { samples: TestCase[]; secret: TestCase[] };

/** Endings of what belongs to a case; the longer of two that fit comes first. */
const COMPANIONS = [
  ".in.statement",
  ".in.download",
  ".ans.statement",
  ".ans.download",
  ".interaction",
  ".ans",
  ".out",
  ".yaml",
  ".yml",
  ".hint",
  ".desc",
];

/** Reads and checks `data/sample` and `data/secret`; both come in judging order. */
export function readTestData(files: PackageFiles, context: TestDataContext, faults: Diagnostic[]): TestData {
  const paths = files.paths.filter((path) => /^data\/(sample|secret)\//.test(path));
  const names = paths.filter((path) => path.endsWith(".in")).map((path) => path.slice("data/".length, -".in".length));
  names.sort(compareNames);
  checkCompanions(paths, new Set(names), faults);
  checkGroups(paths, names, context.format, faults);

  const settingsOf = groupSettings(files, context, faults);
  // Also the groups' files that no case needs are read, for their faults.
  for (const path of files.contents.keys()) {
    if (/^data\/(.*\/)?(test_group|testdata)\.yaml$/.test(path)) settingsOf(path.slice(0, path.lastIndexOf("/")));
  }
  const types = context.signature === null ? null : named(context.signature);
  const cases = names.flatMap((name) => {
    const inherited = settingsOf(`data/${name.slice(0, name.lastIndexOf("/"))}`);
    const settings = caseSettings(files, name, inherited, context, faults);
    const input = textOf(files, `data/${name}.in`, faults);
    const answer = textOf(files, `data/${name}.ans`, faults);
    if (input === null || answer === null) return [];
    if (types !== null) checkValues(name, input, answer, types, context, faults);
    const shown = shownTexts(files, name, input, answer, faults);
    const testCase: TestCase = {
      name,
      input,
      answer,
      ...(shown === null ? {} : { shown }),
      description: settings.description === null ? null : { en: settings.description },
      hint: settings.hint === null ? null : { en: settings.hint },
      fullFeedback: settings.fullFeedback,
      validatorArgs: settings.validatorArgs,
    };
    return [testCase];
  });
  const samples = cases.filter(({ name }) => name.startsWith("sample/"));
  translate(samples, context.translations, faults);
  return { samples, secret: cases.filter(({ name }) => name.startsWith("secret/")) };
}

/** Lexicographical by folder and file name, as the format orders groups and cases. */
function compareNames(one: string, other: string): number {
  const left = one.split("/");
  const right = other.split("/");
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const a = left[at] ?? "";
    const b = right[at] ?? "";
    if (a !== b) return a < b ? -1 : 1;
  }
  return left.length - right.length;
}

function checkCompanions(paths: string[], names: Set<string>, faults: Diagnostic[]): void {
  const present = new Set(paths);
  for (const name of names) {
    const base = `data/${name}`;
    if (!present.has(`${base}.ans`)) faults.push({ path: `${base}.in`, message: `has no answer; add ${base}.ans` });
    if (/\/(test_group|testdata)$/.test(name)) {
      faults.push({ path: `${base}.in`, message: "is named like a group's configuration; rename the case" });
    }
    if (present.has(`${base}.out`) && present.has(`${base}.ans.statement`)) {
      faults.push({ path: `${base}.out`, message: "stands beside .ans.statement; keep one of them" });
    }
  }
  const folders = new Set<string>();
  for (const path of paths) {
    const folder = /^(.*\.files)\//.exec(path)?.[1];
    if (folder !== undefined) {
      if (!folders.has(folder))
        faults.push({ path: folder, message: "input files are not supported; use the .in file" });
      folders.add(folder);
      continue;
    }
    if (/\/(test_group|testdata)\.yaml$/.test(path)) continue;
    const ending = COMPANIONS.find((companion) => path.endsWith(companion));
    if (ending === undefined) continue;
    if (ending === ".yml") faults.push({ path, message: "the format reads .yaml; rename it" });
    else if (ending === ".interaction") faults.push({ path, message: "interactive problems are not supported" });
    else if (!names.has(path.slice("data/".length, -ending.length))) {
      faults.push({ path, message: `belongs to no case; add ${path.slice(0, -ending.length)}.in or remove it` });
    }
  }
}

function checkGroups(paths: string[], names: string[], format: "2025-09" | "legacy", faults: Diagnostic[]): void {
  if (!names.some((name) => name.startsWith("secret/"))) {
    faults.push({ path: "data/secret", message: "has no test case; add data/secret/1.in and data/secret/1.ans" });
  }
  const folders = new Set(names.flatMap(foldersOf));
  for (const name of names) {
    if (folders.has(name)) {
      faults.push({ path: `data/${name}.in`, message: "a folder beside it has the same name; rename one of them" });
    }
  }
  if (format === "legacy") return;
  const grouped = names.filter((name) => name.split("/").length > 2);
  const inSample = grouped.find((name) => name.startsWith("sample/"));
  if (inSample !== undefined)
    faults.push({ path: `data/${inSample}.in`, message: "samples have no groups; move it to data/sample" });
  const inSecret = grouped.find((name) => name.startsWith("secret/"));
  const loose = names.find((name) => name.startsWith("secret/") && name.split("/").length === 2);
  if (inSecret !== undefined && loose !== undefined) {
    const message = "data/secret has groups, so every case belongs into one; move it";
    faults.push({ path: `data/${loose}.in`, message });
  }
  for (const path of paths) {
    const depth = path.split("/").length;
    if (!path.endsWith("/test_group.yaml") || depth <= 3) continue;
    const folder = path.slice("data/".length, -"/test_group.yaml".length);
    if (depth > 4) faults.push({ path, message: "groups have no groups inside; remove it" });
    else if (!folders.has(folder)) {
      faults.push({ path, message: "its group has no test case; add one or remove the folder" });
    }
  }
}

/** `a/b/c` → `a`, `a/b`. */
function foldersOf(name: string): string[] {
  const segments = name.split("/");
  return segments.slice(1).map((_, at) => segments.slice(0, at + 1).join("/"));
}

type NamedTypes = { parameters: { name: string; type: ValueType }[]; returns: ValueType };

function named(signature: Signature): NamedTypes {
  const { parameters, returns } = signatureTypes(signature);
  return {
    parameters: parameters.map((type, at) => ({ name: signature.parameters[at]?.name ?? `#${at + 1}`, type })),
    returns,
  };
}

function checkValues(
  name: string,
  input: string,
  answer: string,
  types: NamedTypes,
  context: TestDataContext,
  faults: Diagnostic[],
): void {
  const report = (ending: string, found: InputFault[]) => {
    for (const { line, path, message } of found) {
      faults.push({ path: `data/${name}${ending}:${line}`, message: path === "" ? message : `${path} ${message}` });
    }
  };
  report(".in", inputFaults(input, types.parameters));
  // An author's own validator may keep in the answer file whatever helps it, as long as it is JSON.
  const returns = context.validator.kind === "custom" ? null : types.returns;
  report(".ans", valueFaults(answer, returns, 1, "the answer"));
}

/** The texts that the statement shows where they are not the judged ones: the format's "Displayed test cases". */
function shownTexts(
  files: PackageFiles,
  name: string,
  input: string,
  answer: string,
  faults: Diagnostic[],
): { input: string; answer: string } | null {
  const read = (ending: string) => textOf(files, `data/${name}${ending}`, faults);
  const shownInput = read(".in.statement");
  const shownAnswer = read(".ans.statement") ?? read(".out");
  if (shownInput === null && shownAnswer === null) return null;
  return { input: shownInput ?? input, answer: shownAnswer ?? answer };
}

function translate(samples: TestCase[], translations: Record<string, { ko: string }>, faults: Diagnostic[]): void {
  for (const [name, { ko }] of Object.entries(translations)) {
    const sample = samples.find((candidate) => candidate.name === `sample/${name}`);
    if (sample === undefined) {
      faults.push({ path: "practice.yaml", message: `samples.${name}: there is no data/sample/${name}.in` });
    } else if (sample.description === null) {
      faults.push({
        path: "practice.yaml",
        message: `samples.${name}: add description to data/sample/${name}.yaml first`,
      });
    } else sample.description = { en: sample.description.en, ko };
  }
}
