import "./features.ts";
import "@fontsource-variable/jetbrains-mono/wght.css";
import * as monaco from "monaco-editor/editor.js";
import EditorWorker from "monaco-editor/editor/editor.worker.js?worker";
import TypeScriptWorker from "monaco-editor/language/typescript/ts.worker.js?worker";
import { idle } from "./idle.ts";

export { monaco };

self.MonacoEnvironment = {
  getWorker: async (_id, label) => {
    if (label !== "javascript" && label !== "typescript") return new EditorWorker();
    // A megabyte that checks types: the first keys need none of it.
    await idle(LATEST_MS);
    return new TypeScriptWorker();
  },
};

/** However busy the page is, types are checked after so long. */
const LATEST_MS = 2_000;
