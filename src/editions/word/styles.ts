import type { IPropertiesOptions } from 'docx';

type Styles = NonNullable<IPropertiesOptions['styles']>;

/** Which style of the document an element of a page gets: whoever changes the style changes them all. */
export const styleMap: Readonly<Record<string, string>> = {
  '.title': 'Title',
  '.organisation': 'Organisation',
  '.band': 'Warning',
  '.lead': 'Lead',
  '.do': 'Order',
  '.condition': 'Condition',
  '.label': 'Label',
  '.phone': 'Number',
  '.role': 'Role',
  '.within': 'Deadline',
};

/** What only Word's tables and lists cannot have from a style. */
export const styleSheet = `
table { width: 100%; }
th, td { border: 1px solid #999; padding: 2pt 5pt; text-align: left; vertical-align: top; font-weight: normal; }
th[scope='row'], td.lead { font-weight: bold; }
th[scope='col'] { font-weight: bold; vertical-align: bottom; background-color: #e8e8e8; }
th .aside, th .details { font-weight: normal; }
tr { break-inside: avoid; }
.blanks td { height: 24pt; }
.entries, .lines, ul.steps { list-style: none; }
.sheet, .list, .attached { break-before: page; }
h1 + .sheet, h2 + .sheet { break-before: auto; }
.rank, .key strong { font-weight: bold; }
`;

/** The faces of a machine that has Word: for Chinese another than for the rest. */
const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' } as const;

const heading = (size: number, before: number): NonNullable<NonNullable<Styles['default']>['heading1']> => ({
  run: { size, bold: true, italics: false, color: '000000' },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 80 } },
});

const named = (
  id: string,
  name: string,
  rest: Partial<NonNullable<Styles['paragraphStyles']>[number]>,
): NonNullable<Styles['paragraphStyles']>[number] => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...rest,
});

/** The styles of a document in a language; sizes are in half points, lengths in twentieths of a point. */
export function stylesIn(locale: string): Styles {
  const bold = { run: { bold: true } } as const;
  const character = (id: string, run: object): NonNullable<Styles['characterStyles']>[number] => ({
    id,
    name: id,
    basedOn: 'DefaultParagraphFont',
    quickFormat: true,
    run,
  });
  return {
    default: {
      document: {
        run: {
          font,
          size: 22,
          language: { value: locale, eastAsia: locale.startsWith('zh') ? locale : 'zh-CN' },
        },
        // Without the rule some word processors take the height of a line for a fixed one, and cut headings.
        paragraph: { spacing: { after: 60, line: 264, lineRule: 'auto' } },
      },
      title: { run: { size: 52, bold: true }, paragraph: { spacing: { before: 120, after: 160 } } },
      heading1: heading(40, 400),
      heading2: heading(30, 320),
      heading3: heading(25, 240),
      heading4: heading(22, 200),
      heading5: heading(22, 160),
      heading6: heading(22, 120),
      hyperlink: { run: { color: '000000', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      named('Organisation', 'Organisation', { run: { size: 28 } }),
      named('Warning', 'Warning', {
        paragraph: {
          spacing: { before: 120, after: 120 },
          border: Object.fromEntries(
            ['top', 'bottom', 'left', 'right'].map((side) => [side, { style: 'single', size: 18, space: 4 }]),
          ),
        },
      }),
      named('Lead', 'Lead', { ...bold, paragraph: { keepNext: true, spacing: { before: 120 } } }),
      named('Order', 'Order', { ...bold, paragraph: { keepNext: false } }),
      named('Condition', 'Condition', { paragraph: { keepNext: true } }),
      named('ContentsHeading', 'Contents Heading', {
        run: { bold: true, size: 40 },
        paragraph: { keepNext: true, spacing: { after: 120 } },
      }),
      named('Header', 'header', { run: { size: 20 } }),
      named('Footer', 'footer', { run: { size: 20 } }),
    ],
    characterStyles: [
      character('Label', { color: '404040' }),
      character('Number', { bold: true }),
      character('Role', { bold: true }),
      character('Deadline', { bold: true }),
    ],
  };
}
