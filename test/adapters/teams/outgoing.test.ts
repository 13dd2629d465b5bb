import { describe, expect, it } from 'vitest';
import { activitiesOf, answerPress, splitReplacement } from '../../../src/adapters/teams/outgoing.js';
import type { RenderedCard } from '../../../src/cards/define-card.js';
import { replaceWith, say } from '../../../src/conversation/reply.js';

const card = (summary: string, content: object = {}): RenderedCard => ({
  summary,
  content: { type: 'AdaptiveCard', version: '1.5', ...content },
});
const heavy = (summary: string, characters: number): RenderedCard =>
  card(summary, { fallbackText: 'å'.repeat(characters) });
const pressable = (summary: string, type = 'Action.Execute'): RenderedCard =>
  card(summary, { actions: [{ type, title: 'Spara' }] });
const summaries = (...cards: readonly RenderedCard[]) =>
  activitiesOf({ cards }).map(({ summary }) => summary);

describe('the messages of a reply', () => {
  it('hold the text apart from the cards, which Teams would split anyway', () => {
    expect(
      activitiesOf({ text: 'Hej', cards: [card('ett')] }).map(({ text, summary }) => text ?? summary),
    ).toEqual(['Hej', 'ett']);
  });

  it('hold as many cards as the size allows', () => {
    expect(summaries(...['1', '2', '3', '4', '5'].map((name) => heavy(name, 14_000)))).toEqual([
      '1; 2',
      '3; 4',
      '5',
    ]);
  });

  it('stay under 60 KB of UTF-16', () => {
    const cards = Array.from({ length: 40 }, (_, index) => heavy(`${index}`, 2_500));
    const sizes = activitiesOf({ cards }).map((activity) =>
      Buffer.byteLength(JSON.stringify(activity), 'utf16le'),
    );
    expect(Math.max(...sizes)).toBeLessThan(60 * 1024);
    expect(sizes).toHaveLength(4);
  });

  it('hold a card alone that is too large by itself', () => {
    expect(summaries(card('före'), heavy('stort', 40_000), card('efter'))).toEqual([
      'före',
      'stort',
      'efter',
    ]);
  });

  it.each(['Action.Execute', 'Action.Submit'])(
    'hold a card with %s alone, since a press replaces all of it',
    (type) => {
      expect(summaries(card('ett'), card('två'), pressable('knapp', type), card('tre'))).toEqual([
        'ett; två',
        'knapp',
        'tre',
      ]);
    },
  );

  it('do not take words for a button', () => {
    expect(summaries(card('ett', { speak: '"type":"Action.Execute"' }), card('två'))).toEqual(['ett; två']);
  });
});

describe('a reply to a press', () => {
  it('lets the first card that asks for it take the place, and sends the rest', () => {
    const reply = {
      messages: [
        { text: 'Klart' },
        { text: 'Bra', cards: [card('ny'), card('mer')], replacesPressedCard: true },
        ...replaceWith(card('sent')).messages,
      ],
    };
    const { replacement, rest } = splitReplacement(reply);
    expect(replacement?.card.summary).toBe('ny');
    expect(rest.flatMap(activitiesOf).map(({ text, summary }) => text ?? summary)).toEqual([
      'Klart',
      'Bra',
      'mer',
      'sent',
    ]);
  });

  it('without such a card is sent as it is', () => {
    const reply = { messages: [{ text: 'Hej', replacesPressedCard: true }] };
    expect(splitReplacement(reply)).toEqual({ replacement: undefined, rest: reply.messages });
  });

  it('shows its first text on the card and sends what stands beside it', () => {
    const { body, rest } = answerPress({
      messages: [{ text: 'Sparat', cards: [card('ett')] }, { text: 'Mer' }],
    });
    expect(body?.value).toBe('Sparat');
    expect(rest.flatMap(activitiesOf).map(({ text, summary }) => text ?? summary)).toEqual(['ett', 'Mer']);
  });

  it('of a text alone leaves nothing to send', () => {
    expect(answerPress(say('Sparat')).rest.flatMap(activitiesOf)).toEqual([]);
  });
});
