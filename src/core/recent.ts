/**
 * Keeps what can be made again at any time: of what was made last as much as there is room for. So what is known of thousands of
 * files need not be held all at once, and what is known of a few is made once.
 */
export class Recent<K extends object, V> {
  readonly #room: number;
  readonly #kept = new Map<K, { readonly value: V; readonly size: number }>();
  #used = 0;

  constructor(room: number) {
    this.#room = room;
  }

  /** What was made for a key, or is made now; `size` is how much of the room it takes. */
  get(key: K, size: number, make: () => V): V {
    const known = this.#kept.get(key);
    if (known) return known.value;
    const value = make();
    this.#kept.set(key, { value, size });
    this.#used += size;
    if (this.#used > this.#room) this.#clear(key);
    return value;
  }

  /** Lets go of what was made first, until the rest has room; the last stays, however large. */
  #clear(last: K): void {
    for (const [key, { size }] of this.#kept) {
      if (this.#used <= this.#room || key === last) return;
      this.#kept.delete(key);
      this.#used -= size;
    }
  }
}
