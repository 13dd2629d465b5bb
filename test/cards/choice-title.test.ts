import { expect, it } from 'vitest';
import { choiceTitle } from '../../src/cards/choice-title.js';

it.each([
  ['a link', '[Klicka här](http://x.se)', 'Klicka här(http://x.se)'],
  ['bold', '**Viktigt**', 'Viktigt'],
  ['a mention', '<at>Alla</at>', 'atAlla/at'],
  ['line breaks', 'Rad ett\n\nRad två', 'Rad ett Rad två'],
  ['an ordinary name', 'Åsa Öberg-Ek (FoU)', 'Åsa Öberg-Ek (FoU)'],
])('leaves nothing of %s that a client could draw', (_what, written, title) => {
  expect(choiceTitle(written, 100)).toBe(title);
});
