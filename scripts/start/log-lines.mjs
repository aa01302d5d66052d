// @ts-check
import { createInterface } from "node:readline";

/**
 * Shows what a part prints: in a terminal readable and named, else as it is, for whatever reads JSON lines.
 * @param {string} name
 * @param {import("node:stream").Readable} stream
 * @param {{terminal: boolean, pretty: (line: string) => string}} options
 */
export function showLines(name, stream, { terminal, pretty }) {
  const prefix = terminal ? `${name.padEnd(6)} │ ` : "";
  createInterface({ input: stream }).on("line", (line) => {
    const text = terminal && line.startsWith("{") ? pretty(line).trimEnd() : line;
    for (const shown of text.split("\n")) process.stdout.write(`${prefix}${shown}\n`);
  });
}

/**
 * pino-pretty is one of the installed packages, so it can be had only after they are.
 * @param {boolean} colorize
 * @returns {Promise<(line: string) => string>}
 */
export async function loadPretty(colorize) {
  const { prettyFactory } = await import("pino-pretty");
  const format = prettyFactory({
    colorize,
    translateTime: "SYS:HH:MM:ss",
    ignore: "pid,hostname,part",
    singleLine: true,
  });
  return (line) => {
    try {
      return format(JSON.parse(line)) ?? line;
    } catch {
      return line;
    }
  };
}
