import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Language } from "#contract/language.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { LIMITS, STDIO } from "../program.ts";

/** What a program did, in the words of a process: `error` is the kind and the line of what ended it. */
export type Observed = { stdout: string; exitCode: number; error: { kind: string; line: number | null } | null };
export type Snippet = { title: string; source: string; language: Language; input?: string };

const INPUT = "3\n1 2 3\n";
const EXTENSION: Record<Language, string> = { javascript: "js", typescript: "ts" };
const NODE_TIMEOUT_MS = 20_000;

/** Runs a snippet as a file by itself in a real Node of the version that the sandbox has. */
export async function runInNode({ source, language, input = INPUT }: Snippet): Promise<Observed> {
  const folder = mkdtempSync(join(tmpdir(), "basecase-as-node-"));
  try {
    const file = join(folder, `solution.${EXTENSION[language]}`);
    writeFileSync(file, source);
    writeFileSync(join(folder, "in"), input);
    // Files, as judges have them: a pipe's reader decides when a program's pieces come.
    const files = [
      openSync(join(folder, "in"), "r"),
      openSync(join(folder, "out"), "w"),
      openSync(join(folder, "err"), "w"),
    ];
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", file], {
      cwd: folder,
      env: {},
      stdio: files,
      timeout: NODE_TIMEOUT_MS,
    });
    for (const descriptor of files) closeSync(descriptor);
    const exitCode = await new Promise<number>((resolve) => {
      child.on("close", (code) => resolve(code ?? -1));
    });
    const read = (name: string): string => readFileSync(join(folder, name), "utf8");
    return { stdout: read("out"), exitCode, error: errorIn(read("err"), folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function runInSandbox(sandbox: Sandbox, { source, language, input = INPUT }: Snippet): Promise<Observed> {
  const session = await sandbox.open({ source, language, entry: STDIO });
  try {
    if (session.compiled.status === "compileError") {
      const { name, line } = session.compiled.error;
      return { stdout: "", exitCode: 1, error: { kind: name, line } };
    }
    const outcome = await session.run(input, LIMITS);
    const { printed: stdout, status } = outcome;
    if (outcome.status !== "threw") return { stdout, exitCode: status === "finished" ? 0 : -1, error: null };
    const { name, message, line } = outcome.error;
    const code = /exit code (-?\d+)/.exec(message)?.[1];
    if (name === "ExitCode" && code !== undefined) return { stdout, exitCode: Number(code), error: null };
    return { stdout, exitCode: 1, error: { kind: name, line } };
  } finally {
    await session.close();
  }
}

/** Node prints the place above the error, or in its stack. */
function errorIn(stderr: string, folder: string): Observed["error"] {
  const kind = /^(\w*Error)\b/m.exec(stderr)?.[1];
  if (kind === undefined) return stderr.includes("\nNode.js v") ? { kind: "Uncaught", line: null } : null;
  const place = stderr.split(folder).flatMap((text) => /^\/solution\.[jt]s:(\d+)/.exec(text)?.[1] ?? []);
  return { kind, line: place[0] === undefined ? null : Number(place[0]) };
}
