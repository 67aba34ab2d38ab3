import { datePattern } from '../core/calendar.js';
import type { Visit } from '../language/walk.js';
import type { Member } from '../workspace/member.js';
import { type Alternative, partsOf } from './standard.js';

/** Something that is filled in. */
export interface Place {
  readonly member: Member;
  readonly visit: Visit;
  /** The word or field as which it was looked for. */
  readonly path: string;
}

/** What decides whether a text answers anything. */
export interface Judgement {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** Whether a text still has to be filled in. */
  readonly isBlank: (text: string) => boolean;
}

/** The places of a document that an alternative asks for, in the order on paper. */
export function placesIn(member: Member, alternative: Alternative, judgement: Judgement): Place[] {
  const { path, is, matching, least = 0, past = false } = alternative;
  const visits = visitsOf(member, path).filter((visit) => stands(visit, alternative));
  const asked = matching === undefined ? visits : textsThatSay(matching, member, visits);
  const found = asked.filter(
    ({ value }) =>
      (is === undefined || is.includes(String(value))) &&
      amountOf(value) >= least &&
      !(past && isAhead(value, judgement.asOf)) &&
      isFilled(value, judgement),
  );
  return found.map((visit) => ({ member, visit, path }));
}

/** The word that a place is a field of; a head is one too. */
export function ownerOf(member: Member, { parent, key }: Visit): string | undefined {
  if (parent?.parent) return parent.word;
  return parent && member.kind.headFields.has(String(key)) ? member.kind.head : undefined;
}

function visitsOf(member: Member, path: string): readonly Visit[] {
  const { word, field } = partsOf(path);
  if (field === undefined) return member.words.get(word) ?? [];
  return member.visits.filter((visit) => visit.key === field && ownerOf(member, visit) === word);
}

/** Something is said somewhere in it, and it is no placeholder. */
function isFilled(value: unknown, judgement: Judgement): boolean {
  if (typeof value === 'string') return value.trim() !== '' && !judgement.isBlank(value);
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).some((part) => isFilled(part, judgement));
  }
  return value !== undefined && value !== null;
}

/** Whether a place stands where it is looked for. */
function stands({ parent }: Visit, { beside, section }: Alternative): boolean {
  if (section && parent?.parent !== undefined) return false;
  if (!beside) return true;
  const fields = parent?.value as Readonly<Record<string, unknown>> | undefined;
  return beside.is.includes(String(fields?.[beside.field]));
}

/** The texts themselves, because a list may hold one that says it among others that do not. */
function textsThatSay(matching: string, member: Member, visits: readonly Visit[]): Visit[] {
  const pattern = new RegExp(matching, 'iu');
  const among = new Set(visits);
  return member.visits.filter(
    (visit) =>
      typeof visit.value === 'string' &&
      pattern.test(visit.value) &&
      (among.has(visit) || (visit.parent !== undefined && among.has(visit.parent))),
  );
}

function amountOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? value.length : 1;
}

/** Whether any date in it has not come yet; a month has come with its first day. */
function isAhead(value: unknown, asOf: string): boolean {
  if (typeof value === 'string') return datePattern.test(value) && value > asOf;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => isAhead(part, asOf));
}
