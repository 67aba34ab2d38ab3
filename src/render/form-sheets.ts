import { type NumberRange, numberRangeIn } from '../core/number-range.js';
import { laidOut, listOf } from './form-layout.js';
import type { Paper } from './paper.js';
import { type FieldView, type ItemView, textView, type ValueView } from './values.js';

/** More sheets than these are copied faster than they are looked through. */
const mostSheets = 100;
/** Words for the place in a table or a head where something is written anyway; Chinese ones have no ends. */
const columnWords =
  /(?<!\p{L})(?:kolonne[nr]?(?:ne)?|kolumn(?:e[nr]|erna)?|columns?|spalten?|rows?|række[nr]?(?:ne)?|rad(?:e[nr]|ene|erna)?|zeilen?)(?!\p{L})|列|行|栏|表头/iu;

/**
 * The sheets of a form in a binder. Where numbers are set aside that its sheets share evenly, each sheet is printed with its own; else
 * there is one to copy. Each thing that ties it to the system and stands in no column has a line to write on.
 */
export function formSheets(item: ItemView, { labels, member }: Paper): ItemView[] {
  const said = Number(textOf(item, 'sheets'));
  const wanted = Number.isInteger(said) && said > 0 ? said : undefined;
  const keyed = laidOut({
    ...item,
    fields: [...item.fields.filter(({ name }) => name !== 'sheets'), ...keyLines(item)],
  });
  // All copies of a binder are printed alike, and two patients must not get the same number.
  const isOnce = (member.words.get('copy') ?? []).length < 2;
  const range = isOnce ? numberRangeIn(textOf(item, 'numbers')) : undefined;
  const sheets = wanted ?? range?.count ?? 0;
  if (range && sheets <= mostSheets && range.count % sheets === 0)
    return Array.from({ length: sheets }, (_, index) => {
      const numbers = numbersOf(range, index, range.count / sheets);
      const sheet = labels.label('paper.sheet-of', { number: index + 1, count: sheets });
      return withField(keyed, 'copies', `${numbers} · ${sheet}`);
    });
  if (wanted === undefined || wanted === 1) return [keyed];
  return [withField(keyed, 'copies', labels.label('paper.copy-sheet', { count: wanted }))];
}

function numbersOf(range: NumberRange, sheet: number, each: number): string {
  const first = range.at(sheet * each);
  return each === 1 ? first : `${first} – ${range.at((sheet + 1) * each - 1)}`;
}

function keyLines(item: ItemView): FieldView[] {
  const value = item.fields.find(({ name }) => name === 'join-key')?.value;
  const keys = value && 'items' in value ? (value.items as readonly ItemView[]) : [];
  const written = ['head', 'columns'].flatMap((name) => textsOf(item, name)).map(wordsOf);
  const lines = keys.filter((key) => {
    const words = wordsOf(textOf(key, 'key'));
    return !written.some((other) => other.includes(words) || words.includes(other)) && !isInColumn(key);
  });
  const texts = lines.map((key) => textOf(key, 'key')).filter((text) => text !== '');
  return texts.length === 0
    ? []
    : [{ name: 'key-line', label: '', value: listOf(texts.map((text) => textView(text))) }];
}

/** The words of a text between blanks, so that one text is found in another by whole words: “in” is not in “incident”. */
function wordsOf(text: string): string {
  const words = text.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

function isInColumn(key: ItemView): boolean {
  return textsOf(key, 'where').some((text) => columnWords.test(text));
}

function withField(item: ItemView, name: string, text: string): ItemView {
  return { ...item, fields: [...item.fields, { name, label: '', value: textView(text) }] };
}

function textOf(item: ItemView, name: string): string {
  return textsOf(item, name)[0] ?? '';
}

function textsOf(item: ItemView, name: string): string[] {
  const value = item.fields.find((field) => field.name === name)?.value;
  const values: readonly ValueView[] = value?.template === 'values/list' ? value.items : value ? [value] : [];
  return values.flatMap((each) => ('text' in each ? [each.text] : []));
}
