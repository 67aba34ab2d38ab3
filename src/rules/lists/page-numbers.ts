/** How the foot of a page says which one it is: `{n}` stands for a number, and a space may be left out. */
export const pageNumbers: Readonly<Record<string, readonly string[]>> = {
  en: ['Page {n} of {n}'],
  da: ['Side {n} af {n}'],
  nb: ['Side {n} av {n}'],
  sv: ['Sida {n} av {n}', 'Sid {n} av {n}', 'Sidan {n} av {n}'],
  zh: ['第 {n} 页 共 {n} 页', '共 {n} 页 第 {n} 页'],
  de: ['Seite {n} von {n}'],
};
