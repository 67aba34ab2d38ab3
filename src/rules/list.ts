import { contactWithoutPhone } from './contact-without-phone.js';
import { invalidHours } from './invalid-hours.js';
import { invalidPhone } from './invalid-phone.js';
import { missingApproval } from './missing-approval.js';
import { missingOwner } from './missing-owner.js';
import { missingRequiredContact } from './missing-required-contact.js';
import { noOutOfHoursRoute } from './no-out-of-hours-route.js';
import { placeholder } from './placeholder.js';
import { repeatedId } from './repeated-id.js';
import { retiredInBinder } from './retired-in-binder.js';
import { roleWithoutContact } from './role-without-contact.js';
import type { Rule } from './rule.js';
import { singlePersonWithoutDeputy } from './single-person-without-deputy.js';
import { staleReview } from './stale-review.js';
import { unassignedSystemOwner } from './unassigned-system-owner.js';
import { unknownReference } from './unknown-reference.js';

/** Every lint rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  staleReview,
  missingApproval,
  missingOwner,
  unassignedSystemOwner,
  roleWithoutContact,
  contactWithoutPhone,
  invalidPhone,
  unknownReference,
  missingRequiredContact,
  noOutOfHoursRoute,
  placeholder,
  singlePersonWithoutDeputy,
  invalidHours,
  repeatedId,
  retiredInBinder,
];
