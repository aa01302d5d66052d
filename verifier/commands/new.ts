import { randomUUID } from "node:crypto";
import { join, relative } from "node:path";
import { Command } from "commander";
import { Shortname } from "#contract/problem/problem.ts";
import type { Config } from "../config.ts";
import { createProblem } from "../new/create.ts";
import { shortnamesIn, UsageFault } from "./catalogue.ts";

export function newCommand(config: Config): Command {
  return new Command("new")
    .description("write the folder of a new problem, complete but for its ideas")
    .argument("<shortname>", "lower-case letters and digits")
    .action(async (shortname: string) => {
      if (!Shortname.safeParse(shortname).success) {
        throw new UsageFault(`"${shortname}" must be 1 to 64 lower-case letters and digits`);
      }
      if ((await shortnamesIn(config.problemsDir)).includes(shortname)) {
        throw new UsageFault(`there is a problem ${shortname} already`);
      }
      const dir = join(config.problemsDir, shortname);
      await createProblem(dir, randomUUID());
      console.log(
        `${relative(process.cwd(), dir)} is there; what to fill in:\n  npm run problems -- verify ${shortname}`,
      );
    });
}
