import type { Shape } from '../language/shape.js';
import { hoursInWords, weekTimeInWords } from './hours.js';
import { dateOn, type Paper, timeOn } from './paper.js';
import { phoneView, referenceView } from './references.js';
import { textView, type ValueView } from './values.js';

type InWords = (typed: string, paper: Paper) => ValueView;

/** How the words that are plain texts in a file read on paper. */
const wordings: Readonly<Record<string, InWords>> = {
  prose: (source) => ({ template: 'values/prose', block: true, source }),
  date: (typed, paper) => textView(dateOn(paper, typed)),
  duration: (typed, paper) => textView(timeOn(paper, typed)),
  hours: (typed, paper) => textView(hoursInWords(typed, paper.labels, paper.locale)),
  'week-time': (typed, paper) => textView(weekTimeInWords(typed, paper.labels, paper.locale)),
  phone: (typed, paper) => phoneView(typed, paper),
  email: (typed) => ({
    template: 'values/link',
    block: false,
    text: typed,
    href: `mailto:${typed}`,
    where: null,
  }),
};

/** A single value in words. */
export function inlineView(value: unknown, shape: Shape, paper: Paper): ValueView {
  const { schema, word } = shape;
  if (typeof value === 'boolean') return textView(paper.labels.label(value ? 'paper.yes' : 'paper.no'));
  if (typeof value !== 'string') return textView(String(value));
  if (schema.refers) return referenceView(value, schema.refers, paper);
  const inWords = word !== undefined && Object.hasOwn(wordings, word) ? wordings[word] : undefined;
  if (inWords) return inWords(value, paper);
  return schema.enum ? choiceView(value, shape, paper) : textView(value);
}

function choiceView(value: string, { schema, word }: Shape, paper: Paper): ValueView {
  const key = `choice.${word}.${value}`;
  const text = paper.labels.hasLabel(key) ? paper.labels.label(key) : value;
  return textView(text, schema.enum?.indexOf(value) ?? 0);
}
