import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A stretch of sound recorded in one go: a reload, a pause or a sleeping machine begins another. */
export type Take = {
  id: string;
  round: string;
  mimeType: string;
  /** The server's instant at which its sound begins, epoch milliseconds. */
  startedAt: number;
  /** What its pieces come to. */
  bytes: number;
};

/** A few seconds of a take. Put one behind the other, the pieces of a take are a sound file, however many there are. */
export type Piece = {
  take: string;
  number: number;
  /** The server's instant at its end. */
  endedAt: number;
  sound: ArrayBuffer;
  /** One byte each `LEVEL_MS`. */
  levels: Uint8Array;
  /** The server's instant at which the last of them was measured. */
  measuredAt: number;
};

export type KeptTake = Take & { pieces: Piece[] };

interface VoiceSchema extends DBSchema {
  takes: { key: string; value: Take; indexes: { round: string } };
  pieces: { key: [string, number]; value: Piece };
}

let opening: Promise<IDBPDatabase<VoiceSchema>> | null = null;

/** Voices stay in this browser; nothing sends them anywhere. */
function open(): Promise<IDBPDatabase<VoiceSchema>> {
  const forget = () => {
    opening = null;
  };
  opening ??= openDB<VoiceSchema>("basecase-voice", 1, {
    upgrade: (db) => {
      db.createObjectStore("takes", { keyPath: "id" }).createIndex("round", "round");
      db.createObjectStore("pieces", { keyPath: ["take", "number"] });
    },
    blocking: (_current, _blocked, event) => {
      // A newer page in another tab waits for this one to let go.
      if (event.target instanceof IDBDatabase) event.target.close();
      forget();
    },
    terminated: forget,
  });
  opening.catch(forget);
  return opening;
}

export async function keepTake(take: Take): Promise<void> {
  await (await open()).put("takes", take);
}

/** Keeps a piece; one of a take that was deleted meanwhile is dropped. Throws where the browser has no room. */
export async function keepPiece(piece: Piece): Promise<void> {
  const transaction = (await open()).transaction(["takes", "pieces"], "readwrite");
  const takes = transaction.objectStore("takes");
  const take = await takes.get(piece.take);
  if (take !== undefined) {
    void takes.put({ ...take, bytes: take.bytes + piece.sound.byteLength });
    void transaction.objectStore("pieces").put(piece);
  }
  await transaction.done;
}

/** All of a round's takes that have sound, oldest first. */
export async function readVoice(round: string): Promise<KeptTake[]> {
  const db = await open();
  const takes = await db.getAllFromIndex("takes", "round", round);
  const kept = await Promise.all(takes.map(async (take) => ({ ...take, pieces: await readPieces(db, take.id) })));
  return kept.filter(({ pieces }) => pieces.length > 0).toSorted((a, b) => a.startedAt - b.startedAt);
}

/** How many rounds were recorded here, and how large that is. */
export async function measureVoices(): Promise<{ rounds: number; bytes: number }> {
  const takes = await (await open()).getAll("takes");
  return {
    rounds: new Set(takes.map(({ round }) => round)).size,
    bytes: takes.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

export async function deleteVoice(round: string): Promise<void> {
  const transaction = (await open()).transaction(["takes", "pieces"], "readwrite");
  const takes = transaction.objectStore("takes");
  for (const id of await takes.index("round").getAllKeys(round)) {
    void takes.delete(id);
    void transaction.objectStore("pieces").delete(piecesOf(id));
  }
  await transaction.done;
}

export async function deleteAllVoices(): Promise<void> {
  const transaction = (await open()).transaction(["takes", "pieces"], "readwrite");
  void transaction.objectStore("takes").clear();
  void transaction.objectStore("pieces").clear();
  await transaction.done;
}

function readPieces(db: IDBPDatabase<VoiceSchema>, take: string): Promise<Piece[]> {
  return db.getAll("pieces", piecesOf(take));
}

function piecesOf(take: string): IDBKeyRange {
  return IDBKeyRange.bound([take, 0], [take, Infinity]);
}
