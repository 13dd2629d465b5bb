import { describe, expect, it } from 'vitest';
import { MAX_SHOWN_LENGTH } from '../../../src/cards/answer.js';
import { createSearch } from '../../../src/language/search.js';
import { sv } from '../../../src/texts/sv/index.js';
import { anEntry, aPerson, EVERYONE, martin, solnaChief, solnaMember } from '../../support/builders.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const entries = [
  anEntry('lovande-praktik', {
    title: 'Lovande praktik',
    text: `Lokala arbetssätt beskrivs. ${'x'.repeat(380)}`,
    facts: [{ label: 'samarbete', year: 2024, text: 'Arbetet görs med Socialstyrelsen.' }],
    related: ['implementeringsstod', 'natverk', 'bollplank'],
  }),
  anEntry('implementeringsstod', { title: 'Implementeringsstöd' }),
  anEntry('natverk', {
    title: 'Nätverk med ett namn som är så långt att det nästan inte får plats någonstans',
  }),
  anEntry('bollplank', { title: 'Bollplank' }),
];
/** Among few entries no word is rare enough to name one. */
const others = Array.from({ length: 40 }, (_, at) => anEntry(`annat-${at}`));
const knowledge = { entries, search: createSearch([...entries, ...others]) };
const chat = () => conversationWith({ ports: { knowledge } });

describe('a question', () => {
  it('is answered with source and year first, then near entries, in at most 700 characters', async () => {
    const talk = await chat();
    const shown = shownIn(await talk.write(solnaMember, 'vem görs lovande praktik i samarbete med?'));
    expect(shown).toContain('Arbetet görs med Socialstyrelsen.');
    expect(shown).toContain('Verksamhetsberättelse 2023 och verksamhetsplan 2024 (2024)');
    const visible = [...new Set(shown.split('\n'))].join('\n');
    expect(visible.length).toBeLessThanOrEqual(MAX_SHOWN_LENGTH);
  });

  it('offers near entries as buttons that open them', async () => {
    const talk = await chat();
    const reply = await talk.write(solnaMember, 'bollplank');
    expect(shownIn(reply)).toContain('Om bollplank.');
    const near = await talk.press(
      solnaMember,
      await talk.write(solnaMember, 'lovande praktik'),
      'Implementeringsstöd',
    );
    expect(shownIn(near)).toContain('Om implementeringsstod.');
  });

  it('stores whether the answer helped, without a name, once although the press arrives twice', async () => {
    const talk = await chat();
    const reply = await talk.write(solnaMember, 'bollplank');
    const data = actionsIn(reply).find(({ title }) => title === sv.answer.helped)?.data ?? {};
    const pressed = talk.incoming(solnaMember, { kind: 'press', verb: 'answer.feedback', data });
    for (const again of [pressed, pressed]) {
      expect(shownIn(await talk.dispatch(again))).toBe(sv.answer.thanks);
    }
    const stored = await talk.ports.store.find('feedback');
    expect(stored).toMatchObject([{ entryId: 'bollplank', helped: true }]);
    expect(JSON.stringify(stored)).not.toContain(solnaMember.id);
    expect(JSON.stringify(stored)).not.toContain(solnaMember.displayName);
  });

  it('stores nothing about an entry that the catalogue does not have', async () => {
    const talk = await chat();
    const [pressed] = actionsIn(await talk.write(solnaMember, 'bollplank'));
    const data = { ...pressed?.data, verb: 'answer.feedback', entryId: 'what ever', helped: true };
    expect(shownIn(await talk.pressData(undefined, data))).toBe(sv.answer.entryGone);
    expect(await talk.ports.store.find('feedback')).toEqual([]);
  });

  it('without an answer is declined, kept for staff, and points a chief to the council member', async () => {
    const talk = await chat();
    const shown = shownIn(await talk.write(solnaChief, 'vad är wifi-lösenordet?'));
    expect(shown).toMatch(/^Jag hittar inget svar/);
    expect(shown).toContain('solna Demo (företräder Solna i FoU-rådet).');
    expect(await talk.ports.store.find('unanswered')).toMatchObject([
      { question: 'vad är wifi-lösenordet?' },
    ]);
  });

  it('points the council member to the FoU manager and offers a request', async () => {
    const talk = await chat();
    const shown = shownIn(await talk.write(solnaMember, 'vad är wifi-lösenordet?'));
    expect(shown).toContain('Anna Demo (FoU-chef).');
    expect(shown).toContain(sv.answer.sendAsRequest);
  });

  it('about an entry that has been taken away gets a sentence', async () => {
    const talk = await chat();
    const data = { verb: 'entry.open', card: 'answer@1', entryId: 'borta' };
    expect(shownIn(await talk.pressData(martin, data))).toBe(sv.answer.entryGone);
  });
});

describe('the welcome', () => {
  const installed = (talk: Awaited<ReturnType<typeof chat>>, kind: 'personal' | 'channel') =>
    talk.dispatch({
      sourceKey: `${kind}|1`,
      locale: 'sv',
      conversation: { id: kind, kind },
      sender: { tenantId: '11111111-2222-4333-8444-555555555555', aadObjectId: 'solna', name: 'x' },
      input: { kind: 'installed' },
    });

  it('says who one is and whom to ask, with three things to press, once per conversation', async () => {
    const talk = await chat();
    const shown = shownIn(await installed(talk, 'personal'));
    expect(shown).toContain('Du är solna Demo, rådsmedlem i Solna.');
    expect(shown).toContain('Anna Demo');
    expect((await installed(talk, 'personal')).messages).toEqual([]);
  });

  const gone = aPerson('gone', [{ role: 'staff', from: '2020-01-01', to: '2025-12-31' }]);
  it.each([
    ['a chief', solnaChief, 'Du är chefsolna Demo, socialchef i Solna.', sv.welcome.suggestions.digest.title],
    ['staff', martin, 'Du är Martin Demo, FoU-personal.', sv.welcome.suggestions.log.title],
    [
      'someone who has left',
      gone,
      sv.welcome.withoutRole('gone Demo'),
      sv.welcome.suggestions.question.title,
    ],
    ['a stranger', undefined, sv.welcome.unknown, sv.welcome.suggestions.question.title],
  ])('tells %s who they are, and what they most likely want first', async (_who, person, who, first) => {
    const talk = await conversationWith({ people: [...EVERYONE, gone] });
    const reply = await talk.dispatch(talk.incoming(person, { kind: 'installed' }));
    expect(shownIn(reply)).toContain(who);
    expect(actionsIn(reply).filter(({ data }) => data['verb'] === 'say')).toHaveLength(3);
    expect(actionsIn(reply)[0]?.title).toBe(first);
  });

  it('is one line in a team', async () => {
    const talk = await chat();
    expect((await installed(talk, 'channel')).messages).toEqual([{ text: sv.welcome.team }]);
  });

  it('has buttons that say their text as if the person wrote it', async () => {
    const talk = await chat();
    const reply = await talk.press(
      solnaMember,
      await installed(talk, 'personal'),
      sv.welcome.suggestions.help.title,
    );
    expect(shownIn(reply)).toContain(sv.help.title);
  });
});
