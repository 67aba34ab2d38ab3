import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { splitPdf } from '../pdf/split.js';
import type { RenderedBinder } from '../render/binder.js';
import type { BinderUnit } from '../render/binder-unit.js';
import type { PartStore, StoredPart } from './part-store.js';
import type { DrawStep, Printer } from './printer.js';
import { tiesAnchor, tiesOf } from './ties.js';

/** How much HTML is printed at once: the places on later pages of a long print are less exact, and the browser needs more memory. */
export const chunkLength = 600_000;

/** So much HTML is printed by two processes of the browser, each a half, sooner than by one. */
const sharedLength = 300_000;

/** Prints units that the store does not have. */
export class Press {
  readonly missing: Set<string> = new Set();
  readonly #binder: RenderedBinder;
  readonly #printer: Printer;
  readonly #store: PartStore;
  readonly #look: string;
  readonly #chunk: number;
  readonly #step: ((step: DrawStep) => void) | undefined;

  constructor(
    binder: RenderedBinder,
    printer: Printer,
    store: PartStore,
    look: string,
    chunk: number,
    step: ((step: DrawStep) => void) | undefined,
  ) {
    this.#chunk = chunk;
    this.#binder = binder;
    this.#printer = printer;
    this.#store = store;
    this.#look = look;
    this.#step = step;
  }

  async print(units: readonly BinderUnit[]): Promise<Map<string, StoredPart>> {
    const parts = new Map<string, StoredPart>();
    const unknown: BinderUnit[] = [];
    for (const unit of units) {
      const stored = unit.isPersonal ? undefined : this.#store.get(this.#keyOf(unit));
      if (stored) parts.set(unit.anchor, stored);
      else unknown.push(unit);
    }
    const length = unknown.reduce((sum, { html }) => sum + html.length, 0);
    const wanted = length > sharedLength ? Math.min(2, availableParallelism()) : 1;
    const chunks = [...chunksOf(unknown, Math.max(wanted, Math.ceil(length / this.#chunk)))];
    const lanes = Math.min(wanted, chunks.length);
    const printing = new Set<number>();
    // Whoever works while the browser prints would hold up a page that still loads.
    const stepOf = (page: number) => (step: DrawStep) => {
      if (step === 'print') printing.add(page);
      if (step === 'load' || printing.size === lanes) this.#step?.(step);
    };
    const lane = async (page: number): Promise<void> => {
      try {
        for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
          for (const [anchor, stored] of await this.#printChunk(chunk, page, stepOf(page)))
            parts.set(anchor, stored);
        }
      } finally {
        // Behind one that failed nothing more is begun.
        chunks.length = 0;
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: lanes }, (_, page) => lane(page)));
    // Whoever prints next has the pages of the browser for itself.
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return parts;
  }

  async #printChunk(
    units: readonly BinderUnit[],
    page: number,
    step: (step: DrawStep) => void,
  ): Promise<Map<string, StoredPart>> {
    const { html, missingCharacters } = this.#binder.page(units, tiesOf(units));
    for (const character of missingCharacters) this.missing.add(character);
    const pdf = await this.#printer.print(html, step, page);
    const parts = await splitPdf(pdf, [...units.map(({ anchor }) => anchor), tiesAnchor]);
    const stored = new Map<string, StoredPart>();
    for (const [index, unit] of units.entries()) {
      const part = parts[index];
      if (!part) continue;
      stored.set(unit.anchor, { part, producer: pdf.producer });
      // What was printed with holes is not asked about again.
      if (!unit.isPersonal && missingCharacters.length === 0)
        this.#store.put(this.#keyOf(unit), { part, producer: pdf.producer });
    }
    return stored;
  }

  #keyOf({ html, style, targets }: BinderUnit): string {
    return createHash('sha256')
      .update(`${this.#look}\n${style}\n${targets.join(' ')}\n${html}`)
      .digest('hex');
  }
}

/** At most so many chunks, of about the same length. */
function* chunksOf(units: readonly BinderUnit[], count: number): Generator<BinderUnit[]> {
  const size = units.reduce((sum, { html }) => sum + html.length, 0) / count;
  let chunk: BinderUnit[] = [];
  let [before, current] = [0, 0];
  for (const unit of units) {
    const index = Math.floor((before + unit.html.length / 2) / size);
    if (chunk.length > 0 && index !== current) {
      yield chunk;
      chunk = [];
    }
    current = index;
    chunk.push(unit);
    before += unit.html.length;
  }
  if (chunk.length > 0) yield chunk;
}
