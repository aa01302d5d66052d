import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";
import { expect, test } from "vitest";
import { NAMES_A_PART } from "./parts.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** Whose texts reach a solver: what the sandbox says inside, what the judge says of a case, and what the server answers. */
const SPEAKERS = [
  "worker/sandbox/host",
  "worker/judge",
  "contract",
  ...["authoring", "http", "identity", "learning", "problems", "rounds"].map((feature) => `server/${feature}`),
];
const SPEAKING_FILES = ["server/submissions/routes.ts", "server/submissions/live-routes.ts"];

function filesIn(folder: string): string[] {
  return readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => `${folder}/${name}`);
}

/** All texts of a program but those that name a module. */
function textsOf(file: string): string[] {
  const { program, errors } = parseSync(file, readFileSync(ROOT + file, "utf8"));
  if (errors.length > 0) throw new Error(`${file} can't be read`);
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (Array.isArray(node)) return node.forEach(visit);
    const read = (key: string): unknown => Reflect.get(node, key);
    const type = read("type");
    const value = read("value");
    if (type === "Literal" && typeof value === "string") texts.push(value);
    if (type === "TemplateElement") texts.push(String(Reflect.get(Object(value), "cooked")));
    const isImport = typeof type === "string" && /^(?:Import|Export\w+)Declaration$|^TSImportType$/.test(type);
    for (const [key, child] of Object.entries(node)) if (!isImport || key === "declaration") visit(child);
  };
  visit(program);
  return texts;
}

/** Texts that no solver meets: what the host looks up, whose words it replaces, and faults that go to the log. */
const INTERNAL = new Set([
  "An object was thrown from supplied code within isolated-vm, but that object was not an instance of `Error`.",
  "\n    at (<isolated-vm boundary>)",
  "oxc-parser",
  "the harness gave no text",
  "the harness gave an unknown answer",
]);

test.each([...SPEAKERS.flatMap(filesIn), ...SPEAKING_FILES])("%s names none of our parts", (file) => {
  expect(textsOf(file).filter((text) => NAMES_A_PART.test(text) && !INTERNAL.has(text))).toEqual([]);
});

test.each(["en", "ko"])("the page's words in %s name none of our parts", (language) => {
  const words: unknown = JSON.parse(readFileSync(`${ROOT}client/locales/${language}.json`, "utf8"));
  const values = (node: unknown): string[] =>
    typeof node === "object" && node !== null ? Object.values(node).flatMap(values) : [String(node)];
  expect(values(words).filter((text) => NAMES_A_PART.test(text))).toEqual([]);
});
