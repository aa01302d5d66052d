import { signatureTypes, type Signature } from "#contract/types/signature.ts";
import type { ValueType } from "#contract/types/value-type.ts";
import { caseSettings, groupSettings, type SettingsContext } from "../format/group-settings.ts";
import { checkCompanions } from "../package/case-files.ts";
import { checkForeignFiles } from "../package/foreign-files.ts";
import { checkGroups } from "../format/groups.ts";
import type { Diagnostic, Remarks, TestCase } from "../model.ts";
import { textOf, type PackageFiles } from "../package/package-files.ts";
import { inputFaults, valueFaults, type InputFault } from "./parse-input.ts";

export type TestDataContext = SettingsContext & {
  /** null: inputs and answers are free text. */
  signature: Signature | null;
  /** Translations of samples' descriptions, by sample name. */
  translations: Record<string, { ko: string }>;
};

export type TestData = { samples: TestCase[]; secret: TestCase[] };

/** Reads and checks `data/sample` and `data/secret`; both come in judging order. */
export function readTestData(files: PackageFiles, context: TestDataContext, remarks: Remarks): TestData {
  const { faults } = remarks;
  const paths = files.paths.filter((path) => /^data\/(sample|secret)\//.test(path));
  const names = paths.filter((path) => path.endsWith(".in")).map((path) => path.slice("data/".length, -".in".length));
  names.sort(compareNames);
  checkCompanions(paths, new Set(names), context.format, remarks);
  checkForeignFiles(files, new Set(names), context.format, remarks);
  checkGroups(paths, names, context.format, remarks);

  const settingsOf = groupSettings(files, context, remarks);
  // Also the groups' files that no case needs are read, for their faults.
  for (const path of files.contents.keys()) {
    if (/^data\/(.*\/)?(test_group|testdata)\.yaml$/.test(path)) settingsOf(path.slice(0, path.lastIndexOf("/")));
  }
  const types = context.signature === null ? null : named(context.signature);
  const cases = names.flatMap((name) => {
    const inherited = settingsOf(`data/${name.slice(0, name.lastIndexOf("/"))}`);
    const settings = caseSettings(files, name, inherited, context, remarks);
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
