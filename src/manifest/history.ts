import type {
  BuiltCopy,
  FormerCode,
  Holding,
  KnownBinder,
  KnownOutput,
  KnownPage,
  Manifest,
  Page,
  Replaced,
} from './manifest.js';
import { manifestVersion } from './manifest.js';

/** A binder as a build has just made it. */
export interface FreshBinder {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  readonly pages: readonly Page[];
  readonly sides: 1 | 2;
  readonly listed: readonly Holding[];
  /** The copies that were built one by one, with their files. */
  readonly copies: readonly (Holding & { readonly path: string })[];
}

/** What a build has made. */
export interface FreshBuild extends Pick<Manifest, 'generator' | 'asOf' | 'sources' | 'outputs'> {
  readonly binders: readonly FreshBinder[];
  /** All binders that there are in the workspace: what was not built this time stays as it was. */
  readonly present: readonly string[];
}

/** The manifest of a build, with what is known from the one before it: which codes were current, and when. */
export function nextManifest(previous: Manifest | undefined, build: FreshBuild): Manifest {
  const { generator, asOf, sources, binders, present } = build;
  const known = new Map(previous?.binders.map((binder) => [binder.id, binder]));
  const fresh = new Map(binders.map((binder) => [binder.id, binder]));
  const kept: KnownBinder[] = [];
  const history: FormerCode[] = [...(previous?.history ?? [])];
  const printed = new Set(binders.flatMap(({ pages }) => pages.map(({ code }) => code)));
  for (const id of new Set([...present, ...known.keys()])) {
    const [old, made] = [known.get(id), fresh.get(id)];
    const now = made
      ? nextBinder(old, made, asOf, issuesOf(id, history))
      : old && (present.includes(id) ? old : withoutPaper(old));
    if (now && (now.code !== '' || now.copies.length > 0)) kept.push(now);
    if (old) history.push(...formerCodes(old, now, asOf, printed));
  }
  return {
    generator,
    manifest: manifestVersion,
    asOf,
    sources,
    outputs: nextOutputs(previous?.outputs ?? [], build),
    binders: kept,
    history,
  };
}

/** A binder that there is no more; its copies are still somewhere. */
function withoutPaper(binder: KnownBinder): KnownBinder {
  return { ...binder, code: '', pages: [], listed: [] };
}

/** How many issues of a binder there have been as far as is known of it, also before it was gone for a while. */
function issuesOf(id: string, history: readonly FormerCode[]): number {
  return history.reduce((most, { binder, last }) => (binder === id ? Math.max(most, last) : most), 0);
}

function nextBinder(
  old: KnownBinder | undefined,
  made: FreshBinder,
  asOf: string,
  issues: number,
): KnownBinder {
  const { id, title, code, pages, sides, listed } = made;
  const isSame = old !== undefined && old.code === code && samePages(old.pages, pages);
  const issue = old ? old.issue + (isSame ? 0 : 1) : issues + 1;
  const before = new Map(old?.pages.map((page) => [keyOf(page), page]));
  return {
    id,
    title,
    code,
    issue,
    since: old?.code === code ? old.since : asOf,
    asOf,
    pages: pages.map((page): KnownPage => {
      const { since, issue: first } = before.get(keyOf(page)) ?? { since: asOf, issue };
      return { unit: page.unit, title: page.title, label: page.label, code: page.code, since, issue: first };
    }),
    sides,
    listed,
    copies: nextCopies(old?.copies ?? [], made, asOf),
  };
}

function nextCopies(old: readonly BuiltCopy[], { code, copies }: FreshBinder, asOf: string): BuiltCopy[] {
  const made = new Map(copies.map((copy) => [copy.number, copy]));
  const before = new Map(old.map((copy) => [copy.number, copy]));
  const built = copies.map(({ number, holder, place, path }): BuiltCopy => {
    const earlier = before.get(number);
    const isSame = earlier?.code === code && earlier.holder === holder && earlier.place === place;
    const replaces = isSame ? earlier.replaces : earlier && outOf(earlier);
    const printed = isSame ? earlier.printed : asOf;
    return { number, holder, place, path, code, printed, ...(replaces ? { replaces } : {}) };
  });
  return [...built, ...old.filter(({ number }) => !made.has(number))];
}

function outOf({ code, printed, holder, place }: BuiltCopy): Replaced {
  return { code, printed, holder, place };
}

function formerCodes(
  old: KnownBinder,
  now: KnownBinder | undefined,
  until: string,
  printed: ReadonlySet<string>,
): FormerCode[] {
  const last = old.issue;
  const present = new Set(now?.pages.map(keyOf));
  const whole: FormerCode = {
    binder: old.id,
    title: old.title,
    code: old.code,
    from: old.since,
    until,
    last,
  };
  return [
    ...(now?.code === old.code || old.code === '' ? [] : [whole]),
    ...old.pages
      .filter((page) => !present.has(keyOf(page)))
      .map(({ unit, title, label, code, since, issue }): FormerCode => {
        const former = { binder: old.id, unit, title, label, code, from: since, until, first: issue, last };
        return printed.has(code) ? { ...former, elsewhere: true } : former;
      }),
  ];
}

/** What was built before and not this time stays known, as long as its binder is there. */
function nextOutputs(
  before: readonly KnownOutput[],
  { outputs, binders, present }: FreshBuild,
): KnownOutput[] {
  const paths = new Set(outputs.map(({ path }) => path));
  const made = new Set(binders.map(({ id }) => id));
  const kept = before.filter(
    ({ path, binder }) =>
      binder !== undefined && !made.has(binder) && present.includes(binder) && !paths.has(path),
  );
  return [...outputs, ...kept];
}

function samePages(before: readonly Page[], after: readonly Page[]): boolean {
  return (
    before.length === after.length &&
    before.every((page, index) => keyOf(page) === keyOf(after[index] ?? page))
  );
}

function keyOf({ unit, label, code }: Page): string {
  return `${unit}\n${label}\n${code}`;
}
