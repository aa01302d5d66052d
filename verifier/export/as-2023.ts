import { parse, parseDocument, stringify } from "yaml";
import { z } from "zod";
import type { Problem } from "#catalogue/model.ts";
import { ExportFault } from "./export-fault.ts";
import type { Package, PackageFile } from "./export-package.ts";

const Settings = z.looseObject({
  output_validator_args: z.array(z.union([z.string(), z.number().transform(String)])).optional(),
  hint: z.string().optional(),
  description: z.string().optional(),
});

/**
 * The package for tools that know 2023-07 and no later version: the layout is the same, but groups are configured in
 * `testdata.yaml`, cases not at all, and what was said of a case stands in files beside it.
 */
export function as2023(files: Package, { samples, secret }: Problem): Package {
  const out: Package = new Map();
  const names = new Set([...samples, ...secret].map(({ name }) => `data/${name}.yaml`));
  for (const [path, file] of files) {
    const text = file.bytes.toString("utf8");
    if (path === "problem.yaml") out.set(path, textFile(withVersion(text)));
    else if (path.startsWith("data/") && path.endsWith("/test_group.yaml")) {
      out.set(path.replace(/test_group\.yaml$/, "testdata.yaml"), textFile(groupFile(path, text)));
    } else if (names.has(path)) addNotes(out, path, text);
    else out.set(path, file);
  }
  return out;
}

/** The drafts' name is the one that every tool of that time knows. */
function withVersion(text: string): string {
  const document = parseDocument(text);
  document.set("problem_format_version", "2023-07-draft");
  return document.toString();
}

function groupFile(path: string, text: string): string {
  const { output_validator_args: args = [] } = Settings.parse(parse(text) ?? {});
  const spaced = args.find((word) => /\s/.test(word));
  if (spaced !== undefined) throw new ExportFault(`${path}: 2023-07 parts flags by spaces, and ${spaced} has one`);
  return stringify({ output_validator_flags: args.join(" ") });
}

function addNotes(out: Package, path: string, text: string): void {
  const { output_validator_args: args, hint, description } = Settings.parse(parse(text) ?? {});
  if (args !== undefined) {
    throw new ExportFault(`${path}: 2023-07 has no output_validator_args for a case; give them to its group`);
  }
  const base = path.slice(0, -".yaml".length);
  if (hint !== undefined) out.set(`${base}.hint`, textFile(`${hint.trim()}\n`));
  if (description !== undefined) out.set(`${base}.desc`, textFile(`${description.trim()}\n`));
}

function textFile(content: string): PackageFile {
  return { bytes: Buffer.from(content), executable: false };
}
