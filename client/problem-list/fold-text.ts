/** British and American spellings, and other forms of one word, as one. */
const SAME: [RegExp, string][] = [
  [/is(?=ations?\b|e[drs]?\b|ing\b)/g, "iz"],
  [/our(?=s\b|ed\b|ing\b|able\b|hood|\b)/g, "or"],
  [/([aeiou])ll(?=ed\b|ing\b|ers?\b)/g, "$1l"],
  [/tre\b/g, "ter"],
  [/\bgrey/g, "gray"],
  [/\bmaths\b/g, "math"],
  [/([a-z]{2,})ies\b/g, "$1y"],
  // Of several: "trees", but not "class", "bus" or "basis".
  [/([a-z]{2,}[^sui\W])s\b/g, "$1"],
];

/** How a text is compared: case, accents, apostrophes, hyphens and spelling make no difference. */
export function foldText(text: string): string {
  const plain = text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/['’`]/g, "");
  const words = plain.replaceAll(/[-_./,:;]+/g, " ").replaceAll(/\s+/g, " ");
  return SAME.reduce((current, [pattern, replacement]) => current.replaceAll(pattern, replacement), words).trim();
}
