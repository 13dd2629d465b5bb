import { describe, expect, it } from 'vitest';
import { readState } from '../../src/language/activity-state.js';
import { foldInPlace } from '../../src/language/spans.js';
import { tenseOf } from '../../src/language/tense.js';

const read = (text: string, isBehind = false) => {
  const folded = foldInPlace(text);
  const found = readState(folded, tenseOf(folded), isBehind);
  return found && [found.state, ...found.spans.map(({ start, end }) => text.slice(start, end))];
};

describe('whether it was done', () => {
  it.each([
    ['inställt: nätverksmöte', ['cancelled', 'inställt']],
    ['workshopen är inställd', ['cancelled', 'är inställd']],
    ['blev inställt', ['cancelled', 'blev inställt']],
    ['Social Talks ställs in', ['cancelled', 'ställs in']],
    ['workshop i tisdags blev inte av', ['cancelled', 'blev inte av']],
    ['blev inställd pga sjukdom', ['cancelled', 'blev inställd', 'pga sjukdom']],
    ['mötet avbokades', ['cancelled', 'avbokades']],
    ['Cancelled: network meeting', ['cancelled', 'Cancelled']],
    ['ska hålla workshop', ['planned']],
    ['planerad workshop', ['planned', 'planerad']],
    ['bokat bollplank på fredag', ['planned', 'bokat']],
    ["I'll hold a workshop next Monday", ['planned']],
    ['höll workshop', ['done']],
    ['workshop igår', ['done']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['workshop om SIP', 'nätverksmöte 17/11', 'föreställningar om stöd', 'installation'])(
    '%s says nothing of it',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('work of planning is done when its day lies behind', () => {
    expect(read('planerat konferensen 12/11 2h', true)).toBeUndefined();
  });
});
