import type { Language } from "#contract/language.ts";
import { useComputedColorScheme } from "@mantine/core";
import "monaco-editor/features/diffEditor/register.js";
import { DiffEditorWidget } from "monaco-editor/editor/browser/widget/diffEditor/diffEditorWidget.js";
import { StandaloneServices } from "monaco-editor/editor/standalone/browser/standaloneServices.js";
import { IStandaloneThemeService } from "monaco-editor/editor/standalone/common/standaloneTheme.js";
import { IInstantiationService } from "monaco-editor/platform/instantiation/common/instantiation.js";
import { useEffect, useRef } from "react";
import { adopt } from "./adopt.ts";
import { createViewModel, VIEW_OPTIONS } from "./code-view.tsx";
import { prepareLanguages } from "./languages.ts";
import type { monaco } from "./monaco.ts";
import { wearTheme } from "./themes.ts";

type CodeCompareProps = {
  language: Language;
  before: string;
  after: string;
  fontSize: number;
  beforeLabel: string;
  afterLabel: string;
};

/** Two versions side by side, one above the other's lines where it is narrow. */
export function CodeCompare({ language, before, after, fontSize, beforeLabel, afterLabel }: CodeCompareProps) {
  const place = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("light");
  useEffect(() => wearTheme(scheme), [scheme]);
  useEffect(() => {
    if (place.current === null) return;
    prepareLanguages();
    adopt();
    const container = StandaloneServices.get(IStandaloneThemeService).registerEditorContainer(place.current);
    const original = createViewModel(before, language);
    const modified = createViewModel(after, language);
    const options: monaco.editor.IStandaloneDiffEditorConstructionOptions = {
      ...VIEW_OPTIONS,
      fontSize,
      originalAriaLabel: beforeLabel,
      modifiedAriaLabel: afterLabel,
      renderSideBySide: true,
      useInlineViewWhenSpaceIsLimited: true,
      renderSideBySideInlineBreakpoint: 640,
      renderOverviewRuler: false,
      hideUnchangedRegions: { enabled: true, contextLineCount: 3 },
    };
    const editor = StandaloneServices.get(IInstantiationService).createInstance(
      DiffEditorWidget,
      place.current,
      options,
      {},
    );
    editor.setModel({ original, modified });
    return () => {
      editor.dispose();
      container.dispose();
      original.dispose();
      modified.dispose();
    };
  }, [language, before, after, fontSize, beforeLabel, afterLabel]);
  return <div ref={place} style={{ position: "absolute", inset: 0 }} />;
}
