import type { MunicipalityId } from './municipality.js';
import type { Role } from './person.js';

/** How far a role reaches: what the person has entered or done, what is their municipality's, or what is anybody's. */
export type Reach = 'mine' | 'own' | 'all';

/**
 * Whose a thing is that a command or a button touches: a municipality's, or that of people, the one who entered it
 * first.
 */
export type Owner =
  | { readonly municipalityId: MunicipalityId }
  | { readonly personIds: readonly [string, ...string[]] };

/** Who may: strangers too, or the roles named here. */
export type Right = 'everyone' | { readonly [R in Role]?: Reach };

const STAFF = { staff: 'all' } as const;
const MANAGER = { fou_manager: 'all' } as const;
const SEAT = { council_member: 'own' } as const;
const ASKERS = { council_member: 'own', staff: 'all' } as const;
/** Who answers what is proposed for a municipality; the FoU manager while its seat in the FoU council is empty. */
const ANSWERERS = { council_member: 'own', fou_manager: 'all' } as const;
const READERS = { council_member: 'own', chief: 'own', staff: 'all' } as const;
/** The plan is FoU's own, and the same to all who read it. */
const PLAN_READERS = { council_member: 'all', chief: 'all', staff: 'all' } as const;
/** The one who logged it, those who did it, and the FoU manager. A closed year is refused where it is saved. */
const LOGGERS = { staff: 'mine', fou_manager: 'all' } as const;

/**
 * THE table of rights: every command and every card verb, and which roles may use it for whose municipality
 * (domain-model section 8). Only the dispatcher reads it to refuse; help and buttons read it so as not to offer what
 * would be refused. An FoU manager is also staff.
 */
export const RIGHTS = {
  hej: 'everyone',
  hjälp: 'everyone',
  'menade du': 'everyone',
  'ta bort': 'everyone',
  'jag är': 'everyone',

  'jag representerar': 'everyone',
  'claim.open': 'everyone',
  'claim.send': 'everyone',
  'claim.show': MANAGER,
  'claim.accept': MANAGER,
  'claim.decline': MANAGER,

  personer: MANAGER,
  'person.list': MANAGER,
  'person.open': MANAGER,
  'person.add': MANAGER,
  'person.save': MANAGER,
  'person.rename': MANAGER,
  'role.add': MANAGER,
  'role.change': MANAGER,
  'role.save': MANAGER,
  'role.ask-end': MANAGER,
  'role.end': MANAGER,

  'vem representerar': 'everyone',

  'jag arbetar i': 'everyone',
  'workplace.ask': 'everyone',
  'workplace.save': 'everyone',

  fråga: 'everyone',
  'entry.open': 'everyone',
  'answer.feedback': 'everyone',
  'sök i FoU': 'everyone',

  kommande: 'everyone',
  'coming.list': 'everyone',

  'mina uppgifter': 'everyone',
  'radera mina uppgifter': 'everyone',
  'data.erase': 'everyone',
  'data.keep': 'everyone',

  logga: STAFF,
  'activity.save': STAFF,
  'activity.edit': LOGGERS,
  'activity.update': LOGGERS,
  'activity.undo': LOGGERS,
  'activity.ask-remove': LOGGERS,
  'activity.keep': LOGGERS,
  'activity.remove': LOGGERS,
  'mina aktiviteter': STAFF,
  'activities.list': STAFF,
  'activity.open': STAFF,
  upprepa: STAFF,
  'activity.repeat': STAFF,
  påminnelser: STAFF,
  'reminders.save': STAFF,
  'planned.list': STAFF,
  'planned.done': LOGGERS,
  'planned.cancel': LOGGERS,
  'planned.ask-move': LOGGERS,
  'planned.move': LOGGERS,
  'planned.stop': STAFF,
  'activity.undo-all': LOGGERS,
  ångra: STAFF,
  rätta: 'everyone',
  'activity.correct': LOGGERS,
  berätta: 'everyone',
  'logga som aktivitet': STAFF,
  exportera: STAFF,
  importera: STAFF,
  'import.template': STAFF,
  'import.page': LOGGERS,
  'import.save': LOGGERS,
  'import.cancel': LOGGERS,
  'import.undo': LOGGERS,
  'importera plan': MANAGER,
  'planfile.template': MANAGER,
  'planfile.page': MANAGER,
  'planfile.save': MANAGER,
  'planfile.cancel': MANAGER,
  läget: STAFF,
  'overview.show': STAFF,
  siffror: STAFF,
  'figures.show': STAFF,
  'figures.edit': MANAGER,
  'figures.save': MANAGER,
  publikationer: 'everyone',
  'publication.list': STAFF,
  'publication.add': STAFF,
  'publication.change': STAFF,
  'publication.save': STAFF,
  plan: PLAN_READERS,
  'plan.show': PLAN_READERS,
  'plan.copy': MANAGER,
  'goal.show': PLAN_READERS,
  'goal.add': MANAGER,
  'goal.change': MANAGER,
  'goal.save': MANAGER,
  'goal.save-done': MANAGER,
  'goal.state': MANAGER,
  'goal.save-result': MANAGER,
  'goal.ask-remove': MANAGER,
  'goal.remove': MANAGER,
  statistik: READERS,
  'statistics.show': READERS,
  resultatmål: STAFF,
  'goalarea.list': STAFF,
  'goalarea.add': MANAGER,
  'goalarea.rename': MANAGER,
  'goalarea.save': MANAGER,
  'goalarea.end': MANAGER,
  'goalarea.resume': MANAGER,
  'stäng året': MANAGER,
  'year.close': MANAGER,
  'öppna året': MANAGER,
  'year.reopen': MANAGER,
  'year.leave': MANAGER,
  rapport: STAFF,
  'report.show': STAFF,
  'report.fetch': STAFF,
  'report.write': STAFF,
  'report.save-section': STAFF,
  'report.ask-approve': MANAGER,
  'report.approve': MANAGER,
  'report.ask-reopen': MANAGER,
  'report.reopen': MANAGER,
  planutkast: STAFF,

  nätverk: 'everyone',
  'network.list': 'everyone',
  'network.show': 'everyone',
  'network.add': STAFF,
  'networks.add-known': STAFF,
  'network.change': STAFF,
  'network.save': STAFF,
  'network.log-meeting': STAFF,
  möten: 'everyone',
  'meetings.show': STAFF,
  'meeting.set-body': LOGGERS,
  kommunbesök: 'everyone',
  'visits.show': STAFF,

  obesvarade: STAFF,
  'unanswered.list': STAFF,
  'unanswered.draft': STAFF,
  'unanswered.dismiss': STAFF,
  kunskap: STAFF,
  'knowledge.search': STAFF,
  'knowledge.open': STAFF,
  'knowledge.add': STAFF,
  'knowledge.change': STAFF,
  'knowledge.save': STAFF,
  'knowledge.retire': STAFF,
  'knowledge.restore': STAFF,
  'exportera kunskap': STAFF,
  'knowledge.export': STAFF,

  förfrågan: 'everyone',
  'request.open': 'everyone',
  'request.send': ASKERS,
  'request.keep-draft': 'everyone',
  'proposal.send': 'everyone',
  'gör till förfrågan': 'everyone',
  utkast: 'everyone',
  'draft.open': 'everyone',
  'draft.discard': 'everyone',
  förslag: 'everyone',
  'proposal.withdraw': 'everyone',
  'proposal.show': ANSWERERS,
  'proposal.pass-on': ANSWERERS,
  'proposal.edit': ANSWERERS,
  'proposal.decline': ANSWERERS,
  'mina förfrågningar': READERS,
  ärenden: READERS,
  'requests.list': STAFF,
  'visa förfrågan': READERS,
  'request.show': READERS,
  'request.history': READERS,
  'request.take': STAFF,
  'request.take-on': STAFF,
  'request.change-line': STAFF,
  'request.accept': STAFF,
  'request.start': STAFF,
  'request.submit': STAFF,
  'request.prepare-agreement': STAFF,
  'request.document': STAFF,
  'request.report': STAFF,
  'request.resume': STAFF,
  'request.fill': ASKERS,
  'request.hand-over': STAFF,
  'request.ask': STAFF,
  'request.answer': ASKERS,
  'request.refer': STAFF,
  'request.record-decision': MANAGER,
  'request.record-agreement': MANAGER,
  'request.set-resources': STAFF,
  'request.ask-jointly': STAFF,
  'request.answer-jointly': SEAT,
  'request.link-activity': STAFF,
  'request.unlink-activity': STAFF,
  'request.attach': STAFF,
  'request.close': STAFF,
  'request.pause': STAFF,
  pausa: STAFF,
  'request.ask-withdraw': SEAT,
  'request.withdraw': SEAT,
  'sök förfrågan': READERS,
  'exportera förfrågan': ASKERS,
  'exportera förfrågningar': ASKERS,

  evenemang: 'everyone',
  'event.open-form': STAFF,
  'event.edit': STAFF,
  'event.save': STAFF,
  'event.ask-cancel': STAFF,
  'event.cancel': STAFF,
  'nytt evenemang': STAFF,
  'berätta om evenemang': 'everyone',
  'anmäl mig': 'everyone',
  'event.show': 'everyone',
  'event.register': 'everyone',
  'mina anmälningar': 'everyone',
  'event.withdraw': 'everyone',
  'event.calendar': 'everyone',
  anmälda: STAFF,
  'event.registered': STAFF,
  'event.remove-registration': STAFF,
  'event.export-registered': STAFF,
  'event.register-others': STAFF,
  'event.save-others': STAFF,
  utbildningar: 'everyone',
  'training.list': 'everyone',
  'training.show': 'everyone',
  'training.nominees': READERS,
  'training.open-seats': STAFF,
  'training.release': STAFF,
  'training.give-back': STAFF,
  'training.ask-seats': STAFF,
  'training.attendance': STAFF,
  'training.save-attendance': STAFF,
  'training.ask-end': STAFF,
  'training.end': STAFF,
  'training.export': STAFF,
  'ny utbildning': STAFF,
  'training.open-form': STAFF,
  'training.edit': STAFF,
  'training.save': STAFF,
  nominera: ASKERS,
  'training.open-nomination': ASKERS,
  'training.nominate': ASKERS,
  'nomination.show': READERS,
  'nomination.withdraw': ASKERS,
  'nomination.decline': ASKERS,
  'nomination.replace': ASKERS,
  behovsinventering: READERS,
  'round.open': MANAGER,
  'round.show': MANAGER,
  'round.move': MANAGER,
  'round.extend': MANAGER,
  behov: READERS,
  'need.list': READERS,
  'need.fill': ASKERS,
  'need.save': ASKERS,
  'need.withdraw': ASKERS,
  'need.support': SEAT,
  'need.unsupport': SEAT,
  'need.request': ASKERS,
  'sammanställ behov': STAFF,
  'need.summary': STAFF,
  'need.sort': STAFF,
  'need.set-theme': STAFF,
  'need.prioritise': MANAGER,
  'exportera behov': STAFF,

  veckobrev: READERS,
  'exportera veckobrev': STAFF,
  'veckobrev skicka': MANAGER,
  'digest.send': MANAGER,
  'rätta veckobrev': MANAGER,
  'correction.post': MANAGER,
  'correction.arrived': MANAGER,
  'correction.resend': MANAGER,
  'koppla graph': MANAGER,
  'digest.arrived': MANAGER,
  'digest.resend': MANAGER,
  'digest.overview': MANAGER,
  'digest.show': MANAGER,
  'digest.approve': MANAGER,
  'digest.hold': MANAGER,
  'digest.release': MANAGER,
  'digest.take-back': MANAGER,
  'digest.edit': MANAGER,
  'digest.save-words': MANAGER,
  'digest.ask-skip': MANAGER,
  'digest.skip': MANAGER,
  'digest.unskip': MANAGER,
  'digest.cancel': MANAGER,
  'digest.ask-resend': MANAGER,
  'digest.send-again': MANAGER,
  'förfrågningar hit': MANAGER,
  kanaler: MANAGER,
  'channel.list': MANAGER,
  'channel.change': MANAGER,
  'channel.save': MANAGER,
  'channel.ask-remove': MANAGER,
  'channel.remove': MANAGER,
  'channel.try': MANAGER,
  'channel.route': MANAGER,
  'använd kanalen': MANAGER,
  'testa veckobrev': MANAGER,
  'lägg till': MANAGER,
  organisationer: MANAGER,
  'tenant.list': MANAGER,
  'tenant.change': MANAGER,
  'tenant.save': MANAGER,
  'tenant.ask-remove': MANAGER,
  'tenant.remove': MANAGER,
  gallring: MANAGER,
  'retention.list': MANAGER,
  'retention.change': MANAGER,
  'retention.ask-save': MANAGER,
  'retention.save': MANAGER,
  'retention.end': MANAGER,

  närvaro: STAFF,
  'attendance.list': STAFF,
  'event.attendance': STAFF,
  'event.save-attendance': STAFF,
  utvärderingar: STAFF,
  'evaluation.list': STAFF,
  'evaluation.show': STAFF,
  'evaluation.close': STAFF,
  'evaluation.enter': STAFF,
  'evaluation.save-counts': STAFF,
  /** Only those who were there, as staff have said. */
  'evaluation.answer': 'everyone',

  inställningar: MANAGER,
  'limits.save': MANAGER,
  'evaluation.save-limits': MANAGER,
  'digests.save-settings': MANAGER,

  utskick: STAFF,
  'notice.resend': STAFF,
  'notice.dismiss': STAFF,
  'conversation.forget': STAFF,

  drift: MANAGER,
  'operations.back-up': MANAGER,
} as const satisfies Readonly<Record<string, Right>>;

/** The name of a command or a card verb. */
export type RightName = keyof typeof RIGHTS;

/** Who may, as the table has it. */
export const rightTo = (name: RightName): Right => RIGHTS[name];

/** How far each of these roles reaches; none when they may not at all. */
export const reachesOf = (name: RightName, roles: readonly Role[]): readonly Reach[] => {
  const right = rightTo(name);
  return right === 'everyone' ? ['all'] : roles.flatMap((role) => right[role] ?? []);
};

/** The roles that may, in the table's order; undefined when everyone may. */
export const rolesThatMay = (name: RightName): readonly Role[] | undefined => {
  const right = rightTo(name);
  // Object.keys forgets that the keys are roles.
  return right === 'everyone' ? undefined : (Object.keys(right) as Role[]);
};

/** Who asks, as far as it decides what is theirs. */
export interface Holder {
  readonly roles: readonly Role[];
  /** The municipality that the registry says. */
  readonly municipality: MunicipalityId | undefined;
  /** Id of Person. */
  readonly personId: string | undefined;
}

const isWithin = (reach: Reach, { municipality, personId }: Holder, owner: Owner): boolean => {
  switch (reach) {
    case 'all':
      return true;
    case 'own':
      return 'municipalityId' in owner && owner.municipalityId === municipality;
    case 'mine':
      return 'personIds' in owner && owner.personIds.some((id) => id === personId);
  }
};

/** Whether the person may use it on what is the owner's; on what is nobody's in particular when there is none. */
export const mayReach = (name: RightName, holder: Holder, owner: Owner | undefined): boolean =>
  reachesOf(name, holder.roles).some((reach) => owner === undefined || isWithin(reach, holder, owner));
