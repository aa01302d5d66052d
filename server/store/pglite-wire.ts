import { Duplex } from "node:stream";
import { callbackify } from "node:util";
import type { PGlite } from "@electric-sql/pglite";

const TERMINATE = "X".charCodeAt(0);

const nothing = (): void => {};
/** What a socket has besides, and this has no use for. */
const SOCKET = { setNoDelay: nothing, setKeepAlive: nothing, ref: nothing, unref: nothing };

/**
 * What node-postgres takes for its socket to a server: PostgreSQL's protocol, spoken with a PGlite in this process. A
 * query's messages reach it as one; its own `query` hands them over one by one, which costs twice the time.
 */
export function pgliteWire(pglite: PGlite): Duplex {
  const exchange = callbackify(async (messages: Buffer) => {
    // A connection that ends must not end the database.
    if (messages[0] !== TERMINATE) wire.push(await pglite.execProtocolRaw(messages));
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
  const connect = (): void => queueMicrotask(() => wire.emit("connect"));
  return Object.assign(wire, SOCKET, { connect });
}
