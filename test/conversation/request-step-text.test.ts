import { describe, expect, it } from 'vitest';
import { stepText } from '../../src/conversation/request-step-text.js';
import type { RequestAct } from '../../src/domain/request-act.js';
import { textsIn } from '../../src/texts/index.js';

const names = {
  person: (id: string) => `namn på ${id}`,
  activity: (id: string) => (id === 'known' ? { title: 'Mötet', day: '4 maj 2026' } : undefined),
};

const told = (act: RequestAct, locale: 'sv' | 'en' = 'sv'): string =>
  stepText(textsIn(locale), names, {
    at: '2026-11-18T11:00:00.000Z',
    by: 'somebody',
    version: 2,
    from: 'received',
    to: 'received',
    act,
  });

describe('a step of a request in words', () => {
  it.each<[RequestAct, string]>([
    [{ kind: 'move', reason: 'Flyttad förr' }, 'Ändrade läget.\nAnledning: Flyttad förr'],
    [{ kind: 'move' }, 'Ändrade läget.'],
    [{ kind: 'choose_line', line: 'first' }, 'Valde linje: Första linjens FoU.'],
    [{ kind: 'accept' }, 'Accepterade förfrågan.'],
    [{ kind: 'start' }, 'Började arbetet.'],
    [
      { kind: 'refer', to: 'Stockholms universitet', reason: 'Forskning' },
      'Hänvisade vidare till: Stockholms universitet\nAnledning: Forskning',
    ],
    [
      {
        kind: 'record_decision',
        decision: { body: 'political_steering', date: '2026-03-12', outcome: 'no', minutesRef: '§ 9' },
      },
      'Skrev in beslutet: nej, av politiska styrgruppen 12 mars 2026.\nProtokoll: § 9',
    ],
    [
      { kind: 'set_resources', externalFunding: { source: 'Forte' } },
      'Skrev in finansiering och forskare.\nExtern finansiering: Forte\nForskare: ingen inskriven.',
    ],
    [
      { kind: 'set_resources', researcher: 'Eva Ek' },
      'Skrev in finansiering och forskare.\nExtern finansiering: ingen inskriven.\nForskare: Eva Ek',
    ],
    [
      { kind: 'answer_jointly', municipalityId: 'upplands_bro', isInterested: false },
      'Svarade att Upplands-Bro inte vill vara med.',
    ],
    [{ kind: 'link_activity', activityId: 'known' }, 'Kopplade aktiviteten ”Mötet” (4 maj 2026).'],
    [
      { kind: 'attach', deliverable: { kind: 'film', title: 'Filmen' } },
      'Lade till dokumentation: Film, ”Filmen”.',
    ],
    [{ kind: 'document' }, 'Markerade arbetet som dokumenterat.'],
    [{ kind: 'close' }, 'Avslutade förfrågan.'],
    [{ kind: 'withdraw', reason: 'Löst ändå' }, 'Tog tillbaka förfrågan.\nAnledning: Löst ändå'],
    [{ kind: 'move_contact', toPersonId: 'eva' }, 'Gjorde namn på eva till kommunens kontakt.'],
  ])('tells %o', (act, text) => {
    expect(told(act)).toBe(text);
  });

  it('is in English too', () => {
    expect(told({ kind: 'ask', question: 'När?' }, 'en')).toBe('Asked the municipality: När?');
  });
});
