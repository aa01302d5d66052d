const START =
  /\\begin\{(verbatim\*?|Verbatim|lstlisting|minted|alltt|comment)\}|\\(?:verb|lstinline)\*?([^\sA-Za-z*{[])/g;

/** Changes what lies between verbatim parts; one that is never closed is none. */
export function outsideVerbatim(source: string, change: (text: string) => string): string {
  const kept: string[] = [];
  const unclosed = new Set<string>();
  let text = "";
  let from = 0;
  for (const match of source.matchAll(START)) {
    const [opening, environment, quote = ""] = match;
    const closing = environment === undefined ? quote : `\\end{${environment}}`;
    if (match.index < from || unclosed.has(closing)) continue;
    const end = closed(source, match.index + opening.length, closing, environment === undefined);
    if (end === null) {
      if (environment !== undefined) unclosed.add(closing);
      continue;
    }
    text += `${source.slice(from, match.index)}\uE00E${kept.push(source.slice(match.index, end)) - 1}\uE00F`;
    from = end;
  }
  const changed = change(text + source.slice(from));
  return changed.replaceAll(/\uE00E(\d+)\uE00F/g, (_, at: string) => kept[Number(at)] ?? "");
}

/** Where a part that began ends; null where it does not, or not in its line. */
function closed(source: string, start: number, closing: string, inLine: boolean): number | null {
  const line = inLine ? source.slice(start, source.indexOf("\n", start) >>> 0) : null;
  const at = line === null ? source.indexOf(closing, start) : line.indexOf(closing);
  if (at === -1) return null;
  return (line === null ? at : start + at) + closing.length;
}
