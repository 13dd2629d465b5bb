import { describe, expect, it } from 'vitest';
import { insert } from '../../src/usecases/changes.js';
import type { Store } from '../../src/usecases/ports.js';
import { signInByCode } from '../../src/usecases/sign-in-by-code.js';
import type { SignInEnd } from '../../src/usecases/sign-in-port.js';
import { anna, EVERYONE } from '../support/builders.js';
import { fakeSignIn, signInWithCode } from '../support/fake-sign-in.js';
import { fakeLog, fakePorts } from '../support/fakes.js';
import { later } from '../support/later.js';
import { memoryStore } from '../support/memory-store.js';

const [tenantId = ''] = anna.identity.split('/');
const service = { account: 'veckobrev@fou.example', accountId: 'service', tenantId };

/** Begins a sign-in as Anna and ends it; resolves when what follows has been committed. */
const ended = async (end: SignInEnd) => {
  const told = later();
  const memory = memoryStore({ people: EVERYONE });
  const store: Store = {
    ...memory,
    commit: async (changes) => {
      const committed = await memory.commit(changes);
      told.resolve();
      return committed;
    },
  };
  const code = signInWithCode();
  const ports = fakePorts({ store, signIn: fakeSignIn({ begin: code.begin }) });
  await signInByCode(ports, anna.id);
  code.end(end);
  await told.promise;
  const [notices, audit] = await Promise.all([store.find('notices'), store.find('audit')]);
  return {
    told: notices.map(({ personId, notice }) => ({ personId, ...notice })),
    audit: audit.map(({ by, action }) => ({ by, action })),
  };
};

describe('how a sign-in ended is told who began it', () => {
  it('with the account and the tenant, and an audit row', async () => {
    const { told, audit } = await ended({ state: 'signed_in', ...service, mayRead: true });
    expect(told).toMatchObject([
      {
        personId: anna.id,
        kind: 'sign_in_done',
        account: 'veckobrev@fou.example',
        tenantId,
        mayRead: true,
      },
    ]);
    expect(audit).toEqual([{ by: anna.id, action: 'sign-in' }]);
  });

  it('without the name of an account that is somebody’s own', async () => {
    const [, accountId = ''] = anna.identity.split('/');
    const { told } = await ended({ state: 'signed_in', ...service, account: 'x@fou.example', accountId });
    expect(told).toHaveLength(1);
    expect(told[0]).not.toHaveProperty('account');
  });

  it.each([
    [{ state: 'failed', failure: 'blocked' }, 'blocked'],
    [{ state: 'failed', failure: { code: 'AADSTS1' } }, 'AADSTS1'],
    [{ state: 'called_off', by: 'martin' }, 'begun_anew'],
  ] as const)('with why it failed: %j', async (end, reason) => {
    const { told, audit } = await ended(end);
    expect(told).toMatchObject([{ personId: anna.id, kind: 'sign_in_failed', reason }]);
    expect(audit).toEqual([]);
  });
});

it.each<SignInEnd>([{ state: 'called_off' }, { state: 'called_off', by: anna.id }])(
  'nothing is told of %j',
  async (end) => {
    const code = signInWithCode();
    const ports = fakePorts({ signIn: fakeSignIn({ begin: code.begin }) });
    await signInByCode(ports, anna.id);
    code.end(end);
    // Something that is told comes before this is read back.
    await ports.store.commit([insert('people', anna)]);
    expect(await ports.store.find('notices')).toEqual([]);
  },
);

it('says in the log when it could not be told', async () => {
  const failed = later();
  const log = { ...fakeLog(), error: () => failed.resolve() };
  const store = {
    ...memoryStore(),
    commit: async () => {
      throw new Error('disk full');
    },
  };
  const code = signInWithCode();
  await signInByCode(fakePorts({ store, log, signIn: fakeSignIn({ begin: code.begin }) }), anna.id);
  code.end({ state: 'failed', failure: 'expired' });
  await failed.promise;
});
