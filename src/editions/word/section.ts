import {
  type FileChild,
  Footer,
  Header,
  type IPropertiesOptions,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { footOf, type RunningHead } from '../../render/style.js';

type Section = IPropertiesOptions['sections'][number];

/** A4 in twentieths of a point, with room at the edge that is bound, as the PDF has it. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1304, right: 1021, bottom: 1361, left: 1417, header: 624, footer: 624 },
} as const;
const tabStops = [{ type: TabStopType.RIGHT, position: 11906 - 1417 - 1021 }];

/** What begins on a page of its own, with its running head and foot; `counter` are the words of "page x of y". */
export function sectionOf(
  head: RunningHead,
  counter: readonly string[],
  children: readonly FileChild[],
): Section {
  const { left, right } = head;
  const [first = '', ...more] = footOf(head);
  const [before = '', between = '', after = ''] = counter;
  const numbers = new TextRun({
    bold: true,
    children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  });
  const top = new Paragraph({
    style: 'Header',
    tabStops,
    children: [new TextRun({ text: left, bold: true }), new TextRun({ children: ['\t', right] })],
  });
  const bottom = [
    new Paragraph({ style: 'Footer', tabStops, children: [new TextRun(first), numbers] }),
    ...more.map((text) => new Paragraph({ style: 'Footer', text })),
  ];
  return {
    properties: { page },
    headers: { default: new Header({ children: [top] }) },
    footers: { default: new Footer({ children: bottom }) },
    children,
  };
}
