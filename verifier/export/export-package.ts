import { signatureTypes } from "#contract/types/signature.ts";
import type { Problem } from "#catalogue/model.ts";
import { readAuthorFiles, type AuthorFiles, type ScriptFile } from "../author-files.ts";
import { EQUIVALENTS_PATH } from "../equivalents.ts";
import { hashOf, REPLACED } from "../originals.ts";
import { drivers, inputValidator, outputValidator, type ProgramFiles } from "./programs.ts";
import { as2023 } from "./as-2023.ts";
import { withDriverLanguages, withEntryPoint, withFunctionSection } from "./texts.ts";

export type PackageFile = { bytes: Buffer; executable: boolean };

/** A package's files by their paths below its folder. */
export type Package = Map<string, PackageFile>;

export type Exported = {
  files: Package;
  /** What the package replaces or leaves out, so that an import can restore it. */
  originals: Package;
};

export type ExportFormat = "2025-09" | "2023-07";

/**
 * A complete package that needs nothing of ours: generated cases are there, validators are programs, and a function
 * problem has a driver. `problem` was loaded with its generated cases. Throws an `ExportFault` where a format can't say
 * what the problem says.
 */
export async function exportPackage(problem: Problem, format: ExportFormat = "2025-09"): Promise<Exported> {
  const files = readAuthorFiles(problem.dir);
  const out: Package = new Map();
  const changed: Package = new Map();
  for (const [path, bytes] of files.contents) {
    const file = { bytes, executable: false };
    if (isChanged(path, problem, files)) changed.set(path, file);
    if (isKept(path, problem, files)) out.set(path, { ...file, bytes: exportedBytes(path, bytes, problem) });
  }
  addCases(out, problem);
  await addPrograms(out, problem, files);
  if (files.generator !== null) out.set("generators/README.txt", text(GENERATORS));
  checkPackage(out, problem);
  const exported = format === "2025-09" ? out : as2023(out, problem);
  for (const [path, bytes] of files.contents) {
    const now = exported.get(path);
    if (now === undefined || !now.bytes.equals(bytes)) changed.set(path, { bytes, executable: false });
  }
  return { files: exported, originals: originalsOf(exported, changed) };
}

const GENERATORS =
  "generate.ts declares `cases` and makes each of them from its name and seed; all of them are in data/ already.\n" +
  "It is no program by itself: Basecase runs it with `npm run problems -- build`.\n";

/** Files whose exported form is another, or that have none. */
function isChanged(path: string, problem: Problem, files: AuthorFiles): boolean {
  if (path === "practice.yaml" || path === EQUIVALENTS_PATH || path === "data/test_group.yaml") return true;
  if (files.inputValidators.some((validator) => validator.path === path)) return true;
  if (path.startsWith("output_validator/")) return true;
  return problem.kind === "function" && (path === "problem.yaml" || path === SUBMISSIONS || STATEMENT.test(path));
}

const SUBMISSIONS = "submissions/submissions.yaml";
const STATEMENT = /^statement\/problem(?:\.(en|ko))?\.md$/;

/** Files that are in the package under their own names. */
function isKept(path: string, problem: Problem, files: AuthorFiles): boolean {
  return !isChanged(path, problem, files) || path === "problem.yaml" || path === SUBMISSIONS || STATEMENT.test(path);
}

function exportedBytes(path: string, bytes: Buffer, { kind, signature }: Problem): Buffer {
  if (kind !== "function" || signature === null) return bytes;
  if (path === "problem.yaml") return Buffer.from(withDriverLanguages(bytes.toString("utf8")));
  const statement = STATEMENT.exec(path);
  if (statement === null) return bytes;
  return Buffer.from(withFunctionSection(bytes.toString("utf8"), signature, statement[1] === "ko" ? "ko" : "en"));
}

/** The generated cases, and the flags that we may keep above both groups, where the format looks for them. */
function addCases(out: Package, { samples, secret }: Problem): void {
  for (const { name, input, answer, validatorArgs } of [...samples, ...secret]) {
    if (!out.has(`data/${name}.in`)) {
      out.set(`data/${name}.in`, text(input));
      out.set(`data/${name}.ans`, text(answer));
    }
    const group = `data/${name.split("/")[0]}/test_group.yaml`;
    if (validatorArgs.raw.length > 0 && !out.has(group)) {
      out.set(group, text(`output_validator_args: ${JSON.stringify(validatorArgs.raw)}\n`));
    }
  }
}

async function addPrograms(out: Package, problem: Problem, files: AuthorFiles): Promise<void> {
  for (const validator of files.inputValidators) {
    const name = validator.path.replace(/\.(js|ts)$/, "");
    addProgram(out, name, await inputValidator(validator, problem.kind));
  }
  const { outputValidator: own, signature } = problem;
  const script: ScriptFile | null = own.kind === "custom" ? own : null;
  const returns = signature === null ? null : signatureTypes(signature).returns;
  // Text outputs without a validator of the author's are what every judge compares alike.
  if (script !== null || returns !== null) addProgram(out, "output_validator", await outputValidator(returns, script));
  if (signature === null) return;
  const { javascript, typescript } = await drivers(signature);
  addProgram(out, "include/javascript", javascript);
  addProgram(out, "include/typescript", typescript);
  out.set(SUBMISSIONS, text(withEntryPoint(out.get(SUBMISSIONS)?.bytes.toString("utf8") ?? "")));
}

function addProgram(out: Package, folder: string, files: ProgramFiles): void {
  for (const [name, content] of Object.entries(files)) {
    out.set(`${folder}/${name}`, { ...text(content), executable: name === "run" });
  }
}

function originalsOf(out: Package, changed: Package): Package {
  const replaced: Record<string, string> = {};
  // A driver's own is none of the author's, whose folder may have no such file.
  for (const path of new Set([...changed.keys(), ...(out.has("include/typescript/main.ts") ? [SUBMISSIONS] : [])])) {
    const exported = out.get(path);
    if (exported !== undefined) replaced[path] = hashOf(exported.bytes);
  }
  return new Map([...changed, [REPLACED, text(`${JSON.stringify(replaced, null, 2)}\n`)]]);
}

/** What the format would let happen without a word. */
function checkPackage(out: Package, { signature, shortname }: Problem): void {
  if (signature === null) return;
  const clash = [...out.keys()].find((path) => /^submissions\/[^/]+\/main\.(js|ts)$/.test(path));
  if (clash !== undefined) {
    throw new Error(`${shortname}/${clash}: the driver would be copied over it; give it another name`);
  }
}

function text(content: string): PackageFile {
  return { bytes: Buffer.from(content), executable: false };
}
