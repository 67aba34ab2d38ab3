interface Dialled {
  /** Without what is dialled before an area code or a country. */
  readonly digits: string;
  readonly international: boolean;
}

/** Whether two texts are ways to write one number: blanks, and a country before one of them, make no difference. */
export function sameNumber(one: string, other: string): boolean {
  const [a, b] = [dialled(one), dialled(other)];
  if (a.digits === '' || b.digits === '') return false;
  if (a.international === b.international) return a.digits === b.digits;
  const [whole, national] = a.international ? [a.digits, b.digits] : [b.digits, a.digits];
  const country = whole.length - national.length;
  return national.length >= 6 && country >= 1 && country <= 3 && whole.endsWith(national);
}

/** A text that is the same for all ways to write one number; other numbers may have it too. */
export function numberKey(text: string): string {
  return dialled(text).digits.slice(-6);
}

/** Whether a number is one of the short ones that a country gives to services: 112, 116 117. */
export function isShortNumber(text: string): boolean {
  return text.replace(/\D/g, '').length <= 6;
}

function dialled(text: string): Dialled {
  const number = text.replaceAll('(0)', '').trim();
  const international = /^\(?(?:\+|00)/.test(number);
  return { digits: number.replace(/\D/g, '').replace(/^0+/, ''), international };
}
