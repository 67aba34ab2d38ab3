import type { BuiltCopy, Holding, KnownBinder, Manifest, Replaced } from './manifest.js';

/** How a copy stands: current; older than its binder; meant for another holder or place now; no longer on the list of the binder; of a binder that there is no more; on the list but not built. */
type CopyState = 'current' | 'superseded' | 'reassigned' | 'unlisted' | 'gone' | 'unprinted';

/** A copy of a binder, and whether it may stay where it is: where it is out, with whoever was given it. */
export interface CopyStanding extends Holding {
  readonly binder: string;
  readonly state: CopyState;
  /** Its code, and the day on which it was first built so; null where it was not. */
  readonly code: string | null;
  readonly printed: string | null;
  /** The code that its binder has now; null for a binder that there is no more. */
  readonly current: string | null;
  /** The copy of the same number whose place it takes. */
  readonly replaces: Replaced | null;
  /** Who is to have it by the list now, where that is somebody or somewhere else. */
  readonly meant: Pick<Holding, 'holder' | 'place'> | null;
}

/** All copies, binder by binder in the order of their lists, with those that are no longer listed behind them. */
export function copiesOf({ binders }: Manifest): CopyStanding[] {
  return binders.flatMap((binder) => {
    const built = new Map(binder.copies.map((copy) => [copy.number, copy]));
    const listed = new Set(binder.listed.map(({ number }) => number));
    // A binder of which nothing is left but its copies.
    const state = binder.code === '' && binder.listed.length === 0 ? 'gone' : 'unlisted';
    return [
      ...binder.listed.map((holding) => standingOf(binder, holding, built.get(holding.number))),
      ...binder.copies
        .filter(({ number }) => !listed.has(number))
        .map((copy) => ({ ...standingOf(binder, copy, copy), state }) as const),
    ];
  });
}

/** Whether a copy that is out has to be taken back or made current. */
export function isToWithdraw({ state }: CopyStanding): boolean {
  return state !== 'current' && state !== 'unprinted';
}

function standingOf(
  { id, code: current }: KnownBinder,
  { number, holder, place }: Holding,
  copy: BuiltCopy | undefined,
): CopyStanding {
  const shared = { binder: id, number, current: current || null };
  if (!copy)
    return {
      ...shared,
      holder,
      place,
      state: 'unprinted',
      code: null,
      printed: null,
      replaces: null,
      meant: null,
    };
  const { code, printed, replaces = null } = copy;
  const isMeant = copy.holder === holder && copy.place === place;
  const state = isMeant ? (code === current ? 'current' : 'superseded') : 'reassigned';
  const meant = isMeant ? null : { holder, place };
  return { ...shared, holder: copy.holder, place: copy.place, state, code, printed, replaces, meant };
}
