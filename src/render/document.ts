import { chapterOf, inOrder, type Layout, layoutWithin } from '../language/layout.js';
import type { Shape } from '../language/shape.js';
import { isPlan } from '../workspace/member.js';
import { type Band, bandsOf, headView } from './head.js';
import { anchorOf, headingOf, type Paper } from './paper.js';
import { isRegister } from './registers.js';
import { headedFields, sectionContent } from './structure.js';
import { type SurvivalView, survivalView } from './survival-table.js';
import type { FieldView, ValueView } from './values.js';

/** A document as it is printed: a plan, or a register. */
export interface DocumentView {
  readonly anchor: string;
  readonly language: string;
  /** The named page that it is printed on. */
  readonly page: string;
  readonly title: string;
  /** What kind of plan it is; null for a register. */
  readonly kind: string | null;
  readonly unit: string | null;
  readonly bands: readonly Band[];
  readonly purpose: readonly FieldView[];
  readonly facts: readonly FieldView[];
  /** What works when in the scenario of a plan; null where that is not known. */
  readonly survival: SurvivalView | null;
  readonly sections: readonly SectionView[];
  /** Whether its sections are listed at its head. */
  readonly listed: boolean;
}

/** A section; without a title its content stands directly under that of the document. A chapter holds sections and no content. */
export interface SectionView {
  readonly anchor: string;
  readonly title: string | null;
  readonly level: number;
  /** The language of the title where it is not that of the document. */
  readonly titleLanguage: string | null;
  /** Not needed in a hurry, and printed smaller. */
  readonly quiet: boolean;
  readonly value: ValueView | null;
  readonly sections: readonly SectionView[];
}

type Field = readonly [string, Shape];

const sectionLevel = 3;

/** Puts a plan or a register into words, to be printed under `anchor` on the named page `page`. */
export function documentView(paper: Paper, anchor: string, page: string, listed: boolean): DocumentView {
  const { member, language, survival } = paper;
  const { purpose, facts, about } = headView(paper, sectionLevel + 2);
  const unit = member.data['unit'];
  return {
    anchor,
    language,
    page,
    title: titleOf(paper),
    kind: isPlan(member) ? member.kind.title : null,
    unit: typeof unit === 'string' ? unit : null,
    bands: bandsOf(paper),
    purpose,
    facts,
    survival: survival && isPlan(member) ? survivalView(paper, survival) : null,
    sections: [...contentOf(paper, anchor), ...aboutSection(paper, anchor, about)],
    listed,
  };
}

/** The title of a document; a register without one is called after what it defines. */
function titleOf({ member, labels }: Paper): string {
  const { title } = member.data;
  if (typeof title === 'string') return title;
  const defines = [...member.kind.shape.fields.values()].find((shape) => shape.schema.defines)?.schema
    .defines;
  const key = `register.${defines}`;
  return labels.hasLabel(key) ? labels.label(key) : member.title;
}

/** The sections of a document in the order of its kind; `skip` names those that are printed elsewhere. */
export function sectionsOf(
  paper: Paper,
  anchor: string,
  level: number,
  skip: readonly string[] = [],
): SectionView[] {
  const { kind, data } = paper.member;
  const filled = inOrder(kind.shape.fields, paper.layout).filter(
    ([name]) => !kind.headFields.has(name) && !skip.includes(name) && data[name] !== undefined,
  );
  return neighbours(filled, paper.layout).flatMap(({ chapter, fields }) => {
    const inner = chapter === undefined ? level : level + 1;
    const sections = fields.flatMap(([name, shape]) => sectionOf(paper, anchor, name, shape, inner));
    const [first] = sections;
    if (chapter === undefined || !first) return sections;
    const titleLanguage = fields[0]?.[1].chapter === chapter ? languageOf(paper) : null;
    return [
      {
        ...first,
        anchor: `${first.anchor}-chapter`,
        title: chapter,
        titleLanguage,
        level,
        value: null,
        sections,
      },
    ];
  });
}

/** Fields in their order, those beside each other with the same chapter together. */
function neighbours(
  fields: readonly Field[],
  layout: Layout,
): { chapter: string | undefined; fields: Field[] }[] {
  const chapters: { chapter: string | undefined; fields: Field[] }[] = [];
  for (const field of fields) {
    const chapter = chapterOf(...field, layout);
    const last = chapters.at(-1);
    if (last && last.chapter === chapter) last.fields.push(field);
    else chapters.push({ chapter, fields: [field] });
  }
  return chapters;
}

function sectionOf(paper: Paper, anchor: string, name: string, shape: Shape, level: number): SectionView[] {
  const { data } = paper.member;
  const value = sectionContent(data[name], shape, paper, level + 1, layoutWithin(name, paper.layout));
  if (!value) return [];
  const title = headingOf(paper, name, shape);
  const titleLanguage =
    paper.layout.headings?.[name] === undefined && shape.title !== undefined ? languageOf(paper) : null;
  return [{ anchor: anchorOf(anchor, name), title, level, titleLanguage, quiet: false, value, sections: [] }];
}

/** The language of the headings of a kind where it is not that of the document. */
function languageOf({ member, language }: Paper): string | null {
  const own = member.kind.language;
  return own === undefined || own === language ? null : own;
}

/** The only section of a register needs no heading below the register's own. */
function contentOf(paper: Paper, anchor: string): SectionView[] {
  const sections = sectionsOf(paper, anchor, sectionLevel);
  if (sections.length > 1 || !isRegister(paper.member)) return sections;
  return sectionsOf(paper, anchor, sectionLevel - 1).map((section) => ({ ...section, title: null }));
}

function aboutSection({ labels }: Paper, anchor: string, about: readonly FieldView[]): SectionView[] {
  if (about.length === 0) return [];
  const value = headedFields(about, sectionLevel + 1);
  const title = labels.label('paper.about');
  return [
    {
      anchor: `${anchor}-about`,
      title,
      level: sectionLevel,
      titleLanguage: null,
      quiet: true,
      value,
      sections: [],
    },
  ];
}
