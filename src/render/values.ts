import { withUnbrokenNumbers } from './digit-runs.js';

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
  | PointsView
  | GroupsView
  | MapView
  | PictureView
  | DownloadView
  | SheetsView
  | ListSheetView;

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

/**
 * Several values: texts as bullets or with numbers, roles on a line each, other references in one line; one after the other is
 * tried where `turn` is set.
 */
export interface ListView extends View<'values/list', boolean> {
  readonly style: 'bullets' | 'ordered' | 'lines' | 'run';
  readonly items: readonly ValueView[];
  readonly numbers: boolean;
  readonly turn: boolean;
}

/**
 * Items with a field in each column; widths are percentages. In a wide table each row has what its columns have no room for
 * below it; a dense one has so many columns that it is printed smaller.
 */
export interface TableView extends View<'values/table', true> {
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly RowView[];
  readonly wide: boolean;
  readonly dense: boolean;
  readonly numbers: boolean;
}

/** One row of a table. */
export interface RowView {
  /** Where links to it lead; null where nothing links. */
  readonly anchor: string | null;
  readonly cells: readonly CellView[];
  readonly details: readonly FieldView[];
}

/** One cell of a table: mostly one value, the others stand beside it; none where nothing is filled in. */
export interface CellView {
  readonly label: string;
  /** Whether one finds the row by it. */
  readonly lead: boolean;
  readonly values: readonly ValueView[];
}

/** One thing with its fields; `main` is the field that says it in words and needs no label. */
interface RecordView extends View<'values/record', true> {
  readonly main: string;
  readonly item: ItemView;
  readonly numbers: boolean;
}

/** A whole section of fields, each under a heading of its own; the first without one where it is the section's main text. */
interface SectionsView extends View<'values/sections', true> {
  readonly level: number;
  readonly fields: readonly (FieldView & { readonly heading: boolean })[];
}

/** Items of one word, laid out by its template; `level` is that of the headings inside. */
interface BlockView extends View<`blocks/${string}` | `cards/${string}` | 'values/items', true> {
  readonly level: number;
  readonly items: readonly ItemView[];
  readonly numbers: boolean;
}

/** Items that say one thing each, in the field `main`, with a few words more. */
export interface PointsView extends View<'values/points', true> {
  readonly main: string;
  readonly items: readonly ItemView[];
  readonly numbers: boolean;
}

/** Items in parts, each under a heading; a part without one stands by itself. */
interface GroupsView extends View<'values/groups', true> {
  readonly level: number;
  readonly groups: readonly { readonly heading: ValueView | null; readonly value: ValueView }[];
}

/** Names with values. */
interface MapView extends View<'values/map', true> {
  readonly entries: readonly { readonly name: string; readonly value: ValueView }[];
  readonly numbers: boolean;
}

/** A picture as a data: URL, and what it shows in words. */
interface PictureView extends View<'values/picture', true> {
  readonly url: string;
  readonly alt: string;
}

/** A file that is kept inside the page, as a data: URL, and the name that it is saved by. */
interface DownloadView extends View<'values/download', false> {
  readonly text: string;
  readonly url: string;
  readonly name: string;
}

/** The pages of another document, each on a page of its own; sizes are in millimetres. */
export interface SheetsView extends View<'values/sheets', true> {
  readonly level: number;
  readonly sheets: readonly {
    readonly title: string;
    readonly image: string;
    readonly width: number;
    readonly height: number;
  }[];
}

/** A list of its own pages: its rows, or the pages of a PDF; without either the place where it is put in by hand. */
export interface ListSheetView extends View<'values/list-sheet', true> {
  readonly level: number;
  readonly anchor: string;
  readonly title: string;
  readonly facts: readonly FieldView[];
  readonly note: string;
  readonly table: RowsView | null;
  readonly sheets: SheetsView['sheets'] | null;
  /** On its side, because it has many columns. */
  readonly isWide: boolean;
}

/** The rows of a list; widths are percentages. */
export interface RowsView {
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly ListCellView[])[];
}

/** A cell of an exported list. */
interface ListCellView {
  readonly text: string;
  /** Its lines where it has several: each is a block of its own, so that no reader takes two numbers for one. */
  readonly lines: readonly string[] | null;
  readonly isNumber: boolean;
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

/** Words as a value; the numbers in them are not broken over lines. */
export function textView(text: string, rank = 0): TextView {
  return { template: 'values/text', block: false, text: withUnbrokenNumbers(text), rank };
}
