/** A text in each language of the package. */
export type Texts = Readonly<Record<string, string>>;

/** A standard as it lies in `schemas/standards`: its clauses, and what in a workspace answers each of them. */
export interface Standard {
  /** What the command line calls it. */
  readonly standard: string;
  /** What its readers call it, with the edition. */
  readonly title: Texts;
  /** What must be known of the numbers or of the choice of clauses. */
  readonly note?: Texts;
  readonly clauses: readonly Clause[];
}

/** One clause, named by its number in the standard and by a title that is ours. */
export interface Clause {
  readonly id: string;
  readonly title: Texts;
  /** All of these must be found. Without any the clause cannot be checked. */
  readonly needs?: readonly Need[];
  /** What of the clause cannot be seen in the documents. */
  readonly beyond?: Texts;
}

/** Something that must be written down, and where. */
export interface Need {
  /**
   * Once in the workspace, in every plan, for every critical resource, or in every `word`. Where no plan has what it asks of
   * plans, all of them count; where no resource is called critical, all; where a word is used nowhere, something in the workspace
   * answers in part.
   */
  readonly in: 'workspace' | 'every-plan' | 'every-critical-resource' | 'every-word';
  /** The word of which each must have it. */
  readonly word?: string;
  /** Only critical resources of these types. */
  readonly of?: readonly string[];
  /** Only the plans in which one of these places is filled in. */
  readonly having?: readonly string[];
  /** Any of these will do. */
  readonly any: readonly (string | Alternative)[];
  /** Nor may the next review of the plan have passed. */
  readonly current?: true;
}

/** A place that answers: a shared word, or a field of one (`stand-down.criteria`). */
export interface Alternative {
  readonly path: string;
  /** The values that answer; any will do when not given. */
  readonly is?: readonly string[];
  /** Only where the field beside it has one of these values. */
  readonly beside?: { readonly field: string; readonly is: readonly string[] };
  /** Only where it is a whole section. */
  readonly section?: true;
  /** What a text must say, as a regular expression without regard to case: for what has no field of its own in some kinds. */
  readonly matching?: string;
  /** So many entries at least, of a list or as a number. */
  readonly least?: number;
  /** No date that stands there lies after the day of the audit. */
  readonly past?: true;
  /** For a critical resource: the field beside it or further out that names the resource. */
  readonly for?: string;
  /** For a plan: it may stand in another document that lists the plan. */
  readonly listing?: true;
}

/** An alternative that is written as its path alone, in full. */
export function alternativeOf(written: string | Alternative): Alternative {
  return typeof written === 'string' ? { path: written } : written;
}

/** The word and the field of a path; the field is undefined where the word itself is meant. */
export function partsOf(path: string): { readonly word: string; readonly field: string | undefined } {
  const [word = '', field] = path.split('.');
  return { word, field };
}
