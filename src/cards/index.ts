import { activityFormCard } from './activity-form.js';
import { activityReceiptCard } from './activity-receipt.js';
import { activityReceiptsCard } from './activity-receipts.js';
import { activityRemoveCard } from './activity-remove.js';
import { answerCard } from './answer.js';
import { attendanceFormCard } from './attendance-form.js';
import { channelFormCard } from './channel-form.js';
import { channelListCard } from './channel-list.js';
import { channelRemoveCard } from './channel-remove.js';
import { claimDecisionCard } from './claim-decision.js';
import { claimFormCard } from './claim-form.js';
import { comingCard } from './coming.js';
import { correctionUnclearCard } from './correction-unclear.js';
import { dataEraseCard } from './data-erase.js';
import { declineCard } from './decline.js';
import { didYouMeanCard } from './did-you-mean.js';
import { digestCard } from './digest.js';
import { digestCorrectionCard } from './digest-correction.js';
import { digestCourseCard } from './digest-course.js';
import { digestNoteCard } from './digest-note.js';
import { digestPreviewCard } from './digest-preview.js';
import { digestProgressCard } from './digest-progress.js';
import { digestResendCard } from './digest-resend.js';
import { digestSettingsCard } from './digest-settings.js';
import { digestSkipCard } from './digest-skip.js';
import { digestWordsCard } from './digest-words.js';
import { digestsMissedCard } from './digests-missed.js';
import { entryCard } from './entry.js';
import { entryFormCard } from './entry-form.js';
import { evaluationCard } from './evaluation.js';
import { evaluationCountsCard } from './evaluation-counts.js';
import { evaluationFormCard } from './evaluation-form.js';
import { evaluationLimitsCard } from './evaluation-limits.js';
import { eventCard } from './event.js';
import { eventCancelCard } from './event-cancel.js';
import { eventFormCard } from './event-form.js';
import { eventListCard } from './event-list.js';
import { eventOthersCard } from './event-others.js';
import { eventOverviewCard } from './event-overview.js';
import { eventRegisteredCard } from './event-registered.js';
import { eventWorkplaceCard } from './event-workplace.js';
import { figuresFormCard } from './figures-form.js';
import { goalCard } from './goal.js';
import { goalAreaFormCard } from './goal-area-form.js';
import { goalAreasCard } from './goal-areas.js';
import { goalFormCard } from './goal-form.js';
import { goalRemoveCard } from './goal-remove.js';
import { goalResultFormCard } from './goal-result-form.js';
import { heldEventsCard } from './held-events.js';
import { helpCard } from './help.js';
import { importPreviewCard } from './import-preview.js';
import { importReceiptCard } from './import-receipt.js';
import { importStartCard } from './import-start.js';
import { knowledgeEntryCard } from './knowledge-entry.js';
import { knowledgeListCard } from './knowledge-list.js';
import { municipalityVisitsCard } from './municipality-visits.js';
import { myActivitiesCard } from './my-activities.js';
import { needFormCard } from './need-form.js';
import { needRoundCard } from './need-round.js';
import { needRoundFormCard } from './need-round-form.js';
import { needSortCard } from './need-sort.js';
import { needSummaryCard } from './need-summary.js';
import { needsCard } from './needs.js';
import { networkCard } from './network.js';
import { networkFormCard } from './network-form.js';
import { networkListCard } from './network-list.js';
import { nominationCard } from './nomination.js';
import { nominationFormCard } from './nomination-form.js';
import { noticeCard } from './notice.js';
import { operationsCard } from './operations.js';
import { peopleListCard } from './people-list.js';
import { personCard } from './person.js';
import { personFormCard } from './person-form.js';
import { planCard } from './plan.js';
import { planFilePreviewCard } from './plan-file-preview.js';
import { planFileStartCard } from './plan-file-start.js';
import { plannedFollowUpCard } from './planned-follow-up.js';
import { plannedHoursCard } from './planned-hours.js';
import { plannedMoveCard } from './planned-move.js';
import { proposalCard } from './proposal.js';
import { proposalListCard } from './proposal-list.js';
import { publicationFormCard } from './publication-form.js';
import { publicationListCard } from './publication-list.js';
import { remindersCard } from './reminders.js';
import { reportCard } from './report.js';
import { reportApprovalCard } from './report-approval.js';
import { reportReopeningCard } from './report-reopening.js';
import { reportSectionCard } from './report-section.js';
import { requestCard } from './request.js';
import { requestActFormCard } from './request-act-form.js';
import { requestDraftsCard } from './request-drafts.js';
import { requestFormCard } from './request-form.js';
import { requestFoundCard } from './request-found.js';
import { requestHistoryCard } from './request-history.js';
import { requestJointAnswerCard } from './request-joint-answer.js';
import { requestLimitsCard } from './request-limits.js';
import { requestListCard } from './request-list.js';
import { requestQueueCard } from './request-queue.js';
import { requestReceiptCard } from './request-receipt.js';
import { requestsWaitingCard } from './requests-waiting.js';
import { retentionConfirmCard } from './retention-confirm.js';
import { retentionFormCard } from './retention-form.js';
import { retentionListCard } from './retention-list.js';
import { roleCard } from './role.js';
import { roleEndCard } from './role-end.js';
import { roleFormCard } from './role-form.js';
import { sentenceCard } from './sentence.js';
import { signInCodeCard } from './sign-in-code.js';
import { steeringMeetingsCard } from './steering-meetings.js';
import { tenantFormCard } from './tenant-form.js';
import { tenantListCard } from './tenant-list.js';
import { tenantRemoveCard } from './tenant-remove.js';
import { trainingCard } from './training.js';
import { trainingAttendanceCard } from './training-attendance.js';
import { trainingEndCard } from './training-end.js';
import { trainingFormCard } from './training-form.js';
import { trainingListCard } from './training-list.js';
import { trainingNomineesCard } from './training-nominees.js';
import { trainingSeatsCard } from './training-seats.js';
import { unansweredListCard } from './unanswered-list.js';
import { undeliveredCard } from './undelivered.js';
import { welcomeCard } from './welcome.js';
import { workplaceCard } from './workplace.js';
import { yearClosingCard } from './year-closing.js';
import { yearFiguresCard } from './year-figures.js';
import { yearOverviewCard } from './year-overview.js';
import { yearStatisticsCard } from './year-statistics.js';
/** THE list of cards; a test compares it with the templates in cards/. */
export const CARDS = [
  activityFormCard,
  activityReceiptCard,
  activityRemoveCard,
  activityReceiptsCard,
  answerCard,
  attendanceFormCard,
  channelFormCard,
  channelListCard,
  channelRemoveCard,
  claimDecisionCard,
  claimFormCard,
  comingCard,
  dataEraseCard,
  declineCard,
  didYouMeanCard,
  digestCard,
  digestCorrectionCard,
  correctionUnclearCard,
  digestNoteCard,
  digestPreviewCard,
  digestSettingsCard,
  digestsMissedCard,
  digestCourseCard,
  digestSkipCard,
  digestWordsCard,
  digestProgressCard,
  digestResendCard,
  entryFormCard,
  entryCard,
  evaluationCard,
  evaluationCountsCard,
  evaluationFormCard,
  evaluationLimitsCard,
  heldEventsCard,
  eventCard,
  eventListCard,
  eventOthersCard,
  eventRegisteredCard,
  eventWorkplaceCard,
  eventCancelCard,
  eventFormCard,
  eventOverviewCard,
  goalAreaFormCard,
  goalAreasCard,
  helpCard,
  importPreviewCard,
  importReceiptCard,
  importStartCard,
  knowledgeEntryCard,
  knowledgeListCard,
  municipalityVisitsCard,
  myActivitiesCard,
  yearFiguresCard,
  figuresFormCard,
  publicationFormCard,
  publicationListCard,
  networkCard,
  networkFormCard,
  networkListCard,
  needFormCard,
  needRoundCard,
  needRoundFormCard,
  needSortCard,
  needSummaryCard,
  needsCard,
  noticeCard,
  peopleListCard,
  nominationCard,
  nominationFormCard,
  personCard,
  personFormCard,
  planFilePreviewCard,
  planFileStartCard,
  plannedFollowUpCard,
  plannedHoursCard,
  plannedMoveCard,
  remindersCard,
  reportCard,
  reportApprovalCard,
  reportReopeningCard,
  reportSectionCard,
  requestCard,
  requestActFormCard,
  proposalCard,
  proposalListCard,
  requestDraftsCard,
  requestFormCard,
  requestHistoryCard,
  requestFoundCard,
  requestJointAnswerCard,
  requestLimitsCard,
  requestListCard,
  requestQueueCard,
  requestReceiptCard,
  requestsWaitingCard,
  retentionConfirmCard,
  retentionFormCard,
  retentionListCard,
  roleCard,
  roleEndCard,
  roleFormCard,
  sentenceCard,
  signInCodeCard,
  steeringMeetingsCard,
  tenantFormCard,
  tenantListCard,
  tenantRemoveCard,
  trainingCard,
  trainingAttendanceCard,
  trainingEndCard,
  trainingFormCard,
  trainingListCard,
  trainingNomineesCard,
  trainingSeatsCard,
  unansweredListCard,
  undeliveredCard,
  operationsCard,
  welcomeCard,
  workplaceCard,
  goalCard,
  goalFormCard,
  goalRemoveCard,
  goalResultFormCard,
  planCard,
  yearClosingCard,
  yearOverviewCard,
  yearStatisticsCard,
] as const;

/** Stamps that a press may carry; any other comes from an older version of the card. */
export const CARD_STAMPS: ReadonlySet<string> = new Set(CARDS.map((card) => card.stamp));
