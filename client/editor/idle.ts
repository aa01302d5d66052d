/** Resolves when the page has drawn what it was busy with, or after `latestMs`; not every browser tells. */
export async function idle(latestMs: number): Promise<void> {
  // What was just made is drawn with the next frame; before that the page may look idle.
  await new Promise((resolve) => setTimeout(resolve, FRAME_MS));
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: latestMs });
    else setTimeout(resolve, latestMs);
  });
}

const FRAME_MS = 34;
