import type { Scalar } from '../../core/tree.js';

const nothing = /^(?:~|[Nn]ull|NULL)?$/;
const truth = /^(?:[Tt]rue|TRUE)$/;
const falsehood = /^(?:[Ff]alse|FALSE)$/;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const infinite = /^[-+]?\.(?:inf|Inf|INF)$/;
const notNumber = /^\.(?:nan|NaN|NAN)$/;

/** The value that a scalar stands for in the core schema of YAML 1.2; one that is quoted is always text. */
export function scalarValue(scalar: Scalar): string | number | boolean | null {
  const { text } = scalar;
  if (!scalar.plain) return text;
  if (nothing.test(text)) return null;
  if (truth.test(text)) return true;
  if (falsehood.test(text)) return false;
  return numberOf(text) ?? text;
}

function numberOf(text: string): number | undefined {
  if (decimal.test(text)) return Number.parseFloat(text);
  if (octal.test(text)) return Number.parseInt(text.slice(2), 8);
  if (hexadecimal.test(text)) return Number.parseInt(text.slice(2), 16);
  if (infinite.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return notNumber.test(text) ? Number.NaN : undefined;
}
