import { localize } from "#contract/localized.ts";
import { mutationScore, type ProblemReport } from "./problem-report.ts";

const HEADINGS = [
  "Problem",
  "Name",
  "Techniques",
  "Difficulty",
  "Cases",
  "Mutants killed",
  "Slowest accepted",
  "Fastest slow",
];

/** `docs/problems.md`: what the catalogue holds, with the figures of each problem's last verification. */
export function catalogueTable(reports: ProblemReport[]): string {
  const rows = [HEADINGS, HEADINGS.map(() => "---"), ...reports.map(row)];
  return `# Problems

Made by \`npm run problems -- table\`; the figures are those of each problem's last verification. Times are CPU time in its
share of the time limit: what is accepted must stay below a half, what is too slow is run at one and a half.

${rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}

${summary(reports)}
`;
}

function row({ shortname, facts, mutation, margins }: ProblemReport): string[] {
  const name = `[${shortname}](../problems/${shortname})`;
  if (facts === null) return [name, "does not load", ...HEADINGS.slice(2).map(() => "—")];
  const share = (time: number | null | undefined) =>
    time === null || time === undefined || margins === null
      ? "—"
      : `${percent(time / margins.limit, 0)} of ${margins.limit / 1000} s`;
  return [
    name,
    localize(facts.name, "en"),
    facts.techniques.join(", "),
    facts.difficulty,
    String(facts.cases),
    mutation === null ? "—" : `${percent(mutationScore(mutation), 1)} of ${mutation.total}`,
    share(margins?.slowestAccepted),
    share(margins?.fastestSlow),
  ];
}

function summary(reports: ProblemReport[]): string {
  const loaded = reports.flatMap(({ facts }) => (facts === null ? [] : [facts]));
  const mutations = reports.flatMap(({ mutation }) => (mutation === null ? [] : [mutation]));
  const killed = mutations.reduce((sum, mutation) => sum + mutation.killed, 0);
  const total = mutations.reduce((sum, mutation) => sum + mutation.total, 0);
  const of = (difficulty: string) => loaded.filter((facts) => facts.difficulty === difficulty).length;
  const cases = loaded.reduce((sum, facts) => sum + facts.cases, 0);
  const levels = `${of("easy")} easy, ${of("medium")} medium, ${of("hard")} hard`;
  return `${reports.length} problems (${levels}), ${cases} test cases, ${killed} of ${total} mutants killed.`;
}

/** Never rounded up: 99.96 % is not all. */
function percent(share: number, digits: number): string {
  const scale = 10 ** digits;
  return `${(Math.floor(share * 100 * scale) / scale).toFixed(digits)} %`;
}
