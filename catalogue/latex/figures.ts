/** What a browser shows, the sharpest first. */
const SHOWN = ["svg", "png", "jpg", "jpeg", "webp", "gif"];
/** What LaTeX takes and a browser does not. */
const UNSHOWN = ["pdf", "eps", "ps"];

/** Where a picture is: shown from a path below the statement's folder, there but of a kind that no page shows, or nowhere. */
export type Picture = { status: "shown"; path: string } | { status: "unshown"; path: string } | { status: "missing" };

/**
 * Finds the file that `\includegraphics{name}` means: LaTeX needs no ending, and finds `name.pdf` where a page wants
 * `name.svg` beside it. `files` are paths below the statement's folder.
 */
export function findPicture(name: string, files: ReadonlySet<string>): Picture {
  const wanted = name.trim().replace(/^(?:\.\/)+/, "");
  const stem = wanted.replace(/\.[A-Za-z]+$/, (ending) => (isPicture(ending.slice(1)) ? "" : ending));
  const candidates = [wanted, ...SHOWN.flatMap((ending) => [`${stem}.${ending}`, `${stem}.${ending.toUpperCase()}`])];
  const shown = candidates.find((path) => files.has(path) && SHOWN.includes(endingOf(path)));
  if (shown !== undefined) return { status: "shown", path: shown };
  const unshown = [wanted, ...UNSHOWN.map((ending) => `${stem}.${ending}`)].find((path) => files.has(path));
  return unshown === undefined ? { status: "missing" } : { status: "unshown", path: unshown };
}

function isPicture(ending: string): boolean {
  return [...SHOWN, ...UNSHOWN].includes(ending.toLowerCase());
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}
