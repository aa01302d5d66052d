import type { Language } from "#contract/language.ts";
import type { Limits } from "#contract/judging/limits.ts";
import type { ScriptFile } from "../author-files.ts";
import type { Sandbox, Session, Value } from "#sandbox/sandbox.ts";

/** An author's script that runs in the sandbox with a few words of ours beside it. */
export type Script = {
  /** Calls the script's entry with JSON values. Throws a `ScriptFault` when the script fails. */
  call(values: unknown[]): Promise<Value>;
  close(): Promise<void>;
};

/** The author's fault, with the file it is in. */
export class ScriptFault extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** Generous: an author's program on an author's data, ended only when it hangs. */
const SCRIPT_LIMITS: Limits = {
  cpuTimeLimitMs: 20_000,
  wallTimeLimitMs: 60_000,
  memoryLimitMb: 1024,
  outputLimitKb: 64 * 1024,
};

/** `appended` stands behind the author's source, so that positions in errors stay the author's. */
export async function openScript(
  sandbox: Sandbox,
  file: ScriptFile,
  entry: { name: string; appended: string },
): Promise<Script> {
  const language: Language = file.language;
  const session = await sandbox.open({
    language,
    source: `${file.source}\n${entry.appended}`,
    entry: { kind: "function", name: entry.name, types: null },
  });
  return { call: (values) => callScript(session, file.path, values), close: () => session.close() };
}

async function callScript(session: Session, path: string, values: unknown[]): Promise<Value> {
  const { compiled } = session;
  if (compiled.status === "compileError") {
    throw new ScriptFault(path, `does not compile: line ${compiled.error.line}: ${compiled.error.message}`);
  }
  const outcome = await session.run(values.map((value) => JSON.stringify(value)).join("\n"), SCRIPT_LIMITS);
  switch (outcome.status) {
    case "returned":
      return outcome.value;
    case "threw":
      throw new ScriptFault(path, `line ${outcome.error.line}: ${outcome.error.name}: ${outcome.error.message}`);
    case "unusableResult":
      throw new ScriptFault(path, `returned something that is no value: ${outcome.reason}`);
    case "finished":
    case "cpuTimeExceeded":
    case "wallTimeExceeded":
    case "memoryExceeded":
    case "outputExceeded":
      throw new ScriptFault(path, `did not return a value (${outcome.status})`);
  }
}
