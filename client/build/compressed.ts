import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Plugin } from "vite";

const COMPRESSIBLE = /\.(?:js|css|svg|html)$/;
/** Below this the header costs more than is saved. */
const LEAST_BYTES = 1_024;

/** Writes `name.br` beside each text of the build: the server sends it as it is, and never compresses for a visit. */
export const compressed: Plugin = {
  name: "compressed",
  apply: "build",
  async writeBundle({ dir = "" }, bundle) {
    const texts = Object.values(bundle).filter(({ fileName }) => COMPRESSIBLE.test(fileName));
    await Promise.all(
      texts.map(async (file) => {
        const text = Buffer.from(file.type === "chunk" ? file.code : file.source);
        if (text.byteLength < LEAST_BYTES) return;
        await writeFile(path.join(dir, `${file.fileName}.br`), await compress(text));
      }),
    );
  },
};

const compress = (text: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength,
    },
  });
