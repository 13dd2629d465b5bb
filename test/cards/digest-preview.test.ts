import { describe, expect, it } from 'vitest';
import { cardToText } from '../../src/cards/card-text.js';
import { digestPreviewCard, digestPreviewView, type PreviewState } from '../../src/cards/digest-preview.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { textsIn } from '../../src/texts/index.js';
import { aDigest, anActivity } from '../support/digest-builders.js';

interface Shown {
  readonly states?: Partial<Record<(typeof MUNICIPALITY_IDS)[number], PreviewState>>;
  readonly others?: PreviewState;
  readonly week?: string;
  readonly isSender?: boolean;
  readonly isJustSent?: boolean;
}

const show = ({
  states = {},
  others = 'not_sent',
  week = '2026-W46',
  isSender = true,
  isJustSent = false,
}: Shown) => {
  const rows = MUNICIPALITY_IDS.map((municipality) => ({
    digest: aDigest({ week, municipality, activities: [anActivity('a')] }),
    state: states[municipality] ?? others,
  }));
  const { content } = digestPreviewCard.render(
    digestPreviewView(textsIn('sv'), { week, thisWeek: '2026-W47', rows, isSender, isJustSent }),
  );
  const button = /"title":"([^"]*)"/.exec(JSON.stringify(content))?.[1];
  return { lines: cardToText(content).split('\n'), button, content };
};

describe('the week as those see it who send it', () => {
  it('names the week, what each municipality gets and how it stands, in owner order', () => {
    const { lines } = show({ states: { solna: 'sent' } });
    expect(lines).toEqual([
      'Veckobrev v. 46',
      '9–15 november 2026',
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
      'Veckan är inte slut. Det som loggas efter att du har skickat kommer med i nästa brev.',
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
