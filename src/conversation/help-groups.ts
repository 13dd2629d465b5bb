import type { RightName } from '../domain/rights.js';
import type { Texts } from '../texts/index.js';

export type HelpGroup = keyof Texts['help']['groups'];

/** What the commands are listed under in the help, in that order; a test sees that each one stands in one of them. */
export const HELP_GROUPS: readonly (readonly [HelpGroup, readonly RightName[]])[] = [
  ['ask', ['fråga', 'hjälp']],
  [
    'log',
    ['logga', 'ångra', 'mina aktiviteter', 'upprepa', 'påminnelser', 'läget', 'exportera', 'importera'],
  ],
  [
    'requests',
    [
      'förfrågan',
      'förslag',
      'mina förfrågningar',
      'ärenden',
      'visa förfrågan',
      'exportera förfrågan',
      'exportera förfrågningar',
      'förfrågningar hit',
    ],
  ],
  [
    'events',
    [
      'kommande',
      'anmäl mig',
      'mina anmälningar',
      'evenemang',
      'nytt evenemang',
      'anmälda',
      'närvaro',
      'utvärderingar',
    ],
  ],
  ['together', ['utbildningar', 'ny utbildning', 'nominera', 'nätverk', 'möten', 'kommunbesök']],
  ['needs', ['behov', 'behovsinventering', 'sammanställ behov', 'exportera behov']],
  [
    'digests',
    [
      'veckobrev',
      'veckobrev skicka',
      'exportera veckobrev',
      'rätta veckobrev',
      'kanaler',
      'använd kanalen',
      'testa veckobrev',
      'koppla graph',
      'utskick',
    ],
  ],
  [
    'year',
    [
      'plan',
      'resultatmål',
      'importera plan',
      'publikationer',
      'siffror',
      'statistik',
      'rapport',
      'planutkast',
    ],
  ],
  ['knowledge', ['obesvarade', 'kunskap', 'exportera kunskap']],
  [
    'settings',
    [
      'personer',
      'lägg till',
      'organisationer',
      'inställningar',
      'gallring',
      'drift',
      'stäng året',
      'öppna året',
    ],
  ],
  ['you', ['jag representerar', 'jag arbetar i', 'vem representerar', 'mina uppgifter', 'jag är']],
];
