import type { Command } from '../command.js';
import { addPersonCommand } from './add-person.js';
import { attendanceCommand } from './attendance.js';
import { channelsCommand } from './channels.js';
import { closeYearCommand } from './close-year.js';
import { comingCommand } from './coming.js';
import { compileNeedsCommand } from './compile-needs.js';
import { connectGraphCommand } from './connect-graph.js';
import { correctCommand } from './correct.js';
import { correctDigestCommand } from './correct-digest.js';
import { didYouMeanCommand } from './did-you-mean.js';
import { digestCommand } from './digest.js';
import { draftsCommand } from './drafts.js';
import { eraseDataCommand } from './erase-data.js';
import { evaluationsCommand } from './evaluations.js';
import { eventsCommand } from './events.js';
import { exportCommand } from './export.js';
import { exportDigestsCommand } from './export-digests.js';
import { exportKnowledgeCommand } from './export-knowledge.js';
import { exportNeedsCommand } from './export-needs.js';
import { exportRequestCommand } from './export-request.js';
import { exportRequestsCommand } from './export-requests.js';
import { figuresCommand } from './figures.js';
import { goalAreasCommand } from './goal-areas.js';
import { greetingCommand } from './greeting.js';
import { helpCommand } from './help.js';
import { importCommand } from './import.js';
import { importPlanCommand } from './import-plan.js';
import { knowledgeCommand } from './knowledge.js';
import { logCommand } from './log.js';
import { logMessageCommand } from './log-message.js';
import { meetingsCommand } from './meetings.js';
import { municipalityVisitsCommand } from './municipality-visits.js';
import { myActivitiesCommand } from './my-activities.js';
import { myRequestsCommand } from './my-requests.js';
import { mySignUpsCommand } from './my-sign-ups.js';
import { needRoundsCommand } from './need-rounds.js';
import { needsCommand } from './needs.js';
import { networksCommand } from './networks.js';
import { newEventCommand } from './new-event.js';
import { newTrainingCommand } from './new-training.js';
import { nominateCommand } from './nominate.js';
import { operationsCommand } from './operations.js';
import { overviewCommand } from './overview.js';
import { ownDataCommand } from './own-data.js';
import { pauseRequestCommand } from './pause-request.js';
import { peopleCommand } from './people.js';
import { planCommand } from './plan.js';
import { planDraftCommand } from './plan-draft.js';
import { proposalsCommand } from './proposals.js';
import { publicationsCommand } from './publications.js';
import { questionCommand } from './question.js';
import { queueCommand } from './queue.js';
import { registeredCommand } from './registered.js';
import { remindersCommand } from './reminders.js';
import { removePersonCommand } from './remove-person.js';
import { reopenYearCommand } from './reopen-year.js';
import { repeatCommand } from './repeat.js';
import { reportCommand } from './report.js';
import { representCommand } from './represent.js';
import { requestCommand } from './request.js';
import { requestFromMessageCommand } from './request-from-message.js';
import { retentionCommand } from './retention.js';
import { roleSwitchCommand } from './role-switch.js';
import { searchCommand } from './search.js';
import { searchRequestsCommand } from './search-requests.js';
import { sendDigestCommand } from './send-digest.js';
import { settingsCommand } from './settings.js';
import { showRequestCommand } from './show-request.js';
import { signUpCommand } from './sign-up.js';
import { staffChannelCommand } from './staff-channel.js';
import { statisticsCommand } from './statistics.js';
import { tellCommand } from './tell.js';
import { tellEventCommand } from './tell-event.js';
import { tenantsCommand } from './tenants.js';
import { trainingsCommand } from './trainings.js';
import { tryChannelCommand } from './try-channel.js';
import { unansweredCommand } from './unanswered.js';
import { undeliveredCommand } from './undelivered.js';
import { undoCommand } from './undo.js';
import { useChannelCommand } from './use-channel.js';
import { whoRepresentsCommand } from './who-represents.js';
import { workplaceCommand } from './workplace.js';

/**
 * THE list of commands, in the order they are tried. Help, dispatch, card verbs, permissions and the
 * manifest derive from it. The question takes every message and therefore stands last.
 */
export const COMMANDS: readonly Command[] = [
  logCommand,
  undoCommand,
  correctCommand,
  greetingCommand,
  representCommand,
  workplaceCommand,
  whoRepresentsCommand,
  logMessageCommand,
  myActivitiesCommand,
  repeatCommand,
  remindersCommand,
  requestCommand,
  requestFromMessageCommand,
  draftsCommand,
  proposalsCommand,
  myRequestsCommand,
  queueCommand,
  showRequestCommand,
  pauseRequestCommand,
  exportRequestCommand,
  exportRequestsCommand,
  exportDigestsCommand,
  eventsCommand,
  newEventCommand,
  comingCommand,
  signUpCommand,
  mySignUpsCommand,
  registeredCommand,
  attendanceCommand,
  evaluationsCommand,
  trainingsCommand,
  newTrainingCommand,
  nominateCommand,
  networksCommand,
  meetingsCommand,
  municipalityVisitsCommand,
  needsCommand,
  needRoundsCommand,
  compileNeedsCommand,
  exportNeedsCommand,
  digestCommand,
  sendDigestCommand,
  staffChannelCommand,
  channelsCommand,
  useChannelCommand,
  tryChannelCommand,
  correctDigestCommand,
  connectGraphCommand,
  peopleCommand,
  addPersonCommand,
  tenantsCommand,
  retentionCommand,
  settingsCommand,
  overviewCommand,
  reportCommand,
  planDraftCommand,
  figuresCommand,
  publicationsCommand,
  planCommand,
  statisticsCommand,
  goalAreasCommand,
  closeYearCommand,
  reopenYearCommand,
  exportCommand,
  importPlanCommand,
  importCommand,
  unansweredCommand,
  knowledgeCommand,
  exportKnowledgeCommand,
  undeliveredCommand,
  operationsCommand,
  ownDataCommand,
  eraseDataCommand,
  removePersonCommand,
  roleSwitchCommand,
  searchCommand,
  searchRequestsCommand,
  helpCommand(() => COMMANDS),
  didYouMeanCommand,
  tellEventCommand,
  tellCommand,
  questionCommand,
];
