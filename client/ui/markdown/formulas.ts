import "katex/dist/katex.min.css";

/** Typesets the formulas of a text. Nearly every problem has some, so it comes with the workspace: a text is whole at once. */
export { default as rehypeKatex } from "rehype-katex";
