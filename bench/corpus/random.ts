/** A source of choices that gives the same choices for the same seed. */
export class Choices {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  /** One of the values. */
  one<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new RangeError('nothing to choose from');
    return value;
  }

  /** `count` different values, in the order in which they stand. */
  some<T>(values: readonly T[], count: number): T[] {
    const left = [...values.keys()];
    while (left.length > count) left.splice(this.below(left.length), 1);
    return values.filter((_, index) => left.includes(index));
  }

  /** The generator mulberry32: small, and good enough to vary texts. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
