import { describe, expect, it } from 'vitest';
import type { SignIn } from '../../../src/usecases/sign-in-port.js';
import { anna, martin } from '../../support/builders.js';
import { elementsIn } from '../../support/card-elements.js';
import { TENANT_ID } from '../../support/fake-microsoft.js';
import { fakeSignIn, signInWithCode } from '../../support/fake-sign-in.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const never: SignIn['refresh'] = async () => ({ state: 'sign_in_needed', reason: 'never' });
const account = 'veckobrev@fou.example';
const kept: SignIn['status'] = async () => ({
  state: 'signed_in',
  account,
  tenantId: TENANT_ID,
  daysLeft: 76,
  succeededAt: '2026-11-04T02:10:00.000Z',
});

const talkWith = async (instead: Partial<SignIn>) => {
  const code = signInWithCode();
  const signIn = fakeSignIn({ refresh: never, begin: code.begin, ...instead });
  return { ...(await conversationWith({ ports: { signIn } })), code };
};

describe('koppla graph', () => {
  it.each(['koppla graph', 'Anslut Graph.', 'logga in graph', 'koppla till graph', 'connect graph'])(
    'gives a code for %s',
    async (text) => {
      const talk = await talkWith({});
      const said = shownIn(await talk.write(anna, text));
      expect(said).toContain('GKFR-7P2M');
      expect(said).toContain('Koden gäller i 15 minuter.');
      expect(said).toContain('inte med ditt eget');
      expect(talk.code.asked).toEqual([anna.id]);
    },
  );

  it('opens Microsoft’s page by a button that needs no bot', async () => {
    const { write } = await talkWith({});
    const { messages } = await write(anna, 'koppla graph');
    const opens = elementsIn(messages).filter(({ type }) => type === 'Action.OpenUrl');
    expect(opens).toMatchObject([
      { title: 'Öppna inloggningssidan', url: 'https://microsoft.com/devicelogin' },
    ]);
  });

  it('says who is signed in instead, and gives a code to who wants one all the same', async () => {
    const refresh: SignIn['refresh'] = async () => ({ state: 'signed_in', account, daysLeft: 90 });
    const talk = await talkWith({ refresh, status: kept });
    const standing = await talk.write(anna, 'koppla graph');
    expect(shownIn(standing)).toContain(account);
    expect(shownIn(standing)).toContain(TENANT_ID);
    expect(shownIn(standing)).toContain('76 dagar');
    expect(talk.code.asked).toEqual([]);
    expect(shownIn(await talk.press(anna, standing, 'Logga in på nytt'))).toContain('GKFR-7P2M');
  });

  it('says how long the sign-in lasts when Microsoft cannot be reached', async () => {
    const refresh: SignIn['refresh'] = async () => ({ state: 'unreachable' });
    const { write, code } = await talkWith({ refresh, status: kept });
    expect(shownIn(await write(anna, 'koppla graph'))).toContain('når jag inte Microsofts inloggning');
    expect(code.asked).toEqual([]);
  });

  it('says what to ask IT for when the page refuses, and names the browser’s way', async () => {
    const talk = await talkWith({});
    const card = await talk.write(anna, 'koppla graph');
    const said = shownIn(await talk.press(anna, card, 'Sidan säger nej'));
    expect(said).toContain('Block device code flow');
    expect(said).toContain('Authentication flows');
    expect(said).toContain('npm run graph:login -- --browser');
  });

  it('says why there is no code', async () => {
    const begin: SignIn['begin'] = async () => ({ state: 'failed', failure: 'blocked' });
    const reply = await (await talkWith({ begin })).write(anna, 'koppla graph');
    expect(shownIn(reply)).toContain('Block device code flow');
    expect(actionsIn(reply).map(({ title }) => title)).toEqual(['Försök igen']);
  });

  it('says Microsoft’s own number when nothing is known of it', async () => {
    const begin: SignIn['begin'] = async () => ({ state: 'failed', failure: { code: 'AADSTS7' } });
    expect(shownIn(await (await talkWith({ begin })).write(anna, 'koppla graph'))).toContain('AADSTS7');
  });

  it('says what is missing when there is nothing to sign in to', async () => {
    const { write } = await conversationWith({ ports: { signIn: fakeSignIn() } });
    expect(shownIn(await write(anna, 'koppla graph'))).toContain('GRAPH_CLIENT_ID');
  });

  it('says in local mode that there is nothing to connect', async () => {
    const playedBy = () => ({ identity: anna.identity, name: anna.displayName });
    const personas = { directory: [], playedBy, become: () => {} };
    const { write } = await conversationWith({ ports: { signIn: fakeSignIn(), personas } });
    expect(shownIn(await write(anna, 'koppla graph'))).toContain('provläget');
  });

  it('gives a code to nobody but the FoU manager, and never in a channel', async () => {
    const { dispatch, incoming, write, code } = await talkWith({});
    const inChannel = incoming(anna, { kind: 'text', text: 'koppla graph' });
    const conversation = { id: '19:a@thread.tacv2', kind: 'channel' as const };
    const replies = [await write(martin, 'koppla graph'), await dispatch({ ...inChannel, conversation })];
    expect(replies.map(shownIn).join()).not.toContain('GKFR');
    expect(code.asked).toEqual([]);
  });
});
