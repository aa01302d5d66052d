import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PresetId, type PresetSummary } from "#contract/round/plan.ts";
import type { Diagnostic, ServedProblem } from "#catalogue/model.ts";
import { readYaml } from "#catalogue/format/yaml-file.ts";
import { drawPlan } from "./draw.ts";
import { budgetOf, cardCount, presetSchema, taskCount, type Preset } from "./preset.ts";

const OWN_PRESETS = fileURLToPath(new URL("../../content/presets", import.meta.url));

export type Presets = { presets: ReadonlyMap<string, Preset>; faults: Diagnostic[] };

/** Our presets and an operator's, the shortest first. One with a fault is left out; the faults name file and line. */
export async function loadPresets(
  extraDir: string | null,
  problems: ReadonlyMap<string, ServedProblem>,
  ownDir: string = OWN_PRESETS,
): Promise<Presets> {
  const schema = presetSchema(problems);
  const presets = new Map<string, Preset>();
  const faults: Diagnostic[] = [];
  for (const dir of [ownDir, ...(extraDir === null ? [] : [extraDir])]) {
    for (const file of (await readdir(dir)).filter((name) => name.endsWith(".yaml")).toSorted()) {
      const where = dir === ownDir ? `presets/${file}` : path.join(dir, file);
      const id = PresetId.safeParse(path.basename(file, ".yaml"));
      if (!id.success) {
        faults.push({ path: where, message: "must have a kebab-case name, such as coding-45.yaml" });
        continue;
      }
      const fields = readYaml(where, await readFile(path.join(dir, file), "utf8"), schema, faults);
      if (fields === null) continue;
      if (presets.has(id.data))
        faults.push({ path: where, message: `a preset is called ${id.data} already; rename it` });
      else presets.set(id.data, { id: id.data, ...fields });
    }
  }
  const byBudget = [...presets].toSorted(([, one], [, other]) => budgetOf(one) - budgetOf(other));
  return { presets: new Map(byBudget), faults };
}

/** What the page offers; null where the catalogue lacks what it needs. */
export function presetSummary(preset: Preset, problems: ReadonlyMap<string, ServedProblem>): PresetSummary | null {
  const settings = { timeFactor: 1, clockHidden: false, talk: "off" as const };
  const plan = drawPlan({ preset, settings, seed: 0, problems, solved: new Set() });
  if (plan === null) return null;
  const { phases, rules, alarms } = plan;
  return {
    id: preset.id,
    title: preset.title,
    description: preset.description,
    // Which task a drawn phase is about says nothing yet.
    phases,
    rules,
    alarms,
    tasks: { problems: taskCount(preset), cards: cardCount(preset) },
    explains: phases.some(({ kind }) => kind === "explain"),
  };
}
