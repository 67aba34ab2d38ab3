import type { RunningHead } from './style.js';

/** A piece of a binder that begins on a sheet of its own and is numbered by itself: the cover, a plan, a register. */
export interface BinderUnit {
  /** The id of its only element. */
  readonly anchor: string;
  readonly title: string;
  /** What stands before its page numbers, and on the thumb index. */
  readonly label: string;
  readonly html: string;
  /** The rules that its pages alone need. */
  readonly style: string;
  /** What stands in the margins of its pages. */
  readonly head: RunningHead | null;
  /** Its first page says itself what stands in the margins of the others. */
  readonly isCover?: boolean;
  /** The ids in it that may be led to from elsewhere. */
  readonly targets: readonly string[];
  /** What the codes of its pages are made of in place of what is printed on them, where that changes with the day. */
  readonly identity?: string;
  /** How deep in the outline it stands. */
  readonly depth: number;
  /** Whether it holds what was exported about people: it is kept nowhere but in the finished file. */
  readonly isPersonal: boolean;
  /** More pages than these are a fault. */
  readonly maxPages?: number | undefined;
}
