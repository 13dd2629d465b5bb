import { identityOf, type Role } from '../../src/domain/person.js';
import { TENANT } from './builders.js';
import { ACTORS, WORLD } from './rights-world.js';

type Actor = keyof typeof ACTORS;

/** Somebody who tries a command or a button. */
export interface Asker {
  readonly who: string;
  /** `<tenant id>/<aadObjectId>`. */
  readonly identity: string;
  /** In the registry; undefined for whom the bot does not know. */
  readonly person: (typeof ACTORS)[Actor] | undefined;
  /** The role that holds today and may do something of its own. */
  readonly role?: Role;
  /** Why they may not do what their roles do not let them. */
  readonly refused: 'not_for_role' | 'no_role_now' | 'unknown_person';
}

const ROLE_OF: { readonly [A in Actor]?: Role } = {
  councilMember: 'council_member',
  chief: 'chief',
  staff: 'staff',
  manager: 'fou_manager',
};
const WITHOUT_ROLE: { readonly [A in Actor]?: Asker['refused'] } = {
  formerManager: 'no_role_now',
  comingManager: 'no_role_now',
  withoutRole: 'unknown_person',
};

// Object.keys forgets which keys they are.
const ACTOR_NAMES = Object.keys(ACTORS) as Actor[];

const known = ACTOR_NAMES.map((who): Asker => {
  const [person, role] = [ACTORS[who], ROLE_OF[who]];
  const refused = WITHOUT_ROLE[who] ?? 'not_for_role';
  return { who, identity: person.identity, person, refused, ...(role && { role }) };
});

/** The tenant that Järfälla's own people write from, which gives none of them a role. */
const FOREIGN_TENANT = WORLD.tenants?.[0]?.tenantId ?? '';

const asUnknown = (asker: Pick<Asker, 'who' | 'identity'>): Asker => ({
  ...asker,
  person: undefined,
  refused: 'unknown_person',
});

/** Each one's id in another tenant, where none of them is anybody that the bot knows. */
export const ELSEWHERE: readonly Asker[] = ACTOR_NAMES.map((who) =>
  asUnknown({
    who: `${who}’s id in another tenant`,
    identity: identityOf(FOREIGN_TENANT, ACTORS[who].identity.split('/')[1] ?? ''),
  }),
);

/** Every role, those whose roles do not hold today, and strangers. */
export const HERE: readonly Asker[] = [
  ...known,
  asUnknown({ who: 'a stranger', identity: identityOf(TENANT, 'stranger') }),
  asUnknown({ who: 'nobody that Teams could name', identity: identityOf(TENANT, '') }),
];

export const ASKERS: readonly Asker[] = [...HERE, ...ELSEWHERE];
