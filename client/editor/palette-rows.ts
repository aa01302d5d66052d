import { monaco } from "./monaco.ts";

/** Frames to wait for the palette; it opens within a few, or within many on a busy machine. */
const PATIENCE_FRAMES = 180;

/**
 * Monaco measures the list of its palette (F1) before the list is on the page, and draws no row of it until something
 * is typed. Another layout of the editor makes it measure again.
 */
export function drawPaletteRows(editor: monaco.editor.ICodeEditor): monaco.IDisposable {
  return editor.onKeyDown(({ keyCode }) => {
    if (keyCode === monaco.KeyCode.F1) drawWhenOpen(editor, PATIENCE_FRAMES);
  });
}

function drawWhenOpen(editor: monaco.editor.ICodeEditor, frames: number): void {
  requestAnimationFrame(() => {
    const rows = editor.getContainerDomNode().querySelector<HTMLElement>(".quick-input-list .monaco-list-rows");
    if (frames === 0 || (rows !== null && rows.childElementCount > 0)) return;
    if (rows !== null && rows.offsetHeight > 0) {
      const { width, height } = editor.getLayoutInfo();
      editor.layout({ width, height: height - 1 });
      editor.layout({ width, height });
    }
    drawWhenOpen(editor, frames - 1);
  });
}
