import type { Locator, Page } from "playwright-core";
import { Round } from "#contract/round/round.ts";

/** How many pieces of voices the browser keeps. */
export async function keptPieces(page: Page): Promise<number> {
  return (await pieces(page)).length;
}

/** How many tenths of a second of loudness are kept. */
export async function keptLevels(page: Page): Promise<number> {
  return (await pieces(page)).reduce((sum, levels) => sum + levels, 0);
}

/** From here on the page's sounds can be looked at. */
export async function noteSounds(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { Audio } = window;
    window.Audio = class extends Audio {
      constructor(url?: string) {
        super(url);
        Reflect.set(window, "noted", this);
      }
    };
  });
}

/** Where the sound is, in seconds; -1 before there is one. */
export async function soundPosition(page: Page): Promise<number> {
  return page.evaluate(() => {
    const noted: unknown = Reflect.get(window, "noted");
    return noted instanceof HTMLAudioElement ? noted.currentTime : -1;
  });
}

export async function soundIsPaused(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const noted: unknown = Reflect.get(window, "noted");
    return noted instanceof HTMLAudioElement && noted.paused;
  });
}

/** Seconds between sound and picture; the sound began when the microphone was open. */
export async function apartFromReplay(page: Page): Promise<number> {
  const [take] = await rows(page, "takes");
  const round = await page.request.get(`/api/rounds/${page.url().split("/").at(-1)}`);
  const { startedAt: began } = Round.parse(await round.json());
  const [sound, picture] = await page.evaluate(() => {
    const noted: unknown = Reflect.get(window, "noted");
    const range = document.querySelector<HTMLInputElement>("input[type=range]");
    return [noted instanceof HTMLAudioElement ? noted.currentTime : Infinity, Number(range?.value) / 1_000];
  });
  return Math.abs((sound ?? 0) + ((take?.startedAt ?? 0) - (began ?? 0)) / 1_000 - (picture ?? 0));
}

/** One of the counts at the top of a section. */
export async function figure(section: Locator, name: string): Promise<string> {
  const place = section.locator("dl div", { has: section.page().getByText(name, { exact: true }) }).locator("dd");
  return (await place.textContent()) ?? "";
}

/** `1:05` in seconds. */
export function secondsOf(text: string): number {
  return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Of each kept piece, how many levels it has. */
async function pieces(page: Page): Promise<number[]> {
  return (await rows(page, "pieces")).map(({ levels }) => levels);
}

/** All that a store of the voices' database holds, as far as it is looked at here. */
function rows(page: Page, name: "takes" | "pieces"): Promise<{ startedAt: number; levels: number }[]> {
  return page.evaluate(
    (store) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("basecase-voice");
        // Opened before the page has, it would be empty; it must not be made here.
        opening.addEventListener("upgradeneeded", () => opening.transaction?.abort());
        opening.addEventListener("error", () => resolve([]));
        opening.addEventListener("success", () => {
          const db = opening.result;
          const reading = db.transaction(store).objectStore(store).getAll();
          reading.addEventListener("error", () => reject(reading.error));
          reading.addEventListener("success", () => {
            db.close();
            resolve(
              reading.result.map(
                ({ startedAt = 0, levels = [] }: { startedAt?: number; levels?: ArrayLike<number> }) => ({
                  startedAt,
                  levels: levels.length,
                }),
              ),
            );
          });
        });
      }),
    name,
  );
}
