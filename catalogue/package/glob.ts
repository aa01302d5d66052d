/** The format's glob patterns: `*` within a name, `{a,b}`; a pattern matches a path or any folder above it. */
export function matchesGlob(pattern: string, path: string): boolean {
  const segments = path.split("/");
  const ancestors = segments.map((_, at) => segments.slice(0, at + 1).join("/"));
  return expandBraces(pattern).some((plain) => ancestors.some((candidate) => toRegExp(plain).test(candidate)));
}

/** More alternatives than this are a mistake, and would only fill the memory. */
const ALTERNATIVES_LIMIT = 1000;

function expandBraces(pattern: string): string[] {
  let patterns = [pattern];
  for (;;) {
    const open = patterns.find((candidate) => BRACES.test(candidate));
    if (open === undefined || patterns.length > ALTERNATIVES_LIMIT) return patterns;
    patterns = patterns.flatMap((candidate) => {
      const [all, before = "", choices = "", after = ""] = BRACES.exec(candidate) ?? [];
      return all === undefined ? [candidate] : choices.split(",").map((choice) => before + choice + after);
    });
  }
}

/** An innermost pair of braces. */
const BRACES = /^(.*)\{([^{}]*)\}(.*)$/s;

function toRegExp(pattern: string): RegExp {
  const escaped = pattern.split("*").map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`));
  return new RegExp(`^${escaped.join("[^/]*")}$`);
}
