import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { FailureCode } from "#contract/http/failure.ts";
import { Difficulty, ProblemStatus } from "#contract/problem/problem.ts";
import { Verdict } from "#contract/judging/verdict.ts";
import en from "../../../client/locales/en.json" with { type: "json" };
import { browserLocale } from "../../../client/locales/i18n.ts";
import ko from "../../../client/locales/ko.json" with { type: "json" };

const CLIENT = fileURLToPath(new URL("../../../client", import.meta.url));
const english = flatten(en);
const korean = flatten(ko);

/** Words of the contract, by the section that translates them. */
const WORDS: Record<string, readonly string[]> = {
  verdict: Verdict.options,
  difficulty: Difficulty.options,
  status: ProblemStatus.options,
  failure: FailureCode.options,
};

describe("the locales", () => {
  test("Korean has every key of English, but for the plurals that Korean has not", () => {
    const expected = [...english.keys()].filter((key) => !key.endsWith("_one"));
    expect([...korean.keys()].toSorted()).toEqual(expected.toSorted());
  });

  test("every plural has its other form in both languages", () => {
    const singular = [...english.keys()].filter((key) => key.endsWith("_one"));
    expect(singular.filter((key) => !english.has(key.replace(/_one$/, "_other")))).toEqual([]);
  });

  test("a Korean text has the same placeholders as its English one", () => {
    const ofKorean = [...korean].map(([key, text]) => [key, ...placeholders(text)]);
    expect(ofKorean).toEqual([...korean.keys()].map((key) => [key, ...placeholders(english.get(key) ?? "")]));
  });

  test("no text is empty", () => {
    expect([...english, ...korean].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("every key that the page uses exists, and every key that exists is used", () => {
    const used = usedKeys();
    const missing = used.filter(({ pattern }) => ![...english.keys()].some((key) => pattern.test(key)));
    expect(missing.map(({ written }) => written)).toEqual([]);
    const unused = [...english.keys()].filter((key) => !used.some(({ pattern }) => pattern.test(key)));
    // The catalogue's techniques are looked up by name.
    expect(unused.filter((key) => !key.startsWith("technique."))).toEqual([]);
  });

  test("every word of the contract that the page shows has a text", () => {
    const words = Object.entries(WORDS).flatMap(([section, all]) => all.map((word) => `${section}.${word}`));
    expect(words.filter((key) => !english.has(key))).toEqual([]);
  });
});

describe("the first language", () => {
  test.each([
    [["ko-KR", "en"], "ko"],
    [["fr", "ko"], "ko"],
    [["de-DE", "fr"], "en"],
    [[], "en"],
  ])("of a browser that wants %j is %s", (languages, locale) => {
    expect(browserLocale(languages)).toBe(locale);
  });
});

type Nested = { [key: string]: string | Nested };

function flatten(nested: Nested, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(nested).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([whole]) => whole).toSorted();
}

/** Keys as the sources write them; `${…}` may stand for any word, and a plural has endings. */
function usedKeys(): { written: string; pattern: RegExp }[] {
  const found = new Set<string>();
  for (const file of readdirSync(CLIENT, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(file) || file.startsWith("dist")) continue;
    const source = readFileSync(path.join(CLIENT, file), "utf8");
    for (const call of source.matchAll(/(?<![\w.])t\(\s*((?:"[^"]+"|`[^`]+`|[^"`(),]*\?\s*"[^"]+"\s*:\s*"[^"]+"))/g)) {
      for (const [, quoted, template] of (call[1] ?? "").matchAll(/"([^"]+)"|`([^`]+)`/g)) {
        found.add(quoted ?? template ?? "");
      }
    }
    // Keys chosen before they are given to `t`.
    for (const [, key] of source.matchAll(/"((?:workspace)\.source\w+)"/g)) found.add(key ?? "");
  }
  return [...found].map((written) => ({
    written,
    pattern: new RegExp(`^${written.replaceAll(".", "\\.").replaceAll(/\$\{[^}]*\}/g, "\\w+")}(_one|_other)?$`),
  }));
}
