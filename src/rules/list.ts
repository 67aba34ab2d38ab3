import { activationWithoutAuthority } from './catalogue/activation-without-authority.js';
import { alertCycle } from './catalogue/alert-cycle.js';
import { announcedCount } from './catalogue/announced-count.js';
import { authorApproves } from './catalogue/author-approves.js';
import { backupExceedsRpo } from './catalogue/backup-exceeds-rpo.js';
import { bandGap } from './catalogue/band-gap.js';
import { bandOverlap } from './catalogue/band-overlap.js';
import { bareLink } from './catalogue/bare-link.js';
import { binderClassification } from './catalogue/binder-classification.js';
import { cardWithoutPlan } from './catalogue/card-without-plan.js';
import { changedAfterApproval } from './catalogue/changed-after-approval.js';
import { checkWithoutAnswer } from './catalogue/check-without-answer.js';
import { conflictingNumber } from './catalogue/conflicting-number.js';
import { contactWithoutPhone } from './catalogue/contact-without-phone.js';
import { copyResidue } from './catalogue/copy-residue.js';
import { dependencyRto } from './catalogue/dependency-rto.js';
import { deputyCycle } from './catalogue/deputy-cycle.js';
import { draftInBinder } from './catalogue/draft-in-binder.js';
import { emergencyNumber } from './catalogue/emergency-number.js';
import { emptySection } from './catalogue/empty-section.js';
import { equipmentWithoutPlace } from './catalogue/equipment-without-place.js';
import { escalationOrder } from './catalogue/escalation-order.js';
import { escalationWithoutLimit } from './catalogue/escalation-without-limit.js';
import { expiredEvidence } from './catalogue/expired-evidence.js';
import { formNotInBinder } from './catalogue/form-not-in-binder.js';
import { futureDate } from './catalogue/future-date.js';
import { gradeWithoutBounds } from './catalogue/grade-without-bounds.js';
import { identityNumber } from './catalogue/identity-number.js';
import { impactFalls } from './catalogue/impact-falls.js';
import { incompletePrintList } from './catalogue/incomplete-print-list.js';
import { invalidHours } from './catalogue/invalid-hours.js';
import { invalidPhone } from './catalogue/invalid-phone.js';
import { languageMismatch } from './catalogue/language-mismatch.js';
import { legalBasisYear } from './catalogue/legal-basis-year.js';
import { longStep } from './catalogue/long-step.js';
import { malformedTime } from './catalogue/malformed-time.js';
import { missingActivation } from './catalogue/missing-activation.js';
import { missingApproval } from './catalogue/missing-approval.js';
import { missingClassification } from './catalogue/missing-classification.js';
import { missingCriticalPeriod } from './catalogue/missing-critical-period.js';
import { missingExclusion } from './catalogue/missing-exclusion.js';
import { missingImpact } from './catalogue/missing-impact.js';
import { missingOwner } from './catalogue/missing-owner.js';
import { missingRelief } from './catalogue/missing-relief.js';
import { missingRequiredContact } from './catalogue/missing-required-contact.js';
import { missingScope } from './catalogue/missing-scope.js';
import { missingStandDown } from './catalogue/missing-stand-down.js';
import { needsCycle } from './catalogue/needs-cycle.js';
import { noBackEntry } from './catalogue/no-back-entry.js';
import { noExercise } from './catalogue/no-exercise.js';
import { noLog } from './catalogue/no-log.js';
import { noOutOfHoursRoute } from './catalogue/no-out-of-hours-route.js';
import { noReserveRoutine } from './catalogue/no-reserve-routine.js';
import { oneSidedRelation } from './catalogue/one-sided-relation.js';
import { openFinding } from './catalogue/open-finding.js';
import { overdueFinding } from './catalogue/overdue-finding.js';
import { paperWithoutJoinKey } from './catalogue/paper-without-join-key.js';
import { phaseOrder } from './catalogue/phase-order.js';
import { placeholder } from './catalogue/placeholder.js';
import { planNotOnPaper } from './catalogue/plan-not-on-paper.js';
import { planNotRevised } from './catalogue/plan-not-revised.js';
import { printDayGap } from './catalogue/print-day-gap.js';
import { priorityOrder } from './catalogue/priority-order.js';
import { privateAddress } from './catalogue/private-address.js';
import { recoveryOrder } from './catalogue/recovery-order.js';
import { repeatedCopyNumber } from './catalogue/repeated-copy-number.js';
import { repeatedId } from './catalogue/repeated-id.js';
import { repeatedTab } from './catalogue/repeated-tab.js';
import { repeatedText } from './catalogue/repeated-text.js';
import { repeatedTitle } from './catalogue/repeated-title.js';
import { reportWithoutDeadline } from './catalogue/report-without-deadline.js';
import { restoreExceedsRto } from './catalogue/restore-exceeds-rto.js';
import { retiredInBinder } from './catalogue/retired-in-binder.js';
import { revisionOrder } from './catalogue/revision-order.js';
import { revisionVersion } from './catalogue/revision-version.js';
import { roleOverload } from './catalogue/role-overload.js';
import { roleWithoutContact } from './catalogue/role-without-contact.js';
import { rtoExceedsMtpd } from './catalogue/rto-exceeds-mtpd.js';
import { selfDefeatingChannel } from './catalogue/self-defeating-channel.js';
import { sharedNumber } from './catalogue/shared-number.js';
import { shortEndurance } from './catalogue/short-endurance.js';
import { singleChannel } from './catalogue/single-channel.js';
import { singlePersonWithoutDeputy } from './catalogue/single-person-without-deputy.js';
import { staleReview } from './catalogue/stale-review.js';
import { stepWithoutRole } from './catalogue/step-without-role.js';
import { storedWhereLost } from './catalogue/stored-where-lost.js';
import { supplierWithoutAgreement } from './catalogue/supplier-without-agreement.js';
import { supplierWithoutSupport } from './catalogue/supplier-without-support.js';
import { systemWithoutSupplier } from './catalogue/system-without-supplier.js';
import { tooManySteps } from './catalogue/too-many-steps.js';
import { unassignedSystemOwner } from './catalogue/unassigned-system-owner.js';
import { unattendedRole } from './catalogue/unattended-role.js';
import { uncoveredLoss } from './catalogue/uncovered-loss.js';
import { undefinedAbbreviation } from './catalogue/undefined-abbreviation.js';
import { unknownReference } from './catalogue/unknown-reference.js';
import { unlockedList } from './catalogue/unlocked-list.js';
import { unusedResource } from './catalogue/unused-resource.js';
import { unusedRole } from './catalogue/unused-role.js';
import { unverifiedContact } from './catalogue/unverified-contact.js';
import { vagueTrigger } from './catalogue/vague-trigger.js';
import type { Rule } from './rule.js';

/** Every lint rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  staleReview,
  expiredEvidence,
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
  languageMismatch,
  unassignedSystemOwner,
  systemWithoutSupplier,
  supplierWithoutSupport,
  supplierWithoutAgreement,
  roleWithoutContact,
  contactWithoutPhone,
  invalidPhone,
  emergencyNumber,
  identityNumber,
  privateAddress,
  unknownReference,
  missingRequiredContact,
  noOutOfHoursRoute,
  unattendedRole,
  vagueTrigger,
  phaseOrder,
  tooManySteps,
  longStep,
  noLog,
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
  bandGap,
  bandOverlap,
  impactFalls,
  missingImpact,
  priorityOrder,
  rtoExceedsMtpd,
  backupExceedsRpo,
  restoreExceedsRto,
  dependencyRto,
  needsCycle,
  recoveryOrder,
  gradeWithoutBounds,
  shortEndurance,
  missingCriticalPeriod,
  stepWithoutRole,
  noReserveRoutine,
  noBackEntry,
  paperWithoutJoinKey,
  formNotInBinder,
  equipmentWithoutPlace,
  checkWithoutAnswer,
  placeholder,
  copyResidue,
  emptySection,
  repeatedText,
  repeatedTitle,
  announcedCount,
  missingScope,
  missingExclusion,
  undefinedAbbreviation,
  bareLink,
  singlePersonWithoutDeputy,
  deputyCycle,
  roleOverload,
  sharedNumber,
  conflictingNumber,
  unverifiedContact,
  unusedRole,
  unusedResource,
  invalidHours,
  repeatedId,
  retiredInBinder,
  draftInBinder,
  planNotOnPaper,
  storedWhereLost,
  incompletePrintList,
  printDayGap,
  unlockedList,
  repeatedCopyNumber,
  repeatedTab,
  noExercise,
  openFinding,
  overdueFinding,
  planNotRevised,
  oneSidedRelation,
  cardWithoutPlan,
  missingRelief,
  uncoveredLoss,
];
