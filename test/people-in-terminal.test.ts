import { describe, expect, it } from 'vitest';
import { DEMO_DIRECTORY, DEMO_PEOPLE, FIRST_DEMO_PERSONA } from '../src/usecases/demo/people.js';
import { createPersonas } from '../src/usecases/personas.js';
import { conversationWith } from './support/talk.js';
import { chat, SENDER } from './support/terminal-chat.js';

/** A line, or a button by its title, which the terminal shows with a number. */
type Step = string | { readonly press: string };

const press = (title: string): Step => ({ press: title });

/** What the terminal has shown after the lines, in a new demo organisation. */
const shownAfter = async (lines: readonly string[]): Promise<string> => {
  const personas = createPersonas(FIRST_DEMO_PERSONA, DEMO_DIRECTORY);
  const { dispatch } = await conversationWith({ ports: { personas }, people: DEMO_PEOPLE });
  const { shown } = await chat(lines, (input, count) =>
    dispatch({
      sourceKey: `terminal|${count}`,
      locale: 'sv',
      conversation: { id: 'terminal', kind: 'personal' },
      sender: SENDER,
      input,
    }),
  );
  return shown;
};

const numberOf = (title: string, shown: string): string => {
  const buttons = [...shown.matchAll(/^\[(\d+)\] (.+)$/gm)];
  const number = buttons.findLast((button) => button[2] === title)?.[1];
  if (number === undefined) throw new Error(`no button "${title}" in:\n${shown}`);
  return number;
};

const inTerminal = async (...steps: readonly Step[]): Promise<string> => {
  const lines: string[] = [];
  for (const step of steps) {
    lines.push(typeof step === 'string' ? step : numberOf(step.press, await shownAfter(lines)));
  }
  return shownAfter(lines);
};

const AS_IT_IS = '';

describe('in the terminal', () => {
  it('the manager adds a colleague, who takes over the seat', async () => {
    const shown = await inTerminal(
      'jag är FoU-chef',
      'personer',
      press('Lägg till person'),
      'Kim Demo',
      AS_IT_IS,
      'rådsmedlem',
      'Solna',
      AS_IT_IS,
      AS_IT_IS,
      press('Lägg till'),
      'jag är Kim',
      'mina förfrågningar',
    );
    expect(shown).toContain('Kim Demo är rådsmedlem för Solna.');
    expect(shown).toContain('Samuel Demo har lämnat platsen i FoU-rådet.');
    expect(shown).toContain('Nu är du Kim Demo, rådsmedlem i Solna.');
    expect(shown).toContain('Solna har inga förfrågningar än.');
  });

  it('the manager adds a colleague in one line', async () => {
    const shown = await inTerminal(
      'jag är FoU-chef',
      'lägg till Robin Demo som personal',
      'jag är Robin',
      'utskick',
    );
    expect(shown).toContain('Demo, Robin (Kommunledningskontoret) är FoU-personal.');
    expect(shown).toContain('Nu är du Demo, Robin (Kommunledningskontoret), FoU-personal.');
    expect(shown).not.toContain('känner inte igen dig');
  });

  it('the manager ends a role, and who had it can do no more than others', async () => {
    const shown = await inTerminal(
      'jag är FoU-chef',
      'person Martin',
      press('Avsluta'),
      '2026-11-17',
      press('Avsluta rollen'),
      'jag är Martin',
      'logga 1 tim bollplank med Solna om SIP idag',
    );
    expect(shown).toContain('Nu är du Martin Demo, som inte har någon roll hos mig.');
    expect(shown.split('Nu är du Martin Demo')[1]).not.toContain('Ångra');
  });

  it('a newcomer represents a municipality once the manager has accepted it', async () => {
    const shown = await inTerminal(
      'jag är ny',
      'jag representerar Järfälla',
      'jag är FoU-chef',
      'personer',
      press('Svara om Järfälla'),
      'rådsmedlem',
      AS_IT_IS,
      AS_IT_IS,
      press('Godkänn'),
      'jag är ny',
      'mina förfrågningar',
    );
    expect(shown).toContain('Nu är du Nadja Demo, som inte har någon roll hos mig.');
    expect(shown).toContain('Nadja Demo är rådsmedlem för Järfälla.');
    expect(shown).toContain('Nu är du Nadja Demo, rådsmedlem i Järfälla.');
    expect(shown).toContain('Järfälla har inga förfrågningar än.');
  });
});
