import { isPlan } from '../workspace/member.js';
import { dateOn, type Paper } from './paper.js';
import { type Standing, standingOf } from './standing.js';
import { fieldsOf } from './structure.js';
import { type FieldView, textView } from './values.js';

/** A warning at the head of a plan: one word and what it means. */
export interface Band {
  readonly word: string;
  readonly text: string;
}

/** The fields of a head by where they are printed. */
export interface HeadView {
  /** What the plan is for and what not. */
  readonly purpose: readonly FieldView[];
  /** A few words each: version, status, owner, dates. */
  readonly facts: readonly FieldView[];
  /** How the document came about: for the end. */
  readonly about: readonly FieldView[];
}

const purposeNames = ['covers', 'excludes', 'scenario'];
const factNames = [
  'system',
  'on',
  'type',
  'lead',
  'version',
  'status',
  'effective',
  'owner',
  'verified',
  'classification',
];
const otherNames = ['kind', 'title', 'unit', ...purposeNames, ...factNames];

/** Sorts the head of a plan, a register or a binder; `level` is that of headings inside its fields. */
export function headView(paper: Paper, level: number): HeadView {
  const { member } = paper;
  const { shape, head, headFields } = member.kind;
  const own = [...shape.fields].filter(([name]) => headFields.has(name) && name !== 'kind');
  const fields = fieldsOf(member.data, own, head, paper, level);
  const named = (names: readonly string[]): FieldView[] =>
    names.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  return {
    purpose: named(purposeNames).flatMap(unfolded),
    facts: isPlan(member) ? planFacts(paper, named(factNames)) : named(factNames),
    about: fields.filter((field) => !otherNames.includes(field.name)),
  };
}

/** A field of a few fields of its own is printed as these. */
function unfolded(field: FieldView): readonly FieldView[] {
  return field.value.template === 'values/record' ? field.value.item.fields : [field];
}

/** The standing of a plan on the day of printing. */
export function standing({ member, workspace, asOf }: Paper): Standing {
  return standingOf(member, workspace.settings, asOf);
}

/** What a reader must be warned of: a plan that is not in force or was not gone through in time, a list that is not finished. */
export function bandsOf(paper: Paper): Band[] {
  const { member, labels } = paper;
  const band = (name: string, text: string, date = ''): Band => ({
    word: labels.label(`band.${name}`),
    text: labels.label(`band.${text}`, { date }),
  });
  if (!isPlan(member)) {
    const stated = String(member.data['status'] ?? 'approved');
    return stated === 'approved' ? [] : [band(stated, `${stated}.list`)];
  }
  const { status, isStale, nextReview = '' } = standing(paper);
  return [
    ...(status === 'approved' ? [] : [band(status, `${status}.plan`)]),
    ...(isStale ? [band('stale', 'stale.plan', dateOn(paper, nextReview))] : []),
  ];
}

function planFacts(paper: Paper, stated: readonly FieldView[]): FieldView[] {
  const { status, approvedOn, nextReview } = standing(paper);
  const fact = (name: string, text: string | undefined): FieldView[] =>
    text === undefined ? [] : [{ name, label: paper.labels.label(`fact.${name}`), value: textView(text) }];
  const date = (day: string | undefined): string | undefined =>
    day === undefined ? undefined : dateOn(paper, day);
  return [
    ...stated.filter((field) => field.name === 'version'),
    ...fact('status', paper.labels.label(`choice.status.${status}`)),
    ...fact('approved', date(approvedOn)),
    ...fact('next-review', date(nextReview)),
    ...stated.filter((field) => field.name !== 'version' && field.name !== 'status'),
  ];
}
