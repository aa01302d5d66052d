import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Change } from "#contract/round/changes.ts";

/** As differences from the change before, most numbers are small and alike, and deflate to about three bytes a change. */
export function packChanges(changes: Change[]): Uint8Array {
  let [lastAt, lastOffset] = [0, 0];
  const rows = changes.map(([at, offset, deleted, inserted, kind]) => {
    const row = [at - lastAt, offset - lastOffset, deleted, inserted, kind];
    [lastAt, lastOffset] = [at, offset];
    return row;
  });
  // Column by column: alike beside alike.
  const columns = [0, 1, 2, 3, 4].map((column) => rows.map((row) => row[column]));
  return deflateRawSync(JSON.stringify(columns), { level: 9 });
}

export function unpackChanges(packed: Uint8Array): Change[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `packChanges` writes it
  const [ats, offsets, deleted, inserted, kinds] = JSON.parse(inflateRawSync(packed).toString()) as [
    number[],
    number[],
    number[],
    string[],
    Change[4][],
  ];
  let [at, offset] = [0, 0];
  return ats.map((step, index) => {
    at += step;
    offset += offsets[index] ?? 0;
    return [at, offset, deleted[index] ?? 0, inserted[index] ?? "", kinds[index] ?? 0];
  });
}
