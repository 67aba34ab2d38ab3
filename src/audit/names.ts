import type { Locale } from '../core/locale.js';
import { hintOf } from '../language/hints.js';
import type { Kind } from '../language/kind.js';
import type { Layout } from '../language/layout.js';
import type { Shape } from '../language/shape.js';
import type { Visit } from '../language/walk.js';
import { layoutOf } from '../workspace/member.js';
import { ownerOf, type Place } from './places.js';
import { partsOf } from './standard.js';

/** What a section of a kind is called; `layout` is that of the document or of the workspace. */
export function sectionName(kind: Kind, layout: Layout, section: string, locale: Locale): string {
  const shape = kind.shape.fields.get(section);
  const { defines } = shape?.schema ?? {};
  if (kind.language === undefined && (defines === 'role' || defines === 'resource')) {
    return layout.headings?.[section] ?? locale.label(`register.${defines}`);
  }
  return layout.headings?.[section] ?? fieldName(kind.name, section, shape, kind, locale);
}

/** The way to a place as its readers know it: the section, the title of an entry of a register, the field. */
export function trailOf({ member, visit }: Place, locale: Locale): string[] {
  const way: Visit[] = [];
  for (let at: Visit | undefined = visit; at?.parent; at = at.parent) way.unshift(at);
  const [first] = way;
  if (!first) return [member.title];
  const { kind } = member;
  const name = String(first.key);
  const isHead = kind.headFields.has(name);
  const top = isHead
    ? fieldName(kind.head, name, first.shape, kind, locale)
    : sectionName(kind, layoutOf(member), name, locale);
  const entry = way.find(
    ({ parent }) => parent?.shape.schema.defines !== undefined && parent.shape.fields.size === 0,
  );
  const title = (entry?.value as { readonly title?: unknown } | undefined)?.title;
  const last =
    way.findLast(({ key, parent }) => typeof key === 'string' && !(parent === first.parent)) ?? first;
  const isField = last !== first && last !== entry && last.parent?.word !== undefined;
  return [
    ...(typeof title === 'string' && first.shape.schema.defines ? [] : [top]),
    ...(typeof title === 'string' ? [title] : []),
    ...(isField ? [fieldName(ownerOf(member, last), String(last.key), last.shape, kind, locale)] : []),
  ];
}

/** What a value is called where there is a choice of a few; `word` is that of its place. */
export function choiceName(value: string, word: string | undefined, locale: Locale): string {
  const key = `choice.${word}.${value}`;
  if (locale.hasLabel(key)) return locale.label(key);
  if (value === 'true' || value === 'false') return locale.label(value === 'true' ? 'paper.yes' : 'paper.no');
  return value;
}

/** What a path is called, what its word or field is for, and the word that stands there. */
export function pathName(
  path: string,
  vocabulary: ReadonlyMap<string, Shape>,
  locale: Locale,
): { readonly name: string; readonly purpose: string; readonly word: string | undefined } {
  const { word, field } = partsOf(path);
  const shape = vocabulary.get(word);
  const place = field === undefined ? shape : shape?.fields.get(field);
  if (!place) return { name: path, purpose: '', word: undefined };
  const hint = hintOf(place, field === undefined ? undefined : word, field ?? word);
  return {
    name: `${documentOf(word, locale)}${field === undefined ? (locale.field(undefined, word) ?? '') : (locale.field(word, field) ?? field)}`,
    purpose: locale.hint(hint.key, hint.text),
    word: place.word,
  };
}

/** What a field of a head needs to be understood on its own: the sort of document, where there is a name for it. */
function documentOf(word: string, locale: Locale): string {
  const key = `kind.${word.replace(/-head$/, '')}`;
  return word.endsWith('-head') && locale.hasLabel(key)
    ? `${locale.label(key)}${locale.label('paper.colon')} `
    : '';
}

function fieldName(
  owner: string | undefined,
  name: string,
  shape: Shape | undefined,
  kind: Kind,
  locale: Locale,
): string {
  const label = locale.field(owner, name);
  if (shape?.title !== undefined && (kind.language !== undefined || label === undefined)) return shape.title;
  return label ?? name;
}
