import { parse } from "yaml";
import { ProblemYaml } from "#catalogue/format/problem-yaml.ts";
import type { Package } from "../../verifier/export/export-package.ts";

const NAME = /^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,254}$/;
const FOLDERS = new Set([
  ..."statement attachments solution data generators include submissions input_validators static_validator".split(" "),
  ..."output_validator input_visualizer output_visualizer".split(" "),
]);
const DATA_FOLDERS = new Set(["sample", "secret", "invalid_input", "invalid_output", "valid_output"]);

/** What the text of format 2025-09 forbids or asks for, read off its sections; judges pass over names with a period first. */
export function formatFaults(files: Package, shortname: string): string[] {
  const visible = [...files].filter(([path]) => !path.split("/").some((name) => name.startsWith(".")));
  const paths = visible.map(([path]) => path);
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };

  expect(/^[a-z0-9]+$/.test(shortname), "the name is none of a package");
  for (const [path, { bytes }] of visible) {
    const text = bytes.toString("utf8");
    expect(
      path.split("/").every((name) => NAME.test(name)),
      `${path}: has a name that judges pass over`,
    );
    expect(path === "problem.yaml" || FOLDERS.has(path.split("/")[0] ?? ""), `${path}: is no part of the format`);
    expect(!text.includes("\uFFFD") && !text.startsWith("\uFEFF"), `${path}: is not UTF-8 without a mark`);
    expect(!text.includes("\r"), `${path}: has carriage returns`);
    expect(text === "" || text.endsWith("\n"), `${path}: ends without a line end`);
  }

  const yaml = ProblemYaml.safeParse(parse(files.get("problem.yaml")?.bytes.toString("utf8") ?? ""));
  expect(yaml.success, `problem.yaml: ${yaml.error?.message ?? ""}`);
  const names = typeof yaml.data?.name === "string" ? ["en"] : Object.keys(yaml.data?.name ?? {});
  const statements = paths.flatMap((path) => /^statement\/problem(?:\.([^/]+))?\.md$/.exec(path)?.slice(1) ?? []);
  const languages = statements.map((language) => language ?? "en");
  expect(names.toSorted().join() === languages.toSorted().join(), "the names and the statements differ in language");

  for (const path of paths.filter((candidate) => candidate.startsWith("data/"))) {
    expect(DATA_FOLDERS.has(path.split("/")[1] ?? ""), `${path}: is no part of data/`);
    const base = /^(data\/.*)\.(?:ans|yaml)$/.exec(path)?.[1];
    const lonely = base !== undefined && !path.endsWith("/test_group.yaml") && !paths.includes(`${base}.in`);
    expect(!lonely, `${path}: belongs to no case`);
    if (path.endsWith(".in")) expect(paths.includes(path.replace(/in$/, "ans")), `${path}: has no answer`);
  }
  expect(
    paths.some((path) => /^data\/secret\/.*\.in$/.test(path)),
    "there is no secret case",
  );
  expect(
    paths.some((path) => path.startsWith("submissions/accepted/")),
    "there is no accepted submission",
  );

  for (const path of paths.filter((candidate) => candidate.startsWith("submissions/"))) {
    const placed = /^submissions\/[^/]+\/[^/]+/.test(path) || path === "submissions/submissions.yaml";
    expect(placed, `${path}: is no submission`);
  }
  for (const [program, members] of programs(paths)) {
    const runnable =
      members.includes("run") || (members.length === 1 && /\.(py|c|cc|cpp|ctd|viva)$/.test(members[0] ?? ""));
    expect(runnable, `${program}: is no program of the format`);
    if (members.includes("run"))
      expect(files.get(`${program}/run`)?.executable === true, `${program}/run: is not executable`);
  }
  expect(
    [...programs(paths).keys()].some((program) => program.startsWith("input_validators/")),
    "there is no input validator",
  );
  for (const path of paths.filter((candidate) => candidate.startsWith("include/"))) {
    const language = path.split("/")[1] ?? "";
    const allowed: unknown[] = yaml.data?.languages ?? ["all"];
    expect(
      language === "default" || allowed.includes("all") || allowed.includes(language),
      `${path}: ${language} is not allowed`,
    );
  }
  return faults;
}

/** Validators by their folder, or by their file. */
function programs(paths: string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const match = /^(input_validators\/[^/]+|output_validator)(?:\/(.+))?$/.exec(path);
    if (match === null) continue;
    const [, program = "", member = path.split("/").at(-1) ?? ""] = match;
    found.set(program, [...(found.get(program) ?? []), member]);
  }
  return found;
}
