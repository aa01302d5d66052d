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
    test: /\/client\/(?:api|app|authoring|frame|locales\/(?!ko)|problem-list|settings|storage|ui\/(?!markdown|pictures))|\/client\/(?:main|fetch-ahead|editor\/load)|\/contract\//,
  },
  { name: "editor", test: /\/client\/editor\/(?:code-editor|code-view)|\/features\/typescript\/tsMode/ },
  {
    name: "work",
    test: /\/client\/(?:saving|ui\/(?:markdown|pictures)|workspace)\/(?!.*(?:editorial-view|reading-text|highlight))/,
  },
  { name: "reading", test: /\/client\/ui\/markdown\/reading-text/ },
  { name: "features", test: /\/client\/editor\/late-features/ },
  { name: "compare", test: /\/client\/editor\/code-compare/ },
].map((group, at, all) => ({ ...group, priority: all.length - at }));
