import { lazy } from "react";
import { later } from "../ui/later.ts";

/** The editor, fetched when it is first shown, or before. */
export const codeEditor = later(async () => {
  await translateEditor();
  return (await import("./code-editor.tsx")).CodeEditor;
});

export const CodeView = lazy(async () => {
  await translateEditor();
  return { default: (await import("./code-view.tsx")).CodeView };
});

/** Monaco's own way to it is left out of the build: it would come with every editor. */
export const CodeCompare = lazy(async () => {
  await codeEditor.load();
  return { default: (await import("./code-compare.tsx")).CodeCompare };
});

export const CodePlayback = lazy(async () => {
  await translateEditor();
  return { default: (await import("./code-playback.tsx")).CodePlayback };
});

/** Monaco reads its own words once, when it is loaded; another language comes with the next page load. */
async function translateEditor(): Promise<void> {
  if (document.documentElement.lang === "ko") await import("monaco-editor/nls/lang/ko.js");
}
