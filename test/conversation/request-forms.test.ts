import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.js';
import type { Request } from '../../src/domain/request.js';
import { sv } from '../../src/texts/sv/index.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin, solnaMember } from '../support/builders.js';
import { aRequest } from '../support/digest-builders.js';
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
