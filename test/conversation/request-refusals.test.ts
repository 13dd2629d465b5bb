import { describe, expect, it } from 'vitest';
import { type PressedAct, RIGHT_OF_ACT } from '../../src/domain/act-rights.js';
import type { Line } from '../../src/domain/enums.js';
import type { Person } from '../../src/domain/person.js';
import { REQUEST_STATUSES, type Request, type RequestStatus } from '../../src/domain/request.js';
import { ACT_PROBLEMS, type ActProblem, MAX_ACT_LENGTH } from '../../src/domain/request-act-problems.js';
import { REQUIREMENTS } from '../../src/domain/request-life-cycle.js';
import { textsIn } from '../../src/texts/index.js';
import { sv } from '../../src/texts/sv/index.js';
import { insert } from '../../src/usecases/changes.js';
import { anna, aPerson, jarfallaMember, martin, solnaMember } from '../support/builders.js';
import type { Element } from '../support/card-elements.js';
import { anActivity, aRequest, at } from '../support/digest-builders.js';
import { afterActs, preparedFor } from '../support/prepared-requests.js';
import { talkAbout } from '../support/request-form-talk.js';
import { actionsIn, shownIn } from '../support/talk.js';

/** Somebody who may do all of it: manages FoU and sits on the seats of Järfälla, so that no right is in the way. */
const everybody: Person = { ...anna, roles: [...anna.roles, ...jarfallaMember.roles] };
const PEOPLE = [everybody, martin, solnaMember];

const free = anActivity('free', { title: 'Fri' });
const linked = anActivity('linked', { title: 'Kopplad', requestId: '2026-F2026-014' });
const also = [insert('activities', free), insert('activities', linked)];

/** What is pressed with, so that nothing but where the request stands can be in the way. */
const PRESSED: Readonly<Record<PressedAct, Element>> = {
  take: {},
  hand_over: { toPersonId: martin.id },
  ask: { question: 'När vill ni börja?' },
  answer: { text: 'Till hösten.' },
  choose_line: { line: 'second', reason: 'Det gäller flera år.' },
  accept: { take: false },
  start: {},
  refer: { to: 'Södertörns högskola' },
  submit: {},
  record_decision: {
    body: 'admin_steering',
    outcome: 'yes',
    date: '2026-11-12',
    minutesRef: 'protokoll 2026-11-12, § 4',
  },
  prepare_agreement: {},
  record_agreement: {
    fouManagerSigned: 'Anna Demo',
    commissionerName: 'Eva Demo',
    signedAt: '2026-11-16',
    from: '2027-01-01',
    to: '2028-12-31',
  },
  set_resources: { researcher: 'Eva Demo' },
  ask_jointly: { municipalities: 'solna' },
  answer_jointly: { municipalityId: 'jarfalla', interest: 'yes' },
  link_activity: { activityId: free.id },
  unlink_activity: { activityId: linked.id },
  attach: { kind: 'memo', title: 'PM' },
  document: {},
  report: {},
  close: { note: 'Tack!' },
  withdraw: {},
  pause: { reason: 'Sommar', until: '2027-08-01' },
  resume: {},
};
// Object.keys forgets that the keys are acts.
const PRESSED_ACTS = Object.keys(PRESSED) as PressedAct[];

/** What a sentence says that gives the reader something to do, or tells who does it or that nothing need be done. */
const WAY_ON = {
  sv: /Nästa steg: |\b(?:Skriv|[Vv]älj|Fyll|Vänta|[Pp]rata|Korta|Kontrollera|Tryck|Visa|Pröva|Logga|Ta bort|Fråga|hör av dig|Läs)\b|lägger till|skriver in|skickar|väljer|låt det vara|behöver inte göra|kan börja|behöver (?:vara|sluta)|egen titel/,
  en: /Next step: |\b(?:Write|Choose|Fill|Wait|[Tt]alk|Shorten|Check|Press|Enter|Show|Try|Log|Remove|Ask|Read)\b|\badd\b|\badds\b|\benters?\b|\bsends?\b|\bchoose\b|leave it|do not have to do|can begin|has to (?:be|end)|of its own/,
} as const;

const LINES: readonly (Line | undefined)[] = [undefined, 'first', 'second'];

/** In a status on a line, with nothing else on the record. */
const standing = (status: RequestStatus, line: Line | undefined): Request =>
  aRequest('F2026-014', { status, ...(line && { line }) });

const pressOn = async (request: Request, act: PressedAct, inputs: Element) => {
  const chat = await talkAbout(request, { people: PEOPLE, also });
  const version = act === 'answer_jointly' ? {} : { expectedVersion: request.version };
  const reply = await chat.presses(everybody, RIGHT_OF_ACT[act], { ...version, ...inputs });
  return { reply, after: await chat.now(), bugs: chat.ports.log };
};

/** Nothing that the reader could not read or go on from. */
const expectWayOn = (told: string, reply: Parameters<typeof shownIn>[0]) => {
  const shown = shownIn(reply);
  expect(shown, told).not.toContain('Något gick fel hos mig');
  expect(shown, told).toMatch(WAY_ON.sv);
  // A card with buttons, or a sentence that says all there is.
  const hasCard = reply.messages.some(({ cards }) => cards !== undefined);
  if (hasCard) expect(actionsIn(reply).length, told).toBeGreaterThan(0);
};

describe('an act where the request stands so that it cannot be done', () => {
  it.each(PRESSED_ACTS)('%s is done, or refused with why and a way on, in every status', async (act) => {
    const outcomes = new Map<string, boolean>();
    for (const status of REQUEST_STATUSES) {
      for (const line of LINES) {
        const told = `${act} in ${status}, ${line} line`;
        const request = standing(status, line);
        const { reply, after } = await pressOn(request, act, PRESSED[act]);
        const isDone = after.version > request.version;
        outcomes.set(told, isDone);
        if (isDone) {
          expect(after.version, told).toBe(request.version + 1);
          continue;
        }
        expect(after, told).toEqual(request);
        expectWayOn(told, reply);
      }
    }
    // Of a request that is over nothing can be done.
    for (const status of ['closed', 'withdrawn', 'referred', 'decided_no']) {
      expect(outcomes.get(`${act} in ${status}, undefined line`)).toBe(false);
    }
  });

  it('names the status and what comes next, or whom to ask when nothing does', async () => {
    const waiting = await pressOn(standing('awaiting_decision', 'second'), 'close', PRESSED.close);
    expect(shownIn(waiting.reply)).toContain(
      'Det går inte att avsluta F2026-014 nu, för läget är ”Väntar på styrgruppens beslut”. Nästa steg: styrgruppen säger ja eller nej.',
    );
    const over = await pressOn(standing('closed', 'first'), 'attach', PRESSED.attach);
    expect(shownIn(over.reply)).toContain(sv.requestActs.over);
  });
});

interface Case {
  readonly act: PressedAct;
  readonly inputs: Element;
  readonly request?: Request;
}

const asked = afterActs(aRequest('F2026-014'), [{ kind: 'ask', question: 'När?' }]);
const second = afterActs(aRequest('F2026-014'), [{ kind: 'choose_line', line: 'second' }]);
const askedJointly = afterActs(aRequest('F2026-014'), [{ kind: 'ask_jointly', municipalities: ['solna'] }]);
const ofSolna = (acts: Parameters<typeof afterActs>[1]): Request =>
  afterActs(aRequest('F2026-014', { municipalityId: 'solna' }), acts);

/** A press with each thing that can be wrong with it. */
const WRONG: Readonly<Record<ActProblem, Case>> = {
  text_missing: { act: 'ask', inputs: { question: '  ' } },
  text_too_long: {
    act: 'refer',
    inputs: { to: 'x'.repeat(MAX_ACT_LENGTH.name + 1) },
    request: preparedFor('refer'),
  },
  reason_missing: { act: 'choose_line', inputs: { line: 'first', reason: '' }, request: second },
  nothing_to_set: { act: 'set_resources', inputs: { fundingAmount: '100' } },
  already_yours: {
    act: 'take',
    inputs: {},
    request: afterActs(aRequest('F2026-014'), [{ kind: 'take' }], everybody.id),
  },
  already_theirs: {
    act: 'hand_over',
    inputs: { toPersonId: martin.id },
    request: afterActs(aRequest('F2026-014'), [{ kind: 'take' }]),
  },
  hand_over_to_yourself: { act: 'hand_over', inputs: { toPersonId: everybody.id } },
  question_still_open: { act: 'ask', inputs: { question: 'Var?' }, request: asked },
  no_question_open: { act: 'answer', inputs: { text: 'Ja.' } },
  municipality_missing: { act: 'ask_jointly', inputs: { municipalities: '' } },
  own_municipality: { act: 'ask_jointly', inputs: { municipalities: 'jarfalla' } },
  already_asked_jointly: { act: 'ask_jointly', inputs: { municipalities: 'solna' }, request: askedJointly },
  not_asked_jointly: {
    act: 'answer_jointly',
    inputs: { municipalityId: 'jarfalla', interest: 'yes' },
  },
  already_answered_jointly: {
    act: 'answer_jointly',
    inputs: { municipalityId: 'jarfalla', interest: 'no' },
    request: ofSolna([
      { kind: 'ask_jointly', municipalities: ['jarfalla'] },
      { kind: 'answer_jointly', municipalityId: 'jarfalla', isInterested: true },
    ]),
  },
  decision_in_the_future: {
    act: 'record_decision',
    inputs: { ...PRESSED.record_decision, date: '2026-11-19' },
    request: preparedFor('record_decision'),
  },
  minutes_missing: {
    act: 'record_decision',
    inputs: { ...PRESSED.record_decision, minutesRef: '' },
    request: preparedFor('record_decision'),
  },
  signer_missing: {
    act: 'record_agreement',
    inputs: { ...PRESSED.record_agreement, commissionerName: '' },
    request: preparedFor('record_agreement'),
  },
  signed_in_the_future: {
    act: 'record_agreement',
    inputs: { ...PRESSED.record_agreement, signedAt: '2026-11-19' },
    request: preparedFor('record_agreement'),
  },
  agreement_ends_before_it_begins: {
    act: 'record_agreement',
    inputs: { ...PRESSED.record_agreement, to: '2026-12-31' },
    request: preparedFor('record_agreement'),
  },
  link_not_https: {
    act: 'attach',
    inputs: { ...PRESSED.attach, url: 'fou.example' },
    request: preparedFor('attach'),
  },
  already_attached: {
    act: 'attach',
    inputs: PRESSED.attach,
    request: afterActs(preparedFor('attach'), [
      { kind: 'attach', deliverable: { kind: 'memo', title: 'PM' } },
    ]),
  },
  pause_in_the_past: { act: 'pause', inputs: { reason: 'Sommar', until: '2026-11-17' } },
  not_paused: { act: 'resume', inputs: {} },
};

describe('an act with something wrong in it', () => {
  it.each(ACT_PROBLEMS)('%s is pointed out with a way on, and changes nothing', async (problem) => {
    const { act, inputs, request = aRequest('F2026-014') } = WRONG[problem];
    const { reply, after } = await pressOn(request, act, inputs);
    expect(after).toEqual(request);
    expectWayOn(problem, reply);
    const typed = Object.entries(inputs).filter(([, value]) => typeof value === 'string' && value.length > 3);
    const isForm = reply.messages.some(({ cards }) => JSON.stringify(cards ?? '').includes('Input.'));
    for (const [, value] of isForm ? typed : []) expect(JSON.stringify(reply)).toContain(value);
  });
});

describe('a step that something is missing for', () => {
  it.each([
    ['accept', standing('triaged', undefined), 'line_chosen'],
    ['document', standing('in_progress', 'first'), 'documentation'],
    ['report', standing('in_progress', 'second'), 'fou_report_or_article'],
  ] as const)('%s says what is missing and who can give it', async (act, request, requirement) => {
    const { reply, after } = await pressOn(request, act, PRESSED[act]);
    expect(after).toEqual(request);
    expect(shownIn(reply)).toContain(sv.requestActs.missing[requirement]);
  });
});

describe.each(['sv', 'en'] as const)('every refusal in %s', (locale) => {
  const { requestActs, requestForms } = textsIn(locale);
  const sentences: Readonly<Record<string, string>> = {
    ...Object.fromEntries(ACT_PROBLEMS.map((problem) => [problem, requestActs.problems[problem]])),
    ...Object.fromEntries(REQUIREMENTS.map((need) => [need, requestActs.missing[need]])),
    ...Object.fromEntries(
      Object.entries(requestForms.problems).map(([name, sentence]) => [
        name,
        typeof sentence === 'string' ? sentence : sentence('①', '②', '③'),
      ]),
    ),
    notFound: requestActs.notFound,
    over: requestActs.over,
  };

  it.each(Object.entries(sentences))('%s is a whole sentence with a way on', (_name, sentence) => {
    expect(sentence).toMatch(/^[\p{Lu}①].*(?:[.]|https:\/\/)$/u);
    expect(sentence).toMatch(WAY_ON[locale]);
  });
});

describe('who may not', () => {
  it('is told who may, also with a form that could be sent', async () => {
    const chat = await talkAbout(preparedFor('record_decision', { createdAt: at('2026-11-10') }), {
      people: [...PEOPLE, jarfallaMember, aPerson('chef', [])],
    });
    for (const act of PRESSED_ACTS.filter(
      (each) => !['answer', 'withdraw', 'answer_jointly'].includes(each),
    )) {
      const reply = await chat.presses(jarfallaMember, RIGHT_OF_ACT[act], {
        expectedVersion: 1,
        ...PRESSED[act],
      });
      expect(shownIn(reply), act).toMatch(
        /^Bara den som är FoU-(?:personal|chef) kan göra det här\. Behöver du det/,
      );
    }
    expect((await chat.now()).version).toBe(1);
  });
});
