import { expect, test } from "vitest";
import { drawPlan } from "../../../../server/rounds/draw.ts";
import { loadPresets } from "../../../../server/rounds/load-presets.ts";

const PRESET = "question-cards-36";
const settings = { timeFactor: 1, clockHidden: false, talk: "off" } as const;

test("the question cards that ship need no problem, and every one of the forty speaks Korean too", async () => {
  const { presets, faults } = await loadPresets(null, new Map());
  expect(faults.filter(({ path }) => path.includes(PRESET))).toEqual([]);
  const cards = presets.get(PRESET)?.cards ?? [];
  expect(cards.length).toBeGreaterThanOrEqual(40);
  const texts = cards.flatMap(({ prompt, points }) => [prompt, ...points]);
  expect(texts.filter(({ ko }) => ko === undefined)).toEqual([]);
});

test("a round of cards has twelve different ones, three minutes each, by topic; another seed draws others", async () => {
  const preset = (await loadPresets(null, new Map())).presets.get(PRESET);
  if (preset === undefined) throw new Error(`${PRESET} was not loaded`);
  const draw = (seed: number) =>
    drawPlan({ preset, settings, seed, problems: new Map(), solved: new Set() })?.tasks.map((task) =>
      task.kind === "card" ? task.card.id : null,
    );
  const drawn = draw(1);
  expect(new Set(drawn).size).toBe(12);
  expect(draw(1)).toEqual(drawn);
  expect(draw(2)).not.toEqual(drawn);
});
