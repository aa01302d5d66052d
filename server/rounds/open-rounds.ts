import type { Logger } from "pino";
import { createRoundHub, type RoundHub } from "./hub.ts";
import type { RoundRouteParts } from "./routes.ts";
import { createDrafts } from "./drafts.ts";
import { createGuard } from "./guard.ts";
import type { RoundGuard } from "../problems/round-guard.ts";
import { startRoundKeeper } from "./keeper.ts";
import { loadPresets, presetSummary } from "./load-presets.ts";
import { createRounds, type RoundParts } from "./rounds.ts";
import { createRoundTasks } from "./tasks.ts";

type OpenParts = Omit<RoundParts, "presets" | "onChanged"> & { config: { presetsDir: string | null }; log: Logger };
export type OpenRounds = Omit<RoundRouteParts, "gate" | "network" | "clock" | "closing" | "streams"> & {
  guard: RoundGuard;
  hub: RoundHub;
  close(): Promise<void>;
};

/** Everything about rounds, put together and running. */
export async function openRounds({ config, ...parts }: OpenParts): Promise<OpenRounds> {
  const { store, problems, clock, log } = parts;
  const { presets, faults } = await loadPresets(config.presetsDir, problems);
  for (const { path, message } of faults) log.error(`${path}: ${message}`);
  if (faults.length > 0) log.error({ faults: faults.length }, "round presets left out");

  const rounds = createRounds({ ...parts, presets, onChanged: (id) => hub.changed(id) });
  const hub = createRoundHub({ rounds: store.rounds, view: (id) => rounds.viewAny(id), clock, log });
  const tasks = createRoundTasks({ ...parts, presets, onChanged: (id) => hub.changed(id) }, rounds);
  const drafts = createDrafts({ store, rounds, clock, onEdited: (key, version) => hub.edited(key, version) });
  const keeper = startRoundKeeper(rounds, log);
  return {
    rounds,
    tasks,
    drafts,
    hub,
    guard: createGuard(store.rounds, clock),
    presets: () => [...presets.values()].flatMap((preset) => presetSummary(preset, problems) ?? []),
    close: async () => {
      await keeper.close();
      await hub.close();
    },
  };
}
