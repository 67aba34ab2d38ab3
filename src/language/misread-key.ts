import type { Entry, Scalar } from '../core/tree.js';
import { isEmpty } from './data.js';
import { nearest } from './nearest.js';
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
