import { initVimMode } from "monaco-vim";
import type { monaco } from "./monaco.ts";

/** Gives the editor vim's keys, with the mode and the command line in `status`, until the returned function is called. */
export function startVim(editor: monaco.editor.IStandaloneCodeEditor, status: HTMLElement): () => void {
  const vim = initVimMode(editor, status);
  return () => {
    vim.dispose();
    status.replaceChildren();
  };
}
