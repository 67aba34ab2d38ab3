/**
 * A value as it stands on paper. `template` names the partial that prints it; `block` is false for what fits into a line.
 * It holds words and no markup, so that another back end can print it too.
 */
export type ValueView =
  | TextView
  | ProseView
  | PhoneView
  | LinkView
  | RoleView
  | ListView
  | TableView
  | RecordView
  | SectionsView
  | BlockView
  | MapView;

interface View<T extends string, Block extends boolean> {
  readonly template: T;
  readonly block: Block;
}

/** A few words. `rank` is the place of the value in its enumeration, 0 for anything else. */
export interface TextView extends View<'values/text', false> {
  readonly text: string;
  readonly rank: number;
}

/** Paragraphs in CommonMark. */
interface ProseView extends View<'values/prose', true> {
  readonly source: string;
}

/** A telephone number; a very long one may be broken over lines. `holder` is whose number it is, where a role has several. */
export interface PhoneView extends View<'values/phone', false> {
  readonly text: string;
  readonly href: string | null;
  readonly long: boolean;
  readonly holder: string | null;
}

/** Something that stands elsewhere: on this page under `href`, or in the world under `where`. */
export interface LinkView extends View<'values/link', false> {
  readonly text: string;
  readonly href: string | null;
  readonly where: string | null;
}

/** A role; its numbers are printed where `numbers` is set. */
export interface RoleView extends View<'values/role', false> {
  readonly text: string;
  readonly href: string | null;
  readonly phones: readonly PhoneView[];
  readonly numbers: boolean;
}

/** Several values: texts as bullets, roles on a line each, other references in one line; one after the other is tried where `turn` is set. */
export interface ListView extends View<'values/list', boolean> {
  readonly style: 'bullets' | 'lines' | 'run';
  readonly items: readonly ValueView[];
  readonly numbers: boolean;
  readonly turn: boolean;
}

/** Items with a few short fields each; widths are percentages. */
export interface TableView extends View<'values/table', true> {
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly { readonly label: string; readonly value: ValueView | null }[])[];
  readonly numbers: boolean;
}

/** One thing with its fields. */
interface RecordView extends View<'values/record', true> {
  readonly item: ItemView;
  readonly numbers: boolean;
}

/** A whole section of fields, each under a heading of its own; the first without one where it is the section's main text. */
interface SectionsView extends View<'values/sections', true> {
  readonly level: number;
  readonly fields: readonly (FieldView & { readonly heading: boolean })[];
}

/** Items of one word, laid out by its template; `level` is that of the headings inside. */
interface BlockView extends View<`blocks/${string}` | 'values/items', true> {
  readonly level: number;
  readonly items: readonly ItemView[];
  readonly numbers: boolean;
}

/** Names with values. */
interface MapView extends View<'values/map', true> {
  readonly entries: readonly { readonly name: string; readonly value: ValueView }[];
  readonly numbers: boolean;
}

/** A field with its name in the schema and its label on paper. */
export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly value: ValueView;
}

/** Something with fields, in the order of the schema; only those that are filled in. */
export interface ItemView {
  /** Where links to it lead; null where nothing links. */
  readonly anchor: string | null;
  /** The key that it stands under in a map. */
  readonly key: string | null;
  readonly fields: readonly FieldView[];
}

/** Words as a value. */
export function textView(text: string, rank = 0): TextView {
  return { template: 'values/text', block: false, text, rank };
}
