import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ProblemReport } from "./report/problem-report.ts";
import { readOptional } from "./read-optional.ts";

/** Reports of earlier verifications, keyed by all that could change them. */
export type Cache = {
  read(key: string): Promise<ProblemReport | null>;
  write(key: string, report: ProblemReport): Promise<void>;
};

export function openCache(dir: string): Cache {
  const pathOf = (key: string) => join(dir, `${key}.json`);
  return {
    read: async (key) => {
      const text = await readOptional(pathOf(key));
      if (text === null) return null;
      // A report of another shape is one of another version of this tool.
      const report = ProblemReport.safeParse(JSON.parse(text));
      return report.success ? report.data : null;
    },
    write: async (key, report) => {
      await mkdir(dir, { recursive: true });
      const beside = `${pathOf(key)}.${process.pid}.part`;
      await writeFile(beside, JSON.stringify(report));
      await rename(beside, pathOf(key));
    },
  };
}

/** What a report holds for: the folder's content, the whole catalogue's names, the question and the tool itself. */
export function cacheKey(parts: {
  folder: string;
  shortnames: ReadonlySet<string>;
  tool: string;
  mutants: boolean;
}): string {
  const hash = createHash("sha256");
  hash.update(`${parts.tool} ${parts.folder} ${parts.mutants} ${[...parts.shortnames].toSorted().join(" ")}`);
  return hash.digest("hex");
}

/** The rooms whose code decides what a verification says. */
const TOOL_ROOMS = ["verifier", "worker/judge", "worker/sandbox", "server/problems", "server/contract"];

/** A hash over the tool's own sources, and the Node it runs on. `root` is the project's folder. */
export async function toolHash(root: string): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const room of TOOL_ROOMS) {
    const entries = await readdir(join(root, room), { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const path of paths.toSorted()) hash.update(await readFile(path));
  }
  return hash.digest("hex");
}
