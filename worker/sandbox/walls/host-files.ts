import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** Also of what is loaded only when a program needs it. */
const IMPORT = /\b(?:from|import|requireHere)\s*\(?\s*["']([^"'.#/][^"']*)["']/g;

const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

/**
 * The files and folders that a host reads, and no other: Node, the libraries it was linked with, the host's own folder,
 * and the packages that its modules import. Its modules come by message.
 */
export function hostFiles(host: URL, sources: Record<string, string>): string[] {
  const folder = fileURLToPath(host);
  // What Node's own modules ask for is within their text.
  const texts = Object.entries(sources).flatMap(([url, text]) => (url.endsWith("/library-text.ts") ? [] : [text]));
  const imported = texts.flatMap((text) => [...text.matchAll(IMPORT)].map(([, name = ""]) => name));
  const packages = new Set<string>();
  for (const name of imported) if (!name.startsWith("node:")) addPackage(nameOf(name), folder, packages);
  return [...libraries(), process.execPath, ...manifestOf(folder), path.resolve(folder), ...packages];
}

/** What this process has loaded: it runs the same Node, and imports no less than a host does. */
function libraries(): string[] {
  // A look at the network may take seconds where names resolve slowly.
  Object.assign(process.report, { excludeNetwork: true, excludeEnv: true });
  const found: unknown = process.report.getReport();
  const { sharedObjects } = z.object({ sharedObjects: z.array(z.string()) }).parse(found);
  return sharedObjects.filter((file) => path.isAbsolute(file) && !file.endsWith(".node") && existsSync(file));
}

/** The one that says which kind of modules the folder's files are. */
function manifestOf(folder: string): string[] {
  return ancestors(folder)
    .map((place) => path.join(place, "package.json"))
    .filter((file) => existsSync(file))
    .slice(0, 1);
}

function nameOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** With what it needs itself, as far as that is installed: of optional parts this machine's only. */
function addPackage(name: string, from: string, found: Set<string>): void {
  const place = ancestors(from)
    .map((folder) => path.join(folder, "node_modules", name))
    .find((folder) => existsSync(path.join(folder, "package.json")));
  if (place === undefined || found.has(place)) return;
  found.add(place);
  const text: unknown = JSON.parse(readFileSync(path.join(place, "package.json"), "utf8"));
  const { dependencies, optionalDependencies } = Manifest.parse(text);
  for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) addPackage(needed, place, found);
}

function ancestors(folder: string): string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...ancestors(above)];
}
