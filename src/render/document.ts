import { isPlan } from '../workspace/member.js';
import { type Band, bandsOf, headView } from './head.js';
import { anchorOf, labelOf, type Paper } from './paper.js';
import { headedFields, sectionContent } from './structure.js';
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
  readonly sections: readonly SectionView[];
  /** Whether its sections are listed at its head. */
  readonly listed: boolean;
}

/** A section; without a title its content stands directly under that of the document. */
export interface SectionView {
  readonly anchor: string;
  readonly title: string | null;
  readonly level: number;
  /** The language of the title where it is not that of the document. */
  readonly titleLanguage: string | null;
  /** Not needed in a hurry, and printed smaller. */
  readonly quiet: boolean;
  readonly value: ValueView;
}

const sectionLevel = 3;

/** Puts a plan or a register into words, to be printed under `anchor` on the named page `page`. */
export function documentView(paper: Paper, anchor: string, page: string, listed: boolean): DocumentView {
  const { member, language } = paper;
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
  const isForeign = kind.language !== undefined && kind.language !== paper.language;
  return [...kind.shape.fields].flatMap(([name, shape]) => {
    if (kind.headFields.has(name) || skip.includes(name)) return [];
    const value = sectionContent(data[name], shape, paper, level + 1);
    if (!value) return [];
    const title = labelOf(paper, undefined, name, shape);
    const titleLanguage = isForeign && shape.title !== undefined ? (kind.language ?? null) : null;
    return [{ anchor: anchorOf(anchor, name), title, level, titleLanguage, quiet: false, value }];
  });
}

/** The only section of a register needs no heading below the register's own. */
function contentOf(paper: Paper, anchor: string): SectionView[] {
  const sections = sectionsOf(paper, anchor, sectionLevel);
  if (sections.length > 1 || isPlan(paper.member)) return sections;
  return sectionsOf(paper, anchor, sectionLevel - 1).map((section) => ({ ...section, title: null }));
}

function aboutSection({ labels }: Paper, anchor: string, about: readonly FieldView[]): SectionView[] {
  if (about.length === 0) return [];
  const value = headedFields(about, sectionLevel + 1);
  const title = labels.label('paper.about');
  return [{ anchor: `${anchor}-about`, title, level: sectionLevel, titleLanguage: null, quiet: true, value }];
}
