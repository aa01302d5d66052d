import { replaceConstants, type Constants } from "../format/constants.ts";
import type { AuthorScript } from "../model.ts";
import { INPUT_VALIDATOR, textOf, type PackageFiles } from "../package/package-files.ts";

/** What can be asked whether the statement allows an input. */
export function readInputValidators(files: PackageFiles, constants: Constants): AuthorScript[] {
  return files.paths
    .filter((path) => INPUT_VALIDATOR.test(path))
    .flatMap((path): AuthorScript[] => {
      // One that can't be read has nothing to say of a solver's case; it is no reason to refuse the problem.
      const source = textOf(files, path, []);
      if (source === null) return [];
      const language = path.endsWith(".ts") ? "typescript" : "javascript";
      return [{ path, language, source: replaceConstants(source, constants) }];
    });
}
