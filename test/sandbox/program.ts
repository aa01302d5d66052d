import type { Language } from "#contract/language.ts";
import type { Limits } from "#contract/judging/limits.ts";
import { parseType, type ValueType } from "#contract/types/value-type.ts";
import type { Entry, RunOutcome, Sandbox } from "#sandbox/sandbox.ts";

/** Wall time is wide: other work on the machine must not decide a test. */
export const LIMITS: Limits = {
  cpuTimeLimitMs: 3_000,
  wallTimeLimitMs: 40_000,
  memoryLimitMb: 256,
  outputLimitKb: 64,
};

export const STDIO: Entry = { kind: "stdio" };
/** A function that takes and returns plain JSON. */
export const plain = (name: string): Entry => ({ kind: "function", name, types: null });

export function typed(name: string, parameters: string[], returns: string): Entry {
  return { kind: "function", name, types: { parameters: parameters.map(typeOf), returns: typeOf(returns) } };
}

/** Opens, runs one input and closes; the program must compile. */
export async function runOnce(
  sandbox: Sandbox,
  program: { source: string; entry: Entry; language?: Language; input?: string; limits?: Partial<Limits> },
): Promise<RunOutcome> {
  const { source, entry, language = "javascript", input = "", limits = {} } = program;
  const session = await sandbox.open({ source, entry, language });
  try {
    if (session.compiled.status === "compileError") throw new Error(session.compiled.error.message);
    return await session.run(input, { ...LIMITS, ...limits });
  } finally {
    await session.close();
  }
}

function typeOf(text: string): ValueType {
  const parsed = parseType(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.type;
}
