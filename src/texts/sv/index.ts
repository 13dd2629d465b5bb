import { activityExport } from './activity-export.js';
import { addPerson } from './add-person.js';
import { answer } from './answer.js';
import { appPackage } from './app-package.js';
import { attendance } from './attendance.js';
import { backups } from './backups.js';
import { channels } from './channels.js';
import { claims } from './claims.js';
import { coming } from './coming.js';
import { common } from './common.js';
import { corrections } from './corrections.js';
import { digest } from './digest.js';
import { digestCourse } from './digest-course.js';
import { digestExport } from './digest-export.js';
import { digestSending } from './digest-sending.js';
import { digestSettings } from './digest-settings.js';
import { errors } from './errors.js';
import { evaluations } from './evaluations.js';
import { events } from './events.js';
import { files } from './files.js';
import { formats } from './formats.js';
import { goalAreas } from './goal-areas.js';
import { graphLogin } from './graph-login.js';
import { help } from './help.js';
import { imports } from './import.js';
import { knowledge } from './knowledge.js';
import { labels } from './labels.js';
import { log } from './log.js';
import { logMessage } from './log-message.js';
import { myActivities } from './my-activities.js';
import { needRounds } from './need-rounds.js';
import { needSummary } from './need-summary.js';
import { needs } from './needs.js';
import { networks } from './networks.js';
import { nominations } from './nominations.js';
import { notices } from './notices.js';
import { operations } from './operations.js';
import { overview } from './overview.js';
import { ownData } from './own-data.js';
import { people } from './people.js';
import { plan } from './plan.js';
import { planFile } from './plan-file.js';
import { proposals } from './proposals.js';
import { publications } from './publications.js';
import { reminders } from './reminders.js';
import { reportCard } from './report-card.js';
import { reportDocument } from './report-document.js';
import { reportPlaces } from './report-places.js';
import { reportSections } from './report-sections.js';
import { reportTables } from './report-tables.js';
import { request } from './request.js';
import { requestActs } from './request-acts.js';
import { requestCard } from './request-card.js';
import { requestDocument } from './request-document.js';
import { requestExport } from './request-export.js';
import { requestForms } from './request-forms.js';
import { requestHistory } from './request-history.js';
import { requestNews } from './request-news.js';
import { requestQueue } from './request-queue.js';
import { requestReminders, settings } from './request-reminders.js';
import { requestSearch } from './request-search.js';
import { retention } from './retention.js';
import { rights } from './rights.js';
import { roleSwitch } from './role-switch.js';
import { roles } from './roles.js';
import { search } from './search.js';
import { signIn } from './sign-in.js';
import { signUp } from './sign-up.js';
import { signUpStaff } from './sign-up-staff.js';
import { statistics } from './statistics.js';
import { tenants } from './tenants.js';
import { terminal } from './terminal.js';
import { trainings } from './trainings.js';
import { unanswered } from './unanswered.js';
import { undelivered } from './undelivered.js';
import { welcome } from './welcome.js';
import { whoRepresents } from './who-represents.js';
import { workplace } from './workplace.js';
import { yearClosing } from './year-closing.js';
import { yearFigures } from './year-figures.js';

export const sv = {
  activityExport,
  addPerson,
  answer,
  appPackage,
  backups,
  attendance,
  channels,
  claims,
  coming,
  common,
  corrections,
  digest,
  digestExport,
  digestSettings,
  digestCourse,
  digestSending,
  errors,
  evaluations,
  events,
  files,
  formats,
  graphLogin,
  goalAreas,
  help,
  imports,
  planFile,
  knowledge,
  labels,
  log,
  logMessage,
  myActivities,
  networks,
  nominations,
  needRounds,
  needSummary,
  needs,
  notices,
  operations,
  overview,
  ownData,
  people,
  plan,
  proposals,
  reminders,
  request,
  requestActs,
  requestCard,
  requestNews,
  requestDocument,
  requestExport,
  requestHistory,
  requestQueue,
  requestSearch,
  requestForms,
  reportCard,
  publications,
  reportDocument,
  reportPlaces,
  reportSections,
  reportTables,
  yearFigures,
  requestReminders,
  retention,
  rights,
  roleSwitch,
  roles,
  search,
  settings,
  statistics,
  tenants,
  terminal,
  unanswered,
  trainings,
  undelivered,
  welcome,
  whoRepresents,
  workplace,
  signIn,
  signUp,
  signUpStaff,
  yearClosing,
};
