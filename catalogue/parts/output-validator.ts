import { replaceConstants, type Constants } from "../format/constants.ts";
import type { Diagnostic, OutputValidator } from "../model.ts";
import { textOf, type PackageFiles } from "../package/package-files.ts";

/** Reads `output_validator/`: none is the default one, a single `.js` or `.ts` file is the author's own. */
export function readOutputValidator(files: PackageFiles, constants: Constants, faults: Diagnostic[]): OutputValidator {
  const members = files.paths.filter((path) => path.startsWith("output_validator/") && !/\/README[^/]*$/.test(path));
  if (members.length === 0) return { kind: "default" };
  const [path, ...others] = members;
  const language = path?.endsWith(".ts") ? "typescript" : path?.endsWith(".js") ? "javascript" : null;
  if (path === undefined || others.length > 0 || language === null) {
    const message = "only an output validator that is a single .ts or .js file can be run here";
    faults.push({ path: path ?? "output_validator", message });
    return { kind: "default" };
  }
  const source = textOf(files, path, faults);
  if (source === null) return { kind: "default" };
  return { kind: "custom", path, language, source: replaceConstants(source, constants) };
}
