const year = '((?:19|20)\\d\\d)(?!\\d)';

/** How standards and acts are cited with their year. Numbers of other kinds are no citation. */
const dated: readonly RegExp[] = [
  // ISO 22301:2019, GB/T 20986-2023, DIN EN ISO 27001:2022-04
  `\\b(?:ISO|IEC|EN|DIN|DS|NS|SS|BS|ANSI|IEEE|GB|GA|YD|WS)(?:[/ -][A-Z]{1,4})* ?\\d[\\d.]*(?:-\\d{1,3})* ?[:：—–-] ?${year}`,
  // (EU) 2022/2555, 2008/114/EF
  `\\((?:EU|EC|EF|EG|EØS)\\) ?(?:n[ro]\\.? ?)?${year}/\\d`,
  `\\b${year}/\\d+/(?:EU|EC|EF|EG)\\b`,
  // SFS 2017:30, Patientdatalagen (2008:355), HSLF-FS 2016:40
  `(?:\\(|FS )${year}:\\d`,
  // LOV-2010-06-25-45; lov 25. juni 2010 nr. 45; lov nr. 252 af 8. april 2025; vom 3. März 2021
  `\\b(?:LOV|FOR)-${year}-\\d\\d`,
  `\\b(?:lov|forskrift) (?:av )?\\d{1,2}\\. \\p{L}+ ${year} nr\\.? ?\\d`,
  `\\b(?:af|vom) \\d{1,2}(?:\\. ?\\p{L}+|\\.? ?[/.] ?\\d{1,2}[/.]?) ?${year}`,
  // 国办发〔2024〕5号
  `[〔[（(]${year}[〕\\]）)] ?第?\\d+ ?号`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** Acts whose numbers begin anew every year: without the year nobody finds them. */
const undated: readonly RegExp[] = [
  /(?<!\p{L})(?:lov|lovbekendtgørelse|bekendtgørelse|LBK|BEK|cirkulære|forskrift) nr\.? ?\d+/giu,
  /\bSFS \d{1,4}(?![\d:])/gu,
  /\((?:EU|EC|EF|EG)\) (?:n[ro]\.? ?)?\d{1,4}(?![\d/])/giu,
  /[\p{Script=Han}]{1,3}发 ?第?\d+ ?号/gu,
];

/** An act or a standard as it is cited, and the year of it. */
export interface Citation {
  readonly text: string;
  readonly year: number;
}

/** The acts and standards that a text cites with their year. */
export function citedYears(text: string): Citation[] {
  return dated.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ text: match[0], year: Number(match[1]) })),
  );
}

/** The acts that a text cites by a number which says nothing without its year. */
export function citedWithoutYear(text: string): string[] {
  if (/(?<!\d)(?:19|20)\d\d(?!\d)|\d[./-]\d{1,2}[./-]\d\d(?!\d)/u.test(text)) return [];
  return undated.flatMap((pattern) => text.match(pattern) ?? []);
}
