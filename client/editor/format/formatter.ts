import type { Language } from "#contract/language.ts";

export type FormatOutcome =
  | { status: "formatted"; text: string; cursor: number }
  /** It can't be read as a program; the line counts from 1. */
  | { status: "notParsed"; line: number | null; message: string };

/** Lays code out; `cursor` is an offset into it, and comes back as where the same place is afterwards. */
export type Formatter = (source: string, cursor: number, tabSize: number) => Promise<FormatOutcome>;

/** Loaded when it is first asked for. Another language brings its own formatter here. */
export const FORMATTERS: Record<Language, () => Promise<Formatter>> = {
  javascript: async () => (await import("./prettier.ts")).prettierFor("babel"),
  typescript: async () => (await import("./prettier.ts")).prettierFor("babel-ts"),
};
