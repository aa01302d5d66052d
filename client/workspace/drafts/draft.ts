import type { Language } from "#contract/language.ts";
import { z } from "zod";

/** The part of localStorage that drafts need. */
export type DraftStorage = {
  read: (key: string) => string | null;
  write: (key: string, text: string | null) => boolean;
};

const Kept = z.object({ source: z.string(), savedAt: z.number(), revision: z.string() });
type Kept = z.infer<typeof Kept>;

/** What another tab (or an earlier one) wrote in the same place while this one held something else. */
type Conflict = { source: string; savedAt: number };

export type DraftState = {
  conflict: Conflict | null;
  /** null: nothing kept yet. Epoch milliseconds. */
  savedAt: number | null;
  /** The browser refused to keep it (full or private storage). */
  unsaved: boolean;
};

/**
 * The code of one problem and language in this browser. A tab never overwrites what another tab wrote since:
 * it keeps its own code aside and says so, until `keepMine` or `takeTheirs` settles it.
 */
export class Draft {
  state: DraftState = { conflict: null, savedAt: null, unsaved: false };
  source: string;
  private readonly key: string;
  private readonly asideKey: string;
  private readonly storage: DraftStorage;
  private readonly onChange: () => void;
  private known: Kept | null;
  private dirty = false;

  constructor(
    place: { shortname: string; language: Language },
    starter: string,
    storage: DraftStorage,
    onChange: () => void,
  ) {
    this.key = `basecase.draft.${place.shortname}.${place.language}`;
    this.asideKey = `${this.key}.aside`;
    this.storage = storage;
    this.onChange = onChange;
    this.known = this.readKept(this.key);
    this.source = this.known?.source ?? starter;
    this.state = { ...this.state, savedAt: this.known?.savedAt ?? null };
    const aside = this.readKept(this.asideKey);
    if (aside !== null && aside.source !== this.source) this.update({ conflict: aside });
  }

  /** Takes what was typed; `save` makes it last. */
  type(source: string): void {
    if (source === this.source) return;
    this.source = source;
    this.dirty = true;
  }

  save(at: number): void {
    if (!this.dirty) return;
    if (this.state.conflict === null) this.noticeOther();
    const kept: Kept = { source: this.source, savedAt: at, revision: crypto.randomUUID() };
    const aside = this.state.conflict !== null;
    const unsaved = !this.storage.write(aside ? this.asideKey : this.key, JSON.stringify(kept));
    if (!aside) this.known = kept;
    this.dirty = unsaved;
    const before = this.state;
    this.state = { ...before, unsaved, savedAt: unsaved ? before.savedAt : at };
    // While somebody types it is saved all the time; that it is saved again changes nothing on the page.
    if (before.unsaved !== unsaved || before.savedAt === null) this.onChange();
  }

  /** Looks whether another tab wrote; call when the browser says that storage changed. */
  noticeOther(): void {
    const now = this.readKept(this.key);
    if (now === null || now.revision === this.known?.revision) return;
    if (now.source === this.source) {
      this.known = now;
      this.dirty = false;
      this.update({ conflict: null, savedAt: now.savedAt });
      return;
    }
    this.update({ conflict: now });
  }

  keepMine(at: number): void {
    this.known = this.readKept(this.key);
    this.settle();
    this.dirty = true;
    this.save(at);
  }

  /** The other code becomes the draft and is returned for the editor. */
  takeTheirs(at: number): string {
    const theirs = this.state.conflict?.source ?? this.source;
    this.known = this.readKept(this.key);
    this.settle();
    this.source = theirs;
    this.dirty = this.known?.source !== theirs;
    this.save(at);
    return theirs;
  }

  private settle(): void {
    this.storage.write(this.asideKey, null);
    this.update({ conflict: null });
  }

  private update(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    this.onChange();
  }

  private readKept(key: string): Kept | null {
    const text = this.storage.read(key);
    if (text === null) return null;
    try {
      const parsed = Kept.safeParse(JSON.parse(text));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }
}
