import { readdir, readFile } from "node:fs/promises";

const PROGRAMS = new URL("programs/", import.meta.url);

export type HeavyProgram = { name: string; entry: string; source: string };

/** The files under `programs/` as plain scripts, the form in which solvers write. */
export async function heavyPrograms(): Promise<HeavyProgram[]> {
  const files = (await readdir(PROGRAMS)).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const source = (await readFile(new URL(file, PROGRAMS), "utf8")).replace(/^export /m, "");
      const entry = /^function (\w+)/m.exec(source)?.[1];
      if (entry === undefined) throw new Error(`bench/programs/${file}: exports no function`);
      return { name: file.replace(/\.js$/, ""), entry, source };
    }),
  );
}
