import { alertCycle } from './alert-cycle.js';
import { announcedCount } from './announced-count.js';
import { authorApproves } from './author-approves.js';
import { changedAfterApproval } from './changed-after-approval.js';
import { contactWithoutPhone } from './contact-without-phone.js';
import { deputyCycle } from './deputy-cycle.js';
import { futureDate } from './future-date.js';
import { invalidHours } from './invalid-hours.js';
import { invalidPhone } from './invalid-phone.js';
import { missingApproval } from './missing-approval.js';
import { missingOwner } from './missing-owner.js';
import { missingRequiredContact } from './missing-required-contact.js';
import { noBackEntry } from './no-back-entry.js';
import { noOutOfHoursRoute } from './no-out-of-hours-route.js';
import { noReserveRoutine } from './no-reserve-routine.js';
import { paperWithoutJoinKey } from './paper-without-join-key.js';
import { placeholder } from './placeholder.js';
import { repeatedId } from './repeated-id.js';
import { retiredInBinder } from './retired-in-binder.js';
import { revisionOrder } from './revision-order.js';
import { revisionVersion } from './revision-version.js';
import { roleOverload } from './role-overload.js';
import { roleWithoutContact } from './role-without-contact.js';
import type { Rule } from './rule.js';
import { selfDefeatingChannel } from './self-defeating-channel.js';
import { singleChannel } from './single-channel.js';
import { singlePersonWithoutDeputy } from './single-person-without-deputy.js';
import { staleReview } from './stale-review.js';
import { stepWithoutRole } from './step-without-role.js';
import { unassignedSystemOwner } from './unassigned-system-owner.js';
import { unknownReference } from './unknown-reference.js';
import { vagueTrigger } from './vague-trigger.js';

/** Every lint rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  staleReview,
  missingApproval,
  missingOwner,
  futureDate,
  authorApproves,
  revisionOrder,
  revisionVersion,
  changedAfterApproval,
  unassignedSystemOwner,
  roleWithoutContact,
  contactWithoutPhone,
  invalidPhone,
  unknownReference,
  missingRequiredContact,
  noOutOfHoursRoute,
  vagueTrigger,
  selfDefeatingChannel,
  singleChannel,
  alertCycle,
  stepWithoutRole,
  noReserveRoutine,
  noBackEntry,
  paperWithoutJoinKey,
  placeholder,
  announcedCount,
  singlePersonWithoutDeputy,
  deputyCycle,
  roleOverload,
  invalidHours,
  repeatedId,
  retiredInBinder,
];
