import type Handlebars from 'handlebars';
import type { Locale } from '../core/locale.js';
import { blankIn, bracketed, separatorIn } from '../core/punctuation.js';
import { matrixOf } from './matrix.js';
import { proseToHtml } from './prose.js';
import { columnsView } from './table.js';
import type { FieldView, ItemView, ValueView } from './values.js';

type Environment = typeof Handlebars;
type Options = Handlebars.HelperOptions;

/** Few enough to fit a sheet below a title, a purpose and some lines to fill in. */
const rowsOnSheet = 14;

interface Group {
  readonly heading: FieldView | null;
  /** How many items stand in the groups before it. */
  readonly before: number;
  /** The number of its first item, counted through all groups from 1. */
  readonly start: number;
  readonly items: readonly ItemView[];
}

/** Gives the templates the few words that they need besides those of Handlebars. */
export function registerHelpers(handlebars: Environment): void {
  /** {{prose source}}: CommonMark as HTML; the only place where markup is made from data. */
  handlebars.registerHelper('prose', (source: string) => new handlebars.SafeString(proseToHtml(source)));
  /** {{wording "paper.lost"}}: a word of the paper's locale. */
  handlebars.registerHelper('wording', (key: string, options: Options) => {
    return labelsOf(options).label(key, options.hash as Record<string, string>);
  });
  /** {{#worded "survival.see"}}…{{/worded}}: a word of the paper's locale around this part, its `what`. */
  handlebars.registerHelper('worded', function (this: unknown, key: string, options: Options) {
    return labelsOf(options).label(key, { what: options.fn(this).trim() });
  });
  /** {{#bracketed}}…{{/bracketed}}: this part in brackets behind what it is said of. */
  handlebars.registerHelper('bracketed', function (this: unknown, options: Options) {
    const { language } = labelsOf(options);
    return `${blankIn(language)}${bracketed(options.fn(this).trim(), language)}`;
  });
  /** {{space}}: what stands between two words. */
  handlebars.registerHelper('space', (options: Options) => blankIn(labelsOf(options).language));
  /** {{separator}}: what stands between things in a row. */
  handlebars.registerHelper('separator', (options: Options) => separatorIn(labelsOf(options).language));
  /** {{#each (pick item "by" "within")}}: these fields of an item, in this order, where they are filled in. */
  handlebars.registerHelper('pick', (item: ItemView, ...names: unknown[]) =>
    names.flatMap((name) => item.fields.find((field) => field.name === name) ?? []),
  );
  /** {{#each (rest item "by" "within")}}: all other fields, so that no field can be forgotten. */
  handlebars.registerHelper('rest', (item: ItemView, ...names: unknown[]) =>
    item.fields.filter((field) => !names.includes(field.name)),
  );
  /** {{> value (columns items "priority" "process")}}: a table with these columns; what else there is stands below each row. */
  handlebars.registerHelper('columns', (items: readonly ItemView[], ...names: unknown[]) => {
    const { hash } = names.at(-1) as Options;
    const wishes = hash as Readonly<Record<string, string>>;
    return columnsView(items, names.slice(0, -1) as string[], wishes);
  });
  /** {{#each (matrix items "outage" "impact")}}: tables with a row for each item and a column for each key of its map. */
  handlebars.registerHelper('matrix', (items: readonly ItemView[], row: string, map: string) =>
    matrixOf(items, row, map),
  );
  /** {{> value (columns (without items "sheet") "title")}}: items without a field that is printed elsewhere. */
  handlebars.registerHelper('without', (items: readonly ItemView[], name: string) =>
    items.map((item) => ({ ...item, fields: item.fields.filter((field) => field.name !== name) })),
  );
  /** {{#each (several value)}}: the values of a list; anything else is a list of one. */
  handlebars.registerHelper('several', (value: ValueView) =>
    value.template === 'values/list' ? value.items : [value],
  );
  /** {{deeper level 1}}: the level of headings so much further in. */
  handlebars.registerHelper('deeper', (level: number, by: number) => Math.min(level + by, 6));
  /** {{#each (blanks item "rows")}}: as many empty rows as a field says, else so many that they fill a sheet when they are stretched. */
  handlebars.registerHelper('blanks', (item: ItemView, name: string) => {
    const value = fieldOf(item, name)?.value;
    const count = value && 'text' in value ? Number(value.text) : rowsOnSheet;
    return Array.from({ length: count }, (_, index) => index + 1);
  });
  /** {{#each (runs items "phase")}}: neighbours with the same value of a field. */
  handlebars.registerHelper('runs', (items: readonly ItemView[], name: string) => runsOf(items, name));
  /** {{#each (gather items "type")}}: all items with the same value of a field, in the order of its enumeration. */
  handlebars.registerHelper('gather', (items: readonly ItemView[], name: string) => {
    const rank = (item: ItemView): number => rankOf(fieldOf(item, name)?.value);
    return runsOf(
      [...items].sort((a, b) => rank(a) - rank(b)),
      name,
    );
  });
  /** {{#each (phones value)}}: the numbers of a role; none for anything else. */
  handlebars.registerHelper('phones', (value: ValueView) => ('phones' in value ? value.phones : []));
  /** {{#if (is name "via")}} */
  handlebars.registerHelper('is', (value: unknown, other: unknown) => value === other);
  /** {{sentence text}}: with a capital at the start. */
  handlebars.registerHelper(
    'sentence',
    (text: string) => text.slice(0, 1).toLocaleUpperCase() + text.slice(1),
  );
}

function labelsOf(options: Options): Locale {
  return (options.data as { labels: Locale }).labels;
}

function runsOf(items: readonly ItemView[], name: string): Group[] {
  const groups: { heading: FieldView | null; before: number; start: number; items: ItemView[] }[] = [];
  let last: string | undefined;
  items.forEach((item, index) => {
    const heading = fieldOf(item, name) ?? null;
    const key = JSON.stringify(heading?.value ?? null);
    if (key === last) groups.at(-1)?.items.push(item);
    else groups.push({ heading, before: index, start: index + 1, items: [item] });
    last = key;
  });
  return groups;
}

function fieldOf(item: ItemView, name: string): FieldView | undefined {
  return item.fields.find((field) => field.name === name);
}

function rankOf(value: ValueView | undefined): number {
  return value && 'rank' in value ? value.rank : -1;
}
