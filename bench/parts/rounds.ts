import { createServerClock } from "../../client/rounds/clock/clock.ts";
import type { Client } from "../../test/integration/harness/client.ts";
import { openDatabases } from "../../test/integration/harness/database.ts";
import { problemsDirectory } from "../../test/integration/harness/problem-folder.ts";
import { startRedis } from "../../test/integration/harness/redis.ts";
import { presetsDirectory, presetText, startRound, type RoundClient } from "../../test/integration/harness/rounds.ts";
import { openScene } from "../../test/integration/harness/stage.ts";
import { CHEAP_PROBLEM, CHEAP_SOURCE } from "../cheap-problem.ts";
import { median, type Figure } from "../figure.ts";
import { show } from "../table.ts";
import { typist } from "../typist.ts";
import { roundStorage } from "./round-storage.ts";

const ROUNDS = 200;
const MEASURED_MS = 30_000;
/** A third of the time somebody types, in bursts; the rounds' bursts are spread evenly. */
const CYCLE_MS = 14_400;
const BURST_MS = CYCLE_MS / 3;
/** As the page does. */
const SEND_EVERY_MS = 600;
const KEYS_A_BATCH = 3;
const ASK_EVERY_MS = 3_000;
const FIRST_QUESTIONS = 4;
const SAVE_LIMIT_MS = 100;
const CLOCK_LIMIT_MS = 250;

/** Live rounds being typed in on one server, their clocks meanwhile, and what a round takes to store. */
export async function rounds(): Promise<Figure[]> {
  return [...(await live()), await roundStorage()];
}

async function live(): Promise<Figure[]> {
  const open: { close(): Promise<void> }[] = [];
  const opened = <T extends { close(): Promise<void> }>(part: T): T => {
    open.push(part);
    return part;
  };
  try {
    const databases = opened(await openDatabases("pglite"));
    const redis = opened(await startRedis());
    const problems = opened(await problemsDirectory(CHEAP_PROBLEM));
    const presets = opened(await presetsDirectory({ bench: presetText(CHEAP_PROBLEM.shortname, { minutes: 60 }) }));
    const scene = opened(await openScene({ databases, redis, problems }, { BASECASE_PRESETS_DIR: presets.dir }));
    const candidates: Candidate[] = [];
    for (let number = 0; number < ROUNDS; number += 1) {
      const client = await scene.newClient();
      candidates.push({ client, round: await startRound(client, "bench"), number });
    }
    const endAt = performance.now() + MEASURED_MS;
    const sat = await Promise.all(candidates.map((candidate) => sit(candidate, endAt)));
    return figuresOf(
      sat.flatMap(({ savesMs }) => savesMs),
      sat.flatMap(({ clockErrorsMs }) => clockErrorsMs),
    );
  } finally {
    for (const part of open.toReversed()) await part.close();
  }
}

type Candidate = { client: Client; round: RoundClient; number: number };
type Sat = { savesMs: number[]; clockErrorsMs: number[] };

/** Types and looks at the clock until the end. */
async function sit({ client, round, number }: Candidate, endAt: number): Promise<Sat> {
  const hand = typist(number, CHEAP_SOURCE);
  const sat: Sat = { savesMs: [], clockErrorsMs: [] };
  const startedAt = (await round.read()).startedAt ?? 0;
  let version = 0;
  await wait((number / ROUNDS) * CYCLE_MS);
  const clock = watchClock(client, endAt, sat.clockErrorsMs);
  while (performance.now() < endAt) {
    const restAt = performance.now() + BURST_MS;
    const againAt = performance.now() + CYCLE_MS;
    while (performance.now() < Math.min(restAt, endAt)) {
      const sentAt = performance.now();
      const at = Date.now() - startedAt;
      const changes = Array.from({ length: KEYS_A_BATCH }, () => hand.key(at));
      const { status, text } = await round.edit(changes, { baseVersion: version });
      if (status !== 200) throw new Error(`a batch was refused: ${text}`);
      version += 1;
      sat.savesMs.push(performance.now() - sentAt);
      await wait(sentAt + SEND_EVERY_MS - performance.now());
    }
    await wait(Math.min(againAt, endAt) - performance.now());
  }
  await clock;
  return sat;
}

/** How far the clock that the page would show is from the server's, which is this machine's. */
async function watchClock(client: Client, endAt: number, errorsMs: number[]): Promise<void> {
  const clock = createServerClock({ steady: () => performance.now(), system: () => Date.now() });
  const ask = async () => {
    const sentAt = performance.now();
    const { json } = await client.get("/api/clock");
    const serverAt = typeof json === "object" && json !== null && "now" in json ? Number(json.now) : Number.NaN;
    clock.learn({ sentAt, serverAt, receivedAt: performance.now() });
  };
  for (let asked = 0; asked < FIRST_QUESTIONS; asked += 1) await ask();
  while (performance.now() < endAt) {
    errorsMs.push(Math.abs(clock.now() - Date.now()));
    await wait(ASK_EVERY_MS);
    await ask();
  }
}

function figuresOf(savesMs: number[], clockErrorsMs: number[]): Figure[] {
  const inOrder = savesMs.toSorted((a, b) => a - b);
  const p99 = inOrder[Math.floor(0.99 * inOrder.length)] ?? Number.NaN;
  return [
    {
      part: "rounds",
      name: "saving a batch, p99",
      value: p99,
      unit: "ms",
      target: { atMost: SAVE_LIMIT_MS },
      note: `${ROUNDS} live rounds, ${show(inOrder.length / (MEASURED_MS / 1_000))} batches a second, p50 ${show(median(inOrder))} ms`,
    },
    {
      part: "rounds",
      name: "a round's clock against the server's, worst",
      value: Math.max(...clockErrorsMs),
      unit: "ms",
      target: { atMost: CLOCK_LIMIT_MS },
      note: `${clockErrorsMs.length} looks while all of them type`,
    },
  ];
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
