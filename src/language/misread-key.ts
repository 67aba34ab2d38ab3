import type { Entry, Node, Scalar } from '../core/tree.js';
import { isEmpty } from './data.js';
import { nearest } from './nearest.js';
import type { Shape } from './shape.js';
import { isOddSpace } from './yaml/characters.js';
import { explainNoKey, oddSpace, oddSpaceBehindSign } from './yaml/lines.js';
import type { SyntaxProblem } from './yaml/problem.js';

/**
 * What is wrong with an unknown key that is unknown for another reason than its letters: a sign in it that is none to YAML, or a
 * text in braces without a colon. `suggestion` is the key that was meant.
 */
export function misreadKey(
  { key, value }: Entry,
  allowed: readonly string[],
  isFirst: boolean,
): SyntaxProblem | undefined {
  const sign = signIn(key);
  const suggestion = sign && nearest(key.text.slice(0, sign.keyEnd).trim(), allowed);
  if (sign && suggestion !== undefined)
    return { ...sign.problem, args: { ...sign.problem.args, suggestion } };
  // In braces a key may stand without a colon, which nobody who writes plans means.
  if (!isEmpty(value) || value.start !== key.end) return undefined;
  if (isFirst) return explainNoKey({ start: key.start, end: key.end, indent: 0, content: key.text });
  return { code: 'yaml/comma-in-value', args: { text: key.text }, start: key.start, end: key.end };
}

/** Written as keys are; the word that begins a sentence has a capital. */
const keyLike = /^[a-z][a-z-]*$/;

/** The colon of a text in place of an object, such as `- Husk: ring til vagten`: nothing in front of a colon is a key there. */
export function misreadText(node: Node, shape: Shape | undefined): SyntaxProblem | undefined {
  const main = shape?.schema.shorthand;
  if (!shape || main === undefined || node.type !== 'map' || !holdsWords(shape.fields.get(main)))
    return undefined;
  const allowed = [...shape.fields.keys()];
  const [first] = node.entries;
  // In braces keys are meant, be they right or wrong.
  const isText =
    first?.key.start === node.start &&
    !signIn(first.key) &&
    !node.entries.every(({ key }) => keyLike.test(key.text)) &&
    node.entries.every(({ key, value }) => {
      return value.type === 'scalar' && !allowed.includes(key.text) && nearest(key.text, allowed) !== main;
    });
  const colon = first?.key.end ?? 0;
  return isText ? { code: 'yaml/colon-in-value', args: {}, start: colon, end: colon + 1 } : undefined;
}

function holdsWords(field: Shape | undefined): boolean {
  return field?.type === 'string' && !field.schema.enum && !field.schema.refers && field.word !== 'id';
}

/** What is wrong with a key that cannot be an id because of a sign that only looks like one. */
export function misreadId(key: Scalar): SyntaxProblem | undefined {
  const { problem } = signIn(key) ?? {};
  return problem && { ...problem, args: { ...problem.args, key: key.text } };
}

/** The first sign in a key that only looks like one, and where the key that was meant ends. */
function signIn({ text, start, end, plain }: Scalar): { problem: SyntaxProblem; keyEnd: number } | undefined {
  // Only then is each character at its place in the text.
  if (!plain || end - start !== text.length) return undefined;
  const wide = text.indexOf('：');
  const behind = oddSpaceBehindSign(text);
  if (wide >= 0 && (behind === 0 || wide < behind)) {
    const at = start + wide;
    return { problem: { code: 'yaml/wide-colon', args: {}, start: at, end: at + 1 }, keyEnd: wide };
  }
  const last = text.length - 1;
  const odd = behind > 0 ? behind : isOddSpace(text.charCodeAt(last)) ? last : undefined;
  if (odd === undefined) return undefined;
  const problem = { ...oddSpace(text, odd), start: start + odd, end: start + odd + 1 };
  return { problem, keyEnd: odd === behind ? odd - 1 : odd };
}
