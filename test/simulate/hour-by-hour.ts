/** Whole hours that are looked at. */
export const hours = 60;

/** On a Friday at ten it begins. */
export const start: string = 'Fr 10:00';
const startHour = 4 * 24 + 10;

/** Hours as they are written, and whether they hold at an hour of the week. */
export const openings: Readonly<Record<string, (hour: number) => boolean>> = {
  'Mo-Fr 08:00-16:00': (hour) => hour < 5 * 24 && isDay(hour),
  'Sa-Su 08:00-16:00': (hour) => hour >= 5 * 24 && isDay(hour),
  'Mo-Su 12:00-24:00': (hour) => hour % 24 >= 12,
  '24/7': () => true,
};

function isDay(hour: number): boolean {
  return hour % 24 >= 8 && hour % 24 < 16;
}

/** Somebody who is called by these resources, any of which is enough. */
export interface Person {
  readonly by: readonly string[];
  readonly hours: string | null;
  /** How many there are; null where nobody says. */
  readonly people: number | null;
  readonly deputies: readonly string[];
}

/** Something that is wanted. */
export interface Wanted {
  readonly call: string;
  /** Channels that the plan names, any of which is enough. */
  readonly via: readonly string[] | null;
  readonly otherwise: string | null;
  /** Whole hours. */
  readonly within: number | null;
  readonly hours: string | null;
}

/** What happens: from which hour until which each resource is lost, and how many people of a hundred are away. */
export interface World {
  readonly people: ReadonlyMap<string, Person>;
  readonly losses: readonly (readonly [string, number, number])[];
  readonly absent: number;
}

/** The same semantics for whole hours, told hour by hour: how something fares that is wanted. */
export function fateByHour(wanted: Wanted, world: World): ('works' | 'otherwise' | 'fails')[] {
  const every = Array.from({ length: hours }, (_, hour) => hour);
  const asked = every.map((hour) => isOpen(wanted.hours, hour));
  const failing = counted(
    every.map((hour) => !canAtAll(wanted, world, hour)),
    asked,
    wanted.within,
  );
  const changed = counted(
    every.map((hour) => !canAsEver(wanted, world, hour)),
    asked,
    wanted.within,
  );
  return every.map((hour) => (failing[hour] ? 'fails' : changed[hour] ? 'otherwise' : 'works'));
}

/** Whether somebody of a role is reached at an hour, or else one who stands in for it. */
export function isReached(id: string, world: World, hour: number, via: readonly string[] | null): boolean {
  return [id, ...(world.people.get(id)?.deputies ?? [])].some((one) => answers(one, world, hour, via));
}

function canAtAll({ call, via, otherwise }: Wanted, world: World, hour: number): boolean {
  return isReached(call, world, hour, via) || (otherwise !== null && isReached(otherwise, world, hour, null));
}

function canAsEver({ call, via }: Wanted, world: World, hour: number): boolean {
  const [first] = via ?? world.people.get(call)?.by ?? [];
  return answers(call, world, hour, first === undefined ? null : [first]);
}

/** Somebody is there, at an hour at which they answer, and something that works carries the call. */
function answers(id: string, world: World, hour: number, via: readonly string[] | null): boolean {
  const { by = [], hours: open = null, people = null } = world.people.get(id) ?? {};
  const ways = via ?? by;
  const isCarried = ways.length === 0 || ways.some((one) => !isLost(one, world, hour));
  const isThere = people === null || Math.floor((people * (100 - world.absent)) / 100) > 0;
  return isCarried && isThere && isOpen(open, hour);
}

function isLost(id: string, { losses }: World, hour: number): boolean {
  return losses.some(([one, from, to]) => one === id && from <= hour && hour < to);
}

function isOpen(text: string | null, hour: number): boolean {
  return text === null || (openings[text]?.((startHour + hour) % (7 * 24)) ?? true);
}

/**
 * Which failing hours count. What has a deadline fails when there is an hour before it at which it is asked for, and from which on no
 * hour comes until the deadline is past at which it is asked for and can be done; then it is late for as long as no such hour comes.
 */
function counted(
  failing: readonly boolean[],
  asked: readonly boolean[],
  within: number | null,
): readonly boolean[] {
  const wanted = failing.map((fails, hour) => fails && asked[hour] === true);
  if (within === null) return wanted;
  const isDoneIn = (from: number, to: number): boolean =>
    asked.slice(from, to + 1).some((isAsked, index) => isAsked && failing[from + index] === false);
  const isMissed = wanted.slice(0, within).some((fails, hour) => fails && !isDoneIn(hour, within));
  return wanted.map(
    (fails, hour) => isMissed && fails && !isDoneIn(Math.min(hour, within), Math.max(hour, within)),
  );
}
