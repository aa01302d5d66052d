/** A line that says what is going on: overwritten in a terminal, written at long intervals elsewhere. */
export type StatusLine = { show(text: string): void; clear(): void };

/** In a log, a line this often is enough to see that it goes on. */
const LOG_INTERVAL_MS = 10_000;

export function statusLine(stream: NodeJS.WriteStream): StatusLine {
  let written = 0;
  return {
    show: (text) => {
      if (stream.isTTY) stream.write(`\r\u001b[K${text}`);
      else if (Date.now() - written >= LOG_INTERVAL_MS) {
        written = Date.now();
        stream.write(`${text}\n`);
      }
    },
    clear: () => {
      if (stream.isTTY) stream.write("\r\u001b[K");
    },
  };
}
