import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/conversation/reply.js';
import { PILLAR_OF_KIND } from '../../../src/domain/activity-kind.js';
import type { Person } from '../../../src/domain/person.js';
import { REQUEST_NEEDS, type RequestableKind } from '../../../src/domain/request-rules.js';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { anna, aPerson, jarfallaMember, martin, solnaChief, solnaMember } from '../../support/builders.js';
import { type Element, elementsIn } from '../../support/card-elements.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const SEND = sv.request.form.send;
/** What a template would fill in, had it read what the person wrote. */
const BINDING = ['$', '{stamp}'].join('');
const QUESTION = 'Hur följer vi upp vår öppenvård?';

const inputsIn = (reply: Reply): Element[] =>
  elementsIn(reply.messages.flatMap((message) => message.cards ?? []).map((card) => card.content)).filter(
    (part) => String(part['type']).startsWith('Input.'),
  );
const valueIn = (reply: Reply, id: string): unknown => inputsIn(reply).find((i) => i['id'] === id)?.['value'];

/** What a client sends when nothing is changed on the form. */
const untouched = (reply: Reply): Element =>
  Object.fromEntries(inputsIn(reply).map((input) => [String(input['id']), input['value'] ?? '']));

const opened = async (person: Person) => {
  const chat = await conversationWith();
  const form = await chat.write(person, 'förfrågan');
  const send = (inputs: Element, from = person) =>
    chat.press(from, form, SEND, { ...untouched(form), question: QUESTION, ...inputs });
  return { chat, form, send, stored: () => chat.ports.store.find('requests') };
};

describe('förfrågan: the grammar', () => {
  it.each([
    'förfrågan',
    'Förfrågan!',
    'förfrågning',
    'ny förfrågan',
    'skicka en förfrågan',
    'Jag vill skicka in en förfrågan.',
    'vi vill göra en ny förfrågan',
    'request',
    'new request',
    'send a request',
  ])('"%s" opens the form', async (text) => {
    const chat = await conversationWith();
    expect(shownIn(await chat.write(jarfallaMember, text))).toContain(sv.request.form.title);
  });

  it.each(['förfrågan 2016?', 'vad är en förfrågan?', 'förfrågan om SIP', 'jag vill veta mer om förfrågan'])(
    '"%s" is a question',
    async (text) => {
      const chat = await conversationWith();
      expect(shownIn(await chat.write(jarfallaMember, text))).not.toContain(sv.request.form.title);
    },
  );
});

describe('förfrågan: the form', () => {
  it('asks a council member for everything but the municipality, which it shows', async () => {
    const { form } = await opened(jarfallaMember);
    const ids = inputsIn(form).map((input) => input['id']);
    expect(ids).not.toContain('municipalityId');
    expect(ids).toEqual([
      'question',
      'kind',
      'desiredLine',
      'desiredStart',
      'area',
      'background',
      'onBehalfOfUnit',
      'desiredResult',
      'otherMunicipalitiesInterested',
      'mandatePoint',
      'attachmentUrl',
    ]);
    expect(shownIn(form)).toContain('Kommun: Järfälla');
  });

  it('asks staff for the municipality and whether the council member knows', async () => {
    const { form } = await opened(martin);
    const ids = inputsIn(form).map((input) => input['id']);
    expect(ids).toContain('municipalityId');
    expect(ids).toContain('councilRepInformed');
  });

  it('offers the forms of support by pillar and in plain words', async () => {
    const { form } = await opened(jarfallaMember);
    const kinds = inputsIn(form).find((input) => input['id'] === 'kind')?.['choices'] as Element[];
    expect(kinds).toHaveLength(REQUEST_NEEDS.length);
    expect(kinds.slice(0, 3)).toEqual([
      { title: 'Vet inte än – FoU hjälper er att välja', value: 'other' },
      { title: 'Stöd när ni utvecklar något hos er (FoU hjälper er att välja form)', value: 'support' },
      { title: '– Bollplank: någon att bolla med', value: 'sounding_board' },
    ]);
  });

  it('puts every form of support under the pillar that it counts to', async () => {
    const { form } = await opened(jarfallaMember);
    const kinds = inputsIn(form).find((input) => input['id'] === 'kind');
    const [, ...choices] = elementsIn(kinds?.['choices']);
    let pillar: unknown;
    for (const { title, value } of choices) {
      if (!String(title).startsWith('–')) pillar = value;
      else expect(PILLAR_OF_KIND[value as RequestableKind], String(title)).toBe(pillar);
    }
  });

  it('keeps what the municipality wants to do when it does not know by which form', async () => {
    const { send, stored } = await opened(jarfallaMember);
    await send({ kind: 'produce' });
    expect(await stored()).toMatchObject([{ kind: 'other', pillar: 'produce' }]);
  });

  it('speaks English to an English client', async () => {
    const chat = await conversationWith();
    const form = await chat.write(jarfallaMember, 'request', 'en');
    expect(shownIn(form)).toContain(en.request.form.title);
    expect(shownIn(form)).not.toContain(sv.request.form.questionLabel);
  });

  it('opens with the question that got no answer', async () => {
    const chat = await conversationWith();
    const declined = await chat.write(jarfallaMember, 'Hur många lärare finns på månen?');
    const form = await chat.press(jarfallaMember, declined, sv.answer.sendAsRequest);
    expect(valueIn(form, 'question')).toBe('Hur många lärare finns på månen?');
  });

  it('says clearly that a council member without municipality cannot ask', async () => {
    const lost = aPerson('lost', [{ role: 'council_member', from: '2020-01-01' }]);
    const chat = await conversationWith({ people: [lost] });
    expect(shownIn(await chat.write(lost, 'förfrågan'))).toBe(sv.request.noMunicipality);
  });
});

describe('förfrågan: sending', () => {
  it('needs nothing but the question, and takes the form’s own values for the rest', async () => {
    const { send, stored } = await opened(jarfallaMember);
    await send({});
    const [request, ...others] = await stored();
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      number: 'F2026-001',
      question: QUESTION,
      kind: 'other',
      area: 'general',
    });
    for (const absent of ['background', 'desiredLine', 'desiredStart', 'desiredResult', 'attachmentUrl']) {
      expect(request).not.toHaveProperty(absent);
    }
  });

  it('keeps every field that a person can fill in', async () => {
    const { send, stored } = await opened(martin);
    await send({
      municipalityId: 'sigtuna',
      question: QUESTION,
      kind: 'follow_up',
      area: 'addiction_social_psychiatry',
      desiredLine: 'second',
      desiredStart: 'hösten 2027',
      background: 'Vi började i våras.',
      onBehalfOfUnit: 'Öppenvården',
      councilRepInformed: 'true',
      desiredResult: 'report',
      otherMunicipalitiesInterested: 'solna,ekero',
      mandatePoint: '2',
      attachmentUrl: 'https://example.org/underlag',
      seen: 'second',
    });
    expect(await stored()).toMatchObject([
      {
        municipalityId: 'sigtuna',
        kind: 'follow_up',
        pillar: 'produce',
        area: 'addiction_social_psychiatry',
        desiredLine: 'second',
        desiredStart: {
          text: 'hösten 2027',
          period: { precision: 'season', from: '2027-08-01', to: '2027-12-31' },
        },
        background: 'Vi började i våras.',
        onBehalfOfUnit: 'Öppenvården',
        councilRepInformed: true,
        desiredResult: 'report',
        otherMunicipalitiesInterested: ['ekero', 'solna'],
        mandatePoint: 2,
        attachmentUrl: 'https://example.org/underlag',
      },
    ]);
  });

  it('I30: the receipt says that the municipality owns the work, with number, line, next step and whom to ask', async () => {
    const { send } = await opened(jarfallaMember);
    const receipt = await send({});
    const shown = shownIn(receipt);
    expect(receipt.messages[0]?.replacesPressedCard).toBe(true);
    expect(shown).toContain('F2026-001');
    expect(shown).toContain('Järfälla');
    expect(shown).toContain('Ansvaret och ägarskapet');
    expect(shown).toContain('Första linjens FoU');
    expect(shown).toContain(sv.request.lineReasons.open_offer);
    expect(shown).toContain('Nästa steg: FoU läser och bedömer förfrågan.');
    expect(shown).toContain('Anna Demo (FoU-chef).');
  });

  it('names the council member on the receipt when staff ask for the municipality', async () => {
    const { send } = await opened(martin);
    const shown = shownIn(await send({ municipalityId: 'solna' }));
    expect(shown).toContain('Prata med solna Demo (företräder Solna i FoU-rådet) och Anna Demo (FoU-chef).');
  });

  it.each<[keyof typeof sv.request.lineReasons, Record<string, string>]>([
    ['several_years', { question: 'En treårig studie av vår öppenvård' }],
    ['several_years', { background: 'Uppdraget är flerårigt.' }],
    ['several_years', { desiredStart: '2027–2029' }],
    ['large', { desiredLine: 'second' }],
    ['second_line_result', { desiredResult: 'article' }],
  ])('says before sending that it is second line, and why: %s', async (reason, inputs) => {
    const { chat, send, stored } = await opened(jarfallaMember);
    const form = await send(inputs);
    expect(shownIn(form)).toContain('Så här har jag förstått det');
    expect(shownIn(form)).toContain(sv.request.lineReasons[reason]);
    expect(await stored()).toEqual([]);
    const receipt = shownIn(await chat.press(jarfallaMember, form, SEND, untouched(form)));
    expect(receipt).toContain('Andra linjens FoU');
    expect(receipt).toContain(sv.request.lineReasons[reason]);
    expect(await stored()).toHaveLength(1);
  });

  it('says so once: what is changed after it and still points to the second line is sent', async () => {
    const { chat, send, stored } = await opened(jarfallaMember);
    const form = await send({ desiredLine: 'second' });
    await chat.press(jarfallaMember, form, SEND, { ...untouched(form), desiredResult: 'article' });
    expect(await stored()).toHaveLength(1);
  });

  it('sends what points to the first line at one press', async () => {
    const { send, stored } = await opened(jarfallaMember);
    expect(shownIn(await send({ desiredLine: 'first' }))).not.toContain(sv.request.understood.title);
    expect(await stored()).toHaveLength(1);
  });

  it('makes one request of a double press', async () => {
    const { send, stored } = await opened(jarfallaMember);
    const [first, second] = await Promise.all([send({}), send({})]);
    expect(shownIn(second)).toBe(shownIn(first));
    expect(await stored()).toHaveLength(1);
  });

  it('gives two forms sent at once different numbers', async () => {
    const chat = await conversationWith();
    const forms = await Promise.all([
      chat.write(jarfallaMember, 'förfrågan'),
      chat.write(solnaMember, 'förfrågan'),
    ]);
    await Promise.all([
      chat.press(jarfallaMember, forms[0], SEND, { ...untouched(forms[0]), question: QUESTION }),
      chat.press(solnaMember, forms[1], SEND, { ...untouched(forms[1]), question: QUESTION }),
    ]);
    const requests = await chat.ports.store.find('requests');
    expect(requests.map(({ number }) => number).toSorted()).toEqual(['F2026-001', 'F2026-002']);
  });

  it('files nothing when Järfälla’s council member posts another municipality', async () => {
    const { send, stored } = await opened(jarfallaMember);
    expect(shownIn(await send({ municipalityId: 'solna' }))).toBe(sv.errors.otherMunicipality);
    expect(await stored()).toEqual([]);
  });

  it('tells the second person who presses a shared form that it is used', async () => {
    const { send, stored } = await opened(jarfallaMember);
    await send({});
    expect(shownIn(await send({}, solnaMember))).toBe(sv.request.sentByAnother);
    expect(await stored()).toHaveLength(1);
  });

  it('refuses the press of a chief', async () => {
    const { send, stored } = await opened(jarfallaMember);
    await send({}, solnaChief);
    expect(await stored()).toEqual([]);
  });

  it('stores and shows nothing of a field with a personal identity number (I27)', async () => {
    const { send, stored } = await opened(jarfallaMember);
    const shown = shownIn(await send({ background: 'om 19121212-1212' }));
    expect(shown).toContain(sv.errors.form.identityNumber(sv.request.form.backgroundLabel));
    expect(shown).not.toContain('1212');
    expect(await stored()).toEqual([]);
  });

  it('leaves what the person wrote inert: no Markdown element holds it', async () => {
    const { send } = await opened(jarfallaMember);
    const receipt = await send({ question: `[klicka](https://example.org) ${BINDING} **här**` });
    const blocks = elementsIn(receipt.messages[0]?.cards?.map((card) => card.content));
    const markdown = blocks.filter((b) => b['type'] === 'TextBlock' && String(b['text']).includes('klicka'));
    expect(markdown).toEqual([]);
    expect(shownIn(receipt)).toContain(`[klicka](https://example.org) ${BINDING} **här**`);
  });
});

describe('förfrågan: the form comes back with everything typed', () => {
  const TYPED = {
    municipalityId: 'sigtuna',
    question: 'Kort',
    kind: 'mapping',
    area: 'income_support_labour',
    desiredLine: 'second',
    desiredStart: 'v 12',
    background: `Rad ett\nRad två med ${BINDING} och "citat"`,
    onBehalfOfUnit: 'Öppenvården',
    councilRepInformed: 'false',
    desiredResult: 'memo',
    otherMunicipalitiesInterested: 'ekero,solna',
    mandatePoint: '4',
    attachmentUrl: 'http://example.org',
  };

  it('says all that must be put right at once', async () => {
    const { send, stored } = await opened(martin);
    const form = await send(TYPED);
    const { problems } = sv.request;
    const shown = shownIn(form);
    for (const problem of ['question_too_short', 'council_not_informed', 'attachment_not_https'] as const) {
      expect(shown).toContain(problems[problem]);
    }
    expect(untouched(form)).toEqual(TYPED);
    expect(await stored()).toEqual([]);
  });

  it('opens the hidden part when something stands in it', async () => {
    const more = (reply: Reply) =>
      elementsIn(reply.messages[0]?.cards?.[0]?.content).find((part) => part['id'] === 'more');
    const { form, send } = await opened(martin);
    expect(more(form)?.['isVisible']).toBe(false);
    expect(more(await send(TYPED))?.['isVisible']).toBe(true);
  });

  it.each([
    ['of an older version', { card: 'request-form@0' }, 'äldre version'],
    ['with foreign fields', { sneaked: 'x' }, 'hör till'],
    ['with a choice that is not there', { kind: 'hack' }, sv.request.form.kindLabel],
    [
      'with a municipality that is not there',
      { otherMunicipalitiesInterested: 'taby' },
      sv.request.form.otherMunicipalitiesInterestedLabel,
    ],
    ['with a missing submission', { submissionId: '' }, 'kom inte fram helt'],
  ])('from a card %s', async (_name, wrong, sentence) => {
    const { send, stored } = await opened(martin);
    const form = await send({ ...TYPED, ...wrong });
    expect(shownIn(form)).toContain(sentence);
    const {
      card: _card,
      sneaked: _sneaked,
      submissionId: _submission,
      ...kept
    } = { ...TYPED, ...wrong } as Element;
    expect(untouched(form)).toEqual(kept);
    expect(form.messages[0]?.replacesPressedCard).toBe(true);
    expect(await stored()).toEqual([]);
  });

  it('as the same submission, so that a press which did get through is not sent once more', async () => {
    const { chat, form, send, stored } = await opened(martin);
    await send({ municipalityId: 'sigtuna' });
    const again = await send({ municipalityId: 'sigtuna', card: 'request-form@0' });
    await chat.press(martin, again, SEND, {
      ...untouched(form),
      municipalityId: 'sigtuna',
      question: QUESTION,
    });
    expect(await stored()).toHaveLength(1);
  });

  it('and the mended form can be sent, once', async () => {
    const { chat, send, stored } = await opened(anna);
    const form = await send({ ...TYPED, municipalityId: '' });
    const mended = {
      ...TYPED,
      question: QUESTION,
      councilRepInformed: 'true',
      attachmentUrl: '',
      seen: 'second',
    };
    await chat.press(anna, form, SEND, mended);
    await chat.press(anna, form, SEND, mended);
    expect(await stored()).toHaveLength(1);
    expect(actionsIn(form).map(({ title }) => title)).toEqual([SEND, sv.request.form.keepDraft]);
  });
});
