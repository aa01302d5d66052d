import type { Plugin } from "vite";

/**
 * Monaco's file that starts workers also names every feature of the editor, which it does not need; the features that
 * are wanted are in `client/editor/features.ts`.
 */
export const fewerFeatures: Plugin = {
  name: "fewer-editor-features",
  transform: {
    filter: { id: /monaco-editor\/esm\/vs\/internal\/common\/workers\.js$/ },
    handler: (code) => ({ code: code.replaceAll(/^import '[^']+';$/gm, ""), map: null }),
  },
};
