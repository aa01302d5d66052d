/** The colours of code, in the editor and in texts alike; six digits without "#", as Monaco wants them. */
export type CodeColors = Record<
  "comment" | "keyword" | "string" | "number" | "regexp" | "type" | "function" | "delimiter" | "plain",
  string
>;

export const CODE_COLORS: Record<"light" | "dark", CodeColors> = {
  light: {
    comment: "6f6872",
    keyword: "7a356c",
    string: "08745a",
    number: "8a4b00",
    regexp: "ac3a08",
    type: "41537f",
    function: "2b4a8f",
    delimiter: "544f57",
    plain: "221f24",
  },
  dark: {
    comment: "958e99",
    keyword: "dba9d0",
    string: "6fd0b0",
    number: "e6b450",
    regexp: "ff9a6b",
    type: "a9baea",
    function: "b9d0ff",
    delimiter: "b6b0b9",
    plain: "e6e2e8",
  },
};

/** The same as CSS variables, `--code-keyword` and so on. */
export function codeVariables(colors: CodeColors): Record<string, string> {
  return Object.fromEntries(Object.entries(colors).map(([name, color]) => [`--code-${name}`, `#${color}`]));
}
