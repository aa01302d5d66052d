import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Language } from "#contract/language.ts";

export type ScriptFile = { path: string; language: Language; source: string };

/** A place that `npm run problems -- new` left to the author, and what belongs there. */
type Mark = { path: string; line: number; wanted: string };

/** What a problem's folder holds for its authors: the parts that no judge reads. */
export type AuthorFiles = {
  dir: string;
  /** Path below the folder → bytes, in the order of the paths. */
  contents: Map<string, Buffer>;
  generator: ScriptFile | null;
  inputValidators: ScriptFile[];
  marks: Mark[];
  /** SHA-256 over every file of the folder: what a verification holds for. */
  hash: string;
};

export function readAuthorFiles(dir: string): AuthorFiles {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
  const hash = createHash("sha256");
  const scripts: ScriptFile[] = [];
  const marks: Mark[] = [];
  const contents = new Map<string, Buffer>();
  for (const path of paths) {
    // As in `readPackage`: handing a small file to a thread takes longer than reading it.
    const bytes = readFileSync(join(dir, path));
    contents.set(path, bytes);
    hash.update(`${path.length} ${path} ${bytes.length}\n`).update(bytes);
    if (!/\.(in|ans)$/.test(path)) marks.push(...marksIn(path, bytes.toString("utf8")));
    const language = /^(generators|input_validators)\/[^/]+\.(js|ts)$/.test(path) ? languageOf(path) : null;
    if (language !== null) scripts.push({ path, language, source: bytes.toString("utf8") });
  }
  return {
    dir,
    contents,
    generator: scripts.find(({ path }) => /^generators\/generate\.(js|ts)$/.test(path)) ?? null,
    inputValidators: scripts.filter(({ path }) => path.startsWith("input_validators/")),
    marks,
    hash: hash.digest("hex"),
  };
}

const MARK = "FILL IN: ";

function marksIn(path: string, text: string): Mark[] {
  return text.split("\n").flatMap((line, at) => {
    const from = line.indexOf(MARK);
    if (from === -1) return [];
    return [{ path, line: at + 1, wanted: line.slice(from + MARK.length).replace(/["'].?$/, "") }];
  });
}

function languageOf(path: string): Language {
  return path.endsWith(".ts") ? "typescript" : "javascript";
}
