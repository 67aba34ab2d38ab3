import { activationWithoutAuthority } from './activation-without-authority.js';
import { alertCycle } from './alert-cycle.js';
import { announcedCount } from './announced-count.js';
import { authorApproves } from './author-approves.js';
import { backupExceedsRpo } from './backup-exceeds-rpo.js';
import { bandGap } from './band-gap.js';
import { bandOverlap } from './band-overlap.js';
import { bareLink } from './bare-link.js';
import { binderClassification } from './binder-classification.js';
import { cardWithoutPlan } from './card-without-plan.js';
import { changedAfterApproval } from './changed-after-approval.js';
import { checkWithoutAnswer } from './check-without-answer.js';
import { conflictingNumber } from './conflicting-number.js';
import { contactWithoutPhone } from './contact-without-phone.js';
import { copyResidue } from './copy-residue.js';
import { dependencyRto } from './dependency-rto.js';
import { deputyCycle } from './deputy-cycle.js';
import { draftInBinder } from './draft-in-binder.js';
import { emergencyNumber } from './emergency-number.js';
import { emptySection } from './empty-section.js';
import { equipmentWithoutPlace } from './equipment-without-place.js';
import { escalationOrder } from './escalation-order.js';
import { escalationWithoutLimit } from './escalation-without-limit.js';
import { expiredEvidence } from './expired-evidence.js';
import { formNotInBinder } from './form-not-in-binder.js';
import { futureDate } from './future-date.js';
import { gradeWithoutBounds } from './grade-without-bounds.js';
import { identityNumber } from './identity-number.js';
import { impactFalls } from './impact-falls.js';
import { incompletePrintList } from './incomplete-print-list.js';
import { invalidHours } from './invalid-hours.js';
import { invalidPhone } from './invalid-phone.js';
import { languageMismatch } from './language-mismatch.js';
import { legalBasisYear } from './legal-basis-year.js';
import { longStep } from './long-step.js';
import { malformedTime } from './malformed-time.js';
import { missingActivation } from './missing-activation.js';
import { missingApproval } from './missing-approval.js';
import { missingClassification } from './missing-classification.js';
import { missingCriticalPeriod } from './missing-critical-period.js';
import { missingExclusion } from './missing-exclusion.js';
import { missingImpact } from './missing-impact.js';
import { missingOwner } from './missing-owner.js';
import { missingRelief } from './missing-relief.js';
import { missingRequiredContact } from './missing-required-contact.js';
import { missingScope } from './missing-scope.js';
import { missingStandDown } from './missing-stand-down.js';
import { needsCycle } from './needs-cycle.js';
import { noBackEntry } from './no-back-entry.js';
import { noExercise } from './no-exercise.js';
import { noLog } from './no-log.js';
import { noOutOfHoursRoute } from './no-out-of-hours-route.js';
import { noReserveRoutine } from './no-reserve-routine.js';
import { oneSidedRelation } from './one-sided-relation.js';
import { openFinding } from './open-finding.js';
import { overdueFinding } from './overdue-finding.js';
import { paperWithoutJoinKey } from './paper-without-join-key.js';
import { phaseOrder } from './phase-order.js';
import { placeholder } from './placeholder.js';
import { planNotOnPaper } from './plan-not-on-paper.js';
import { planNotRevised } from './plan-not-revised.js';
import { printDayGap } from './print-day-gap.js';
import { priorityOrder } from './priority-order.js';
import { privateAddress } from './private-address.js';
import { recoveryOrder } from './recovery-order.js';
import { repeatedCopyNumber } from './repeated-copy-number.js';
import { repeatedId } from './repeated-id.js';
import { repeatedTab } from './repeated-tab.js';
import { repeatedText } from './repeated-text.js';
import { repeatedTitle } from './repeated-title.js';
import { reportWithoutDeadline } from './report-without-deadline.js';
import { restoreExceedsRto } from './restore-exceeds-rto.js';
import { retiredInBinder } from './retired-in-binder.js';
import { revisionOrder } from './revision-order.js';
import { revisionVersion } from './revision-version.js';
import { roleOverload } from './role-overload.js';
import { roleWithoutContact } from './role-without-contact.js';
import { rtoExceedsMtpd } from './rto-exceeds-mtpd.js';
import type { Rule } from './rule.js';
import { selfDefeatingChannel } from './self-defeating-channel.js';
import { sharedNumber } from './shared-number.js';
import { shortEndurance } from './short-endurance.js';
import { singleChannel } from './single-channel.js';
import { singlePersonWithoutDeputy } from './single-person-without-deputy.js';
import { staleReview } from './stale-review.js';
import { stepWithoutRole } from './step-without-role.js';
import { storedWhereLost } from './stored-where-lost.js';
import { supplierWithoutAgreement } from './supplier-without-agreement.js';
import { supplierWithoutSupport } from './supplier-without-support.js';
import { systemWithoutSupplier } from './system-without-supplier.js';
import { tooManySteps } from './too-many-steps.js';
import { unassignedSystemOwner } from './unassigned-system-owner.js';
import { unattendedRole } from './unattended-role.js';
import { uncoveredLoss } from './uncovered-loss.js';
import { undefinedAbbreviation } from './undefined-abbreviation.js';
import { unknownReference } from './unknown-reference.js';
import { unlockedList } from './unlocked-list.js';
import { unusedResource } from './unused-resource.js';
import { unusedRole } from './unused-role.js';
import { unverifiedContact } from './unverified-contact.js';
import { vagueTrigger } from './vague-trigger.js';

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
