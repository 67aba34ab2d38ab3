import { notUnderstood } from './skia.js';

/** What a page draws, without anything that only tells what stands on the pages before and behind it. */
export interface Tidied {
  readonly lines: readonly string[];
  /** The numbers that pieces of marked content get, by those that they had; a piece that draws nothing has none. */
  readonly numbers: ReadonlyMap<number, number>;
}

const painting = /^(?:f\*?|F|B\*?|b\*?|S|s|Do|sh)$/;
const path = /^(?:m|l|c|v|y|h|re)$/;
const setting = /^(?:RG|rg|G|g|K|k|CS|cs|SCN|scn|gs|w|J|j|M|d|i|ri)$/;
const strokes = /(?:^| )(?:RG|G|K|SCN)(?=[ /]|$)/;
const fills = /(?:^| )(?:rg|g|k|scn)(?=[ /]|$)/;

/** What is set for drawing, by what it is about. */
type Settings = Map<string, string>;

interface Block {
  start: number;
  readonly wanted: Settings;
  readonly given: Settings;
  isDrawnIn: boolean;
}

/**
 * Tidies what is drawn on a page. Chromium draws on a page whatever might reach into it, such as a tall character on the next page of which nothing is
 * seen here; that leaves empty pieces and settings behind. What draws nothing is left out, pieces are counted anew, and what carries no meaning
 * (running heads, lines) is marked as an artifact (ISO 32000-1, 14.8.2.2) where `hasArtifacts` says so.
 */
export function tidy(source: readonly string[], hasArtifacts: boolean): Tidied {
  const page = new Tidier(hasArtifacts);
  let object: string[] = [];
  let isText = false;
  for (const line of source) {
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    if (isText) {
      object.push(line);
      if (line.includes('/MCID ')) throw notUnderstood('a piece that begins in a text');
      if (operator !== 'ET') continue;
      if (object.some((one) => one.endsWith(' Tj'))) page.draw(object);
      [object, isText] = [[], false];
    } else if (operator === 'BT') [object, isText] = [[line], true];
    else if (path.test(operator)) object.push(line);
    else if (operator === 'n') {
      page.pass(...object, line);
      object = [];
    } else if (painting.test(operator)) {
      page.draw([...object, line]);
      object = [];
    } else if (operator === 'q') page.open(line);
    else if (operator === 'Q') page.close(line);
    else if (operator === 'EMC') page.endPiece();
    else if (operator.endsWith('BDC') || operator === 'BMC') page.beginPiece(line);
    else if (setting.test(operator)) page.want(operator, line);
    else page.pass(line);
  }
  return page.end();
}

class Tidier {
  readonly #lines: string[] = [];
  readonly #numbers = new Map<number, number>();
  readonly #blocks: Block[] = [];
  readonly #pieces: { readonly number: number | undefined; readonly line: string }[] = [];
  readonly #hasArtifacts: boolean;
  #wanted: Settings = new Map();
  #given: Settings = new Map();
  /** The piece that is being written: its number, or null for an artifact. */
  #current: number | null | undefined;
  #drawnUntil = 0;

  constructor(hasArtifacts: boolean) {
    this.#hasArtifacts = hasArtifacts;
  }

  pass(...lines: readonly string[]): void {
    this.#lines.push(...lines);
  }

  open(line: string): void {
    const [wanted, given] = [new Map(this.#wanted), new Map(this.#given)];
    this.#blocks.push({ start: this.#lines.length, wanted, given, isDrawnIn: false });
    this.#lines.push(line);
  }

  close(line: string): void {
    const block = this.#blocks.pop();
    if (block && !block.isDrawnIn) this.#lines.length = block.start;
    else this.#lines.push(line);
    if (!block) return;
    [this.#wanted, this.#given] = [block.wanted, block.given];
  }

  want(operator: string, line: string): void {
    const about = aboutOf(operator, line);
    if (about === 'colours') for (const one of ['stroke', 'fill']) this.#wanted.delete(one);
    // In the order in which they were last said.
    this.#wanted.delete(about);
    this.#wanted.set(about, line);
  }

  beginPiece(line: string): void {
    const number = /\/MCID (\d+) ?>> ?BDC$/.exec(line)?.[1];
    this.#pieces.push({ number: number === undefined ? undefined : Number(number), line });
  }

  endPiece(): void {
    this.#pieces.pop();
  }

  draw(object: readonly string[]): void {
    this.#set();
    this.#mark();
    this.#lines.push(...object);
    this.#drawnUntil = this.#lines.length;
    for (const block of this.#blocks) block.isDrawnIn = true;
  }

  end(): Tidied {
    this.#endCurrent();
    return { lines: this.#lines, numbers: this.#numbers };
  }

  #set(): void {
    for (const [about, line] of this.#wanted) {
      if (this.#given.get(about) === line) continue;
      if (about === 'colours') for (const one of ['stroke', 'fill']) this.#given.delete(one);
      if (about === 'stroke' || about === 'fill') this.#given.delete('colours');
      this.#given.set(about, line);
      this.#lines.push(line);
    }
  }

  #mark(): void {
    const piece = this.#pieces.findLast(({ number }) => number !== undefined);
    const number = piece?.number ?? null;
    if (number === this.#current) return;
    this.#endCurrent();
    if (!piece || number === null) {
      if (!this.#hasArtifacts) return;
      this.#lines.push('/Artifact BMC');
    } else {
      if (this.#numbers.has(number)) throw notUnderstood(`piece ${number} twice`);
      const own = this.#numbers.size;
      this.#numbers.set(number, own);
      this.#lines.push(piece.line.replace(/\/MCID \d+/, `/MCID ${own}`));
    }
    this.#current = number;
  }

  /** A piece ends with what it draws last. */
  #endCurrent(): void {
    if (this.#current === undefined) return;
    this.#lines.splice(this.#drawnUntil, 0, 'EMC');
    for (const block of this.#blocks) if (block.start >= this.#drawnUntil) block.start += 1;
    this.#current = undefined;
  }
}

function aboutOf(operator: string, line: string): string {
  if (!/^(?:RG|rg|G|g|K|k|CS|cs|SCN|scn)$/.test(operator)) return operator;
  const [isStroke, isFill] = [strokes.test(line), fills.test(line)];
  if (isStroke && isFill) return 'colours';
  if (isStroke || isFill) return isStroke ? 'stroke' : 'fill';
  throw notUnderstood(`a colour by ${operator}`);
}
