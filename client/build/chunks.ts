/**
 * What is loaded together is one file: left alone, the workspace came in 47 requests. A group takes what its files
 * import, unless a group above has it.
 */
export const CHUNKS = [
  {
    name: "base",
    test: /node_modules\/(?:react|react-dom(?!.*server)|scheduler|i18next|@tanstack|@mantine|@floating-ui|@tabler|zod|clsx|react-(?!dom|markdown)[a-z0-9-]+)\//,
  },
  {
    name: "shared",
    test: /\/client\/(?:api|catalogue|locales\/(?!ko)|problem-list|settings|shell|storage|theme)|\/client\/(?:app|main|fetch-ahead|editor\/load)|\/server\/contract\//,
  },
  { name: "editor", test: /\/client\/editor\/(?:code-editor|code-view)|\/features\/typescript\/tsMode/ },
  {
    name: "work",
    test: /\/client\/(?:cases|drafts|history|judging|learning|markdown|next|pictures|results|saving|stopwatch|workspace)\/(?!editorial-view|reading-text|highlight|formulas)/,
  },
  { name: "formulas", test: /\/client\/markdown\/formulas/ },
  { name: "reading", test: /\/client\/markdown\/reading-text/ },
  { name: "features", test: /\/client\/editor\/late-features/ },
  { name: "compare", test: /\/client\/editor\/code-compare/ },
].map((group, at, all) => ({ ...group, priority: all.length - at }));
