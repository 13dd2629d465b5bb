import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/domain/enums.js';
import { readAreas } from '../../src/language/area-words.js';
import { foldInPlace } from '../../src/language/spans.js';

describe('the area that a log line names', () => {
  it.each<[string, readonly Area[]]>([
    ['nätverksmöte BBIC', ['children_youth_family']],
    ['UBU-F och UBU', ['children_youth_family']],
    ['Röster från familjehemsbarn', ['children_youth_family']],
    ['SKR BoU-nätverk', ['children_youth_family']],
    ['barnkonventionen', ['children_youth_family']],
    ['Familjerättsbyrån', ['children_youth_family']],
    ['lärarhandledningen', ['children_youth_family']],
    ['children in foster care', ['children_youth_family']],
    ['ASI-UBÅT', ['addiction_social_psychiatry']],
    ['missbrukschefsnätverket', ['addiction_social_psychiatry']],
    ['Socialpsyk-nätverket', ['addiction_social_psychiatry']],
    ['RSS', ['addiction_social_psychiatry']],
    ['brukarrevision', ['addiction_social_psychiatry']],
    ['KNUT', ['income_support_labour']],
    ['Finsam', ['income_support_labour']],
    ['ek. bistånd', ['income_support_labour']],
    ['ekonomiskt bistånd', ['income_support_labour']],
    ['tillfälligt boende', ['income_support_labour']],
    ['arbetsmarknadsinsatser', ['income_support_labour']],
    ['BBIC och missbruk', ['children_youth_family', 'addiction_social_psychiatry']],
  ])('%s', (text, areas) => {
    expect(readAreas(foldInPlace(text))).toEqual(areas);
  });

  it.each(['ÖJ-analys', 'heder i förskolan', 'hembesöksprogrammet', 'avhoppare', 'kasinot', 'crossfit'])(
    '%s names none',
    (text) => {
      expect(readAreas(foldInPlace(text))).toEqual([]);
    },
  );
});
