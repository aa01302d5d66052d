import { diffArrays, diffWordsWithSpace } from "diff";

/** A stretch of a line; `differs` where the other side has something else. */
export type Piece = { text: string; differs: boolean };

/** One row of the comparison; a side is null where it has no such line. */
export type Row =
  | { kind: "same"; text: string; mine: number; theirs: number }
  | { kind: "different"; mine: Piece[] | null; theirs: Piece[] | null; mineNumber: number; theirsNumber: number }
  /** Equal lines left out. */
  | { kind: "gap"; count: number };

/** null: the texts are too long to compare in the time a click may take. */
export type Comparison = { rows: Row[] } | null;

const LENGTH_LIMIT = 60_000;
const LINES_LIMIT = 2_000;
const TIME_LIMIT_MS = 250;
/** Longer lines are marked whole. */
const LINE_LENGTH_LIMIT = 2_000;
/** Equal lines kept around a difference. */
const CONTEXT_LINES = 3;

/** Compares an output with the expected one, line by line and, within changed lines, word by word. */
export function compareTexts(mine: string, theirs: string): Comparison {
  if (mine.length + theirs.length > LENGTH_LIMIT) return null;
  const mineLines = splitLines(mine);
  const theirLines = splitLines(theirs);
  if (mineLines.length + theirLines.length > LINES_LIMIT) return null;
  const changes = diffArrays(mineLines, theirLines, { timeout: TIME_LIMIT_MS });
  if (changes === undefined) return null;

  const rows: Row[] = [];
  let mineAt = 0;
  let theirsAt = 0;
  let onlyMine: string[] = [];
  let onlyTheirs: string[] = [];
  const flush = () => {
    for (let at = 0; at < Math.max(onlyMine.length, onlyTheirs.length); at += 1) {
      const [a, b] = comparePair(onlyMine[at] ?? null, onlyTheirs[at] ?? null);
      if (a !== null) mineAt += 1;
      if (b !== null) theirsAt += 1;
      rows.push({ kind: "different", mine: a, theirs: b, mineNumber: mineAt, theirsNumber: theirsAt });
    }
    onlyMine = [];
    onlyTheirs = [];
  };
  for (const change of changes) {
    if (change.removed) onlyMine.push(...change.value);
    else if (change.added) onlyTheirs.push(...change.value);
    else {
      flush();
      for (const text of change.value) {
        mineAt += 1;
        theirsAt += 1;
        rows.push({ kind: "same", text, mine: mineAt, theirs: theirsAt });
      }
    }
  }
  flush();
  return { rows: leaveOutEqual(rows) };
}

/** The last line break ends the last line; it does not start another. */
function splitLines(text: string): string[] {
  const lines = text.split("\n");
  if (lines.length > 1 && lines.at(-1) === "") lines.pop();
  return lines;
}

function comparePair(mine: string | null, theirs: string | null): [Piece[] | null, Piece[] | null] {
  if (mine === null || theirs === null || mine.length + theirs.length > LINE_LENGTH_LIMIT) {
    return [
      mine === null ? null : [{ text: mine, differs: true }],
      theirs === null ? null : [{ text: theirs, differs: true }],
    ];
  }
  const words = diffWordsWithSpace(mine, theirs);
  const side = (skip: "added" | "removed") =>
    words.filter((word) => !word[skip]).map((word) => ({ text: word.value, differs: word.added || word.removed }));
  return [side("added"), side("removed")];
}

function leaveOutEqual(rows: Row[]): Row[] {
  const near = rows.map(() => false);
  rows.forEach((row, at) => {
    if (row.kind !== "different") return;
    const from = Math.max(0, at - CONTEXT_LINES);
    near.fill(true, from, Math.min(rows.length, at + CONTEXT_LINES + 1));
  });
  const kept: Row[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) continue;
    let end = at;
    while (end < rows.length && near[end] === false) end += 1;
    // A gap must save more than its own line.
    if (end - at > 2) {
      kept.push({ kind: "gap", count: end - at });
      at = end - 1;
    } else kept.push(row);
  }
  return kept;
}
