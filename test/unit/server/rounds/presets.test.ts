import { beforeAll, describe, expect, test } from "vitest";
import { LOOK_BACK_MS, type RoundSettings } from "#contract/round/plan.ts";
import { loadCatalogue } from "#catalogue/load-catalogue.ts";
import type { Problem } from "#catalogue/model.ts";
import { drawPlan } from "../../../../server/rounds/draw.ts";
import type { Preset } from "../../../../server/rounds/preset.ts";
import { loadPresets, type Presets } from "../../../../server/rounds/load-presets.ts";

const SHIPPED = [
  "sprint-15",
  "architecture-and-code-30",
  "question-cards-36",
  "coding-45",
  "ml-by-hand-45",
  "two-problems-45",
  "night-before",
  "four-tasks-70",
];
const SETTINGS = { timeFactor: 1, clockHidden: false, talk: "off" as const };
const CARDS_LEAST = 40;

describe("the presets that ship", () => {
  let problems: ReadonlyMap<string, Problem>;
  let loaded: Presets;
  beforeAll(async () => {
    // Without the generated cases, which no draw looks at.
    ({ problems } = await loadCatalogue("problems", { casesDir: ".data/cases" }));
    loaded = await loadPresets(null, problems);
  });

  test("are all there, the shortest first, without a fault, for the catalogue that ships", () => {
    expect(loaded.faults).toEqual([]);
    expect([...loaded.presets.keys()]).toEqual(SHIPPED);
  });

  test("speak Korean throughout", () => {
    const texts = JSON.stringify([...loaded.presets.values()]).match(/\{"en":[^{}]*\}/g) ?? [];
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !text.includes('"ko":'))).toEqual([]);
  });

  test("have at least forty question cards, each with what a good answer covers", () => {
    const cards = loaded.presets.get("question-cards-36")?.cards ?? [];
    expect(cards.length).toBeGreaterThanOrEqual(CARDS_LEAST);
    expect(cards.filter(({ points }) => points.length < 3)).toEqual([]);
  });

  test("draw the same tasks for the same seed, others for others, and none twice", () => {
    for (const preset of loaded.presets.values()) {
      const draw = (seed: number) => drawPlan({ preset, settings: SETTINGS, seed, problems, solved: new Set() });
      expect(draw(1)).toEqual(draw(1));
      const tasks = draw(1)?.tasks.map((task) => (task.kind === "problem" ? task.problem : task.card.id)) ?? [];
      expect(new Set(tasks).size).toBe(tasks.length);
      const many = new Set(Array.from({ length: 20 }, (_, seed) => JSON.stringify(draw(seed)?.tasks)));
      expect(many.size).toBeGreaterThan(1);
    }
  });

  test("draw what is not solved yet as long as there is any", () => {
    const preset = loaded.presets.get("sprint-15");
    if (preset === undefined) throw new Error("sprint-15 is missing");
    const easy = [...problems.values()]
      .filter(({ difficulty }) => difficulty === "easy")
      .map(({ shortname }) => shortname);
    const [left = "", ...solved] = easy;
    const plan = drawPlan({ preset, settings: SETTINGS, seed: 5, problems, solved: new Set(solved) });
    expect(plan?.tasks).toEqual([{ kind: "problem", problem: left }]);
    const again = drawPlan({ preset, settings: SETTINGS, seed: 5, problems, solved: new Set(easy) });
    expect(again?.tasks).toHaveLength(1);
  });

  test("have a phase for explaining where the candidate wants one: their own, or one more at the end", () => {
    const [sprint, coding] = [loaded.presets.get("sprint-15"), loaded.presets.get("coding-45")];
    const before = phases(sprint, SETTINGS, problems);
    expect(phases(sprint, { ...SETTINGS, talk: "write" }, problems)).toEqual(before);
    const wanting = { ...SETTINGS, talk: "explain", timeFactor: 2 } as const;
    const [added, ...more] = phases(sprint, wanting, problems).slice(before.length);
    expect(added).toMatchObject({ kind: "explain", budgetMs: 2 * LOOK_BACK_MS, task: null });
    expect(more).toEqual([]);
    expect(phases(coding, { ...SETTINGS, talk: "explain" }, problems)).toEqual(phases(coding, SETTINGS, problems));
  });

  test("give more time where it was asked for, to phases and alarms alike", () => {
    const preset = loaded.presets.get("coding-45");
    if (preset === undefined) throw new Error("coding-45 is missing");
    const plan = drawPlan({ preset, settings: { ...SETTINGS, timeFactor: 2 }, seed: 1, problems, solved: new Set() });
    expect(plan?.phases.map(({ budgetMs }) => budgetMs / 60_000)).toEqual([10, 24, 36, 14, 6]);
    expect(plan?.alarms.map(({ afterMs }) => afterMs / 60_000)).toEqual([34, 70, 84]);
  });
});

function phases(preset: Preset | undefined, settings: RoundSettings, problems: ReadonlyMap<string, Problem>) {
  if (preset === undefined) throw new Error("the preset is missing");
  return drawPlan({ preset, settings, seed: 1, problems, solved: new Set() })?.phases ?? [];
}
