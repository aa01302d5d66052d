import type { Format } from "./metadata.ts";
import type { Remarks } from "../model.ts";

/**
 * Whether the cases of `data/secret` are in groups as the format has them. Every case must be accepted whatever its group,
 * so what the format would have otherwise here is said, and changes no verdict.
 */
export function checkGroups(paths: string[], names: string[], format: Format, { faults, notes }: Remarks): void {
  if (!names.some((name) => name.startsWith("secret/"))) {
    faults.push({ path: "data/secret", message: "has no test case; add data/secret/1.in and data/secret/1.ans" });
  }
  const folders = new Set(names.flatMap(foldersOf));
  for (const name of names) {
    if (folders.has(name)) {
      faults.push({ path: `data/${name}.in`, message: "a folder beside it has the same name; rename one of them" });
    }
  }
  if (format === "legacy") return;
  const groups = new Set<string>();
  const file = format === "2025-09" ? "test_group.yaml" : "testdata.yaml";
  for (const path of paths) {
    const folder = path.slice("data/".length, -`/${file}`.length);
    if (!path.endsWith(`/${file}`) || !folder.includes("/")) continue;
    if (folder.startsWith("sample/")) notes.push({ path, message: "samples have no groups; remove it" });
    else if (folder.split("/").length > 2) notes.push({ path, message: "groups have no groups inside; remove it" });
    else if (!folders.has(folder)) {
      notes.push({ path, message: "its group has no test case; add one or remove the folder" });
    } else groups.add(folder);
  }
  if (groups.size > 0) checkGrouped(names, groups, notes);
}

/** Where there is one group, every case is in one. */
function checkGrouped(names: string[], groups: Set<string>, notes: Remarks["notes"]): void {
  const secret = names.filter((name) => name.startsWith("secret/")).map((name) => name.split("/"));
  const loose = secret.find(({ length }) => length === 2);
  if (loose !== undefined) {
    const message = "data/secret has groups, so every case belongs into one; move it";
    notes.push({ path: `data/${loose.join("/")}.in`, message });
  }
  const inFolders = secret.filter(({ length }) => length > 2).map((segments) => segments.slice(0, 2).join("/"));
  for (const folder of new Set(inFolders)) {
    const message = "data/secret has groups, so every folder is one; add test_group.yaml";
    if (!groups.has(folder)) notes.push({ path: `data/${folder}`, message });
  }
}

/** `a/b/c` → `a`, `a/b`. */
function foldersOf(name: string): string[] {
  const segments = name.split("/");
  return segments.slice(1).map((_, at) => segments.slice(0, at + 1).join("/"));
}
