import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/cards/card-text.js';
import type { Reply } from '../../../src/conversation/reply.js';
import type { Person } from '../../../src/domain/person.js';
import type { Request } from '../../../src/domain/request.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import {
  anna,
  aPerson,
  EVERYONE,
  jarfallaMember,
  martin,
  solnaChief,
  solnaMember,
} from '../../support/builders.js';
import { aRequest, at } from '../../support/digest-builders.js';
import { afterActs, preparedFor } from '../../support/prepared-requests.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const maria = aPerson('maria', [{ role: 'staff', from: '2020-01-01' }], { displayName: 'Maria Demo' });

const chatWith = async (...requests: readonly Request[]) => {
  const chat = await conversationWith({ people: [...EVERYONE, maria] });
  await chat.ports.store.commit(requests.map((request) => insert('requests', request)));
  return chat;
};

/** What is seen when the card opens, without what a button shows. */
const seenIn = (reply: Reply): string =>
  reply.messages
    .flatMap(({ text, cards = [] }) => [text ?? '', ...cards.map(({ content }) => cardToText(content))])
    .join('\n');
const titlesIn = (reply: Reply): string[] => actionsIn(reply).map(({ title }) => title);
const { buttons, lines, done } = sv.requestCard;
const { notFound, changed } = sv.requestActs;

describe('a request by its number', () => {
  it.each([
    'F2026-014',
    'f2026-14',
    'visa F2026-014',
    'Visa förfrågan f2026-014.',
    'öppna ärende F 2026-14',
    'show F2026-014',
    '  F2026–014 ',
  ])('"%s" opens it', async (text) => {
    const chat = await chatWith(preparedFor('take'));
    expect(seenIn(await chat.write(martin, text))).toContain('F2026-014 · Järfälla');
  });

  it.each(['2026-014', 'F2026-014 vad hände?', 'F2026', 'vad gäller i F2026-014'])(
    '"%s" is a question',
    async (text) => {
      const chat = await chatWith(preparedFor('take'));
      expect(seenIn(await chat.write(martin, text))).not.toContain('F2026-014 · Järfälla');
    },
  );

  it('says the same of a number that is another municipality’s as of one that is nobody’s', async () => {
    const chat = await chatWith(preparedFor('take'));
    for (const person of [solnaMember, solnaChief]) {
      expect(seenIn(await chat.write(person, 'F2026-014'))).toBe(notFound);
      expect(seenIn(await chat.write(person, 'F2026-999'))).toBe(notFound);
    }
  });

  it('is opened by a button for nobody whom the number would not open it for', async () => {
    const request = preparedFor('take');
    const chat = await chatWith(request);
    const press = { verb: 'request.show', card: 'request@1', requestId: request.id };
    expect(seenIn(await chat.pressData(solnaMember, press))).toBe(notFound);
    expect(seenIn(await chat.pressData(solnaMember, { ...press, verb: 'request.history' }))).toBe(notFound);
    expect(seenIn(await chat.pressData(jarfallaMember, press))).toContain('F2026-014 · Järfälla');
  });

  it('is kept up to date from then on', async () => {
    const request = preparedFor('take');
    const chat = await chatWith(request);
    const follows = { subject: { kind: 'request', requestId: request.id }, version: 1 };
    const opened = await chat.write(martin, 'F2026-014');
    expect(opened.messages).toMatchObject([{ follows }]);
    const pressed = await chat.press(martin, opened, buttons.take);
    expect(pressed.messages).toMatchObject([
      { replacesPressedCard: true, follows: { ...follows, version: 2 } },
    ]);
  });
});

describe('the card of a request', () => {
  const inTheSecondLine = {
    ...preparedFor('report', { background: 'Vi har prövat själva.', onBehalfOfUnit: 'Öppenvården' }),
    assignedTo: [martin.id],
  };

  it('tells the staff all that is on it', async () => {
    const chat = await chatWith({
      ...inTheSecondLine,
      externalFunding: { source: 'FORTE', amount: 500_000 },
    });
    const seen = seenIn(await chat.write(maria, 'F2026-014'));
    for (const part of [
      'Pågår · Andra linjens FoU',
      'Vi har prövat själva.',
      'Öppenvården',
      'Ansvarig hos FoU: Martin Demo',
      'Kommunens kontakt: jarfalla Demo',
      'Beslut: förvaltningsstyrgruppen sa ja 12 november 2026 (protokoll 2026-11-12, § 4)',
      'underskrivet 16 november 2026 av Anna Demo och Eva Demo. Gäller 1 januari 2027–31 december 2028',
      'FoU-rapport: En rapport',
      'FORTE, 500 000 kr',
      sv.requestCard.next.reported,
    ]) {
      expect(seen.replaceAll('\u00a0', ' ')).toContain(part);
    }
  });

  it.each([
    [{}, sv.requestCard.warnings.both],
    [{ researcher: 'Eva Demo' }, sv.requestCard.warnings.funding],
    [{ externalFunding: { source: 'FORTE' } }, sv.requestCard.warnings.researcher],
  ])(
    'warns of what second-line work mostly has, and stops nothing (002:76-77)',
    async (resources, warning) => {
      const chat = await chatWith({ ...inTheSecondLine, ...resources });
      const card = await chat.write(martin, 'F2026-014');
      expect(seenIn(card)).toContain(warning);
      expect(seenIn(await chat.press(martin, card, buttons.report))).toContain('Rapporterad');
    },
  );

  it.each([
    ['when both are there', { ...inTheSecondLine, researcher: 'Eva', externalFunding: { source: 'FORTE' } }],
    ['in the first line', preparedFor('start')],
  ])('does not warn %s', async (_when, request) => {
    const chat = await chatWith(request);
    const seen = seenIn(await chat.write(martin, 'F2026-014'));
    for (const warning of Object.values(sv.requestCard.warnings)) expect(seen).not.toContain(warning);
  });

  it('tells the municipality in plain words what happens and who has it, and nothing of FoU’s own', async () => {
    const chat = await chatWith(inTheSecondLine);
    for (const person of [jarfallaMember]) {
      const seen = seenIn(await chat.write(person, 'F2026-014'));
      expect(seen).toContain(sv.requestCard.now.in_progress);
      expect(seen).toContain('Ansvarig hos FoU: Martin Demo');
      expect(seen).not.toContain(sv.requestCard.warnings.both);
      expect(seen).not.toContain('Nästa steg');
    }
  });

  it('shows the municipality what FoU asks, with the answer as the button in colour', async () => {
    const chat = await chatWith(preparedFor('answer'));
    const card = await chat.write(jarfallaMember, 'F2026-014');
    expect(seenIn(card)).toContain(`${sv.requestCard.asked.ask('16 november 2026')}\nNär vill ni börja?`);
    expect(actionsIn(card)[0]).toMatchObject({ title: buttons.answer, style: 'positive' });
  });

  it('shows the staff whom it waits for, and the answer when it has come', async () => {
    const waiting = preparedFor('answer');
    const chat = await chatWith(waiting);
    const { asked } = sv.requestCard;
    expect(seenIn(await chat.write(martin, 'F2026-014'))).toContain(
      asked.waiting('Järfälla', 'Martin Demo', '16 november 2026'),
    );
    const answered = afterActs(waiting, [{ kind: 'answer', text: 'Till hösten.' }], jarfallaMember.id);
    const after = await chatWith(answered);
    const seen = seenIn(await after.write(martin, 'F2026-014'));
    expect(seen).toContain('Kommunen svarade: Till hösten.');
    expect(seen).not.toContain('Väntar på svar');
  });

  const joint = preparedFor('answer_jointly', {
    background: 'Vi har prövat själva.',
    onBehalfOfUnit: 'Öppenvården',
    assignedTo: [martin.id],
  });

  it('tells a municipality that is asked to take part what is asked, and neither unit, background nor people', async () => {
    const chat = await chatWith(joint);
    const card = await chat.write(solnaMember, 'F2026-014');
    const seen = shownIn(card);
    expect(seen).toContain('Fråga F2026-014');
    expect(seen).toContain('Vill Solna vara med?');
    for (const part of ['Öppenvården', 'prövat', 'jarfalla Demo', 'Mottagen'])
      expect(seen).not.toContain(part);
    expect(titlesIn(card)).toEqual([buttons.answer_jointly]);
    const history = { verb: 'request.history', card: 'request@1', requestId: joint.id };
    expect(shownIn(await chat.pressData(solnaMember, history))).toBe(seen);
  });

  it('is for the council member who is asked, not for the chief or another municipality', async () => {
    const chat = await chatWith(joint);
    expect(seenIn(await chat.write(solnaChief, 'F2026-014'))).toBe(notFound);
    const ekero = aPerson('ekero', [{ role: 'council_member', municipalityId: 'ekero', from: '2020-01-01' }]);
    const other = await conversationWith({ people: [ekero] });
    await other.ports.store.commit([insert('requests', joint)]);
    expect(seenIn(await other.write(ekero, 'F2026-014'))).toBe(notFound);
  });

  it('tells the staff what each municipality has said and why, and the asker only yes or no', async () => {
    const said = {
      kind: 'answer_jointly',
      municipalityId: 'solna',
      isInterested: true,
      comment: 'Vi har tre fall.',
    } as const;
    const chat = await chatWith(afterActs(joint, [said], solnaMember.id));
    expect(seenIn(await chat.write(martin, 'F2026-014'))).toContain('Solna: ja (Vi har tre fall.)');
    const theirs = await chat.write(jarfallaMember, 'F2026-014');
    expect(seenIn(theirs)).toContain('Fler kommuner: Solna: ja');
    const history = await chat.press(jarfallaMember, theirs, sv.requestCard.history);
    for (const reply of [theirs, history]) expect(shownIn(reply)).not.toContain('tre fall');
    const own = await chat.write(solnaMember, 'F2026-014');
    expect(seenIn(own)).toContain('Solna svarade ja 16 november 2026.');
    expect(titlesIn(own)).toEqual([]);
  });
});

describe('the buttons of a request', () => {
  const offered = async (person: Person, request: Request): Promise<string[]> =>
    titlesIn(await (await chatWith(request)).write(person, 'F2026-014'));

  it('are only what the reader may do', async () => {
    expect(await offered(solnaChief, preparedFor('take', { municipalityId: 'solna' }))).toEqual([
      sv.requestCard.history,
    ]);
    expect(await offered(jarfallaMember, preparedFor('take'))).toEqual([
      buttons.withdraw,
      sv.requestCard.history,
    ]);
    expect(await offered(martin, preparedFor('record_decision'))).not.toContain(buttons.record_decision);
    expect(await offered(anna, preparedFor('record_decision'))).toContain(buttons.record_decision);
  });

  it('are none but the history when it is over', async () => {
    for (const person of [martin, anna, jarfallaMember]) {
      expect(
        await offered(person, aRequest('F2026-014', { status: 'closed', closedAt: at('2026-11-17') })),
      ).toEqual([sv.requestCard.history]);
    }
  });

  it('have the likely next step first and in colour, and at most five beside each other', async () => {
    const chat = await chatWith(preparedFor('choose_line'));
    const card = await chat.write(martin, 'F2026-014');
    expect(actionsIn(card)[0]).toMatchObject({ title: lines.takeOn.first, style: 'positive' });
    expect(actionsIn(card).filter((action) => 'style' in action && action.style === 'positive')).toHaveLength(
      1,
    );
  });

  it('propose the line that the request speaks for, and say why', async () => {
    const chat = await chatWith(preparedFor('choose_line', { desiredLine: 'second' }));
    const card = await chat.write(martin, 'F2026-014');
    expect(actionsIn(card)[0]).toMatchObject({ title: lines.takeOn.second });
    expect(seenIn(card)).toContain(sv.requestCard.reasons.large);
  });
});

describe('pressing a button of a request', () => {
  it('takes on first-line work in one press: line, acceptance and whose it is', async () => {
    const chat = await chatWith(preparedFor('choose_line'));
    const card = await chat.write(martin, 'F2026-014');
    expect(seenIn(await chat.press(martin, card, lines.takeOn.first))).toContain(lines.takenOn.first);
    expect(await chat.ports.store.get('requests', '2026-F2026-014')).toMatchObject({
      version: 2,
      status: 'accepted',
      line: 'first',
      assignedTo: [martin.id],
      history: [{ act: { kind: 'choose_line' } }, { act: { kind: 'accept' } }, { act: { kind: 'take' } }],
    });
  });

  it('leaves second-line work to the steering group (I4)', async () => {
    const chat = await chatWith(preparedFor('choose_line', { desiredLine: 'second' }));
    const card = await chat.write(martin, 'F2026-014');
    await chat.press(martin, card, lines.takeOn.second);
    expect(await chat.ports.store.get('requests', '2026-F2026-014')).toMatchObject({ status: 'triaged' });
  });

  it.each([
    ['start', 'Pågår'],
    ['submit', 'Väntar på styrgruppens beslut'],
    ['prepare_agreement', 'Väntar på avtal'],
    ['document', 'Dokumenterad'],
    ['report', 'Rapporterad'],
  ] as const)('to %s shows the card anew, with what was done', async (act, status) => {
    const chat = await chatWith(preparedFor(act));
    const card = await chat.write(martin, 'F2026-014');
    const seen = seenIn(await chat.press(martin, card, buttons[act]));
    expect(seen).toContain(status);
    expect(seen).toContain(done[act]('F2026-014'));
  });

  it('of two people pressing at once one wins, the other sees who and the fresh card', async () => {
    const chat = await chatWith(preparedFor('accept'));
    const [his, hers] = [await chat.write(martin, 'F2026-014'), await chat.write(maria, 'F2026-014')];
    const replies = await Promise.all([
      chat.press(martin, his, buttons.accept),
      chat.press(maria, hers, buttons.accept),
    ]);
    const seen = replies.map(seenIn);
    const request = await chat.ports.store.get('requests', '2026-F2026-014');
    expect(request).toMatchObject({ version: 2, status: 'accepted' });
    const [winner, loser] = request?.assignedTo[0] === martin.id ? ['Martin Demo', 1] : ['Maria Demo', 0];
    expect(seen[1 - Number(loser)]).toContain(sv.requestCard.accepted);
    expect(seen[Number(loser)]).toContain(changed('F2026-014', String(winner)));
    for (const each of seen) {
      expect(each).toContain('Accepterad');
      expect(each).toContain(`Ansvarig hos FoU: ${winner}`);
    }
  });

  it('tells somebody who presses an old card of theirs that it was themself', async () => {
    const chat = await chatWith(preparedFor('accept'));
    const card = await chat.write(martin, 'F2026-014');
    await chat.press(martin, card, buttons.accept);
    const seen = seenIn(await chat.pressData(martin, { ...actionsIn(card)[0]?.data, take: false }));
    expect(seen).toContain(sv.requestActs.changedByYou('F2026-014'));
  });

  it('a press that arrives twice is done once, and answered alike', async () => {
    const chat = await chatWith(preparedFor('choose_line'));
    const card = await chat.write(martin, 'F2026-014');
    const first = await chat.press(martin, card, lines.takeOn.first);
    const second = await chat.press(martin, card, lines.takeOn.first);
    expect(seenIn(second)).toBe(seenIn(first));
    expect((await chat.ports.store.get('requests', '2026-F2026-014'))?.history).toHaveLength(3);
  });

  it('each press is checked against the registry, whatever the card says', async () => {
    const chat = await chatWith(preparedFor('start'));
    const card = await chat.write(martin, 'F2026-014');
    for (const person of [jarfallaMember, solnaMember, solnaChief]) {
      await chat.press(person, card, buttons.start);
    }
    const left = {
      ...martin,
      version: 2,
      roles: [{ role: 'staff', from: '2020-01-01', to: '2026-11-17' }],
    } as const;
    await chat.ports.store.commit([{ op: 'put', collection: 'people', record: left, expectedVersion: 1 }]);
    expect(seenIn(await chat.press(martin, card, buttons.start))).toContain(sv.errors.noRoleNow);
    expect(await chat.ports.store.get('requests', '2026-F2026-014')).toMatchObject({ version: 1 });
  });

  it('says what is missing when a step is forced that the request is not ready for', async () => {
    const chat = await chatWith(preparedFor('attach'));
    const forced = { card: 'request@1', requestId: '2026-F2026-014', expectedVersion: 1 };
    const seen = seenIn(await chat.pressData(martin, { ...forced, verb: 'request.document' }));
    expect(seen).toContain(sv.requestActs.missing.documentation);
    expect(seen).toContain('Pågår');
    const astray = seenIn(await chat.pressData(martin, { ...forced, verb: 'request.submit' }));
    expect(astray).toContain('läget är ”Pågår”');
  });
});

describe('the history of a request', () => {
  it('is shown on demand beside the request, the latest first, with who and when', async () => {
    const chat = await chatWith(preparedFor('start'));
    const card = await chat.write(martin, 'F2026-014');
    expect(seenIn(card)).not.toContain('Valde linje');
    const history = await chat.press(martin, card, sv.requestCard.history);
    expect(history.messages[0]?.replacesPressedCard).toBeUndefined();
    const seen = seenIn(history);
    expect(seen).toContain('16 november 2026 · Martin Demo');
    expect(seen.indexOf(sv.requestHistory.accept)).toBeLessThan(
      seen.indexOf(sv.requestHistory.chooseLine(sv.labels.lines.first)),
    );
  });

  it('is paged in its place however long it is, and loses nothing', async () => {
    const turns = Array.from({ length: 30 }, (_, i) => [
      { kind: 'ask', question: `Fråga nummer ${i}? ${'x'.repeat(3900)}` } as const,
      { kind: 'answer', text: `Svar nummer ${i}.` } as const,
    ]).flat();
    const chat = await chatWith(afterActs(aRequest('F2026-014'), turns));
    let page = await chat.press(martin, await chat.write(martin, 'F2026-014'), sv.requestCard.history);
    const seen: string[] = [];
    for (;;) {
      seen.push(seenIn(page));
      const content = JSON.stringify(page.messages[0]?.cards?.[0]?.content);
      expect(Buffer.byteLength(content, 'utf16le')).toBeLessThan(60_000);
      if (!titlesIn(page).includes(sv.requestCard.historyCard.older)) break;
      page = await chat.press(martin, page, sv.requestCard.historyCard.older);
      expect(page.messages[0]?.replacesPressedCard).toBe(true);
    }
    for (let i = 0; i < 30; i += 1) {
      expect(seen.join('\n')).toContain(`Fråga nummer ${i}?`);
      expect(seen.join('\n')).toContain(`Svar nummer ${i}.`);
    }
    const back = await chat.press(martin, page, sv.requestCard.historyCard.back);
    expect(seenIn(back)).toContain('F2026-014 · Järfälla');
  });

  it('leaves FoU’s own bookkeeping out for the municipality', async () => {
    const request = afterActs(preparedFor('set_resources'), [
      { kind: 'set_resources', researcher: 'Eva Demo' },
    ]);
    const chat = await chatWith(request);
    const historyOf = async (person: Person) =>
      seenIn(await chat.press(person, await chat.write(person, 'F2026-014'), sv.requestCard.history));
    expect(await historyOf(martin)).toContain(sv.requestHistory.setResources);
    expect(await historyOf(jarfallaMember)).not.toContain(sv.requestHistory.setResources);
  });
});
