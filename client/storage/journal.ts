import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A write to localStorage: what is kept under `key` since the write of this number; null: nothing. */
type Entry = { key: string; text: string | null; epoch: number; at: number };

interface JournalSchema extends DBSchema {
  entries: { key: string; value: Entry };
}

/**
 * localStorage is read and written at once, but reaches the disk seconds later, and not at all when the browser is
 * killed before that. IndexedDB reaches it within milliseconds, but can't be read at once. So every write goes to both:
 * after a crash, what localStorage lost is put back out of the journal before anything reads it.
 *
 * Writes are numbered, and localStorage keeps the last number with them. It loses a suffix of its writes or none, so
 * exactly the entries with a higher number are missing there.
 */
const EPOCH_KEY = "basecase.epoch";
/** By then localStorage has long been written. */
const ENTRY_LIFE_MS = 24 * 3_600_000;
/** Somebody whose IndexedDB hangs wants to work all the same. */
const RECOVERY_DEADLINE_MS = 1_500;

const waiting = new Map<string, Entry>();
let writing: Promise<void> | null = null;
let opening: Promise<IDBPDatabase<JournalSchema>> | null = null;

/** To be called within the write itself; returns at once. */
export function noteWrite(key: string, text: string | null): void {
  const epoch = Number(localStorage.getItem(EPOCH_KEY) ?? 0) + 1;
  localStorage.setItem(EPOCH_KEY, String(epoch));
  waiting.set(key, { key, text, epoch, at: Date.now() });
  writing ??= writeAll().finally(() => {
    writing = null;
  });
}

/** Puts back into localStorage what a crash took from it. */
export async function recoverWrites(): Promise<void> {
  const deadline = new Promise<void>((resolve) => setTimeout(resolve, RECOVERY_DEADLINE_MS));
  await Promise.race([recover(), deadline]).catch(() => {});
}

/** One transaction at a time; of what is written meanwhile only the newest text of each key. */
async function writeAll(): Promise<void> {
  try {
    while (waiting.size > 0) {
      const entries = [...waiting.values()];
      waiting.clear();
      const transaction = (await open()).transaction("entries", "readwrite");
      for (const entry of entries) void transaction.store.put(entry);
      await transaction.done;
    }
  } catch {
    // Private mode, or no room: localStorage alone has it.
  }
}

async function recover(): Promise<void> {
  const entries = await (await open()).getAll("entries");
  const epoch = Number(localStorage.getItem(EPOCH_KEY) ?? 0);
  const lost = entries.filter((entry) => entry.epoch > epoch).toSorted((a, b) => a.epoch - b.epoch);
  for (const { key, text } of lost) {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  }
  const last = lost.at(-1);
  if (last !== undefined) localStorage.setItem(EPOCH_KEY, String(last.epoch));
  void forgetOld(entries);
}

async function forgetOld(entries: Entry[]): Promise<void> {
  const old = entries.filter(({ at }) => at < Date.now() - ENTRY_LIFE_MS);
  if (old.length === 0) return;
  const transaction = (await open()).transaction("entries", "readwrite");
  for (const { key, epoch } of old) {
    const now = await transaction.store.get(key);
    if (now?.epoch === epoch) void transaction.store.delete(key);
  }
  await transaction.done;
}

function open(): Promise<IDBPDatabase<JournalSchema>> {
  const forget = () => {
    opening = null;
  };
  opening ??= openDB<JournalSchema>("basecase-kept", 1, {
    upgrade: (db) => {
      db.createObjectStore("entries", { keyPath: "key" });
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
