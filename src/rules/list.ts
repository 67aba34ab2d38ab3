import { activationWithoutAuthority } from './activation-without-authority.js';
import { alertCycle } from './alert-cycle.js';
import { announcedCount } from './announced-count.js';
import { authorApproves } from './author-approves.js';
import { bareLink } from './bare-link.js';
import { binderClassification } from './binder-classification.js';
import { changedAfterApproval } from './changed-after-approval.js';
import { conflictingNumber } from './conflicting-number.js';
import { contactWithoutPhone } from './contact-without-phone.js';
import { deputyCycle } from './deputy-cycle.js';
import { draftInBinder } from './draft-in-binder.js';
import { emptySection } from './empty-section.js';
import { escalationOrder } from './escalation-order.js';
import { escalationWithoutLimit } from './escalation-without-limit.js';
import { futureDate } from './future-date.js';
import { identityNumber } from './identity-number.js';
import { invalidHours } from './invalid-hours.js';
import { invalidPhone } from './invalid-phone.js';
import { legalBasisYear } from './legal-basis-year.js';
import { malformedTime } from './malformed-time.js';
import { missingActivation } from './missing-activation.js';
import { missingApproval } from './missing-approval.js';
import { missingClassification } from './missing-classification.js';
import { missingOwner } from './missing-owner.js';
import { missingRequiredContact } from './missing-required-contact.js';
import { missingStandDown } from './missing-stand-down.js';
import { noBackEntry } from './no-back-entry.js';
import { noOutOfHoursRoute } from './no-out-of-hours-route.js';
import { noReserveRoutine } from './no-reserve-routine.js';
import { paperWithoutJoinKey } from './paper-without-join-key.js';
import { placeholder } from './placeholder.js';
import { privateAddress } from './private-address.js';
import { repeatedId } from './repeated-id.js';
import { reportWithoutDeadline } from './report-without-deadline.js';
import { retiredInBinder } from './retired-in-binder.js';
import { revisionOrder } from './revision-order.js';
import { revisionVersion } from './revision-version.js';
import { roleOverload } from './role-overload.js';
import { roleWithoutContact } from './role-without-contact.js';
import type { Rule } from './rule.js';
import { selfDefeatingChannel } from './self-defeating-channel.js';
import { sharedNumber } from './shared-number.js';
import { singleChannel } from './single-channel.js';
import { singlePersonWithoutDeputy } from './single-person-without-deputy.js';
import { staleReview } from './stale-review.js';
import { stepWithoutRole } from './step-without-role.js';
import { unassignedSystemOwner } from './unassigned-system-owner.js';
import { unknownReference } from './unknown-reference.js';
import { unverifiedContact } from './unverified-contact.js';
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
  missingClassification,
  binderClassification,
  legalBasisYear,
  unassignedSystemOwner,
  roleWithoutContact,
  contactWithoutPhone,
  invalidPhone,
  identityNumber,
  privateAddress,
  unknownReference,
  missingRequiredContact,
  noOutOfHoursRoute,
  vagueTrigger,
  malformedTime,
  selfDefeatingChannel,
  singleChannel,
  alertCycle,
  missingStandDown,
  missingActivation,
  activationWithoutAuthority,
  reportWithoutDeadline,
  escalationOrder,
  escalationWithoutLimit,
  stepWithoutRole,
  noReserveRoutine,
  noBackEntry,
  paperWithoutJoinKey,
  placeholder,
  emptySection,
  announcedCount,
  bareLink,
  singlePersonWithoutDeputy,
  deputyCycle,
  roleOverload,
  sharedNumber,
  conflictingNumber,
  unverifiedContact,
  invalidHours,
  repeatedId,
  retiredInBinder,
  draftInBinder,
];
