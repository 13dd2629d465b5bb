import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/claim.js';
import type { Notice } from '../../../src/domain/notice.js';
import { anna, martin } from '../../support/builders.js';
import { at } from '../../support/digest-builders.js';
import {
  ABOUT_ACTS,
  declinedClaim,
  drawn,
  ended,
  filed,
  jonas,
  linesOf,
  nadja,
  ofSolna,
  request,
  takenBack,
  waitingClaim,
  withdrawn,
} from '../../support/notice-house.js';
import { afterActs } from '../../support/prepared-requests.js';
import { aChat } from '../../support/queue.js';
import { actionsIn } from '../../support/talk.js';

describe('a request that came in', () => {
  it('is told with number, municipality, question, who asks, when, and what is done now', async () => {
    const [head, status, ...lines] = await linesOf(filed);
    expect(head).toBe('F2026-012 · Järfälla');
    expect(status).toBe('Mottagen');
    expect(lines).toContain(
      'Ny förfrågan från Järfälla, skickad av Jonas [Demo](https://evil.example) den 17 november 2026.',
    );
    expect(lines).toContain('Hur följer **vi** upp?');
  });

  it('is told as it is now when the municipality has taken it back meanwhile', async () => {
    const lines = await linesOf(filed, { requests: [{ ...request, ...takenBack }] });
    expect(lines.join()).toContain(
      'Senast hänt (18 november 2026): Jonas [Demo](https://evil.example) har tagit tillbaka förfrågan.',
    );
    expect(lines.join()).not.toContain('Ny förfrågan');
  });

  it('is kept up to date from then on, and says in the notification which it is', async () => {
    const reply = await drawn(filed);
    expect(reply?.messages[0]?.follows).toEqual({
      subject: { kind: 'request', requestId: request.id },
      version: 1,
    });
    expect(reply?.messages[0]?.cards?.[0]?.summary).toMatch(/^F2026-012: Ny förfrågan från Järfälla/);
  });
});

describe('a request that was taken back', () => {
  it('is told with who took it back, when and why', async () => {
    expect(await linesOf(withdrawn, { requests: [{ ...request, ...takenBack }] })).toEqual([
      'Järfälla har tagit tillbaka F2026-012',
      'Hur följer **vi** upp?',
      'Återtagen av Jonas [Demo](https://evil.example) den 18 november 2026. Ni behöver inte arbeta vidare med den.',
      'Anledning: Löst ändå',
    ]);
  });

  it('is told without a reason when none was given', async () => {
    const [change] = takenBack.history ?? [];
    if (change === undefined) throw new Error('no history');
    const silent = { ...change, act: { kind: 'withdraw' } } as const;
    const lines = await linesOf(withdrawn, {
      requests: [{ ...request, status: 'withdrawn', history: [silent] }],
    });
    expect(lines).toHaveLength(3);
  });
});

describe('a trouble', () => {
  const blocked = { kind: 'route_lost', conversationKind: 'personal', reason: 'blocked' } as const;

  it('of a lost chat names whose it is, why, and what mends it', async () => {
    const lost = aChat(jonas, { lost: { at: at('2026-11-18'), reason: 'blocked' } });
    expect(await linesOf({ ...blocked, personId: jonas.id }, { conversations: [lost] })).toEqual([
      'En chatt tar inte emot meddelanden',
      'Jag kan inte längre skriva till Jonas [Demo](https://evil.example).',
      'Jag är blockerad, eller har inte rätt att skriva där.',
      'När jag får ett meddelande därifrån fungerar det igen. Då skickar jag det som väntar.',
    ]);
  });

  it('of a lost chat that is open again says so', async () => {
    const lines = await linesOf({ ...blocked, personId: jonas.id }, { conversations: [aChat(jonas)] });
    expect(lines[2]).toBe('Nu fungerar det igen, så du behöver inte göra något.');
  });

  it.each<[Notice, string]>([
    [blocked, 'Jag kan inte längre skriva till någon som jag inte känner.'],
    [{ ...blocked, personId: '2026-left' }, 'Jag kan inte längre skriva till någon som jag inte känner.'],
    [{ ...blocked, conversationKind: 'channel' }, 'Jag kan inte längre skriva i en av kanalerna.'],
    [{ ...blocked, conversationKind: 'group' }, 'Jag kan inte längre skriva i en av gruppchattarna.'],
    [
      { kind: 'send_failed', conversationKind: 'personal', personId: martin.id, isCertain: true },
      'Det gäller ett meddelande från mig till Martin Demo.',
    ],
    [
      { kind: 'send_failed', conversationKind: 'channel', isCertain: true },
      'Det gäller ett meddelande från mig i en kanal.',
    ],
  ])('%j says where', async (notice, sentence) => {
    expect((await linesOf(notice))[1]).toBe(sentence);
  });

  it.each([
    [true, 'Ett meddelande kom inte fram'],
    [false, 'Ett meddelande kanske inte kom fram'],
  ])('says whether it is certain: %s', async (isCertain, title) => {
    const notice = { kind: 'send_failed', conversationKind: 'group', isCertain } as const;
    expect((await linesOf(notice))[0]).toBe(title);
  });

  it('of the sign-in says what to do', async () => {
    const said = (await linesOf({ kind: 'sign_in_needed' })).join('\n');
    expect(said).toContain('Logga in kontot');
    expect(said).toContain('it-avdelningen');
  });
});

describe('the word of somebody who represents a municipality', () => {
  const claimed = { kind: 'representation_claimed', claimId: waitingClaim.id } as const;
  const answered = { kind: 'claim_answered', claimId: declinedClaim.id } as const;
  const { reason: _reason, ...silent } = declinedClaim;

  it('is told the manager as a card to answer it on', async () => {
    const reply = await drawn(claimed);
    expect(reply && actionsIn(reply).map(({ data }) => data['verb'])).toEqual([
      'claim.accept',
      'claim.decline',
    ]);
    expect(await linesOf(claimed)).toEqual([
      'Någon vill representera Järfälla',
      'Nadja [Demo](https://evil.example) skrev den 17 november 2026: jag representerar Järfälla.',
      'Rådsmedlem för Järfälla är nu Jonas [Demo](https://evil.example). Godkänner du Nadja [Demo](https://evil.example) som rådsmedlem lämnar Jonas [Demo](https://evil.example) platsen.',
      'En öppen förfrågan får då Nadja [Demo](https://evil.example) som kontakt.',
      'Obs! Personen skriver från samma organisation i Teams som du. Fråga kommunen innan du godkänner.',
    ]);
  });

  it('is told a manager who comes late with who answered it, and how', async () => {
    expect(await linesOf({ ...claimed, claimId: declinedClaim.id })).toEqual([
      'Avböjt för Järfälla',
      'Anna Demo avböjde Nadja [Demo](https://evil.example) den 18 november 2026.',
      'Skäl: Vi **har** redan en.',
    ]);
  });

  it('says nothing to the manager when the person has taken it back, or it is not there', async () => {
    const claims: Claim[] = [{ ...ended, state: 'withdrawn' }];
    expect(await drawn(claimed, { claims })).toBeUndefined();
    expect(await drawn(claimed, { claims: [] })).toBeUndefined();
  });

  it('tells the person no, why, and what they can do', async () => {
    expect(await linesOf(answered)).toEqual([
      'FoU-chefen har inte lagt in dig för Järfälla',
      'Skäl: Vi **har** redan en.',
      'Är det fel, så prata med Anna Demo (FoU-chef).',
      'Du kan fortfarande fråga mig om vad FoU erbjuder.',
    ]);
    expect(await linesOf(answered, { claims: [silent] })).toHaveLength(3);
  });

  it.each([
    ['council_member', 'Nu är du rådsmedlem för Järfälla', 'förfrågningar'],
    ['chief', 'Nu är du socialchef i Järfälla', 'veckobrev'],
  ] as const)('tells the person yes, and what a %s can do now', async (role, title, says) => {
    const claims: Claim[] = [{ ...silent, state: 'accepted', role }];
    const [head, next] = await linesOf(answered, { claims });
    expect(head).toBe(title);
    expect(next).toContain(says);
    const reply = await drawn(answered, { claims });
    expect(reply && actionsIn(reply).map(({ data }) => data['text'])).toEqual([says]);
  });

  it('tells the person nothing when the claim waits or is not there', async () => {
    expect(await drawn({ ...answered, claimId: waitingClaim.id })).toBeUndefined();
    expect(await drawn(answered, { claims: [] })).toBeUndefined();
  });
});

describe('a year', () => {
  const closed = { kind: 'year_closed', year: 2025, changeId: 'c' } as const;
  const reopened = { kind: 'year_reopened', year: 2025, changeId: 'r', by: nadja.id } as const;

  it('that is closed is told with who closed it, when and what it means', async () => {
    expect(await linesOf(closed)).toEqual([
      '2025 är stängt',
      'Nadja [Demo](https://evil.example) stängde året den 12 januari 2026.',
      'Aktiviteterna går att läsa men inte ändra. Behöver något rättas kan FoU-chefen öppna året igen.',
    ]);
    expect(await drawn(closed, { closings: [] })).toBeUndefined();
  });

  it('that is open again is told with who opened it, unless it is closed anew', async () => {
    expect(await linesOf(reopened, { closings: [] })).toEqual([
      '2025 är öppet igen',
      'Nadja [Demo](https://evil.example) öppnade året.',
      'Nu går aktiviteterna att logga och ändra igen.',
    ]);
    expect(await drawn(reopened)).toBeUndefined();
  });
});

describe('a question that is told', () => {
  const { request_asked: asked, joint_asked: joint, request_handed_over: handedOver } = ABOUT_ACTS;
  const house = { requests: [ofSolna] };

  it('is told with who asks it, and a place for the answer', async () => {
    const card = await drawn(asked, house);
    expect(JSON.stringify(card)).toContain('Input.Text');
    expect((await linesOf(asked, house)).slice(-2)).toEqual([
      'Martin Demo frågade 16 november 2026:',
      'Gäller det **hela** kommunen?',
    ]);
  });

  it('is not told when it is answered, or another speaks for the municipality', async () => {
    const done = afterActs(ofSolna, [{ kind: 'answer', text: 'Ja.' }]);
    expect(await drawn(asked, { requests: [done] })).toBeUndefined();
    expect(await drawn(asked, { requests: [{ ...ofSolna, contactId: jonas.id }] })).toBeUndefined();
  });

  it('about joining is told to who has the seat of the asked municipality, until it is answered', async () => {
    expect(await linesOf(joint, { ...house, reader: jonas })).toContain('Fråga F2026-013');
    expect(await drawn(joint, { ...house, reader: anna })).toBeUndefined();
    const said = afterActs(ofSolna, [
      { kind: 'answer_jointly', municipalityId: 'jarfalla', isInterested: false },
    ]);
    expect(await drawn(joint, { requests: [said], reader: jonas })).toBeUndefined();
  });

  it('that was handed over is not told to who has passed it on', async () => {
    expect(await drawn(handedOver, house)).toBeDefined();
    expect(await drawn(handedOver, { requests: [{ ...ofSolna, assignedTo: [martin.id] }] })).toBeUndefined();
  });
});
