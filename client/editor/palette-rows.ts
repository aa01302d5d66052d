import { monaco } from "./monaco.ts";

/**
 * Monaco measures the list of its palette (F1) before the list is on the page, and draws no row of it until something
 * is typed. Another layout of the editor makes it measure again.
 */
export function drawPaletteRows(editor: monaco.editor.ICodeEditor): monaco.IDisposable {
  return editor.onKeyDown(({ keyCode }) => {
    if (keyCode !== monaco.KeyCode.F1) return;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const { width, height } = editor.getLayoutInfo();
        editor.layout({ width, height: height - 1 });
        editor.layout({ width, height });
      }),
    );
  });
}
