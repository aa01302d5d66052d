import { renderToString } from "katex";
import { finder, type Finding } from "../finding.ts";
import type { Subject } from "../subject.ts";
import { rawMarks } from "./raw-marks.ts";

/** Statement, hints and editorial are there in both languages, render, and say what a solver needs. */
export function checkTexts(subject: Subject): Finding[] {
  return [...statement(subject), ...hints(subject), ...editorial(subject)];
}

const BOUNDS_HEADING = { en: /^## Bounds$/m, ko: /^## 범위$/m };

function statement({ problem, files }: Subject): Finding[] {
  const { error, warning, found } = finder("statement");
  // A package from elsewhere is in whatever language it is in.
  const imported = !files.contents.has("practice.yaml");
  for (const locale of ["en", "ko"] as const) {
    const path = `statement/problem.${locale}.md`;
    const text = problem.statement[locale];
    if (text === undefined) {
      (imported ? warning : error)(path, "is missing");
      continue;
    }
    if (!BOUNDS_HEADING[locale].test(text)) {
      error(path, `needs a section "${locale === "en" ? "## Bounds" : "## 범위"}" with every bound`);
    }
    if (/^# /m.test(text)) error(path, "has a title; the page shows the problem's name above it");
    for (const message of markupFaults(text)) error(path, message);
    for (const { name } of problem.signature?.parameters ?? []) {
      if (!text.includes(`\`${name}\``)) error(path, `never names the parameter \`${name}\``);
    }
  }
  return found;
}

function hints({ problem }: Subject): Finding[] {
  const { error, found } = finder("hints");
  if (problem.hints.length !== 4) {
    error(
      "practice.yaml",
      `has ${problem.hints.length} hints; give four: direction, technique, algorithm, key insight`,
    );
  }
  problem.hints.forEach((hint, at) => {
    if (hint.ko === undefined) error("practice.yaml", `hints.${at}.ko is missing`);
    for (const message of [...markupFaults(hint.en), ...markupFaults(hint.ko ?? "")]) {
      error("practice.yaml", `hints.${at}: ${message}`);
    }
  });
  return found;
}

function editorial({ problem }: Subject): Finding[] {
  const { error, found } = finder("editorial");
  for (const locale of ["en", "ko"] as const) {
    const path = `solution/solution.${locale}.md`;
    const text = problem.editorial?.[locale];
    if (text === undefined) error(path, "is missing");
    else {
      for (const message of markupFaults(text)) error(path, message);
      if (!text.includes("```")) error(path, "shows no code");
      if (!/O\(|^## (Cost|Complexity|비용|복잡도)$/m.test(text)) error(path, "does not argue the complexity");
    }
  }
  return found;
}

/** Raw HTML and marks of emphasis, which are shown as text, and formulas that do not render. */
function markupFaults(markdown: string): string[] {
  const prose = markdown.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, "");
  const formulas = [...prose.matchAll(/\$\$([\s\S]+?)\$\$|\$([^$\n]+?)\$/g)];
  const faults = formulas.flatMap(([, block, inline]) => formulaFault(block ?? inline ?? "") ?? []);
  const html = /<\/?[a-z][^>]*>/i.exec(prose.replaceAll(/\$\$[\s\S]+?\$\$|\$[^$\n]+?\$/g, ""));
  if (html !== null) faults.push(`has raw HTML, ${html[0]}, which the page shows as text; write Markdown`);
  for (const mark of rawMarks(markdown)) {
    faults.push(`shows the mark in "${mark}" as it is; write *word* where a letter follows, or \\_ where it is meant`);
  }
  return faults;
}

/** Texts say the same formulas in both languages, and the next text says them again. */
const checkedFormulas = new Map<string, string | null>();

function formulaFault(formula: string): string | null {
  let fault = checkedFormulas.get(formula);
  if (fault === undefined) {
    fault = renderFault(formula);
    checkedFormulas.set(formula, fault);
  }
  return fault;
}

function renderFault(formula: string): string | null {
  try {
    // Whether it renders is seen as well, and in half the time, without the layout.
    renderToString(formula, { throwOnError: true, strict: "error", output: "mathml" });
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return `the formula ${formula.trim().slice(0, 60)} does not render: ${reason}`;
  }
}
