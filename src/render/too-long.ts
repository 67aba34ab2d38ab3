import type { Diagnostic } from '../core/diagnostic.js';
import { isPlan, locationOf } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import { pointerOf } from './card-places.js';
import { anchorOf } from './paper.js';

/** About so many letters stand in a line of a card. */
const lineLength = 55;

/** As many letters of a step tell which one it is. */
const beginningLength = 60;

/** A card that took more than its page, as the print tells it. */
export interface Overflow {
  /** The anchor of the card. */
  readonly unit: string;
  /** The anchors of the checks and steps that came to stand behind its page. */
  readonly beyond: readonly string[];
  /** About how many characters stand there. */
  readonly characters: number;
}

/** What is said of cards that are too long, each once where the first check or step stands in its source that does not fit, else at its title. */
export function cardsTooLong(found: readonly Overflow[], { members }: Workspace): Diagnostic[] {
  const once = new Map(found.map((overflow) => [overflow.unit, overflow]));
  return [...once.values()].flatMap(({ unit, beyond, characters }): Diagnostic[] => {
    const card = members.find((member) => isPlan(member) && anchorOf('plan', member.id) === unit);
    if (!card) return [];
    const pointers = new Set(beyond.flatMap((anchor) => pointerOf(card, anchor) ?? []));
    // In the order on paper, which need not be that of the source.
    const first = card.visits.find(({ pointer }) => pointers.has(pointer));
    const count = Math.max(1, Math.ceil(characters / lineLength));
    const args = { title: card.title, count, ...(first ? { first: beginningOf(first.value) } : {}) };
    const at = locationOf(card, first?.pointer ?? '/title');
    return [{ code: 'card-too-long', args, severity: 'error', at }];
  });
}

/** The first words of a check or a step. */
function beginningOf(value: unknown): string {
  const fields: Readonly<Record<string, unknown>> = Object(value);
  const text = String(fields['do'] ?? fields['check'] ?? '').replace(/\s+/g, ' ');
  const [start = ''] = new RegExp(`^.{0,${beginningLength}}(?=\\s|$)`, 'u').exec(text) ?? [];
  if (start === text) return text;
  return `${start === '' ? [...text].slice(0, beginningLength).join('') : start} …`;
}
