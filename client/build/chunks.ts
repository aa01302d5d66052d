/**
 * What is loaded together is one file: left alone, the workspace came in 47 requests. Languages of the editor's own
 * words, and what is only loaded on demand (formatter, vim keys), stay by themselves.
 */
export const CHUNKS = [
  {
    name: "base",
    test: /node_modules\/(?:react|react-dom(?!.*server)|scheduler|i18next|@tanstack|@mantine|@floating-ui|@tabler|zod|clsx|react-(?!dom|markdown)[a-z0-9-]+)\//,
    priority: 6,
  },
  {
    name: "shared",
    test: /\/client\/(?:api|catalogue|locales|problem-list|settings|shell|storage|theme)\/|\/client\/editor\/load|\/client\/fetch-ahead|\/server\/contract\//,
    priority: 5,
  },
  {
    name: "text",
    test: /node_modules\/(?:katex|micromark|mdast|hast|unist|unified|remark|rehype|react-markdown|vfile)|\/client\/markdown\//,
    priority: 4,
  },
  { name: "colors", test: /node_modules\/(?:highlight\.js|lowlight)\//, priority: 4 },
  {
    name: "editor",
    test: /node_modules\/monaco-editor\/(?!.*\/nls\/lang\/)|\/client\/editor\/(?!format|load)/,
    priority: 3,
  },
  {
    name: "work",
    test: /\/client\/(?:cases|judging|pictures|results|workspace|drafts|history|learning)\//,
    minShareCount: 2,
    priority: 2,
  },
];
