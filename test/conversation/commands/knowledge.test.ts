import { describe, expect, it } from 'vitest';
import { CARD_STAMPS } from '../../../src/cards/index.js';
import { COMMANDS } from '../../../src/conversation/commands/index.js';
import type { Reply } from '../../../src/conversation/reply.js';
import { sv } from '../../../src/texts/sv/index.js';
import { anEntry, jarfallaMember, martin } from '../../support/builders.js';
import { elementsIn } from '../../support/card-elements.js';
import { BOLLPLANK, knowledgeTalk, maria, TYPED } from '../../support/knowledge-talk.js';
import { actionsIn, shownIn } from '../../support/talk.js';

const { knowledge } = sv;
const { list, entry, form, problems, factProblems } = knowledge;

/** What stands in the inputs of a form. */
const valuesOf = (reply: Reply): Record<string, unknown> =>
  Object.fromEntries(
    elementsIn(reply.messages.flatMap(({ cards = [] }) => cards.map(({ content }) => content)))
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id, value }) => [id, value]),
  );
const commandOf = (text: string) => COMMANDS.find((command) => command.parse(text) !== undefined)?.name;
const titlesIn = (reply: Reply) => actionsIn(reply).map(({ title }) => title);

describe('kunskap', () => {
  it.each([
    'kunskap',
    'Kunskapen!',
    'visa kunskap',
    'ändra kunskapen',
    'kunskap bollplank',
    'kunskap lovande praktik',
    'redigera kunskap FoU-rådet',
    'knowledge',
    'edit knowledge sounding board',
  ])('is what “%s” opens', (text) => {
    expect(commandOf(text)).toBe('kunskap');
  });

  it.each([
    'kunskap om våld',
    'kunskap i socialtjänsten',
    'vilken kunskap finns',
    'kunskapsbank',
    'knowledge bank',
    'kunskap ett två tre fyra fem sex',
  ])('leaves “%s” to the question', (text) => {
    expect(commandOf(text)).toBe('fråga');
  });

  it('finds entries by what they are called and by what they say, and opens one', async () => {
    const chat = await knowledgeTalk();
    const first = await chat.write(martin, 'kunskap');
    expect(shownIn(first)).toContain(list.nothingChanged);
    const found = await chat.press(martin, first, list.search, { words: 'rådgiv' });
    expect(titlesIn(found)).toContain(list.open('Bollplank'));
    expect(titlesIn(await chat.press(martin, first, list.search, { words: 'vägval' }))).toContain(
      list.open('Bollplank'),
    );
    const opened = shownIn(await chat.press(martin, found, list.open('Bollplank')));
    expect(opened).toContain(BOLLPLANK.text);
    expect(opened).toContain(
      'Verksamhetsberättelse 2023 och verksamhetsplan 2024 (2024); Verksamhetsberättelse 2017 (2017)',
    );
  });

  it('searches at once for the words that were written, and says when nothing is so called', async () => {
    const chat = await knowledgeTalk();
    expect(titlesIn(await chat.write(martin, 'kunskap bollplank'))).toContain(list.open('Bollplank'));
    expect(shownIn(await chat.write(martin, 'kunskap enhörning'))).toContain(list.nothingFound);
  });

  it('shows few enough for a phone, and how many there are', async () => {
    const many = Array.from({ length: 30 }, (_, at) => anEntry(`natverk-${at}`, { title: `Nätverk ${at}` }));
    const reply = await (await knowledgeTalk(many)).write(martin, 'kunskap nätverk');
    expect(titlesIn(reply).filter((title) => title.startsWith(list.open('Nätverk')))).toHaveLength(8);
    expect(shownIn(reply)).toContain(list.more('8', '30'));
  });

  it('is for staff, in a personal chat', async () => {
    const chat = await knowledgeTalk();
    expect(shownIn(await chat.write(jarfallaMember, 'kunskap'))).toBe(sv.errors.notForRole('FoU-personal'));
    const inChannel = {
      ...chat.incoming(martin, { kind: 'text', text: 'kunskap' }),
      conversation: { id: 'channel', kind: 'channel' },
    } as const;
    expect(shownIn(await chat.dispatch(inChannel))).toBe(sv.errors.personalOnly);
  });
});

describe('a new entry', () => {
  it('answers the next question, with its own source and year (I24)', async () => {
    const chat = await knowledgeTalk();
    expect(shownIn(await chat.write(jarfallaMember, 'vad är SIP?'))).toContain(sv.answer.noAnswer);
    const saved = shownIn(await chat.add());
    expect(saved).toContain(knowledge.saved);
    expect(saved).toMatch(/Martin Demo lade till texten 18 november 2026 kl\. 12\.00\./);
    const answer = shownIn(await chat.write(jarfallaMember, 'vad är SIP?'));
    expect(answer).toContain(TYPED.text);
    expect(answer).toContain('Källa: Uppgift från FoU Nordväst (2026)');
    expect(shownIn(await chat.write(jarfallaMember, 'hur många SIP planer gjordes 2026'))).toContain(
      'Det gjordes 12 planer 2026.',
    );
  });

  it('is kept as typed, with its audit row, in one record', async () => {
    const chat = await knowledgeTalk();
    await chat.add({
      pillar: 'support',
      area: 'general',
      line: 'first',
      documents: 'verksamhetsberattelse-2017',
    });
    const [edit] = await chat.edits();
    expect(edit).toMatchObject({
      entryId: 'samordnad-individuell-plan',
      isRetired: false,
      entry: {
        id: 'samordnad-individuell-plan',
        title: TYPED.title,
        kind: 'term',
        organisation: 'fou_nordvast',
        status: 'current',
        years: [2026],
        pillar: 'support',
        area: 'general',
        line: 'first',
        alsoCalled: ['SIP', 'samordnad plan'],
        facts: [{ label: 'antal planer', year: 2026, text: 'Det gjordes 12 planer 2026.' }],
        related: ['bollplank'],
        sources: [
          { document: 'verksamhetsberattelse-2017' },
          { title: 'Uppgift från FoU Nordväst', year: 2026 },
        ],
        text: TYPED.text,
      },
      history: [{ at: '2026-11-18T11:00:00.000Z', by: martin.id, change: 'added', fields: [] }],
    });
    expect(await chat.ports.store.find('audit')).toMatchObject([
      { by: martin.id, action: 'add-entry', collection: 'edits', recordId: edit?.id },
    ]);
  });

  it('begins with this year and a source of staff’s own', async () => {
    const chat = await knowledgeTalk();
    const empty = await chat.press(martin, await chat.write(martin, 'kunskap'), list.add);
    expect(valuesOf(empty)).toMatchObject({ years: '2026', sourceTitle: form.ownSource, sourceYear: '2026' });
  });

  it.each([
    [{ title: '' }, [problems.no_title]],
    [{ title: 'bollplank' }, [problems.title_taken]],
    [{ title: '[SIP](https://evil.example)' }, [problems.title_signs]],
    [{ text: '', facts: '' }, [problems.no_text]],
    [{ text: `2026 ${'x'.repeat(420)}` }, [problems.long_text]],
    [{ years: 'i år' }, [problems.years_unread]],
    [{ years: '' }, [problems.no_year]],
    [{ sourceTitle: '' }, [problems.no_source]],
    [{ sourceYear: '' }, [problems.source_year]],
    [{ sourceYear: '2027' }, [problems.source_year]],
    [{ sourceTitle: '', documents: 'stockholm-arsrapport-2023' }, [problems.source_of_other]],
    [{ facts: 'a: Bra.\nantal planer 2026' }, [factProblems.no_label('2')]],
    [
      { facts: 'antal (2026): Det var 12\nb:' },
      [factProblems.unfinished('1'), factProblems.no_sentence('2')],
    ],
    [{ related: 'Bollplank\nNågot annat' }, [knowledge.unknownRelated('Något annat')]],
  ])(
    'with %o is not saved, and the form says why and keeps all that was typed',
    async (inputs, sentences) => {
      const chat = await knowledgeTalk();
      const again = await chat.add(inputs);
      for (const sentence of sentences) expect(shownIn(again)).toContain(sentence);
      expect(valuesOf(again)).toMatchObject({ ...TYPED, ...inputs });
      expect(await chat.edits()).toEqual([]);
    },
  );

  it('is saved once when the form arrives twice, and says so to somebody else who sends it', async () => {
    const chat = await knowledgeTalk();
    const empty = await chat.press(martin, await chat.write(martin, 'kunskap'), list.add);
    const inputs = { ...valuesOf(empty), ...TYPED };
    await chat.press(martin, empty, form.save, inputs);
    expect(shownIn(await chat.press(martin, empty, form.save, inputs))).toContain(knowledge.saved);
    expect(shownIn(await chat.press(maria, empty, form.save, inputs))).toBe(
      knowledge.sentByAnother('Martin Demo'),
    );
    expect(await chat.edits()).toHaveLength(1);
  });

  it('gets another id when its own is taken', async () => {
    const chat = await knowledgeTalk([anEntry('sip', { title: 'Något annat' })]);
    await chat.add({ title: 'SIP', related: '' });
    expect((await chat.edits()).map(({ entryId }) => entryId)).toEqual(['sip-2']);
  });

  it('stands inert in answers, whatever staff wrote in its text', async () => {
    const chat = await knowledgeTalk();
    const markup = 'Se [klicka](https://evil.example) **fet** 2026.';
    await chat.add({ text: markup });
    const answer = await chat.write(jarfallaMember, 'vad är SIP?');
    const cards = answer.messages.flatMap(({ cards = [] }) => cards.map(({ content }) => content));
    const holding = elementsIn(cards).filter(({ text }) => text === markup);
    expect(holding.map(({ type }) => type)).toEqual(['TextRun']);
  });
});

describe('an identity number in the form', () => {
  it.each([
    'title',
    'text',
    'years',
    'alsoCalled',
    'facts',
    'documents',
    'sourceTitle',
    'sourceYear',
    'related',
  ])('is refused in %s, and neither stored nor shown', async (field) => {
    const chat = await knowledgeTalk();
    const reply = await chat.add({ [field]: 'Om 19121212-1212.' });
    expect(shownIn(reply)).toContain('ser ut att stå ett personnummer');
    expect(JSON.stringify(reply)).not.toContain('1212');
    expect(await chat.edits()).toEqual([]);
  });
});

describe('changing an entry', () => {
  it('opens the form with all that it says, and saves nothing when nothing was changed', async () => {
    const chat = await knowledgeTalk();
    const opened = await chat.press(martin, await chat.open('bollplank'), entry.change);
    expect(valuesOf(opened)).toMatchObject({
      title: 'Bollplank',
      alsoCalled: 'rådgivning',
      documents: 'verksamhetsberattelse-2023-plan-2024,verksamhetsberattelse-2017',
      sourceTitle: '',
      years: '2024',
    });
    await chat.press(martin, opened, form.save, valuesOf(opened));
    expect(await chat.edits()).toEqual([]);
  });

  it('is in force on the next question, keeps the lines of the sources, and says in the history what was changed', async () => {
    const chat = await knowledgeTalk();
    const opened = await chat.press(martin, await chat.open('bollplank'), entry.change);
    const text = 'Bollplank är ett samtal på en timme.';
    const saved = await chat.press(martin, opened, form.save, {
      ...valuesOf(opened),
      text,
      pillar: 'support',
    });
    expect(shownIn(saved)).toContain('Martin Demo ändrade texten och pelaren 18 november 2026 kl. 12.00.');
    expect(shownIn(await chat.write(jarfallaMember, 'vad är bollplank?'))).toContain(text);
    expect((await chat.edits())[0]?.entry?.sources).toEqual(BOLLPLANK.sources);
  });

  it('lets one win when two do it at once; the other sees who, what it is now, and all that they typed', async () => {
    const chat = await knowledgeTalk();
    const opened = await chat.press(martin, await chat.open('bollplank'), entry.change);
    const mine = { ...valuesOf(opened), text: 'Martins text.' };
    const theirs = { ...valuesOf(opened), text: 'Marias text.' };
    await chat.press(maria, opened, form.save, theirs);
    const again = await chat.press(martin, opened, form.save, mine);
    expect(shownIn(again)).toContain(knowledge.changedByOther('Maria Demo', '18 november 2026 kl. 12.00'));
    expect(valuesOf(again)['text']).toBe('Martins text.');
    expect(shownIn(again)).toContain('Marias text.');
    await chat.press(martin, again, form.save, mine);
    expect(shownIn(await chat.write(jarfallaMember, 'bollplank'))).toContain('Martins text.');
    expect((await chat.edits())[0]?.history.map(({ by }) => by)).toEqual([maria.id, martin.id]);
  });

  it('keeps commas inside a name', async () => {
    const chat = await knowledgeTalk([
      anEntry('omraden', { alsoCalled: ['barn, unga och familj', 'områden'] }),
    ]);
    const opened = await chat.press(martin, await chat.open('omraden'), entry.change);
    expect(valuesOf(opened)['alsoCalled']).toBe('barn, unga och familj; områden');
    await chat.press(martin, opened, form.save, valuesOf(opened));
    expect(await chat.edits()).toEqual([]);
  });
});

describe('buttons beside the form', () => {
  it('take no notice of its inputs, which some clients send along', async () => {
    const chat = await knowledgeTalk();
    const opened = await chat.press(martin, await chat.open('bollplank'), entry.change);
    expect(shownIn(await chat.press(martin, opened, form.cancel, valuesOf(opened)))).toContain(entry.change);
    const empty = await chat.press(martin, await chat.write(martin, 'kunskap'), list.add, { words: 'ord' });
    expect(shownIn(await chat.press(martin, empty, form.cancel, valuesOf(empty)))).toContain(list.intro);
    expect(await chat.edits()).toEqual([]);
  });
});

describe('taking an entry out of use', () => {
  it('holds from the next question; buttons on older answers say so, and it can be brought back', async () => {
    const chat = await knowledgeTalk();
    const retired = await chat.press(martin, await chat.open('bollplank'), entry.retire);
    expect(shownIn(retired)).toContain(entry.retired);
    expect(shownIn(await chat.write(jarfallaMember, 'vad är bollplank?'))).toContain(sv.answer.noAnswer);
    const card = [...CARD_STAMPS].find((stamp) => stamp.startsWith('answer@'));
    const older = { verb: 'entry.open', card, entryId: 'bollplank' };
    expect(shownIn(await chat.pressData(jarfallaMember, older))).toBe(sv.answer.entryGone);

    const found = await chat.write(maria, 'kunskap bollplank');
    expect(shownIn(found)).toContain(list.retired);
    const restored = await chat.press(
      maria,
      await chat.press(maria, found, list.open('Bollplank')),
      entry.restore,
    );
    const shown = shownIn(restored);
    expect(shown).not.toContain(entry.retired);
    expect(shown.indexOf('Maria Demo tog texten i bruk igen')).toBeGreaterThan(0);
    expect(shown.indexOf('Maria Demo tog texten i bruk igen')).toBeLessThan(
      shown.indexOf('Martin Demo tog texten ur bruk'),
    );
    expect(shownIn(await chat.write(jarfallaMember, 'vad är bollplank?'))).toContain(BOLLPLANK.text);
  });

  it('lets what was being changed meanwhile be saved, and says that it is out of use', async () => {
    const chat = await knowledgeTalk();
    const opened = await chat.press(martin, await chat.open('bollplank'), entry.change);
    await chat.press(maria, await chat.open('bollplank'), entry.retire);
    const inputs = { ...valuesOf(opened), text: 'Martins text.' };
    const again = await chat.press(martin, opened, form.save, inputs);
    expect(shownIn(again)).toContain(knowledge.changedByOther('Maria Demo', '18 november 2026 kl. 12.00'));
    const saved = shownIn(await chat.press(martin, again, form.save, inputs));
    expect(saved).toContain(knowledge.savedRetired);
    expect(saved).toContain(entry.retired);
  });

  it('is not done over somebody’s change that was not seen', async () => {
    const chat = await knowledgeTalk();
    const seen = await chat.open('bollplank');
    const opened = await chat.press(maria, seen, entry.change);
    await chat.press(maria, opened, form.save, { ...valuesOf(opened), text: 'Marias text.' });
    const reply = shownIn(await chat.press(martin, seen, entry.retire));
    expect(reply).toContain(knowledge.changedMeanwhile('Maria Demo', '18 november 2026 kl. 12.00'));
    expect(reply).toContain('Marias text.');
    expect((await chat.edits())[0]?.isRetired).toBe(false);
  });
});
