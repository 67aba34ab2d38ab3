/** What a link to a place is called, as HTML: to a numbered step, or to a point without a number. */
export type PlaceName = (number: string | null) => string;

/** What has an id, and how many lists of steps, points to tick and rows the places in it have used up. */
interface Owner {
  readonly id: string;
  series: number;
  ticks: number;
  rows: number;
}

/** An open element. */
interface Open {
  readonly tag: string;
  readonly owner: Owner | undefined;
  /** What its items are, where it is a list of places. */
  readonly items: 'steps' | 'ticks' | 'rows' | undefined;
  /** The element that is a row, inside a table whose rows are places. */
  readonly row: string | undefined;
  /** The number of the next step. */
  next: number;
}

interface Place {
  readonly id: string;
  /** Its own number; null for a point, undefined for what is no step. */
  readonly number: string | null | undefined;
}

const tags = /<(\/?)(article|section|ol|ul|li|table|thead|tbody|tr)\b([^>]*)>/g;
const idPattern = / id="([^"]*)"/;
const classPattern = / class="([^"]*)"/;
const startPattern = / start="([^"]*)"/;
const nothing: Open = { tag: '', owner: undefined, items: undefined, row: undefined, next: 1 };

/**
 * Gives every step, every point to tick and every row of a document's HTML an id under that of its section, so that one can lead
 * there: `plan-x-handling.3`, `plan-x-handling.3.2` for a step of a step, `plan-x-handling.2-3` in the second list of a section.
 * Steps and points get a link to themselves too. No id of a plan or a section holds a dot.
 */
export function withPlaces(html: string, nameOf: PlaceName): string {
  const open: Open[] = [];
  return html.replace(tags, (whole, end: string, tag: string, attributes: string) => {
    if (end !== '') {
      while (open.length > 0 && open.pop()?.tag !== tag);
      return whole;
    }
    const parent = open.at(-1) ?? nothing;
    const own = attributes === '' ? undefined : idPattern.exec(attributes)?.[1];
    const place = own === undefined ? placeOf(tag, parent) : undefined;
    const id = own ?? place?.id;
    const owner = id === undefined ? parent.owner : { id, series: 0, ticks: 0, rows: 0 };
    open.push(opened(tag, attributes, owner, parent));
    if (!place) return whole;
    const link =
      place.number === undefined
        ? ''
        : `<a class="here" href="#${place.id}" aria-label="${nameOf(place.number)}">#</a>`;
    return `<${tag} id="${place.id}"${attributes}>${link}`;
  });
}

function opened(tag: string, attributes: string, owner: Owner | undefined, parent: Open): Open {
  const element = { tag, owner, items: undefined, row: parent.row, next: 1 };
  if (tag === 'thead') return { ...element, row: undefined };
  if (tag !== 'ol' && tag !== 'ul' && tag !== 'table') return element;
  const classes = (classPattern.exec(attributes)?.[1] ?? '').split(' ');
  const has = (...names: readonly string[]): boolean => names.some((name) => classes.includes(name));
  // A row is a group of rows where a table says more below each; rows to fill in by hand are no places.
  if (tag === 'table')
    return { ...element, row: has('blanks', 'rows') ? undefined : has('contacts', 'wide') ? 'tbody' : 'tr' };
  if (has('ticks')) return { ...element, items: 'ticks' };
  if (!has('steps')) return { ...element, items: has('chain', 'entries') ? 'rows' : undefined };
  const next = Number(startPattern.exec(attributes)?.[1] ?? 1);
  // Steps that count on from those before them belong to the same list.
  if (owner && next === 1) owner.series += 1;
  return { ...element, items: 'steps', next };
}

function placeOf(tag: string, parent: Open): Place | undefined {
  const { owner, items, row } = parent;
  if (!owner) return undefined;
  if (tag === 'li' && items === 'steps') {
    const number = String(parent.next);
    parent.next += 1;
    return { id: `${owner.id}.${owner.series > 1 ? `${owner.series}-` : ''}${number}`, number };
  }
  if (tag === 'li' && items === 'ticks') {
    owner.ticks += 1;
    return { id: `${owner.id}.t${owner.ticks}`, number: null };
  }
  if (tag === 'li' ? items !== 'rows' : tag !== row) return undefined;
  owner.rows += 1;
  return { id: `${owner.id}.r${owner.rows}`, number: undefined };
}
