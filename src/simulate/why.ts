import { type Causes, chainFrom, type NeedLink } from '../workspace/needs/causes.js';
import { holdsAt, latest } from '../workspace/needs/intervals.js';
import { failureOf, type Requirement } from './requirement.js';

/** One link of an explanation. Of a role where the reason is `absent` (nobody of it is there) or `unanswered` (nobody answers at this hour). */
export interface Link extends Omit<NeedLink, 'reason'> {
  readonly reason: NeedLink['reason'] | 'absent' | 'unanswered';
}

/**
 * Why a requirement is not met at a time: the chain of needs from what is used to what was taken away. Of several things that are
 * missing the first as the plan has them; of several choices the one that held out longest.
 */
export function whyNot(requirement: Requirement, time: number, causes: Causes): Link[] {
  const { down } = causes;
  switch (requirement.type) {
    case 'resource':
      return chainFrom(requirement.id, time, causes);
    case 'staff':
      return [{ id: requirement.id, lasted: 0, reason: 'absent' }];
    case 'open':
      return [{ id: requirement.id, lasted: 0, reason: 'unanswered' }];
    case 'walk':
      return [];
    case 'role':
      return whyNot(requirement.by, time, causes);
    case 'asked':
      return whyNot(requirement.part, time, causes);
    case 'all': {
      const missing = requirement.parts.find((part) => holdsAt(failureOf(part, down, false), time));
      return missing ? whyNot(missing, time, causes) : [];
    }
    default: {
      const last = latest(requirement.choices, (choice) => failureOf(choice, down, false), time);
      return last ? whyNot(last, time, causes) : [];
    }
  }
}
