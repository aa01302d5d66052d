import { Duplex } from "node:stream";
import { callbackify } from "node:util";
import type { PgliteEngine } from "./pglite-engine.ts";

const TERMINATE = "X".charCodeAt(0);
const ERROR = "E".charCodeAt(0);
const TYPE_BYTES = 1;
const LENGTH_BYTES = 4;

const nothing = (): void => {};
/** What a socket has besides, and this has no use for. */
const SOCKET = { setNoDelay: nothing, setKeepAlive: nothing, ref: nothing, unref: nothing };

/**
 * What a server does for every new connection by a new process: the session knows nothing of the connection before, nor
 * how it ended. A Sync first, since after an error PostgreSQL hears nothing else.
 */
const CLEAN = Buffer.concat([message("S", ""), message("Q", "rollback\0"), message("Q", "discard all\0")]);

/** Makes what node-postgres takes for its sockets to a server: PostgreSQL's protocol, spoken with a PGlite in this process. */
export function pgliteWires(engine: () => Promise<PgliteEngine>): () => Duplex {
  let connected: Duplex | null = null;
  return () => {
    const wire = pgliteWire(async () => {
      // There is one session: the connection that had it before gets no more answers.
      connected?.destroy();
      connected = wire;
      const opened = await engine();
      // A connection that came meanwhile has the session now.
      if (connected === wire && !wire.destroyed) await clean(opened);
      return opened;
    });
    return wire;
  };
}

/** A query's messages reach the engine as one; PGlite's own `query` hands them over one by one, which costs twice the time. */
function pgliteWire(open: () => Promise<PgliteEngine>): Duplex {
  let engine: PgliteEngine | null = null;
  const exchange = callbackify(async (messages: Buffer): Promise<void> => {
    // A connection that ends must not end the database.
    if (engine === null || messages[0] === TERMINATE) return;
    const reply = await engine.exchange(messages);
    if (!wire.destroyed) wire.push(reply);
  });
  const wire = new Duplex({
    read: nothing,
    write: (messages: Buffer, _encoding, done) => exchange(messages, done),
    writev: (chunks: { chunk: Buffer }[], done) => exchange(Buffer.concat(chunks.map(({ chunk }) => chunk)), done),
    final: (done) => {
      wire.push(null);
      done();
    },
  });
  const connect = callbackify(open);
  const opened = (fault: Error | null, session: PgliteEngine): void => {
    if (fault !== null) wire.destroy(fault);
    if (wire.destroyed) return;
    engine = session;
    wire.emit("connect");
  };
  return Object.assign(wire, SOCKET, { connect: () => connect(opened) });
}

async function clean(engine: PgliteEngine): Promise<void> {
  // What can't even be cleaned would answer nobody.
  if (holdsError(await engine.exchange(CLEAN))) engine.giveUp();
}

/** Whether one of the messages is an ErrorResponse. Each is a type, its length without that, and the rest. */
function holdsError(messages: Buffer): boolean {
  const view = new DataView(messages.buffer, messages.byteOffset, messages.byteLength);
  for (let at = 0; at < messages.length; at += TYPE_BYTES + view.getUint32(at + TYPE_BYTES)) {
    if (messages[at] === ERROR) return true;
  }
  return false;
}

function message(type: string, text: string): Buffer {
  const length = new DataView(new ArrayBuffer(LENGTH_BYTES));
  length.setUint32(0, LENGTH_BYTES + Buffer.byteLength(text));
  return Buffer.concat([Buffer.from(type), Buffer.from(length.buffer), Buffer.from(text)]);
}
