/** A length of time. Months are kept apart because they have no fixed length; everything shorter is minutes. */
export interface Duration {
  readonly months: number;
  readonly minutes: number;
}

/** The deadline that leaves no time. */
export const immediately = 'immediately';

/** Matches `immediately`, `30 min`, `4 h`, `2 d`, `1 w`, `12 months`, `1 year`, and ISO 8601 durations such as `PT4H30M`. */
export const durationPattern: RegExp =
  /^(?:immediately|\d+(?:\.\d+)? ?(?:min|h|d|w|months?|years?)|P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?)$/;

const minutesPer: Readonly<Record<string, number>> = { min: 1, h: 60, d: 1440, w: 10080 };
const monthsPer: Readonly<Record<string, number>> = { month: 1, months: 1, year: 12, years: 12 };
const isoParts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** Reads a duration; undefined when the text is none. */
export function parseDuration(text: string): Duration | undefined {
  if (!durationPattern.test(text)) return undefined;
  if (text === immediately) return { months: 0, minutes: 0 };
  const iso = isoParts.exec(text);
  if (iso) {
    const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = iso
      .slice(1)
      .map((part) => Number(part ?? 0));
    return { months: years * 12 + months, minutes: ((weeks * 7 + days) * 24 + hours) * 60 + minutes };
  }
  const [, amount = '0', unit = ''] = /^([\d.]+) ?(\D+)$/.exec(text) ?? [];
  return {
    months: Math.round(Number(amount) * (monthsPer[unit] ?? 0)),
    minutes: Math.round(Number(amount) * (minutesPer[unit] ?? 0)),
  };
}
