import type { MunicipalityId } from './municipality.js';
import type { Role } from './person.js';

/** How far a role reaches: what concerns its own municipality, or what concerns any of the eight. */
export type Reach = 'own' | 'all';

/** Who may: strangers too, or the roles named here. */
type Right = 'everyone' | { readonly [R in Role]?: Reach };

const STAFF = { staff: 'all' } as const;
const MANAGER = { fou_manager: 'all' } as const;
const ASKERS = { council_member: 'own', staff: 'all' } as const;
const READERS = { council_member: 'own', chief: 'own', staff: 'all' } as const;

/**
 * THE table of rights: every command and every card verb, and which roles may use it for whose municipality
 * (domain-model section 8). Only the dispatcher reads it to refuse; help and buttons read it so as not to offer what
 * would be refused. An FoU manager is also staff.
 */
export const RIGHTS = {
  hej: 'everyone',
  hjälp: 'everyone',
  'menade du': 'everyone',
  'jag är': 'everyone',

  fråga: 'everyone',
  'entry.open': 'everyone',
  'answer.feedback': 'everyone',

  logga: STAFF,
  'activity.save': STAFF,
  'activity.edit': STAFF,
  'activity.update': STAFF,
  'activity.undo': STAFF,
  exportera: STAFF,

  förfrågan: ASKERS,
  'request.open': ASKERS,
  'request.send': ASKERS,
  'mina förfrågningar': READERS,
  'request.ask-withdraw': { council_member: 'own' },
  'request.withdraw': { council_member: 'own' },

  veckobrev: READERS,
  'veckobrev skicka': MANAGER,
  'digest.send': MANAGER,
  'digest.arrived': MANAGER,
  'digest.resend': MANAGER,
  kanaler: MANAGER,
  'channel.list': MANAGER,
  'channel.change': MANAGER,
  'channel.save': MANAGER,
  'channel.ask-remove': MANAGER,
  'channel.remove': MANAGER,

  utskick: STAFF,
  'notice.resend': STAFF,
  'notice.dismiss': STAFF,
  'conversation.forget': STAFF,
} as const satisfies Readonly<Record<string, Right>>;

/** The name of a command or a card verb. */
export type RightName = keyof typeof RIGHTS;

/** How far someone with these roles reaches; undefined when they may not at all. */
export const reachOf = (name: RightName, roles: readonly Role[]): Reach | undefined => {
  // Widened, for each row's own type names its own roles only.
  const right: Right = RIGHTS[name];
  if (right === 'everyone') return 'all';
  const reaches = roles.map((role) => right[role]);
  return reaches.includes('all') ? 'all' : reaches.find((reach) => reach !== undefined);
};

/** The roles that may, in the table's order; undefined when everyone may. */
export const rolesThatMay = (name: RightName): readonly Role[] | undefined => {
  const right: Right = RIGHTS[name];
  // Object.keys forgets that the keys are roles.
  return right === 'everyone' ? undefined : (Object.keys(right) as Role[]);
};

/** Whether a reach goes as far as what is about this municipality, or about none in particular. */
export const reaches = (
  reach: Reach,
  own: MunicipalityId | undefined,
  about: MunicipalityId | undefined,
): boolean => reach === 'all' || about === undefined || about === own;
