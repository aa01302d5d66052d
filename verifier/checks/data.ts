import { finder, type Finding } from "../finding.ts";
import type { Subject } from "../subject.ts";

/** Most secret cases that may share one answer: a program that only ever gives it must not come far. */
const CONSTANT_SHARE = 0.6;

/** Clean text, no case twice, two or three samples, and answers that can't be guessed. */
export function checkData({ problem }: Subject): Finding[] {
  return [...hygiene(problem), ...duplicates(problem), ...constants(problem), ...caseCounts(problem)];
}

type Data = Subject["problem"];

function hygiene({ samples, secret, kind, outputValidator }: Data): Finding[] {
  const dirty = finder("dataHygiene");
  const loose = finder("canonicalJson");
  for (const { name, input, answer } of [...samples, ...secret]) {
    for (const [path, text] of [
      [`data/${name}.in`, input],
      [`data/${name}.ans`, answer],
    ] as const) {
      if (text !== "" && !text.endsWith("\n")) dirty.error(path, "must end with a line break");
      if (/[ \t]+$/m.test(text)) dirty.error(path, "has spaces at the end of a line; remove them");
      if (text.includes("\r")) dirty.error(path, "has carriage returns; save it with Unix line ends");
      if (kind === "function" && !(path.endsWith(".ans") && outputValidator.kind === "custom") && !isCompact(text)) {
        loose.error(path, "must be compact JSON, one value a line, as JSON.stringify writes it");
      }
    }
  }
  return [...dirty.found, ...loose.found];
}

function isCompact(text: string): boolean {
  if (!/[ \t]/.test(text)) return true;
  // Numbers are left alone: 1.0 and 1e-6 are the author's choice.
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.every((line) => !/[^\s"][ \t]|[ \t][^\s"]/.test(line.replaceAll(/"(\\.|[^"\\])*"/g, '""')));
}

function duplicates({ samples, secret }: Data): Finding[] {
  const { error, found } = finder("duplicateInput");
  const first = new Map<string, string>();
  for (const { name, input } of [...samples, ...secret]) {
    const before = first.get(input);
    if (before === undefined) first.set(input, name);
    else error(`data/${name}.in`, `is the same as ${before}.in; remove one of them`);
  }
  return found;
}

function constants({ secret, outputValidator }: Data): Finding[] {
  const { error, found } = finder("constantAnswer");
  if (outputValidator.kind === "custom") return [];
  const byAnswer = Map.groupBy(secret, ({ answer }) => answer.trim());
  for (const [constant, { length }] of byAnswer) {
    if (secret.length < 2 || length <= secret.length * CONSTANT_SHARE) continue;
    error(
      "data/secret",
      `${length} of ${secret.length} answers are ${constant.slice(0, 40)}; add cases with other answers`,
    );
  }
  return found;
}

function caseCounts({ samples, secret }: Data): Finding[] {
  const { error, found } = finder("sampleCount");
  if (samples.length < 2 || samples.length > 3) {
    error("data/sample", `has ${samples.length} samples; two or three teach best`);
  }
  for (const { name, description } of samples) {
    if (description === null) error(`data/${name}.yaml`, "has no description; explain how the answer comes about");
    else if (description.ko === undefined) {
      error("practice.yaml", `samples.${name.slice("sample/".length)}.ko is missing: the explanation in Korean`);
    }
  }
  if (secret.length < 10) error("data/secret", `has ${secret.length} cases; every edge wants one, ten at least`);
  return found;
}
