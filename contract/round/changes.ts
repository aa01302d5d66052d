import { z } from "zod";
import { Language } from "../language.ts";
import { Count, keptAsJson, Uuid } from "../storable.ts";

const Place = z.number().int().min(0).register(keptAsJson, { why: "changes are a JSON column" });
/** As typed, be it half a character: the other half may come with the next change. */
const Inserted = z.string().register(keptAsJson, { why: "changes are a JSON column" });

/**
 * One change of the editor: `[atMs, offset, deleted, inserted, kind]`. `atMs`: since the round's start, pauses
 * included. `offset` and `deleted` in UTF-16 units of the text before it, lines ending in "\n". `kind`: 0 typed,
 * 1 pasted, 2 undone or redone, 3 replaced as a whole (reset, or the draft of another tab taken).
 */
export const Change = z.tuple([
  Place,
  Place,
  Place,
  Inserted,
  z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
]);
export type Change = z.infer<typeof Change>;

/** Most changes and the longest text of one batch: half an hour of typing without a network is sent as one. */
const BATCH_CHANGES_LIMIT = 20_000;
export const BATCH_LIMIT_BYTES = 2_000_000;
/** Longest draft, in UTF-16 units; twice the longest source, so that nothing typed is lost for being too long. */
export const DRAFT_LIMIT = 200_000;

/**
 * Changes of one document, in order. Sent again with the same id it counts once; what a repetition has more than the
 * first one is not stored, which the receipt's `taken` tells.
 */
export const EditBatch = z.strictObject({
  id: Uuid,
  language: Language,
  /** The document's version that the first change applies to; no changes: the language was switched to. */
  baseVersion: Count,
  changes: z.array(Change).max(BATCH_CHANGES_LIMIT),
});
export type EditBatch = z.infer<typeof EditBatch>;

/** The first `taken` changes of the batch are stored; with them the document has this version. */
export const EditReceipt = z.strictObject({ version: z.number().int(), taken: z.number().int(), now: z.number() });
export type EditReceipt = z.infer<typeof EditReceipt>;

/** A task's draft in one language. */
export const RoundDocument = z.strictObject({
  language: Language,
  text: z.string(),
  /** Counts its batches. */
  version: z.number().int(),
  /** null: untouched. */
  editedAt: z.number().nullable(),
});
export type RoundDocument = z.infer<typeof RoundDocument>;

/** Everything typed in one document, for the replay; changes carry their times. */
export const DocumentRecording = z.strictObject({ language: Language, base: z.string(), changes: z.array(Change) });
export type DocumentRecording = z.infer<typeof DocumentRecording>;

/** The text after `changes`, or null when one of them lies outside of it. */
export function applyChanges(text: string, changes: readonly Change[]): string | null {
  return changes.length > MANY ? applyMany(text, changes) : applyEach(text, changes);
}

const MANY = 64;
/** Long enough that a draft has few pieces, short enough that a key copies little. */
const PIECE = 1_024;

function applyEach(text: string, changes: readonly Change[]): string | null {
  let result = text;
  for (const [, offset, deleted, inserted] of changes) {
    if (offset + deleted > result.length) return null;
    result = result.slice(0, offset) + inserted + result.slice(offset + deleted);
  }
  return result;
}

/** The same in pieces: thousands of changes of a long text would copy it thousands of times. */
function applyMany(text: string, changes: readonly Change[]): string | null {
  const pieces = cut(text);
  let length = text.length;
  for (const [, offset, deleted, inserted] of changes) {
    if (offset + deleted > length) return null;
    length += inserted.length - deleted;
    let at = 0;
    let index = 0;
    while (index < pieces.length - 1 && at + (pieces[index]?.length ?? 0) < offset) {
      at += pieces[index]?.length ?? 0;
      index += 1;
    }
    let last = index;
    let touched = pieces[index] ?? "";
    while (at + touched.length < offset + deleted && last < pieces.length - 1) {
      last += 1;
      touched += pieces[last] ?? "";
    }
    const changed = touched.slice(0, offset - at) + inserted + touched.slice(offset - at + deleted);
    pieces.splice(index, last - index + 1, ...(changed.length > 2 * PIECE ? cut(changed) : [changed]));
  }
  return pieces.join("");
}

function cut(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
  return pieces;
}
