import { once } from "node:events";
import { createServer, STATUS_CODES, type RequestListener, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { randomUUID } from "node:crypto";
import { HttpFailure, problemDetails } from "./http-failure.ts";

export type Listening = { url: string; close(): Promise<void> };

/** Slow clients hold a socket no longer than this. Node looks only so often, and every 30 s unless it is told. */
export type Deadlines = { headersMs: number; requestMs: number; silenceMs: number; checkMs: number };
const DEADLINES: Deadlines = { headersMs: 10_000, requestMs: 30_000, silenceMs: 60_000, checkMs: 1_000 };
/** Time for the last replies to arrive. Connections still open after it are destroyed. */
const PARTING_MS = 500;
/** Requests under way get this long when the server ends. */
const CLOSE_GRACE_MS = 3_000;

export async function listen(
  app: RequestListener,
  { port, host }: { port: number; host: string },
  deadlines: Deadlines = DEADLINES,
): Promise<Listening> {
  const [first = host, ...others] = addressesOf(host);
  const server = await open(app, { port, host: first }, deadlines);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP listener has no port");
  const servers = [server];
  for (const other of others) {
    try {
      servers.push(await open(app, { port: address.port, host: other }, deadlines));
    } catch (fault) {
      if (isAbsent(fault)) continue;
      await Promise.all(servers.map(close));
      throw fault;
    }
  }
  return {
    url: `http://${reachable(host)}:${address.port}`,
    close: async () => void (await Promise.all(servers.map(close))),
  };
}

/** The system has one of two addresses for `localhost`, and a browser may ask either of them. */
function addressesOf(host: string): string[] {
  return host.toLowerCase() === "localhost" ? ["127.0.0.1", "::1"] : [host];
}

/** A machine without IPv6. */
function isAbsent(fault: unknown): boolean {
  const cause = fault instanceof Error ? fault.cause : null;
  return cause instanceof Error && "code" in cause && /^(?:EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(String(cause.code));
}

async function open(
  app: RequestListener,
  { port, host }: { port: number; host: string },
  deadlines: Deadlines,
): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: deadlines.headersMs,
      requestTimeout: deadlines.requestMs,
      connectionsCheckingInterval: deadlines.checkMs,
    },
    app,
  );
  server.on("clientError", refuse);
  // Neither reading nor writing: a reader that stalls, or one that is gone without a word. Event streams write more often.
  server.setTimeout(deadlines.silenceMs, (socket) => socket.destroy());
  // `Expect` with anything but 100-continue is answered like the same request without it.
  server.on("checkExpectation", app);
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (cause) {
    throw new Error(`can't listen on ${host}:${port}; choose another by PORT and HOST`, { cause });
  }
  return server;
}

async function close(server: Server): Promise<void> {
  server.close();
  server.closeIdleConnections();
  const impatient = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
  await once(server, "close");
  clearTimeout(impatient);
}

/** What is no HTTP request gets an answer too. */
function refuse(fault: Error & { code?: string }, socket: Duplex): void {
  if (!socket.writable || fault.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const failure =
    fault.code === "ERR_HTTP_REQUEST_TIMEOUT"
      ? new HttpFailure("requestTooSlow", "The request did not arrive in time; send it at once.")
      : new HttpFailure("requestInvalid", `This is no HTTP request: ${fault.code ?? "unreadable"}.`);
  setTimeout(() => socket.destroy(), PARTING_MS).unref();
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
