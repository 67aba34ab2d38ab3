/** Languages that write a month as a word; Chinese counts them. */
const languages = ['da', 'nb', 'sv', 'en', 'de'] as const;
const lengths = ['long', 'short'] as const;

/** The pattern of a month in words, without the point behind a short one. To be made once: formatters of `Intl` cost much. */
export function monthInWords(): string {
  const names = languages.flatMap((language) => lengths.flatMap((month) => namesIn(language, month)));
  const longestFirst = [...new Set(names)].sort((one, other) => other.length - one.length);
  return `(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`;
}

/** As they stand in a day and by themselves. */
function namesIn(language: string, month: 'long' | 'short'): string[] {
  return [{ month }, { month, day: 'numeric' } as const].flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(Date.UTC(2000, index));
      return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase().replace(/\.$/, '');
    });
  });
}
