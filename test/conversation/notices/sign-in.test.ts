import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/cards/card-text.js';
import { drawNotice } from '../../../src/conversation/notices/index.js';
import type { Notice } from '../../../src/domain/notice.js';
import { SIGN_IN_FAILURES } from '../../../src/domain/sign-in.js';
import { textsIn } from '../../../src/texts/index.js';
import type { SignIn } from '../../../src/usecases/sign-in-port.js';
import { anna, martin } from '../../support/builders.js';
import { TENANT_ID } from '../../support/fake-microsoft.js';
import { fakeSignIn } from '../../support/fake-sign-in.js';
import { fakeClock, fakePorts } from '../../support/fakes.js';

/** The card's text on the 30th of November. */
const said = async (notice: Notice, reader = anna, status?: SignIn['status']): Promise<string> => {
  const clock = fakeClock('2026-11-30T02:10:00.000Z');
  const ports = fakePorts({ clock, signIn: fakeSignIn(status && { status }) });
  const message = await drawNotice(ports, notice, textsIn('sv'), reader);
  return (message?.cards ?? []).map(({ content }) => cardToText(content)).join('\n');
};

describe('a sign-in that is done', () => {
  const done = { kind: 'sign_in_done', signInId: 's', tenantId: TENANT_ID } as const;

  it('is confirmed with the account, the tenant and how long it lasts', async () => {
    const text = await said({ ...done, account: 'veckobrev@fou.example', mayRead: false });
    expect(text).toContain(`Inloggad som veckobrev@fou.example i organisationen ${TENANT_ID}.`);
    expect(text).toContain('90 dagar');
    expect(text).toContain('Jag får inte läsa kanalerna.');
  });

  it('is warned of when the account looks like a person’s own, with a way to change it', async () => {
    const text = await said(done);
    expect(text).toContain('en persons eget');
    expect(text).toContain('Logga in på nytt');
    expect(text).not.toContain('Klart');
  });
});

describe('a sign-in that failed', () => {
  it.each(SIGN_IN_FAILURES)('says what to do about %s', async (reason) => {
    const text = await said({ kind: 'sign_in_failed', signInId: 's', reason });
    expect(text).toContain('Det gick inte att logga in kontot');
    expect(text).not.toContain('Microsoft svarade');
  });

  it.each(['blocked', 'expired'])('names the exclusion and the browser’s way when %s', async (reason) => {
    const text = await said({ kind: 'sign_in_failed', signInId: 's', reason });
    expect(text).toContain('Block device code flow');
    expect(text).toContain('--browser');
  });

  it('shows a number that nothing is known of', async () => {
    expect(await said({ kind: 'sign_in_failed', signInId: 's', reason: 'AADSTS7' })).toContain('AADSTS7');
  });
});

describe('a sign-in that could not be renewed', () => {
  it.each([
    ['2026-11-29', 'first', 'Inloggningen gäller i 89 dagar till'],
    ['2026-09-15', 'soon', 'Om 14 dagar går inloggningen för veckobreven ut'],
    ['2026-09-04', 'last', 'Viktigt: om 3 dagar slutar veckobreven komma'],
    ['2026-09-02', 'last', 'Viktigt: om 1 dag slutar veckobreven komma'],
  ] as const)('since %s says at the stage %s: %s', async (since, stage, sentence) => {
    expect(await said({ kind: 'sign_in_lapsing', since, stage })).toContain(sentence);
  });

  it('says nothing once it has been renewed after all', async () => {
    const status: SignIn['status'] = async () => ({
      state: 'signed_in',
      account: 'a',
      tenantId: TENANT_ID,
      daysLeft: 90,
      succeededAt: '2026-11-30T01:00:00.000Z',
    });
    const notice = { kind: 'sign_in_lapsing', since: '2026-11-29', stage: 'first' } as const;
    expect(await said(notice, anna, status)).toBe('');
    expect(await said({ ...notice, since: '2026-11-30' }, anna, status)).not.toBe('');
  });

  it.each([
    [anna, 'Logga in kontot'],
    [martin, 'graph:login'],
  ])('and is over offers the way to whoever may take it', async (reader, words) => {
    expect(await said({ kind: 'sign_in_needed' }, reader)).toContain(words);
  });
});
