import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync, type Dirent } from "node:fs";
import { join, relative, sep } from "node:path";
import { walkFolder } from "#catalogue/package/walk-folder.ts";
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
  /** Larger than any tool takes; their bytes are not in `contents`. */
  huge: string[];
  /** SHA-256 over every file of the folder, and over what else is in it: what a verification holds for. */
  hash: string;
};

/** The format recommends no larger file. */
const HUGE_MB = 100;

export function readAuthorFiles(dir: string): AuthorFiles {
  const hash = createHash("sha256");
  for (const entry of entriesOf(dir)) hash.update(`${entry}\n`);
  const scripts: ScriptFile[] = [];
  const marks: Mark[] = [];
  const huge: string[] = [];
  const contents = new Map<string, Buffer>();
  for (const { path, size } of walkFolder(dir).files) {
    if (size > HUGE_MB * 2 ** 20) {
      huge.push(path);
      hash.update(`${path} ${size} ${lstatSync(join(dir, path)).mtimeMs}\n`);
      continue;
    }
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
    huge,
    hash: hash.digest("hex"),
  };
}

/** Everything in a folder with its kind: a link is not the file that it leads to, though it may read the same. */
function entriesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/");
      const leads = entry.isSymbolicLink() ? ` ${readlinkSync(join(entry.parentPath, entry.name))}` : "";
      return `${path} ${kindOf(entry)}${leads}`;
    })
    .toSorted();
}

function kindOf(entry: Dirent): string {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
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
