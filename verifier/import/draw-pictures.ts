import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PDFiumLibrary, type PDFiumPageRenderOptions } from "@hyzyla/pdfium";
import { encode } from "fast-png";
import type { Diagnostic } from "#catalogue/model.ts";

/** Twice a page's 72 dots an inch: sharp on most screens. */
const SCALE = 2;
/** Pixels; a poster's page would fill the memory. */
const WIDEST = 2_400;

/**
 * Contests draw their figures as PDF, which no page shows in a text. Beside each that has no picture of its name, its
 * first page is drawn as PNG. Says what was made, and what could not be.
 */
export async function drawPictures(dir: string): Promise<Diagnostic[]> {
  const files = await Array.fromAsync(glob("{statement,problem_statement}/**/*.*", { cwd: dir }));
  const figures = files.filter((path) => path.endsWith(".pdf") && !/^[^/]+\/problem[^/]*\.pdf$/.test(path));
  const stems = new Set(files.filter((path) => /\.(?:svg|png|jpe?g|gif|webp)$/i.test(path)).map(stemOf));
  const wanted = figures.filter((path) => !stems.has(stemOf(path))).toSorted();
  if (wanted.length === 0) return [];
  const library = await PDFiumLibrary.init();
  try {
    const said: Diagnostic[] = [];
    for (const path of wanted) said.push(await drawPicture(library, dir, path));
    return said;
  } finally {
    library.destroy();
  }
}

async function drawPicture(library: PDFiumLibrary, dir: string, path: string): Promise<Diagnostic> {
  try {
    const png = await firstPage(library, await readFile(join(dir, path)));
    await writeFile(join(dir, `${stemOf(path)}.png`), png);
    return { path: `${stemOf(path)}.png`, message: `drawn from ${path}` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { path, message: `can't be drawn (${reason}); add it as SVG or PNG under the same name` };
  }
}

async function firstPage(library: PDFiumLibrary, pdf: Uint8Array): Promise<Uint8Array> {
  const document = await library.loadDocument(pdf);
  try {
    const page = document.getPage(0);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const scale = Math.min(SCALE, WIDEST / Math.max(1, originalWidth, originalHeight));
    const { data } = await page.render({ scale, render: asPng });
    return data;
  } finally {
    document.destroy();
  }
}

async function asPng({ data, width, height }: PDFiumPageRenderOptions): Promise<Uint8Array> {
  return encode({ data, width, height, channels: 4, depth: 8 });
}

function stemOf(path: string): string {
  return path.slice(0, path.lastIndexOf("."));
}
