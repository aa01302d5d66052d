import type { Plugin } from "vite";

/** Monaco's files that make every kind of editor, and the kinds that each names. */
const MAKERS = /\/editor\/standalone\/browser\/standalone(?:CodeEditor|Editor)\.js$/;
const COMPARING = /(?:diffEditor|multiDiffEditor)\/\w+\.js$/;
const NO_COMPARING = "\0no-comparing-editor";

/**
 * Monaco as a whole would come with each editor: its file that starts workers names every feature, and its interface
 * every kind of editor. What is wanted is named in `client/editor`; comparing has a file of its own there.
 */
export const fewerFeatures: Plugin = {
  name: "fewer-editor-features",
  apply: "build",
  enforce: "pre",
  resolveId: {
    filter: { id: COMPARING },
    handler: (_id, importer) => (importer !== undefined && MAKERS.test(importer) ? NO_COMPARING : null),
  },
  load: {
    filter: { id: /no-comparing-editor$/ },
    handler: () => "export class DiffEditorWidget {}\nexport class MultiDiffEditorWidget {}",
  },
  transform: {
    filter: {
      id: /monaco-editor\/esm\/vs\/(?:internal\/common\/workers|editor\/standalone\/browser\/standaloneServices)\.js$/,
    },
    handler: (code, id) => ({
      code: id.endsWith("workers.js") ? withoutFeatures(code) : withoutLateServices(code),
      map: null,
    }),
  },
};

function withoutFeatures(code: string): string {
  return code.replaceAll(/^import '[^']+';$/gm, "");
}

/** The palette and the lists that it is made of; `client/editor/late-services.ts` registers them. */
function withoutLateServices(code: string): string {
  const without = code
    .replaceAll(/^import .* from '[^']*\/(?:standaloneQuickInputService|listService)\.js';$/gm, "")
    .replaceAll(/^registerSingleton\(I(?:QuickInput|List)Service, .*$/gm, "");
  if (/ListService|StandaloneQuickInputService/.test(without)) throw new Error("Monaco names its palette in a new way");
  return without;
}
