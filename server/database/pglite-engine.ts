import { PGlite } from "@electric-sql/pglite";

/** PostgreSQL inside this process. It has one session, which `pgliteWire` hands from one connection to the next. */
export type PgliteEngine = {
  /** Takes messages of PostgreSQL's protocol and gives back its answer. Throws `EngineBroken` after a crash, and from then on. */
  exchange(messages: Uint8Array): Promise<Buffer>;
  readonly broken: boolean;
  /** For an engine whose answers make no sense any more. */
  giveUp(): void;
  close(): Promise<void>;
};

/** PostgreSQL's own code for a crash shutdown, which callers that know its codes understand. */
export class EngineBroken extends Error {
  readonly code = "57P02";

  constructor(cause?: unknown) {
    super("Connection terminated: the database in this process broke, and is opened anew", { cause });
    this.name = "EngineBroken";
  }
}

/** One session looks at few pages at a time; the system keeps the files' pages anyway. By default it would be 128 MB. */
const START_PARAMETERS = [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB", "-c", "max_connections=5"];

/** How PGlite says that PostgreSQL reports an error by its own means. Anything else that is thrown is a crash. */
const POSTGRES_ERROR = 100;

/**
 * Opens the database in a directory, making it where there is none.
 *
 * PGlite swallows crashes (a PANIC when the disk is full, a stack that overflows) and goes on with a memory in any state:
 * at best every later query fails, at worst its loop never ends, and the process with it. So the first crash is kept,
 * gets out of that loop, and is the last thing that this engine does.
 */
export async function openEngine(files: string): Promise<PgliteEngine> {
  const pglite = await PGlite.create(files, { startParams: START_PARAMETERS });
  const postgres = pglite.Module;
  // oxlint-disable-next-line no-underscore-dangle -- Emscripten's names for C functions
  const { _PostgresMainLoopOnce: step, stackRestore: restore } = postgres;
  let fault: EngineBroken | null = null;

  // oxlint-disable-next-line no-underscore-dangle -- as above
  postgres._PostgresMainLoopOnce = () => {
    if (fault !== null) throw fault;
    try {
      step();
    } catch (thrown) {
      if (!isPostgresError(thrown)) fault = new EngineBroken(thrown);
      throw thrown;
    }
  };
  // The loop catches what a step throws and calls this; what this throws ends the loop.
  postgres.stackRestore = (pointer) => {
    if (fault !== null) throw fault;
    return restore(pointer);
  };

  return {
    exchange: async (messages) => {
      if (fault !== null) throw fault;
      const replies: Buffer[] = [];
      // Views of PostgreSQL's memory, which the next query overwrites. PGlite's other calls keep every reply for good.
      const onRawData = (bytes: Uint8Array) => void replies.push(Buffer.from(bytes));
      try {
        await pglite.execProtocolRawStream(messages, { syncToFs: false, onRawData });
      } catch (thrown) {
        throw (fault ??= new EngineBroken(thrown));
      }
      // A crash in the last step ends the loop by itself.
      if (fault !== null) throw fault;
      return Buffer.concat(replies);
    },
    get broken() {
      return fault !== null;
    },
    giveUp: () => {
      fault ??= new EngineBroken();
    },
    close: async () => {
      if (fault === null) await pglite.close();
      // PostgreSQL's own end would write what is left of its memory to the files. They are closed, no more.
      else await pglite.fs?.closeFs().catch(() => {});
    },
  };
}

function isPostgresError(thrown: unknown): boolean {
  return typeof thrown === "object" && thrown !== null && "status" in thrown && thrown.status === POSTGRES_ERROR;
}
