import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** A small complete problem, as a maintainer would write it. */
export type ProblemSketch = {
  shortname: string;
  /** YAML below `limits:`. */
  limits?: Record<string, number>;
  /** Missing: a stdio problem. */
  signature?: { name: string; parameters: { name: string; type: string }[]; returns: string };
  samples: CaseSketch[];
  secret: CaseSketch[];
  /** The one language of its statement and its name; missing: English. */
  language?: string;
  /** Markdown; missing: a text without formulas. */
  statement?: string;
  /** JavaScript of the model solution. */
  model: string;
  /** English, of a function problem. */
  hints?: string[];
  editorial?: string;
  siblings?: string[];
  /** JavaScript of a custom output validator. */
  outputValidator?: string;
  outputValidatorArgs?: string[];
  /** Files below `input_validators/`; missing: one that takes anything. */
  inputValidators?: Record<string, string>;
};

type CaseSketch = { input: string; answer: string; hint?: string; fullFeedback?: boolean };

export type ProblemsDirectory = {
  dir: string;
  /** Writes the problem, or writes it anew. */
  write(sketch: ProblemSketch): Promise<void>;
  close(): Promise<void>;
};

/** A directory of problems of its own, gone after `close`. */
export async function problemsDirectory(...sketches: ProblemSketch[]): Promise<ProblemsDirectory> {
  const dir = await mkdtemp(path.join(tmpdir(), "basecase-problems-"));
  const write = async (sketch: ProblemSketch) => {
    const folder = path.join(dir, sketch.shortname);
    await rm(folder, { recursive: true, force: true });
    for (const [name, text] of Object.entries(filesOf(sketch))) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  };
  for (const sketch of sketches) await write(sketch);
  return { dir, write, close: () => rm(dir, { recursive: true, force: true }) };
}

const ANYTHING = { "validate.ts": "function validate(args: unknown[]): true | string {\n  return true;\n}\n" };

function filesOf(sketch: ProblemSketch): Record<string, string> {
  const { language = "en" } = sketch;
  const files: Record<string, string> = {
    "problem.yaml": yaml({
      problem_format_version: "2025-09",
      type: "pass-fail",
      name: { [language]: sketch.shortname },
      uuid: uuidOf(sketch.shortname),
      license: "cc0",
      rights_owner: "Basecase contributors",
      limits: sketch.limits ?? { time_limit: 1 },
    }),
    [`statement/problem.${language}.md`]: sketch.statement ?? "Do what the name says.\n",
    "submissions/accepted/model.js": sketch.model,
  };
  if (sketch.signature !== undefined) {
    files["practice.yaml"] = yaml({
      function: sketch.signature,
      difficulty: "easy",
      techniques: ["recursion"],
      siblings: sketch.siblings ?? [],
      hints: (sketch.hints ?? []).map((en) => ({ en })),
    });
  }
  for (const [name, source] of Object.entries(sketch.inputValidators ?? ANYTHING)) {
    files[`input_validators/${name}`] = source;
  }
  if (sketch.editorial !== undefined) files["solution/solution.en.md"] = sketch.editorial;
  if (sketch.outputValidator !== undefined) files["output_validator/validate.js"] = sketch.outputValidator;
  if (sketch.outputValidatorArgs !== undefined) {
    files["data/test_group.yaml"] = yaml({ output_validator_args: sketch.outputValidatorArgs });
  }
  for (const [group, cases] of [
    ["sample", sketch.samples],
    ["secret", sketch.secret],
  ] as const) {
    cases.forEach(({ input, answer, hint, fullFeedback }, index) => {
      const base = `data/${group}/${String(index + 1).padStart(2, "0")}`;
      files[`${base}.in`] = input;
      files[`${base}.ans`] = answer;
      if (hint !== undefined || fullFeedback !== undefined) {
        files[`${base}.yaml`] = yaml({ hint, full_feedback: fullFeedback });
      }
    });
  }
  return files;
}

/** The same for the same problem, so that writing it anew changes nothing else. */
function uuidOf(shortname: string): string {
  const hex = createHash("sha256").update(shortname).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Every JSON text is YAML. */
function yaml(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
