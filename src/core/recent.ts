/** So few that they are looked through one by one; a map with such coming and going leaves much behind in memory. */
const most = 16;

interface Kept<K, V> {
  readonly key: K;
  readonly value: V;
  readonly size: number;
}

/**
 * Keeps what can be made again at any time: the last few, and of those as much as there is room for. So what is known of
 * thousands of files need not be held all at once.
 */
export class Recent<K extends object, V> {
  readonly #room: number;
  readonly #kept: Kept<K, V>[] = [];
  #used = 0;
  #last: Kept<K, V> | undefined;

  constructor(room: number) {
    this.#room = room;
  }

  /** What was made for a key, or is made now; `size` is how much of the room it takes. */
  get(key: K, size: number, make: () => V): V {
    if (this.#last?.key === key) return this.#last.value;
    const known = this.#kept.find((one) => one.key === key) ?? this.#keep({ key, value: make(), size });
    this.#last = known;
    return known.value;
  }

  /** Lets go of what was made first, until the rest has room; the last stays, however large. */
  #keep(made: Kept<K, V>): Kept<K, V> {
    this.#kept.push(made);
    this.#used += made.size;
    while (this.#kept.length > 1 && (this.#used > this.#room || this.#kept.length > most)) {
      this.#used -= this.#kept.shift()?.size ?? 0;
    }
    return made;
  }
}
