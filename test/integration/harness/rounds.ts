import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createParser } from "eventsource-parser";
import type { Language } from "#contract/language.ts";
import type { Change } from "#contract/round/changes.ts";
import { Round, TaskContent, type RoundAction } from "#contract/round/round.ts";
import type { Client, Reply } from "./client.ts";

type Settings = { timeFactor: number | null };
type Kind = RoundAction["kind"];

/** A candidate's side of one round. */
export type RoundClient = {
  readonly id: string;
  read(): Promise<Round>;
  act(kind: Exclude<Kind, "enterPhase">, id?: string): Promise<Reply>;
  enterPhase(phase: number): Promise<Reply>;
  task(number?: number): Promise<TaskContent>;
  /** Sends changes on top of a version; without one, on top of the newest. */
  edit(changes: Change[], options?: { baseVersion?: number; id?: string; language?: Language }): Promise<Reply>;
  /** Makes the draft this text, as if typed at once. */
  write(text: string): Promise<void>;
  submit(source: string): Promise<Reply>;
  run(source: string, ownCases?: string[]): Promise<Reply>;
  /** The round as soon as its events say what is wanted. */
  until(wanted: (round: Round) => boolean): Promise<Round>;
};

export async function createRound(
  client: Client,
  preset: string,
  settings: Partial<Settings> = {},
): Promise<RoundClient> {
  const body = { preset, settings: { timeFactor: 1, clockHidden: false, talk: "off", ...settings } };
  const { status, text, json } = await client.post("/api/rounds", body);
  if (status !== 201) throw new Error(`no round: ${text}`);
  return roundClient(client, Round.parse(json).id);
}

export async function startRound(
  client: Client,
  preset: string,
  settings: Partial<Settings> = {},
): Promise<RoundClient> {
  const round = await createRound(client, preset, settings);
  const { status, text } = await round.act("start");
  if (status !== 200) throw new Error(`not started: ${text}`);
  return round;
}

export function roundClient(client: Client, id: string): RoundClient {
  const address = `/api/rounds/${id}`;
  const round: RoundClient = {
    id,
    read: async () => Round.parse((await client.get(address)).json),
    act: (kind, actionId = randomUUID()) => client.post(`${address}/actions`, { kind, id: actionId }),
    enterPhase: (phase) => client.post(`${address}/actions`, { kind: "enterPhase", id: randomUUID(), phase }),
    task: async (number = 1) => TaskContent.parse((await client.get(`${address}/tasks/${number}`)).json),
    edit: async (changes, { baseVersion, id: batchId = randomUUID(), language = "javascript" } = {}) => {
      const base = baseVersion ?? (await documentOf(round, language)).version;
      const body = { id: batchId, language, baseVersion: base, changes };
      return client.post(`${address}/tasks/1/edits`, body);
    },
    write: async (text) => {
      const { startedAt, now } = await round.read();
      const before = await documentOf(round, "javascript");
      const change: Change = [now - (startedAt ?? now), 0, before.text.length, text, 0];
      const { status, text: reply } = await round.edit([change], { baseVersion: before.version });
      if (status !== 200) throw new Error(`not saved: ${reply}`);
    },
    submit: (source) => client.post(`${address}/tasks/1/submissions`, { language: "javascript", source }),
    run: (source, ownCases = []) =>
      client.post(`${address}/tasks/1/runs`, { language: "javascript", source, ownCases }),
    until: async (wanted) => {
      for await (const told of roundEvents(client, id)) if (wanted(told)) return told;
      throw new Error("the round's events ended before what was wanted");
    },
  };
  return round;
}

async function documentOf(round: RoundClient, language: Language) {
  const { documents } = await round.task();
  const found = documents.find((document) => document.language === language);
  if (found === undefined) throw new Error(`no ${language} draft`);
  return found;
}

async function* roundEvents(client: Client, id: string): AsyncGenerator<Round> {
  const response = await fetch(new URL(`/api/rounds/${id}/events`, client.url), {
    headers: { ...(client.cookie !== null && { cookie: client.cookie }) },
  });
  if (response.status !== 200 || response.body === null) throw new Error(`no events: ${await response.text()}`);
  const received: Round[] = [];
  const parser = createParser({ onEvent: ({ data }) => received.push(Round.parse(JSON.parse(data))) });
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    parser.feed(chunk);
    yield* received.splice(0);
  }
}

/** A folder of presets, as an operator mounts one. */
export async function presetsDirectory(presets: Record<string, string>) {
  const dir = await mkdtemp(path.join(os.tmpdir(), "basecase-presets-"));
  for (const [name, text] of Object.entries(presets)) await writeFile(path.join(dir, `${name}.yaml`), text);
  return { dir, close: () => rm(dir, { recursive: true, force: true }) };
}

/** A preset about one fixed problem. */
export function presetText(problem: string, { minutes = 10, mode = "practice", more = "" } = {}): string {
  return `title: { en: Test }
description: { en: A test. }
rules: { mode: ${mode}, hints: { allowed: true, costMinutes: 1 }, hide: [techniques, difficulty] ${more} }
tasks: [{ problem: ${problem} }]
phases:
  - { title: { en: First }, doing: { en: Begin. }, minutes: ${minutes / 2} }
  - { title: { en: Second }, doing: { en: End. }, minutes: ${minutes / 2} }
`;
}

/** A preset of cards alone, a minute each. */
export function cardsText(count: number, minutes = 1): string {
  const cards = Array.from(
    { length: count },
    (_, index) =>
      `  - { id: card-${index}, topic: depth, prompt: { en: "Question ${index}?" }, points: [{ en: Depth. }] }`,
  );
  return `title: { en: Cards }
description: { en: A test. }
rules: { mode: practice, hints: { allowed: false } }
topics: { depth: { en: Depth } }
phases:
  - { cards: { topic: depth, count: ${count}, minutes: ${minutes}, doing: { en: Answer aloud. } } }
cards:
${cards.join("\n")}
`;
}
