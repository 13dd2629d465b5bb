import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.js';
import type { Request } from '../../src/domain/request.js';
import { sv } from '../../src/texts/sv/index.js';
import { insert } from '../../src/usecases/changes.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin, solnaMember } from '../support/builders.js';
import { anActivity, aRequest } from '../support/digest-builders.js';
import { builtNumber } from '../support/identity-numbers.js';
import { afterActs, preparedFor } from '../support/prepared-requests.js';
import { talkAbout } from '../support/request-form-talk.js';
import { shownIn } from '../support/talk.js';

const maria = aPerson('maria', [{ role: 'staff', from: '2020-01-01' }], { displayName: 'Maria Demo' });
const PEOPLE: readonly Person[] = [...EVERYONE, maria];
const { problems, lines, acts } = sv.requestForms;
const lastAct = ({ history }: Request) => history.at(-1)?.act;

describe('handing a request over', () => {
  it('offers the colleagues of the day, and tells the one who gets it', async () => {
    const chat = await talkAbout(afterActs(aRequest('F2026-014'), [{ kind: 'take' }]), { people: PEOPLE });
    const form = await chat.opens(martin, 'hand_over');
    const shown = shownIn(form);
    expect(shown).toContain('Maria Demo');
    expect(shown).toContain('Anna Demo');
    expect(shown).not.toContain('Martin Demo');
    const done = await chat.sends(martin, form, 'hand_over', { toPersonId: maria.id });
    expect(shownIn(done)).toContain(sv.requestCard.done.hand_over('F2026-014'));
    expect(await chat.now()).toMatchObject({ assignedTo: [maria.id], version: 2 });
    expect(await chat.told()).toContain(`${maria.id} request_handed_over`);
  });

  it('takes nobody who is not on the staff, whatever the card says', async () => {
    const chat = await talkAbout(aRequest('F2026-014'), { people: PEOPLE });
    const form = await chat.opens(martin, 'hand_over');
    const refused = await chat.sends(martin, form, 'hand_over', { toPersonId: jarfallaMember.id });
    expect(shownIn(refused)).toContain(problems.notInList(acts.hand_over.fields.toPersonId.label));
    expect(await chat.now()).toMatchObject({ version: 1, assignedTo: [] });
  });
});

describe('a question to the municipality', () => {
  const asked = async () => {
    const chat = await talkAbout(aRequest('F2026-014'), { people: PEOPLE });
    const form = await chat.opens(martin, 'ask');
    await chat.sends(martin, form, 'ask', { question: ' När vill ni börja? ' });
    return chat;
  };

  it('waits for an answer, and reaches who speaks for the municipality', async () => {
    const chat = await asked();
    expect(await chat.now()).toMatchObject({
      waitingFor: { question: 'När vill ni börja?', askedBy: martin.id },
    });
    expect(await chat.told()).toContain(`${jarfallaMember.id} request_asked`);
  });

  it('shows who asks and what, and the answer goes back to whoever asked', async () => {
    const chat = await asked();
    const form = await chat.opens(jarfallaMember, 'answer');
    expect(shownIn(form)).toContain(lines.asked('Martin Demo', '18 november 2026'));
    expect(shownIn(form)).toContain('När vill ni börja?');
    const done = await chat.sends(jarfallaMember, form, 'answer', { text: 'Till hösten.' });
    expect(shownIn(done)).toContain(sv.requestCard.done.answer('F2026-014'));
    const now = await chat.now();
    expect('waitingFor' in now).toBe(false);
    expect(lastAct(now)).toEqual({ kind: 'answer', text: 'Till hösten.' });
    expect(await chat.told()).toContain(`${martin.id} request_answered`);
  });

  it('can be answered though something else has happened to the request meanwhile', async () => {
    const chat = await asked();
    const form = await chat.opens(jarfallaMember, 'answer');
    await chat.presses(martin, 'request.take', { expectedVersion: 2 });
    await chat.sends(jarfallaMember, form, 'answer', { text: 'Till hösten.' });
    expect(lastAct(await chat.now())).toEqual({ kind: 'answer', text: 'Till hösten.' });
  });

  it('is answered once, however often the press arrives', async () => {
    const chat = await asked();
    const form = await chat.opens(jarfallaMember, 'answer');
    await chat.sends(jarfallaMember, form, 'answer', { text: 'Till hösten.' });
    await chat.sends(jarfallaMember, form, 'answer', { text: 'Till hösten.' });
    expect((await chat.now()).version).toBe(3);
  });

  it('that staff have answered for the municipality says who did, and keeps what was typed', async () => {
    const chat = await asked();
    const form = await chat.opens(jarfallaMember, 'answer');
    const staffForm = await chat.opens(maria, 'answer');
    await chat.sends(maria, staffForm, 'answer', { text: 'De ringde: i vår.' });
    const late = await chat.sends(jarfallaMember, form, 'answer', { text: 'Till hösten.' });
    expect(shownIn(late)).toContain(sv.requestActs.changed('F2026-014', 'Maria Demo'));
    expect(chat.inputsIn(late)).toEqual({ text: 'Till hösten.' });
    expect(lastAct(await chat.now())).toEqual({ kind: 'answer', text: 'De ringde: i vår.' });
  });

  it('is not answered with the answer to the one before', async () => {
    const chat = await asked();
    const old = await chat.opens(jarfallaMember, 'answer');
    await chat.sends(maria, await chat.opens(maria, 'answer'), 'answer', { text: 'I vår.' });
    await chat.sends(martin, await chat.opens(martin, 'ask'), 'ask', { question: 'Vilken enhet?' });
    await chat.sends(jarfallaMember, old, 'answer', { text: 'Till hösten.' });
    expect(await chat.now()).toMatchObject({ waitingFor: { question: 'Vilken enhet?' }, version: 4 });
  });

  it('is neither seen nor answered by another municipality', async () => {
    const chat = await asked();
    expect(shownIn(await chat.opens(solnaMember, 'answer'))).toBe(sv.requestActs.notFound);
    const forced = await chat.presses(solnaMember, 'request.answer', { expectedVersion: 2, text: 'Ja.' });
    expect(shownIn(forced)).toBe(sv.requestActs.notFound);
    const odd = await chat.presses(solnaMember, 'request.answer', { expectedVersion: 'x', text: 'Ja.' });
    expect(shownIn(odd)).toBe(sv.requestActs.notFound);
    expect((await chat.now()).version).toBe(2);
  });
});

describe('the line', () => {
  const large = aRequest('F2026-014', { desiredLine: 'second' });

  it('is suggested and explained, and another takes a reason', async () => {
    const chat = await talkAbout(large);
    const form = await chat.opens(martin, 'choose_line');
    expect(shownIn(form)).toContain(lines.suggestion(sv.labels.lines.second, sv.request.lineReasons.large));
    expect(chat.inputsIn(form)).toEqual({ line: 'second', reason: '' });
    const refused = await chat.sends(martin, form, 'choose_line', { line: 'first' });
    expect(shownIn(refused)).toContain(problems.reasonNeeded);
    expect(chat.inputsIn(refused)).toEqual({ line: 'first', reason: '' });
    await chat.sends(martin, refused, 'choose_line', { line: 'first', reason: 'Det räcker med ett möte.' });
    expect(lastAct(await chat.now())).toEqual({
      kind: 'choose_line',
      line: 'first',
      reason: 'Det räcker med ett möte.',
    });
  });

  it('that is chosen is changed with a reason only', async () => {
    const chat = await talkAbout(afterActs(large, [{ kind: 'choose_line', line: 'first' }]));
    const form = await chat.opens(martin, 'choose_line');
    expect(shownIn(form)).toContain(lines.chosen(sv.labels.lines.first));
    const refused = await chat.sends(martin, form, 'choose_line', { line: 'second' });
    expect(shownIn(refused)).toContain(sv.requestActs.problems.reason_missing);
    expect((await chat.now()).line).toBe('first');
  });
});

const DECISION = {
  body: 'admin_steering',
  outcome: 'yes',
  date: '2026-11-12',
  minutesRef: 'protokoll 2026-11-12, § 4',
};
const AGREEMENT = {
  fouManagerSigned: 'Anna Demo',
  commissionerName: 'Eva Demo',
  signedAt: '2026-11-16',
  from: '2027-01-01',
  to: '2028-12-31',
};

describe('the decision and the agreement', () => {
  it('I4: the FoU manager enters the decision, with body, date, outcome and minutes', async () => {
    const chat = await talkAbout(preparedFor('record_decision'));
    const done = await chat.sends(
      anna,
      await chat.opens(anna, 'record_decision'),
      'record_decision',
      DECISION,
    );
    expect(shownIn(done)).toContain(sv.requestCard.done.record_decision('F2026-014'));
    expect(await chat.now()).toMatchObject({ status: 'decided_yes', decision: DECISION });
  });

  it('a no ends the request', async () => {
    const chat = await talkAbout(preparedFor('record_decision'));
    const form = await chat.opens(anna, 'record_decision');
    await chat.sends(anna, form, 'record_decision', { ...DECISION, outcome: 'no' });
    expect(await chat.now()).toMatchObject({ status: 'decided_no' });
  });

  it('I5: the FoU manager enters the agreement, with both names', async () => {
    const chat = await talkAbout(preparedFor('record_agreement'));
    const form = await chat.opens(anna, 'record_agreement');
    expect(chat.inputsIn(form)).toMatchObject({ fouManagerSigned: 'Anna Demo', commissionerName: '' });
    expect(shownIn(form)).toContain(lines.noResources);
    const refused = await chat.sends(anna, form, 'record_agreement', { ...AGREEMENT, commissionerName: ' ' });
    expect(shownIn(refused)).toContain('Fyll i ”Uppdragsgivare som har skrivit under”.');
    expect((await chat.now()).status).toBe('awaiting_agreement');
    await chat.sends(anna, refused, 'record_agreement', AGREEMENT);
    expect(await chat.now()).toMatchObject({ status: 'in_progress', agreement: AGREEMENT });
  });

  it.each(['record_decision', 'record_agreement'] as const)(
    'staff are neither shown the form of %s nor can they send it',
    async (act) => {
      const chat = await talkAbout(preparedFor(act));
      const refusal = sv.errors.notForRole(sv.labels.roles.fou_manager);
      expect(shownIn(await chat.opens(martin, act))).toBe(refusal);
      const inputs = act === 'record_decision' ? DECISION : AGREEMENT;
      const verb = `request.${act.replace('_', '-')}`;
      expect(shownIn(await chat.presses(martin, verb, { expectedVersion: 1, ...inputs }))).toBe(refusal);
      expect((await chat.now()).version).toBe(1);
    },
  );

  it.each([
    [
      'a day that is none',
      { date: '2026-02-30' },
      problems.unreadableDay(acts.record_decision.fields.date.label),
    ],
    [
      'words for a day',
      { date: 'i torsdags' },
      problems.unreadableDay(acts.record_decision.fields.date.label),
    ],
    [
      'a day long ago',
      { date: '0202-11-12' },
      problems.dayOutside(acts.record_decision.fields.date.label, '1 januari 2000', '31 december 2099'),
    ],
    ['a day to come', { date: '2026-11-19' }, sv.requestActs.problems.decision_in_the_future],
    ['no day', { date: '' }, 'Välj något vid ”Datum för beslutet”.'],
    ['a body that does not decide', { body: 'fou_council' }, problems.notInList('Vem som har beslutat')],
    ['no minutes', { minutesRef: '' }, 'Fyll i ”Var protokollet finns”.'],
    ['long minutes', { minutesRef: 'x'.repeat(201) }, problems.tooLong('Var protokollet finns', '200')],
  ])('%s is pointed out, and what was typed stays', async (_what, wrong, sentence) => {
    const chat = await talkAbout(preparedFor('record_decision'));
    const form = await chat.opens(anna, 'record_decision');
    const refused = await chat.sends(anna, form, 'record_decision', { ...DECISION, ...wrong });
    expect(shownIn(refused)).toContain(sentence);
    expect(chat.inputsIn(refused)).toEqual({ ...DECISION, ...wrong });
    expect((await chat.now()).version).toBe(1);
  });
});

describe('researcher and funding', () => {
  it('are entered, and what is missing is pointed out without stopping anything', async () => {
    const chat = await talkAbout(preparedFor('set_resources'));
    const form = await chat.opens(martin, 'set_resources');
    const done = await chat.sends(martin, form, 'set_resources', {
      fundingSource: 'Forte',
      fundingAmount: '250 000 kr',
    });
    expect(shownIn(done)).toContain(lines.noResearcher);
    expect(await chat.now()).toMatchObject({ externalFunding: { source: 'Forte', amount: 250_000 } });
    const again = await chat.opens(martin, 'set_resources');
    expect(chat.inputsIn(again)).toEqual({ researcher: '', fundingSource: 'Forte', fundingAmount: '250000' });
  });

  it('left empty stop nobody: the card says what is missing', async () => {
    const chat = await talkAbout(preparedFor('set_resources'));
    const form = await chat.opens(martin, 'set_resources');
    const done = await chat.sends(martin, form, 'set_resources', {});
    expect(shownIn(done)).toContain(lines.noResources);
    expect((await chat.now()).version).toBe(1);
  });

  it.each([
    ['mycket', 'Forte', problems.amountUnreadable],
    ['250 000', '', problems.amountWithoutSource],
  ])('ask for what makes %s from "%s" readable', async (fundingAmount, fundingSource, sentence) => {
    const chat = await talkAbout(preparedFor('set_resources'));
    const form = await chat.opens(martin, 'set_resources');
    const refused = await chat.sends(martin, form, 'set_resources', { fundingAmount, fundingSource });
    expect(shownIn(refused)).toContain(sentence);
    expect(chat.inputsIn(refused)).toMatchObject({ fundingAmount, fundingSource });
  });
});

describe('joint interest', () => {
  const sollentuna = aPerson('sollentuna', [
    { role: 'council_member', municipalityId: 'sollentuna', from: '2020-01-01' },
  ]);
  const people = [...PEOPLE, sollentuna];
  const asked = async (municipalities: string) => {
    const chat = await talkAbout(aRequest('F2026-014', { otherMunicipalitiesInterested: ['solna'] }), {
      people,
    });
    const form = await chat.opens(martin, 'ask_jointly');
    return { ...chat, form, done: await chat.sends(martin, form, 'ask_jointly', { municipalities }) };
  };
  const says = (chat: Awaited<ReturnType<typeof asked>>, person: Person, data: object) =>
    chat.presses(person, 'request.answer-jointly', { interest: 'yes', comment: '', ...data });

  it('suggests those that the asker named, and says where nobody can be asked', async () => {
    const { form, inputsIn } = await asked('solna');
    expect(inputsIn(form)).toEqual({ municipalities: 'solna' });
    expect(shownIn(form)).toContain(
      lines.vacant('Ekerö, Sigtuna, Sundbyberg, Upplands-Bro och Upplands Väsby'),
    );
  });

  it('asks the council members of those chosen, and collects their yes and no', async () => {
    const chat = await asked('solna,sollentuna');
    expect(await chat.told()).toEqual(
      expect.arrayContaining([`${solnaMember.id} joint_asked`, `${sollentuna.id} joint_asked`]),
    );
    const yes = await says(chat, solnaMember, { municipalityId: 'solna', comment: 'Gärna!' });
    expect(shownIn(yes)).toContain('Solna vill vara med');
    await says(chat, sollentuna, { municipalityId: 'sollentuna', interest: 'no' });
    expect((await chat.now()).jointInterest?.answers).toMatchObject([
      { municipalityId: 'solna', isInterested: true, comment: 'Gärna!', by: solnaMember.id },
      { municipalityId: 'sollentuna', isInterested: false, by: sollentuna.id },
    ]);
    expect((await chat.told()).filter((told) => told === `${martin.id} joint_answered`)).toHaveLength(2);
    expect(shownIn(await chat.opens(martin, 'ask_jointly'))).toContain('Sollentuna: nej.\nSolna: ja.');
  });

  it('tells staff and the manager of a municipality without a council member', async () => {
    const chat = await asked('solna,sigtuna');
    expect(shownIn(chat.done)).toContain(lines.vacantTold('Sigtuna'));
    expect((await chat.now()).jointInterest?.asked).toEqual(['solna']);
    expect(await chat.told()).toContain(`${anna.id} joint_seat_vacant`);
  });

  it('that nobody can be asked about keeps what was chosen, and tells the manager once', async () => {
    const chat = await asked('sigtuna');
    expect(shownIn(chat.done)).toContain(problems.nobodyToAsk('Sigtuna'));
    expect(chat.inputsIn(chat.done)).toEqual({ municipalities: 'sigtuna' });
    await chat.sends(martin, chat.done, 'ask_jointly', {});
    await chat.sends(martin, chat.done, 'ask_jointly', { municipalities: 'sigtuna,solna' });
    expect((await chat.told()).filter((told) => told.endsWith('joint_seat_vacant'))).toEqual([
      `${anna.id} joint_seat_vacant`,
    ]);
    expect((await chat.now()).jointInterest?.asked).toEqual(['solna']);
  });

  it('tells nobody of an empty seat when the request has been taken back meanwhile', async () => {
    const chat = await talkAbout(aRequest('F2026-014'), { people });
    const form = await chat.opens(martin, 'ask_jointly');
    await chat.sends(jarfallaMember, await chat.opens(jarfallaMember, 'withdraw'), 'withdraw', {});
    const refused = await chat.sends(martin, form, 'ask_jointly', { municipalities: 'sigtuna' });
    expect(shownIn(refused)).not.toContain(problems.nobodyToAsk('Sigtuna'));
    expect((await chat.told()).filter((told) => told.endsWith('joint_seat_vacant'))).toEqual([]);
  });

  it('is answered by the council member of the asked municipality and nobody else', async () => {
    const chat = await asked('solna');
    for (const [person, municipalityId] of [
      [jarfallaMember, 'solna'],
      [jarfallaMember, 'jarfalla'],
      [sollentuna, 'sollentuna'],
      [sollentuna, 'solna'],
      [martin, 'solna'],
      [anna, 'solna'],
    ] as const) {
      await says(chat, person, { municipalityId });
    }
    expect((await chat.now()).jointInterest?.answers).toEqual([]);
    expect(shownIn(await says(chat, sollentuna, { municipalityId: 'solna' }))).toBe(sv.requestActs.notFound);
    const unasked = await says(chat, sollentuna, { municipalityId: 'sollentuna' });
    expect(shownIn(unasked)).toBe(sv.requestActs.notFound);
  });

  it('is answered once; who answers again learns whom to talk to', async () => {
    const chat = await asked('solna');
    await says(chat, solnaMember, { municipalityId: 'solna' });
    await says(chat, solnaMember, { municipalityId: 'solna' });
    expect((await chat.now()).version).toBe(3);
    const changed = await says(chat, solnaMember, { municipalityId: 'solna', interest: 'no' });
    expect(shownIn(changed)).toBe(sv.requestActs.problems.already_answered_jointly);
  });

  it('shows the asked municipality the question and nothing that is the asker’s alone', async () => {
    const chat = await asked('solna');
    const card = shownIn(await chat.opens(solnaMember, 'answer_jointly'));
    expect(card).toContain('Fråga F2026-014');
    expect(card).toContain(sv.requestForms.joint.yes);
    expect(shownIn(await chat.opens(solnaMember, 'ask'))).not.toContain('Fråga F2026-014');
  });
});

describe('activities of a request', () => {
  const ofJarfalla = anActivity('sip', { title: 'SIP i Järfälla' });
  const ofSolna = anActivity('bbic', { title: 'BBIC för alla', municipalities: ['solna'] });
  const also = [insert('activities', ofJarfalla), insert('activities', ofSolna)];
  const about = (request = aRequest('F2026-014')) => talkAbout(request, { people: PEOPLE, also });
  const requestIdOf = async (chat: Awaited<ReturnType<typeof about>>, id: string) =>
    (await chat.ports.store.get('activities', id))?.requestId;

  it('are chosen among the municipality’s latest, and belong to it from the same commit', async () => {
    const chat = await about();
    const form = await chat.opens(martin, 'link_activity');
    expect(shownIn(form)).toContain('SIP i Järfälla');
    expect(shownIn(form)).not.toContain('BBIC');
    await chat.sends(martin, form, 'link_activity', { activityId: ofJarfalla.id });
    expect(await requestIdOf(chat, ofJarfalla.id)).toBe('2026-F2026-014');
    expect(lastAct(await chat.now())).toEqual({ kind: 'link_activity', activityId: ofJarfalla.id });
    const audit = await chat.ports.store.find('audit', { recordId: ofJarfalla.id });
    expect(audit).toMatchObject([{ action: 'edit-activity', by: martin.id }]);
  });

  it('are found by words when they are another’s', async () => {
    const chat = await about();
    const form = await chat.opens(martin, 'link_activity');
    const found = await chat.sends(martin, form, 'link_activity', { words: 'bbic' });
    expect(shownIn(found)).toContain(problems.foundByWords('bbic'));
    expect(shownIn(found)).toContain('BBIC för alla');
    await chat.sends(martin, found, 'link_activity', { activityId: ofSolna.id });
    expect(await requestIdOf(chat, ofSolna.id)).toBe('2026-F2026-014');
  });

  it.each([
    [{ words: 'finns inte' }, problems.nothingByWords('finns inte')],
    [{}, problems.choiceNeeded],
    [{ activityId: '2026-none' }, problems.notInList('Aktivitet')],
  ])('%o is answered with what to do', async (inputs, sentence) => {
    const chat = await about();
    const refused = await chat.sends(
      martin,
      await chat.opens(martin, 'link_activity'),
      'link_activity',
      inputs,
    );
    expect(shownIn(refused)).toContain(sentence);
    expect((await chat.now()).version).toBe(1);
  });

  it('are linked once, however often the press arrives', async () => {
    const chat = await about();
    const form = await chat.opens(martin, 'link_activity');
    await chat.sends(martin, form, 'link_activity', { activityId: ofJarfalla.id });
    const again = await chat.sends(martin, form, 'link_activity', { activityId: ofJarfalla.id });
    expect(shownIn(again)).toContain(sv.requestCard.done.link_activity('F2026-014'));
    expect((await chat.now()).version).toBe(2);
    expect((await chat.ports.store.get('activities', ofJarfalla.id))?.version).toBe(2);
  });

  it('are taken from it again, and stay in the log', async () => {
    const chat = await about();
    await chat.sends(martin, await chat.opens(martin, 'link_activity'), 'link_activity', {
      activityId: ofJarfalla.id,
    });
    await chat.sends(martin, await chat.opens(martin, 'unlink_activity'), 'unlink_activity', {
      activityId: ofJarfalla.id,
    });
    expect(await requestIdOf(chat, ofJarfalla.id)).toBeUndefined();
    expect(await chat.ports.store.get('activities', ofJarfalla.id)).toMatchObject({
      title: 'SIP i Järfälla',
    });
  });

  it('of a closed year are not changed, and it says who has closed it', async () => {
    const chat = await about();
    await chat.ports.store.commit([
      insert('closings', {
        id: '2026-closed',
        year: 2026,
        closedBy: anna.id,
        closedAt: '2026-11-18T09:00:00.000Z',
      }),
    ]);
    const refused = await chat.sends(martin, await chat.opens(martin, 'link_activity'), 'link_activity', {
      activityId: ofJarfalla.id,
    });
    expect(shownIn(refused)).toContain('Anna Demo');
    expect(await requestIdOf(chat, ofJarfalla.id)).toBeUndefined();
    expect((await chat.now()).version).toBe(1);
  });
});

const DOCUMENT = {
  kind: 'memo',
  title: 'Så gör andra',
  url: 'https://fou.example/pm',
  publishedAt: '2026-11-17',
};

describe('documents and the end', () => {
  it('a document is added with type, title, link and day', async () => {
    const chat = await talkAbout(preparedFor('attach'));
    await chat.sends(martin, await chat.opens(martin, 'attach'), 'attach', DOCUMENT);
    expect((await chat.now()).deliverables).toEqual([DOCUMENT]);
  });

  it('a link that is none is pointed out, and nothing typed is lost', async () => {
    const chat = await talkAbout(preparedFor('attach'));
    const typed = { ...DOCUMENT, url: 'http://fou.example' };
    const refused = await chat.sends(martin, await chat.opens(martin, 'attach'), 'attach', typed);
    expect(shownIn(refused)).toContain(sv.requestActs.problems.link_not_https);
    expect(chat.inputsIn(refused)).toEqual(typed);
  });

  const going = preparedFor('attach', { question: 'Hur gör andra?' });

  it('I6: one press documents first-line work and closes it', async () => {
    const chat = await talkAbout(going);
    const form = await chat.opens(martin, 'close');
    expect(shownIn(form)).toContain(lines.firstLineDocument);
    await chat.sends(martin, form, 'close', { ...DOCUMENT, note: 'Tack för samarbetet!' });
    const now = await chat.now();
    expect(now).toMatchObject({
      status: 'closed',
      version: 2,
      deliverables: [DOCUMENT],
      closingNote: 'Tack för samarbetet!',
    });
    expect(now.history.slice(-3).map(({ act }) => act.kind)).toEqual(['attach', 'document', 'close']);
    // The same once more changes nothing, and is no conflict.
    const again = await chat.sends(martin, form, 'close', { ...DOCUMENT, note: 'Tack för samarbetet!' });
    expect(shownIn(again)).toContain(sv.requestCard.done.close('F2026-014'));
    expect((await chat.now()).version).toBe(2);
  });

  it('I6: without a document it stays open, and the form says what is missing', async () => {
    const chat = await talkAbout(going);
    const refused = await chat.sends(martin, await chat.opens(martin, 'close'), 'close', { note: 'Hej' });
    expect(shownIn(refused)).toContain('Välj något vid ”Typ av dokument”.');
    expect(shownIn(refused)).toContain('Fyll i ”Dokumentets titel”.');
    expect(chat.inputsIn(refused)).toMatchObject({ note: 'Hej' });
    expect((await chat.now()).status).toBe('in_progress');
  });

  it('I7: one press reports second-line work and closes it, with a report and not with a memo', async () => {
    const chat = await talkAbout(preparedFor('report'));
    await chat.sends(martin, await chat.opens(martin, 'close'), 'close', {});
    expect((await chat.now()).history.slice(-2).map(({ act }) => act.kind)).toEqual(['report', 'close']);
    const agreed = { ...preparedFor('report'), deliverables: [] };
    const other = await talkAbout(agreed);
    const form = await other.opens(martin, 'close');
    expect(shownIn(form)).toContain(lines.secondLineDocument);
    const refused = await other.sends(martin, form, 'close', DOCUMENT);
    expect(shownIn(refused)).toContain(sv.requestActs.missing.fou_report_or_article);
    expect(other.inputsIn(refused)).toMatchObject(DOCUMENT);
    await other.sends(martin, refused, 'close', { ...DOCUMENT, kind: 'fou_report' });
    expect((await other.now()).status).toBe('closed');
  });
});

const writtenNumber = ({ yy, mm, dd, last }: ReturnType<typeof builtNumber>): string =>
  `${yy}${mm}${dd}-${last}`;

describe('every form', () => {
  it('shows who was first and the fresh card, and keeps what was typed', async () => {
    const chat = await talkAbout(aRequest('F2026-014'), { people: PEOPLE });
    const form = await chat.opens(martin, 'pause');
    await chat.presses(maria, 'request.take', { expectedVersion: 1 });
    const typed = { reason: 'Efter sommaren', until: '2027-08-16' };
    const refused = await chat.sends(martin, form, 'pause', typed);
    expect(shownIn(refused)).toContain(sv.requestActs.changed('F2026-014', 'Maria Demo'));
    expect(refused.messages).toHaveLength(2);
    expect(chat.inputsIn(refused)).toEqual(typed);
    await chat.sends(martin, refused, 'pause', typed);
    expect(await chat.now()).toMatchObject({ paused: typed, version: 3 });
  });

  it('holds no identity number, and what else was typed stays', async () => {
    const chat = await talkAbout(aRequest('F2026-014'));
    const form = await chat.opens(martin, 'refer');
    expect(shownIn(form)).toContain(sv.requestActs.noSuchStep('F2026-014', 'Mottagen', 'hänvisa vidare'));
    const triaged = await talkAbout(preparedFor('refer'));
    const refused = await triaged.sends(martin, await triaged.opens(martin, 'refer'), 'refer', {
      to: 'Högskolan',
      reason: `Gäller ${writtenNumber(builtNumber(7))}`,
    });
    expect(shownIn(refused)).toContain(sv.errors.form.identityNumber('Varför (frivilligt)'));
    expect(triaged.inputsIn(refused)).toEqual({ to: 'Högskolan', reason: '' });
  });

  it('pauses until a day to come', async () => {
    const chat = await talkAbout(aRequest('F2026-014'));
    const typed = { reason: 'Sommar', until: '2026-11-18' };
    const refused = await chat.sends(martin, await chat.opens(martin, 'pause'), 'pause', typed);
    expect(shownIn(refused)).toContain(sv.requestActs.problems.pause_in_the_past);
    expect(chat.inputsIn(refused)).toEqual(typed);
  });

  it('refers with where to turn', async () => {
    const chat = await talkAbout(preparedFor('refer'));
    await chat.sends(martin, await chat.opens(martin, 'refer'), 'refer', { to: 'Södertörns högskola' });
    expect(await chat.now()).toMatchObject({ status: 'referred' });
    expect(lastAct(await chat.now())).toEqual({ kind: 'refer', to: 'Södertörns högskola' });
  });

  it('of what is not there any more says so', async () => {
    const chat = await talkAbout(aRequest('F2026-014'));
    const gone = await chat.presses(martin, 'request.ask', {
      requestId: '2026-none',
      expectedVersion: 1,
      question: 'När?',
    });
    expect(shownIn(gone)).toBe(sv.requestActs.notFound);
  });
});
