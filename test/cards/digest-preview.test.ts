import { describe, expect, it } from 'vitest';
import { cardToText } from '../../src/cards/card-text.js';
import type { WeekCourse } from '../../src/cards/digest-course-words.js';
import {
  digestPreviewCard,
  digestPreviewView,
  type PreviewRow,
  type PreviewState,
} from '../../src/cards/digest-preview.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { textsIn } from '../../src/texts/index.js';
import { elementsIn } from '../support/card-elements.js';
import { aDigest, anActivity } from '../support/digest-builders.js';

interface Shown {
  readonly states?: Partial<Record<(typeof MUNICIPALITY_IDS)[number], PreviewState>>;
  readonly others?: PreviewState;
  readonly week?: string;
  readonly isSender?: boolean;
  readonly isJustSent?: boolean;
  readonly notice?: string;
  readonly hasRecord?: boolean;
  readonly row?: Partial<PreviewRow>;
  readonly course?: WeekCourse;
}

const show = ({
  states = {},
  others = 'not_sent',
  week = '2026-W46',
  isSender = true,
  isJustSent = false,
  notice,
  hasRecord = true,
  row = {},
  course,
}: Shown) => {
  const rows = MUNICIPALITY_IDS.map((municipality) => ({
    digest: aDigest({ week, municipality, activities: [anActivity('a')] }),
    state: states[municipality] ?? others,
    ...(hasRecord ? { version: 3 } : {}),
    ...row,
  }));
  const { content } = digestPreviewCard.render(
    digestPreviewView(textsIn('sv'), {
      week,
      thisWeek: '2026-W47',
      rows,
      isSender,
      isJustSent,
      ...(notice === undefined ? {} : { notice }),
      ...(course && { course }),
    }),
  );
  const pressed = elementsIn(content).filter(({ type }) => type === 'Action.Execute');
  const button = pressed.find(({ verb }) => verb === 'digest.send')?.['title'];
  const decisions = pressed.filter(({ verb }) => verb === 'digest.arrived' || verb === 'digest.resend');
  const choices = pressed
    .filter(({ verb, title }) => verb !== 'digest.show' && !decisions.some((one) => one['title'] === title))
    .map(({ title }) => title);
  return { lines: cardToText(content).split('\n'), button, choices, decisions, content };
};

describe('the week as those see it who send it', () => {
  it('names the week, what each municipality gets and how it stands, in owner order', () => {
    const { lines } = show({ states: { solna: 'sent' } });
    expect(lines).toEqual([
      'Veckobrev v. 46',
      '9–15 november 2026',
      '7 brev är inte skickade. Tiden har gått, så de går inte ut av sig själva: tryck på Skicka.',
      '1 av 8 är skickat.',
      'Ekerö · inget särskilt · inte skickat',
      'Järfälla · 1 gjord · inte skickat',
      'Sigtuna · inget särskilt · inte skickat',
      'Sollentuna · inget särskilt · inte skickat',
      'Solna · inget särskilt · skickat',
      'Sundbyberg · inget särskilt · inte skickat',
      'Upplands-Bro · inget särskilt · inte skickat',
      'Upplands Väsby · inget särskilt · inte skickat',
    ]);
  });

  it.each<[string, Shown, string | undefined]>([
    ['nothing is sent', {}, 'Skicka v. 46 till alla åtta'],
    ['some are left', { states: { solna: 'sent' } }, 'Skicka v. 46 till dem som är kvar'],
    ['one failed', { others: 'sent', states: { solna: 'failed' } }, 'Skicka v. 46 till dem som är kvar'],
    [
      'one was left half-way',
      { others: 'sent', states: { solna: 'sending' } },
      'Skicka v. 46 till dem som är kvar',
    ],
    ['all are sent', { others: 'sent' }, undefined],
    ['one is unclear and the rest sent', { others: 'sent', states: { solna: 'unknown' } }, undefined],
    ['the viewer may not send', { isSender: false }, undefined],
    ['the week has not begun', { week: '2026-W48' }, undefined],
    ['the week is running', { week: '2026-W47' }, 'Skicka v. 47 till alla åtta'],
  ])('when %s, the button is %3$s', (_name, shown, title) => {
    expect(show(shown).button).toBe(title);
  });

  it.each<[string, Shown, string]>([
    ['nothing is sent', {}, 'Inget är skickat än.'],
    ['all are sent', { others: 'sent' }, 'Alla åtta är skickade.'],
    ['all went now', { others: 'sent_now', isJustSent: true }, 'Klart! Alla åtta är skickade.'],
    [
      'all had gone before',
      { others: 'already_sent', isJustSent: true },
      'Inget nytt skickades. Alla åtta hade redan fått brevet.',
    ],
    [
      'one failed',
      { others: 'sent_now', states: { solna: 'failed' }, isJustSent: true },
      '7 av 8 skickades nu.',
    ],
    [
      'the last one went now',
      { others: 'already_sent', states: { solna: 'sent_now' }, isJustSent: true },
      '1 av 8 skickades nu, 7 var redan skickade.',
    ],
    ['one failed', { states: { solna: 'failed' } }, 'Det som inte gick kan du skicka igen.'],
    [
      'one is unclear',
      { states: { solna: 'unknown' } },
      'Där det är oklart: titta om brevet finns där det ska. Jag skickar det aldrig igen av mig själv.',
    ],
    [
      'the week is running',
      { week: '2026-W47' },
      'Veckan är inte slut. Det som loggas när ett brev är godkänt eller skickat kommer med i nästa.',
    ],
    [
      'all went now, in the running week',
      { week: '2026-W47', others: 'sent_now', isJustSent: true },
      'Veckan är inte slut. Det som loggas när ett brev är godkänt eller skickat kommer med i nästa.',
    ],
    [
      'the week has not begun',
      { week: '2026-W48' },
      'Veckan har inte börjat, så brevet går inte att skicka än.',
    ],
  ])('when %s, it says so in plain words', (_name, shown, sentence) => {
    expect(show(shown).lines).toContain(sentence);
  });

  it('puts the week, and nothing of what is sent, into the button', () => {
    expect(JSON.stringify(show({}).content)).toContain(
      '"data":{"verb":"digest.send","card":"digest-preview@1","week":"2026-W46"}',
    );
  });
});

describe('what a person decides about one of them', () => {
  const titlesOf = (shown: Shown) => show(shown).decisions.map(({ title }) => title);

  it.each<[PreviewState, readonly string[]]>([
    ['unknown', ['Det kom fram till Solna', 'Skicka igen till Solna']],
    ['failed', ['Försök igen med Solna']],
    ['sending', []],
    ['in_progress', []],
    ['sent', []],
    ['not_sent', []],
  ])('when it is %s', (state, titles) => {
    expect(titlesOf({ others: 'sent', states: { solna: state } })).toEqual(titles);
  });

  it.each<[string, Shown]>([
    ['whoever may not send', { isSender: false }],
    ['what has no record', { hasRecord: false }],
  ])('is not for %s', (_name, shown) => {
    expect(titlesOf({ others: 'unknown', ...shown })).toEqual([]);
  });

  it('carries what was seen, in the older form of button too', () => {
    const data = { card: 'digest-preview@1', week: '2026-W46', municipalityId: 'solna', expectedVersion: 3 };
    const { decisions } = show({ others: 'sent', states: { solna: 'unknown' } });
    expect(decisions).toMatchObject(
      ['digest.arrived', 'digest.resend'].map((verb) => ({
        verb,
        data: { ...data, verb },
        fallback: { data: { ...data, verb } },
      })),
    );
  });
});

describe('why one did not come out', () => {
  const troubleOf = (state: PreviewState, row: Partial<PreviewRow>) => {
    const { lines } = show({ others: 'sent', states: { solna: state }, row });
    return lines[lines.findIndex((line) => line.startsWith('Solna')) + 1];
  };

  it.each<[string, PreviewState, Partial<PreviewRow>, string]>([
    [
      'a known reason',
      'failed',
      { reason: 'no_channel' },
      'Ingen kanal är angiven för kommunen. FoU-chefen anger en med ”kanaler”.',
    ],
    ['a file error', 'failed', { reason: 'ENOSPC' }, 'Disken är full.'],
    ['any other', 'failed', { reason: 'http_410' }, 'Felkoden är http_410.'],
    ['a name that every object has', 'failed', { reason: 'toString' }, 'Felkoden är toString.'],
    [
      'one that is tried again',
      'failed',
      { reason: 'throttled', isFollowedUp: true },
      'Teams tog inte emot fler meddelanden just då. Jag försöker igen av mig själv inom en timme.',
    ],
    ['none', 'failed', {}, 'Sundbyberg · inget särskilt · skickat'],
    [
      'an unknown one that is looked for',
      'unknown',
      { reason: 'timeout', isFollowedUp: true },
      'Jag letar efter brevet i kanalen under den första kvarten.',
    ],
    [
      'an unknown one that is left to people',
      'unknown',
      { reason: 'timeout' },
      'Sundbyberg · inget särskilt · skickat',
    ],
    [
      'one that is sent',
      'sent',
      { reason: 'throttled', isFollowedUp: true },
      'Sundbyberg · inget särskilt · skickat',
    ],
  ])('%s', (_name, state, row, sentence) => {
    expect(troubleOf(state, row)).toBe(sentence);
  });
});

it('says first what just happened, also to those who only hear it', () => {
  const notice = 'Anna hann före med brevet till Solna.';
  const { lines } = show({ notice });
  expect(lines[2]).toBe(notice);
  const view = digestPreviewView(textsIn('sv'), {
    week: '2026-W46',
    thisWeek: '2026-W47',
    rows: [],
    isSender: true,
    isJustSent: false,
    notice,
  });
  expect(view.summary).toBe(`Veckobrev v. 46. ${notice}`);
});

describe('what will happen to the week', () => {
  const DUE = 'måndag 23 november kl. 8.00';
  const SENDS: WeekCourse = { due: DUE, needsApproval: false, introduction: '' };
  const HOLDS: WeekCourse = { ...SENDS, needsApproval: true };
  const LATE: WeekCourse = { needsApproval: true, introduction: '' };
  const NOT_OVER =
    'Veckan är inte slut. Det som loggas när ett brev är godkänt eller skickat kommer med i nästa.';
  const SEND = 'Skicka v. 47 till alla åtta';
  const SKIP = 'Hoppa över v. 47';
  const WRITE = 'Skriv en inledning';

  it.each<[string, Shown, readonly string[], readonly string[]]>([
    [
      'nobody need approve it',
      { course: SENDS },
      [`Breven går ut ${DUE}.`, 'Du behöver inte göra något.', NOT_OVER],
      ['Godkänn alla', WRITE, SKIP, SEND],
    ],
    [
      'it has to be approved',
      { course: HOLDS },
      [`Breven går ut ${DUE}, om du godkänner dem före dess.`, NOT_OVER],
      ['Godkänn alla', WRITE, SKIP, SEND],
    ],
    [
      'all is approved',
      { course: HOLDS, others: 'approved' },
      [`Breven går ut ${DUE}.`, 'Allt är godkänt, så du behöver inte göra något mer.', NOT_OVER],
      [WRITE, SKIP, SEND],
    ],
    [
      'some are approved',
      { course: HOLDS, others: 'approved', states: { solna: 'planned' } },
      [`Det som är godkänt går ut ${DUE}.`, '1 brev väntar på att du godkänner det.', NOT_OVER],
      ['Godkänn resten', WRITE, SKIP, SEND],
    ],
    [
      'one is held',
      { course: SENDS, states: { solna: 'held' } },
      [`Breven går ut ${DUE}.`, '1 brev går inte ut förrän du släpper det.', NOT_OVER],
      ['Godkänn resten', WRITE, SKIP, 'Skicka v. 47, utom det som hålls kvar'],
    ],
    [
      'two are held and the others approved',
      { course: HOLDS, others: 'approved', states: { solna: 'held', ekero: 'cancelled' } },
      [`Breven går ut ${DUE}.`, '2 brev går inte ut förrän du släpper dem.', NOT_OVER],
      [WRITE, SKIP, 'Skicka v. 47, utom det som hålls kvar'],
    ],
    [
      'one is held and the others sent',
      { course: LATE, others: 'sent', states: { solna: 'held' }, week: '2026-W46' },
      ['1 brev går inte ut förrän du släpper det.', '7 av 8 är skickade.'],
      [WRITE],
    ],
    [
      'one was let go when the others had been sent',
      {
        course: { needsApproval: false, introduction: '' },
        others: 'sent',
        states: { solna: 'planned' },
        week: '2026-W46',
      },
      [
        '1 brev är inte skickat. Tiden har gått, så det går inte ut av sig själv: tryck på Skicka.',
        '7 av 8 är skickade.',
      ],
      [WRITE, 'Skicka v. 46 till dem som är kvar'],
    ],
    [
      'the week is skipped',
      { course: SENDS, others: 'week_skipped' },
      ['Veckan hoppas över. Inget brev går ut, och det som har gjorts kommer med i nästa brev.'],
      ['Skicka som vanligt igen'],
    ],
    [
      'one was sent by hand',
      { course: SENDS, states: { solna: 'sent' } },
      [`Resten går ut ${DUE}.`, 'Du behöver inte göra något.', '1 av 8 är skickat.', NOT_OVER],
      ['Godkänn resten', WRITE, 'Skicka v. 47 till dem som är kvar'],
    ],
    [
      'its time has passed and they wait',
      { course: LATE, others: 'sent', states: { solna: 'unapproved' }, week: '2026-W46' },
      [
        '1 brev väntar på att du godkänner det.',
        'Tiden har gått, så tryck på Skicka: då godkänner du och skickar på en gång.',
        '7 av 8 är skickade.',
      ],
      [WRITE, 'Skicka v. 46 till dem som är kvar'],
    ],
    ['all are sent', { course: LATE, others: 'sent', week: '2026-W46' }, ['Alla åtta är skickade.'], []],
    [
      'it has not begun',
      { course: SENDS, week: '2026-W48' },
      [
        `Breven går ut ${DUE}.`,
        'Du behöver inte göra något.',
        'Veckan har inte börjat, så brevet går inte att skicka än.',
      ],
      [WRITE, 'Hoppa över v. 48'],
    ],
    [
      'others than the manager look',
      { course: HOLDS, isSender: false },
      [`Breven går ut ${DUE}, om FoU-chefen godkänner dem före dess.`],
      [],
    ],
  ])('when %s, stands first, with what can be done about it', (_name, shown, sentences, titles) => {
    const { lines, choices } = show({ week: '2026-W47', ...shown });
    expect(
      lines.slice(
        2,
        lines.findIndex((line) => line.startsWith('Ekerö')),
      ),
    ).toEqual(sentences);
    expect(choices).toEqual(titles);
  });

  it('is told with who decided, once when all were decided on together', () => {
    const decided = { by: 'Anna Demo', when: 'fredag 20 november kl. 13.05' };
    const all = show({ week: '2026-W47', course: HOLDS, others: 'approved', row: decided });
    expect(all.lines).toContain('Godkänt av Anna Demo fredag 20 november kl. 13.05.');
    expect(all.lines).not.toContain('Anna Demo, fredag 20 november kl. 13.05');
    const one = show({ week: '2026-W47', course: HOLDS, states: { solna: 'held' }, row: decided });
    expect(one.lines[one.lines.findIndex((line) => line.startsWith('Solna')) + 1]).toBe(
      'Anna Demo, fredag 20 november kl. 13.05',
    );
  });

  it('tells no time of what was sent this moment, and the time of what was sent before', () => {
    const row = { when: 'fredag 20 november kl. 14.01' };
    const { lines } = show({ others: 'sent_now', states: { solna: 'already_sent' }, isJustSent: true, row });
    expect(lines.filter((line) => line === row.when)).toHaveLength(1);
    expect(lines[lines.indexOf(row.when) - 1]).toMatch(/^Solna/);
  });

  it('has a way to each digest, and to its post when it is sent', () => {
    const link = 'https://teams.microsoft.com/l/message/1/2';
    const { content } = show({ others: 'sent', row: { link } });
    const elements = elementsIn(content);
    expect(elements.filter(({ verb }) => verb === 'digest.show').map(({ title }) => title)).toContain(
      'Visa Solna',
    );
    const opened = elements.filter(({ type }) => type === 'Action.OpenUrl');
    expect(opened).toHaveLength(8);
    expect(opened[0]).toMatchObject({ title: 'Öppna i Ekerös kanal', url: link });
    const others = elementsIn(show({ others: 'sent', row: { link }, isSender: false }).content);
    expect(others.filter(({ type }) => String(type).startsWith('Action.'))).toEqual([]);
  });

  it('shows the introduction that is written', () => {
    const { lines, choices } = show({ course: { ...SENDS, introduction: 'Hej **alla**!' } });
    expect(lines).toContain('Din inledning: Hej **alla**!');
    expect(choices).toContain('Ändra inledningen');
  });
});
