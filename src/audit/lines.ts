import type { Locale } from '../core/locale.js';
import { withCommas, withNote, withSemicolons } from '../core/punctuation.js';
import type { AdviceView, AuditView, ClauseView, LackView, NeedView, PlaceView } from './view.js';

/** What commands a terminal or turns the direction of text. */
const unprintable = /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A text of which no character does anything but appear. */
export function printable(text: string): string {
  return text.replace(unprintable, '\ufffd');
}

/** What is said of a clause, each with what sort of finding it is. */
export interface Line {
  readonly finding: 'found' | 'lacking' | 'overdue' | 'draft' | 'write' | 'beyond';
  readonly text: string;
  /** What stands at the place; '' where it is not a place. */
  readonly quote: string;
  readonly at: { readonly document: string; readonly file: string; readonly line: number } | undefined;
}

/** Everything that is said of a clause, in words: what was found, what was not, what to write, what cannot be seen. */
export function linesOf({ needs, beyond }: ClauseView, locale: Locale): Line[] {
  const lines = needs.flatMap((need) => needLines(need, locale));
  // What answers two things at once is said once.
  const seen = new Map(
    lines.map((one) => [[one.finding, one.text, one.at?.file, one.at?.line].join('\n'), one]),
  );
  return [
    ...seen.values(),
    ...(beyond === '' ? [] : [line('beyond', locale.say('audit.beyond', { text: beyond }))]),
  ];
}

/** A place in words: the way to it in its document, and how many more there are. */
function placeText({ trail, more }: PlaceView, locale: Locale): string {
  const way = trail.join(' › ');
  return more === 0 ? way : withNote(way, locale.say('audit.more', { count: more }), locale.language);
}

/** A document that is left out, with its file and why. */
export function leftOutText({ title, file, status }: AuditView['leftOut'][number], locale: Locale): string {
  const why = withCommas([file, locale.label(`choice.status.${status}`)], locale.language);
  return withNote(title, why, locale.language);
}

function needLines({ what, places, lacking, drafts, advice }: NeedView, locale: Locale): Line[] {
  return [
    ...places.map((place) => ({ ...line('found', placeText(place, locale), place.text), at: place })),
    ...lacking.map((lack) => ({ ...lackLine(lack, what, locale), at: lack })),
    ...drafts.map((place) => ({
      ...line('draft', locale.say('audit.draft', { item: `${place.document}, ${placeText(place, locale)}` })),
      at: place,
    })),
    ...advice.map((one, index) =>
      line(
        'write',
        locale.say(index === 0 ? 'audit.write' : 'audit.write-or', { item: adviceText(one, locale) }),
      ),
    ),
  ];
}

function lackLine({ document, item, overdue }: LackView, what: string, locale: Locale): Line {
  const named = item === '' ? document : `${document}, ${item}`;
  return overdue === ''
    ? line('lacking', locale.say('audit.lacking', { what, item: named }))
    : line('overdue', locale.say('audit.overdue', { item: named, date: overdue }));
}

function adviceText({ path, name, purpose, sections, inUse }: AdviceView, locale: Locale): string {
  const places = sections.map(({ kind, section }) => `${kind} › ${section || locale.say('audit.head')}`);
  const called = name === '' ? path : withNote(name, path, locale.language);
  const item = purpose === '' ? called : `${called} – ${purpose.replace(/[.。]$/u, '')}`;
  if (places.length === 0) return item;
  const key = inUse ? 'audit.write-in' : 'audit.write-elsewhere';
  return locale.say(key, { item, sections: withSemicolons([...new Set(places)], locale.language) });
}

function line(finding: Line['finding'], text: string, quote = ''): Line {
  return { finding, text, quote, at: undefined };
}
