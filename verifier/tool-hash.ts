import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/** Host processes start from files that no other file imports. */
const SANDBOX = "worker/sandbox";
const IMPORTS = /(?:^|\n)(?:import|export)\s[^;]*?"([^"]+)";/g;

/** An alias of package.json's `imports`, and the folder it stands for. */
type Room = [alias: string, place: string];

/**
 * A hash over whatever decides what `entry` says: the sources that it imports, the sandbox, the packages' versions and
 * Node's. `root` is the project's folder; an edit in a room that `entry` never enters changes nothing.
 */
export function toolHash(root: string, entry: string): string {
  const manifest: { imports: Record<string, string>; [kind: string]: Record<string, string> } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const rooms = Object.entries(manifest.imports).map(([alias, place]): Room => [
    alias.replace("*", ""),
    place.replace(/^\.\/|\*$/g, ""),
  ]);
  const sources = new Map<string, string>();
  const packages = new Set<string>();
  collect(entry);
  for (const path of filesIn(root, SANDBOX)) sources.set(path, readFileSync(join(root, path), "utf8"));

  const hash = createHash("sha256").update(process.version);
  const versions = { ...manifest.devDependencies, ...manifest.dependencies };
  for (const name of [...packages].toSorted()) hash.update(`${name} ${versions[name]}\n`);
  for (const path of [...sources.keys()].toSorted()) hash.update(`${path}\n`).update(sources.get(path) ?? "");
  return hash.digest("hex");

  function collect(path: string): void {
    if (sources.has(path)) return;
    const text = readFileSync(join(root, path), "utf8");
    sources.set(path, text);
    for (const [, specifier = ""] of text.matchAll(IMPORTS)) {
      const room = rooms.find(([alias]) => specifier.startsWith(alias));
      if (room !== undefined) collect(specifier.replace(...room));
      else if (specifier.startsWith(".")) collect(relative(root, resolve(root, path, "..", specifier)));
      else
        packages.add(
          specifier
            .split("/")
            .slice(0, specifier.startsWith("@") ? 2 : 1)
            .join("/"),
        );
    }
  }
}

function filesIn(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
