import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const SKELETON = join(import.meta.dirname, "skeleton");
/** What stands in the skeleton for the new problem's own identity. */
const UUID = "00000000-0000-4000-8000-000000000000";

/**
 * Makes `dir` a copy of the skeleton: a small whole problem that verifies but for the marks that say what to replace.
 * Throws where the folder exists.
 */
export async function createProblem(dir: string, uuid: string): Promise<void> {
  await cp(SKELETON, dir, { recursive: true, errorOnExist: true, force: false });
  const path = join(dir, "problem.yaml");
  await writeFile(path, (await readFile(path, "utf8")).replace(UUID, uuid));
}
