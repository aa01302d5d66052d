import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createSandbox } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import type { Config } from "../config.ts";
import { readOptional } from "../read-optional.ts";
import type { Pools } from "../judged/pools.ts";

/** The folders of a catalogue, sorted. */
export async function shortnamesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && /^[a-z0-9]+$/.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
}

/** Shortname → uuid, as the folders' `problem.yaml` say; a folder that has none is left out. */
export async function uuidsIn(dir: string, shortnames: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const shortname of shortnames) {
    const text = (await readOptional(join(dir, shortname, "problem.yaml"))) ?? "";
    const uuid = /^uuid:\s*["']?([0-9a-fA-F-]{36})/m.exec(text)?.[1];
    if (uuid !== undefined) found.set(shortname, uuid.toLowerCase());
  }
  return found;
}

/** What the command line asks for that can't be done: said without a stack. */
export class UsageFault extends Error {}

/** The shortnames that were asked for; all where none was. */
export function chosen(asked: string[], all: string[], dir: string): string[] {
  const unknown = asked.find((shortname) => !all.includes(shortname));
  if (unknown !== undefined) throw new UsageFault(`there is no problem ${unknown} in ${dir}`);
  return asked.length === 0 ? all : asked;
}

/** Sandboxes that start when the first program wants them: what is known already needs none. */
export async function withPools<T>({ hosts }: Config, use: (pools: Pools) => Promise<T>): Promise<T> {
  const pools = { solutions: lazySandbox(hosts), authors: lazySandbox(1) };
  try {
    return await use(pools);
  } finally {
    await Promise.all([pools.solutions.close(), pools.authors.close()]);
  }
}

function lazySandbox(hosts: number): Sandbox {
  let started: Sandbox | null = null;
  return {
    open: (program, options) => {
      started ??= createSandbox({ hosts });
      return started.open(program, options);
    },
    close: async () => {
      await started?.close();
    },
  };
}
