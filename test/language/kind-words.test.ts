import { describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS, type ActivityKind } from '../../src/domain/activity-kind.js';
import { readKind } from '../../src/language/kind-words.js';
import { foldInPlace } from '../../src/language/spans.js';
import { sv } from '../../src/texts/sv/index.js';

const kindIn = (text: string) => readKind(foldInPlace(text))?.kind;

describe('the kind of activity in a log line', () => {
  it.each<[string, ActivityKind | undefined]>([
    ['bollade med enheten', 'sounding_board'],
    ['Bolplank om orosanmälningar', 'sounding_board'],
    ['bollplank ang uppföljning', 'sounding_board'],
    ['FoU-frukost om lovande praktik', 'breakfast'],
    ['halvdagsworkshop om avhoppare', 'workshop'],
    ['natverksmote bbic utbildare', 'network_meeting'],
    ['Socialpsyk-nätverket träffades', 'network_meeting'],
    ['postat på linkedin om socialtjänstdagen', 'social_media'],
    ['socialtjänstdagen, postat på linkedin', 'social_media'],
    ['BAS-utb tillfälle 3', 'training'],
    ['basutbildning missbruk', 'training'],
    ['hjälpte till med ÖJ-analys', 'analysis_support'],
    ['utvärdering brukarinflytande, skrivit rapport', 'study'],
    ['handledning av student', 'student_supervision'],
    ['kommunturné', 'municipality_visit'],
    ['PM om tillfälligt boende', 'report'],
    ['PM om bollplank och workshop', 'report'],
    ['FoU-råd', 'council_meeting'],
    ['styrgruppsmöte', 'steering_meeting'],
    ['stämde av nytt uppdrag', undefined],
    ['möte om budgeten', undefined],
  ])('%s', (text, kind) => {
    expect(kindIn(text)).toBe(kind);
  });

  it('words that only hint at a kind are not taken as said', () => {
    expect(readKind('svara om bbic-licens')).toMatchObject({ kind: 'specialist_support', isStated: false });
    expect(readKind('bollplank')).toMatchObject({ isStated: true });
  });

  const named = ACTIVITY_KINDS.filter((kind) => kind !== 'other' && kind !== 'academia_link');
  it.each(named.map((kind) => [sv.labels.kinds[kind], kind] as const))(
    'the label "%s" is understood as its kind',
    (label, kind) => {
      expect(kindIn(label)).toBe(kind);
    },
  );
});
