import { describe, expect, it } from 'vitest';
import { readColleagues } from '../../src/language/colleagues.js';

const KNOWN = ['Martin', 'Maria', 'Jörgen', 'Anna-Lena', '(Ext'];
const read = (text: string) => {
  const { names, spans } = readColleagues(text, KNOWN);
  return { names, words: spans.map(({ start, end }) => text.slice(start, end)) };
};

describe('colleagues in a log line', () => {
  it.each([
    ['Jag och Martin körde workshop', ['Martin'], ['Jag och Martin']],
    ['jag, Maria och Jörgen', ['Maria', 'Jörgen'], ['jag, Maria och Jörgen']],
    ['Jag & Vera', ['Vera'], ['Jag & Vera']],
    ['workshop med Martin 3 h', ['Martin'], ['med Martin']],
    ['workshop m Anna-Lena', ['Anna-Lena'], ['m Anna-Lena']],
    ['ihop med Martin och Maria', ['Martin', 'Maria'], ['ihop med Martin och Maria']],
    ['med Martin och Finsam', ['Martin'], ['med Martin']],
    ['workshop with Maria and Jörgen', ['Maria', 'Jörgen'], ['with Maria and Jörgen']],
  ])('%s', (text, names, words) => {
    expect(read(text)).toEqual({ names, words });
  });

  it.each([
    ['Martin höll workshop', ['Martin']],
    ['martin och maria körde seminarium', ['Martin', 'Maria']],
    ['åt Martin: bollplank', ['Martin']],
    ['åt Martin 2 tim bollplank', ['Martin']],
    ['för Martin 2 tim bollplank', ['Martin']],
    ['igår höll Martin föreläsning', ['Martin']],
    ['workshop av Martin', ['Martin']],
    ['Vera höll föreläsning', ['Vera']],
  ])('%s: the writer logs it for another', (text, names) => {
    expect(readColleagues(text, KNOWN)).toMatchObject({ names, writerTookPart: false });
  });

  it.each([
    ['Martin och jag hade workshop', ['Martin']],
    ['jag o martin höll workshop', ['Martin']],
    ['Martin höll workshop och jag var med', ['Martin']],
    ['bollplank', []],
  ])('%s: the writer took part', (text, names) => {
    expect(readColleagues(text, KNOWN)).toMatchObject({ names, writerTookPart: true });
  });

  it.each([
    ['a day that was held', 'Socialtjänstdagen höll öppet'],
    ['someone who is not staff', 'bollplank med Vera'],
    ['a name inside another', 'med Marias enhet'],
    ['a place that has been read', 'Jag och |||||'],
    ['no name', 'jag och chefen'],
    ['a sign that means something to a machine', 'med (Ext)'],
  ])('%s is none', (_what, text) => {
    expect(read(text)).toEqual({ names: [], words: [] });
  });
});
