import "./features.ts";
import "monaco-editor/languages/definitions/javascript/register.js";
import "monaco-editor/languages/definitions/typescript/register.js";
import "@fontsource-variable/jetbrains-mono/wght.css";
import * as monaco from "monaco-editor/editor.js";
import EditorWorker from "monaco-editor/editor/editor.worker.js?worker";
import TypeScriptWorker from "monaco-editor/language/typescript/ts.worker.js?worker";

export { monaco };

self.MonacoEnvironment = {
  getWorker: async (_id, label) => {
    if (label !== "javascript" && label !== "typescript") return new EditorWorker();
    // A megabyte that checks types: the first keys need none of it.
    await idle();
    return new TypeScriptWorker();
  },
};

/** However busy the page is, types are checked after so long. */
const LATEST_MS = 2_000;

/** Resolves when the page has drawn what it was busy with; not every browser tells. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
    else setTimeout(resolve, LATEST_MS);
  });
}
