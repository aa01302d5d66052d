import type { Language } from "#contract/language.ts";
import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { completeLater } from "./complete.ts";
import { PLAIN_BRACKETS, prepareLanguages, VIEW_LANGUAGE } from "./languages.ts";
import { monaco } from "./monaco.ts";
import { wearTheme } from "./themes.ts";

type CodeViewProps = { language: Language; source: string; fontSize: number; label: string };

/** Code to look at. */
export function CodeView({ language, source, fontSize, label }: CodeViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("light");
  useEffect(() => wearTheme(scheme), [scheme]);
  useEffect(() => {
    if (place.current === null) return;
    prepareLanguages();
    const model = createViewModel(source, language);
    const editor = monaco.editor.create(place.current, { ...VIEW_OPTIONS, fontSize, ariaLabel: label, model });
    completeLater(place.current);
    return () => {
      editor.dispose();
      model.dispose();
    };
  }, [language, source, fontSize, label]);
  return <div ref={place} style={{ position: "absolute", inset: 0 }} />;
}

/** Code without a checker. */
export function createViewModel(source: string, language: Language): monaco.editor.ITextModel {
  const model = monaco.editor.createModel(source, VIEW_LANGUAGE[language]);
  model.updateOptions({ bracketColorizationOptions: PLAIN_BRACKETS });
  return model;
}

export const VIEW_OPTIONS = {
  readOnly: true,
  domReadOnly: true,
  automaticLayout: true,
  minimap: { enabled: false },
  fontFamily: '"JetBrains Mono Variable", "Noto Sans KR Variable", monospace',
  scrollBeyondLastLine: false,
  renderLineHighlight: "none",
  lineNumbersMinChars: 3,
  padding: { top: 8, bottom: 8 },
  overviewRulerBorder: false,
  contextmenu: false,
  editContext: false,
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
} satisfies monaco.editor.IEditorOptions;
