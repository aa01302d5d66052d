/** Names this page among those of this browser; another load of it is another page. */
export const THIS_PAGE = crypto.randomUUID();

const NAME = "basecase.page.";

let holding = false;

/** The pages that are open; what they keep is theirs. */
export async function heldByOthers(): Promise<ReadonlySet<string>> {
  hold();
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.flatMap(({ name = "" }) => (name.startsWith(NAME) ? [name.slice(NAME.length)] : [])));
}

/** The browser lets go of it when the page ends, however it ends. */
export function hold(): void {
  if (holding) return;
  holding = true;
  void navigator.locks?.request(`${NAME}${THIS_PAGE}`, () => new Promise<never>(() => {})).catch(() => {});
}
