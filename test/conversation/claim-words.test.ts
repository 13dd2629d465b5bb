import { describe, expect, it } from 'vitest';
import { parseClaimWords } from '../../src/conversation/claim-words.js';

describe('the words of somebody who represents a municipality', () => {
  it.each([
    ['jag representerar Järfälla', 'jarfalla'],
    ['Jag representerar järfälla kommun.', 'jarfalla'],
    ['jag representera Järfäla', 'jarfalla'],
    ['jag företräder Upplands Väsby', 'upplands_vasby'],
    ['jag vill representera UB', 'upplands_bro'],
    ['jag  representerar   Solna stad!', 'solna'],
    ['jag representerar Järfälla i FoU-rådet', 'jarfalla'],
    ['jag företräder socialtjänsten i Sigtuna', 'sigtuna'],
    ['jag representerar Järfällas socialförvaltning', 'jarfalla'],
    ['jag är representant för Ekerö', 'ekero'],
    ['jag är kommunens representant för Ekerö', 'ekero'],
    ['I represent Järfälla', 'jarfalla'],
    ['i represent the municipality of Sollentuna', 'sollentuna'],
    ["I'm the representative of Sundbyberg", 'sundbyberg'],
  ])('"%s" names %s', (text, id) => {
    expect(parseClaimWords(text)).toEqual({ kind: 'municipality', id });
  });

  it.each([
    ['jag representerar Järfälla och Solna', 'unclear'],
    ['jag representerar både Järfälla och Solna', 'unclear'],
    ['jag företräder Upplands', 'unclear'],
    ['jag representerar alla kommuner', 'unclear'],
    ['jag representerar', 'nothing'],
    ['Jag företräder.', 'nothing'],
    ['I represent', 'nothing'],
    ['jag representerar Botkyrka', 'other'],
    ['jag representerar Region Stockholm', 'other'],
    ['jag företräder en privat utförare', 'other'],
    ['I represent Uppsala', 'other'],
  ])('"%s" is %s', (text, kind) => {
    expect(parseClaimWords(text)).toEqual({ kind });
  });

  it.each([
    'vem representerar Järfälla?',
    'jag representerar Botkyrka, eller?',
    'jag representerar Järfälla, vad kan ni hjälpa oss med?',
    'jag representerar Järfälla och undrar hur vi kommer i gång',
    'jag representerar barnen i Solna',
    'jag representerar ett företag som säljer utbildningar',
    'hur representerar jag Järfälla',
    'representation i Järfälla',
    'jag är rådsmedlem i Järfälla',
    'vi representerar Järfälla i nätverket',
  ])('"%s" is something else', (text) => {
    expect(parseClaimWords(text)).toBeUndefined();
  });
});
