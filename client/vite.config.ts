import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { CHUNKS } from "./build/chunks.ts";
import { compressed } from "./build/compressed.ts";
import { fewerFeatures } from "./build/fewer-features.ts";
import { neededStyles } from "./build/needed-styles.ts";
import { routePages } from "./build/route-pages.ts";

export default defineConfig({
  plugins: [react(), fewerFeatures, neededStyles, routePages, compressed],
  resolve: {
    alias: [
      { find: /^zod$/, replacement: fileURLToPath(new URL("zod-without-eval.ts", import.meta.url)) },
      // monaco-vim names Monaco's files as they were named before Monaco had an exports map.
      { find: /^monaco-editor\/esm\/vs\/(.*)$/, replacement: "monaco-editor/$1.js" },
    ],
  },
  build: {
    target: "es2023",
    // A data: address would need a wider Content-Security-Policy than 'self'.
    assetsInlineLimit: 0,
    // Monaco and its TypeScript worker are large by nature and load only with the editor.
    chunkSizeWarningLimit: 8_000,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  worker: { format: "es" },
  server: { proxy: { "/api": { target: `http://127.0.0.1:${process.env["PORT"] ?? "3000"}` } } },
});
