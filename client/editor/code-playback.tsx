import type { Language } from "#contract/language.ts";
import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import classes from "./code-playback.module.css";
import { createViewModel, VIEW_OPTIONS } from "./code-view.tsx";
import { PLAIN_BRACKETS, prepareLanguages, VIEW_LANGUAGE } from "./languages.ts";
import { monaco } from "./monaco.ts";
import { replacementBetween } from "./replacement.ts";
import { wearTheme } from "./themes.ts";

type CodePlaybackProps = {
  language: Language;
  text: string;
  /** Where it was typed last, as an offset; kept in view. */
  caret: number;
  fontSize: number;
  label: string;
};

/** Code that is seen to change; only what differs is replaced, so that nothing flickers and the view stays. */
export function CodePlayback({ language, text, caret, fontSize, label }: CodePlaybackProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<monaco.editor.IStandaloneCodeEditor | null>(null);
  const marked = useRef<monaco.editor.IEditorDecorationsCollection | null>(null);
  const scheme = useComputedColorScheme("light");
  useEffect(() => wearTheme(scheme), [scheme]);

  useEffect(() => {
    if (place.current === null) return;
    prepareLanguages();
    const model = createViewModel("", "javascript");
    const made = monaco.editor.create(place.current, { ...VIEW_OPTIONS, model });
    editor.current = made;
    marked.current = made.createDecorationsCollection();
    return () => {
      editor.current = null;
      marked.current = null;
      made.dispose();
      model.dispose();
    };
  }, []);

  useEffect(() => editor.current?.updateOptions({ fontSize, ariaLabel: label }), [fontSize, label]);

  useEffect(() => {
    const model = editor.current?.getModel();
    if (!model) return;
    monaco.editor.setModelLanguage(model, VIEW_LANGUAGE[language]);
    // A new language brings the settings that Monaco has for all of them.
    model.updateOptions({ bracketColorizationOptions: PLAIN_BRACKETS });
  }, [language]);

  useEffect(() => {
    const model = editor.current?.getModel();
    if (!model) return;
    const { start, end, text: inserted } = replacementBetween(model.getValue(), text);
    const range = monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
    if (start !== end || inserted !== "") model.applyEdits([{ range, text: inserted }]);
    const at = model.getPositionAt(caret);
    marked.current?.set([{ range: monaco.Range.fromPositions(at), options: CARET }]);
    editor.current?.revealPositionInCenterIfOutsideViewport(at, monaco.editor.ScrollType.Immediate);
  }, [text, caret]);

  return <div ref={place} style={{ position: "absolute", inset: 0 }} />;
}

const CARET: monaco.editor.IModelDecorationOptions = {
  beforeContentClassName: classes["caret"] ?? "",
  showIfCollapsed: true,
};
