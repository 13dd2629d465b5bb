import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/conversation/commands/index.js';
import { HELP_GROUPS } from '../../../src/conversation/help-groups.js';
import type { Person } from '../../../src/domain/person.js';
import { textsIn } from '../../../src/texts/index.js';
import { personaOf } from '../../../src/usecases/demo/people.js';
import { createPersonas } from '../../../src/usecases/personas.js';
import { anna, jarfallaMember, martin, solnaChief } from '../../support/builders.js';
import { elementsIn } from '../../support/card-elements.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

const { help } = textsIn('sv');

const COMING_FOR_STAFF = [
  'evenemang',
  'nytt evenemang FoU-frukost om samsjuklighet 12 dec 8.30 hybrid',
  'kommande',
  'anmäl mig till FoU-frukosten',
  'mina anmälningar',
  'anmälda',
  'närvaro',
  'utvärderingar',
  'utbildningar',
  'ny utbildning',
  'nominera Kim Demo till BAS',
  'nätverk',
  'möten',
  'kommunbesök',
];

describe('hjälp', () => {
  it.each<[string, Person | undefined, readonly string[]]>([
    [
      'a stranger',
      undefined,
      [
        'jag representerar Järfälla',
        'jag arbetar i Järfälla',
        'vem representerar Järfälla',
        'förfrågan',
        'förslag',
        'kommande',
        'anmäl mig till FoU-frukosten',
        'mina anmälningar',
        'utbildningar',
        'nätverk',
      ],
    ],
    [
      'a chief',
      solnaChief,
      [
        'förfrågan',
        'förslag',
        'mina förfrågningar',
        'F2026-001',
        'kommande',
        'anmäl mig till FoU-frukosten',
        'mina anmälningar',
        'utbildningar',
        'nätverk',
        'behov',
        'veckobrev',
        'plan',
        'statistik',
      ],
    ],
    [
      'a council member',
      jarfallaMember,
      [
        'förfrågan',
        'förslag',
        'mina förfrågningar',
        'F2026-001',
        'exportera F2026-001',
        'exportera förfrågningar',
        'kommande',
        'anmäl mig till FoU-frukosten',
        'mina anmälningar',
        'utbildningar',
        'nominera Kim Demo till BAS',
        'nätverk',
        'behov',
        'veckobrev',
        'plan',
        'statistik',
      ],
    ],
    [
      'staff',
      martin,
      [
        'logga 2 tim bollplank med Järfälla om SIP igår',
        'ångra',
        'mina aktiviteter',
        'upprepa',
        'påminnelser',
        'förfrågan',
        'förslag',
        'mina förfrågningar',
        'ärenden',
        'F2026-001',
        'exportera F2026-001',
        'exportera förfrågningar',
        ...COMING_FOR_STAFF,
        'behov',
        'sammanställ behov',
        'exportera behov',
        'veckobrev',
        'exportera veckobrev 2026-W46',
        'läget',
        'plan',
        'resultatmål',
        'publikationer 2026',
        'siffror 2026',
        'statistik',
        'rapport 2026',
        'planutkast 2027',
        'exportera 2026',
        'importera',
        'obesvarade',
        'kunskap',
        'exportera kunskap',
        'utskick',
      ],
    ],
    [
      'the FoU manager',
      anna,
      [
        'logga 2 tim bollplank med Järfälla om SIP igår',
        'ångra',
        'mina aktiviteter',
        'upprepa',
        'påminnelser',
        'förfrågan',
        'förslag',
        'mina förfrågningar',
        'ärenden',
        'F2026-001',
        'exportera F2026-001',
        'exportera förfrågningar',
        ...COMING_FOR_STAFF,
        'behov',
        'öppna behovsinventering',
        'sammanställ behov',
        'exportera behov',
        'veckobrev',
        'veckobrev skicka',
        'exportera veckobrev 2026-W46',
        'förfrågningar hit',
        'kanaler',
        'använd den här kanalen för Järfälla',
        'testa veckobrev Järfälla',
        'rätta veckobrev v 46 Järfälla',
        'koppla graph',
        'personer',
        'lägg till @Kim Demo som rådsmedlem i Solna',
        'organisationer',
        'gallring',
        'drift',
        'inställningar förfrågningar',
        'läget',
        'plan',
        'resultatmål',
        'publikationer 2026',
        'siffror 2026',
        'statistik',
        'rapport 2026',
        'planutkast 2027',
        'stäng året 2025',
        'öppna året 2025',
        'exportera 2026',
        'importera',
        'importera plan 2026',
        'obesvarade',
        'kunskap',
        'exportera kunskap',
        'utskick',
      ],
    ],
  ])('shows %s what they may do, and nothing else', async (_who, person, examples) => {
    const chat = await conversationWith();
    const lines = shownIn(await chat.write(person, 'hjälp')).split('\n');
    expect(lines.filter((line) => line.startsWith(help.write(''))).toSorted()).toEqual(
      [...examples, 'mina uppgifter', 'hjälp', 'vad är lovande praktik?'].map(help.write).toSorted(),
    );
  });

  it.each([
    'kan du hjälpa mig?',
    'hur skickar jag veckobrevet?',
    'hur loggar jag tid?',
    'hur ångrar jag?',
    'Var hittar jag veckobreven?',
    'hur får vi excel-filen?',
    'how do i log time?',
    'where do we see our digest?',
  ])('is what one who wonders how to use the bot gets: %s', async (text) => {
    const chat = await conversationWith();
    expect(shownIn(await chat.write(anna, text))).toContain(help.title);
  });

  it.each([
    'hur många förfrågningar kom 2017?',
    'hur många veckobrev skickade vi 2023?',
    'hur får vi stöd med en förfrågan om skolnärvaro?',
    'how do we get help with our logo?',
    'hur fick FoU sin logga?',
    'hur arbetar vi med brukarinflytande?',
    'var kan jag läsa om BAS?',
    'vilka kanaler använder FoU?',
  ])('is not for a question about FoU: %s', async (text) => {
    const chat = await conversationWith();
    expect(shownIn(await chat.write(anna, text))).not.toContain(help.title);
  });

  it('has the most likely ones on buttons', async () => {
    const chat = await conversationWith();
    const reply = await chat.write(solnaChief, 'hjälp');
    const { digest, question } = textsIn('sv').welcome.suggestions;
    expect(actionsIn(reply).map(({ title }) => title)).toEqual([digest.title, question.title]);
    expect(shownIn(await chat.press(solnaChief, reply, digest.title))).toContain('Veckobrev för Solna');
  });

  it('lists each command under one heading, whatever is added', () => {
    const listed = HELP_GROUPS.flatMap(([, names]) => names);
    const withHelp = COMMANDS.filter((command) => command.help !== undefined).map(({ name }) => name);
    expect(listed.toSorted()).toEqual(withHelp.toSorted());
  });

  it('folds a long list under its headings, and leaves a short one open', async () => {
    const chat = await conversationWith();
    const isShown = async (person: Person, command: string): Promise<boolean> => {
      const reply = await chat.write(person, 'hjälp');
      const [card] = reply.messages.flatMap(({ cards = [] }) => cards);
      const groups = elementsIn(card?.content).filter(({ id }) => String(id).startsWith('help-'));
      const group = groups.find((one) => JSON.stringify(one).includes(help.write(command)));
      return group?.['isVisible'] === true;
    };
    expect(await isShown(anna, 'kommande')).toBe(false);
    expect(await isShown(solnaChief, 'kommande')).toBe(true);
  });

  it('shows the role switch in local mode', async () => {
    const chat = await conversationWith({ ports: { personas: createPersonas(personaOf(martin)) } });
    expect(shownIn(await chat.write(martin, 'help'))).toContain(textsIn('sv').roleSwitch.title);
  });
});
