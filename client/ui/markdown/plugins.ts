import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import { displayFormulas } from "./display-formulas.ts";

/** What Markdown may hold here beyond the usual: tables and the like, and formulas. */
export const REMARK_PLUGINS = [remarkGfm, remarkMath, displayFormulas];
