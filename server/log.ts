import { pino, type Logger } from "pino";

export function createLog(level: string): Logger {
  return pino({ level, serializers: { err: describeFault } });
}

type Described = { type: string; message: string; code?: string; at?: string[]; cause?: Described };

const CAUSES = 5;

/**
 * An error as the log may hold it. The libraries' errors carry what they were doing: a failed query its parameters, a
 * Redis reply its command, PostgreSQL the row. All of those hold people's sources, so only named fields get through.
 */
export function describeFault(fault: unknown, depth = 0): Described {
  if (!(fault instanceof Error)) return { type: typeof fault, message: "thrown" };
  const code = "code" in fault && typeof fault.code === "string" ? fault.code : null;
  // The first lines of a stack repeat the message.
  const frames = (fault.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: fault.name,
    message: "params" in fault && "query" in fault ? `Failed query: ${String(fault.query)}` : fault.message,
    ...(code !== null && { code }),
    ...(frames.length > 0 && { at: frames.map((frame) => frame.trim()) }),
    ...(fault.cause !== undefined && depth < CAUSES && { cause: describeFault(fault.cause, depth + 1) }),
  };
}
