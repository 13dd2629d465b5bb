import { describe, expect, it } from 'vitest';
import { titleFrom } from '../../src/language/activity-title.js';

/** The title when what stands in square brackets has been read. */
const titleOf = (text: string): string => {
  const plain = text.replace(/[[\]]/g, '');
  const spans = [...text.matchAll(/\[([^\]]*)\]/g)].map((match, index) => {
    const start = match.index - 2 * index;
    return { start, end: start + (match[1] ?? '').length };
  });
  return titleFrom(plain, spans).title;
};

describe('the title of a log line', () => {
  it.each([
    ['[2 tim] [bollplank] med [Järfälla] om SIP [igår]', 'SIP'],
    ['Hade [FoU-frukost] om skyddat boende [i fredags], [151 anmälda]', 'Skyddat boende'],
    ['[nätverksmöte] BBIC, [Solna] och [Sundbyberg], [14 nov], [1,5h]', 'BBIC'],
    ['[bollplank] BBIC, SIP och [Solna], heder', 'BBIC, SIP, heder'],
    ['bollade åt Järfällas enhet', 'Bollade åt Järfällas enhet'],
    ['[bollplank] åt Järfällas enhet', 'Järfällas enhet'],
    ['[workshop] via Teams om FoU på Zoom', 'FoU'],
    ['[sounding board] with [Solna] about the new Act', 'New Act'],
    ['vi har haft [workshop] kring avhoppare.', 'Avhoppare'],
    ['[workshop] "barn & unga" (del 2)', '"barn & unga" (del 2)'],
    ['öppna jämförelser', 'Öppna jämförelser'],
    ['🙂 SIP', '🙂 SIP'],
    ['[2 tim] [igår] med [Solna]', ''],
    ['', ''],
  ])('of %s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});
