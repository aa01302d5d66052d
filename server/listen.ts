import { once } from "node:events";
import { createServer, STATUS_CODES, type RequestListener } from "node:http";
import type { Duplex } from "node:stream";
import { randomUUID } from "node:crypto";
import { HttpFailure, problemDetails } from "./routes/http-failure.ts";

export type Listening = { url: string; close(): Promise<void> };

/** Slow clients hold a socket no longer than this. */
const HEADERS_DEADLINE_MS = 10_000;
const REQUEST_DEADLINE_MS = 30_000;
/** Requests under way get this long when the server ends. */
const CLOSE_GRACE_MS = 3_000;

export async function listen(app: RequestListener, { port, host }: { port: number; host: string }): Promise<Listening> {
  const server = createServer({ headersTimeout: HEADERS_DEADLINE_MS, requestTimeout: REQUEST_DEADLINE_MS }, app);
  server.on("clientError", refuse);
  // `Expect` with anything but 100-continue is answered like the same request without it.
  server.on("checkExpectation", app);
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (cause) {
    throw new Error(`can't listen on ${host}:${port}; choose another by PORT and HOST`, { cause });
  }
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP listener has no port");
  return {
    url: `http://${reachable(host)}:${address.port}`,
    close: async () => {
      server.close();
      server.closeIdleConnections();
      const impatient = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
      await once(server, "close");
      clearTimeout(impatient);
    },
  };
}

/** What is no HTTP request gets an answer too. */
function refuse(fault: Error & { code?: string }, socket: Duplex): void {
  if (!socket.writable || fault.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const failure = new HttpFailure("requestInvalid", `This is no HTTP request: ${fault.code ?? "unreadable"}.`);
  const requestId = randomUUID();
  const body = JSON.stringify(problemDetails(failure, requestId));
  socket.end(
    [
      `HTTP/1.1 ${failure.status} ${STATUS_CODES[failure.status]}`,
      "Content-Type: application/problem+json",
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}

function reachable(host: string): string {
  switch (host) {
    case "0.0.0.0":
    case "::":
      return "localhost";
    default:
      return host.includes(":") ? `[${host}]` : host;
  }
}
