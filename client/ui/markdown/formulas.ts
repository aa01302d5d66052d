import "katex/dist/katex.min.css";

/** Typesets the formulas of a text. Its code and styles are heavier than the rest of a page's texts together. */
export { default as rehypeKatex } from "rehype-katex";
