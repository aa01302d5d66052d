// @ts-check
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { findCommand } from "./commands.mjs";

/**
 * The browser of the browser tests, and a font for Korean text on their pictures.
 * @type {import("./parts.mjs").Part}
 */
export const chromium = {
  name: "Chromium",
  packages: ["chromium", "fonts-noto-cjk"],
  brew: "--cask chromium",
  commands: ["usr/lib/chromium/chromium"],
  isThere: (env) => findCommand(["chromium"], env["PATH"]) !== null,
  prepare: async (files) => {
    const file = path.join(files, "fonts.conf");
    await mkdir(files, { recursive: true });
    await writeFile(file, fontSettings(files));
    return { FONTCONFIG_FILE: file };
  },
};

/**
 * Tells where the browser is, once it was brought.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withChromium(env) {
  return { ...env, BASECASE_CHROMIUM: findCommand(["chromium"], env["PATH"]) ?? "" };
}

/**
 * Fonts of the machine and the unpacked ones.
 * @param {string} files
 */
function fontSettings(files) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${path.join(files, "usr/share/fonts")}</dir>
  <cachedir>${path.join(files, "font-cache")}</cachedir>
  <include ignore_missing="yes">${path.join(files, "etc/fonts/conf.d")}</include>
</fontconfig>
`;
}
