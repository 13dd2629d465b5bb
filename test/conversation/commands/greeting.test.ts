import { describe, expect, it } from 'vitest';
import { en } from '../../../src/texts/en/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { anna, martin, solnaMember } from '../../support/builders.js';
import { actionsIn, conversationWith, shownIn } from '../../support/talk.js';

describe('a greeting', () => {
  it.each([
    'hej',
    'Hej!',
    'hejsan',
    'Hallå FoU-boten',
    'God morgon',
    'god eftermiddag',
    'vem är du?',
    'är du en robot?',
  ])('is answered with who one is and what one can press: %s', async (text) => {
    const talk = await conversationWith();
    const reply = await talk.write(solnaMember, text);
    expect(shownIn(reply)).toContain(sv.welcome.greeting);
    expect(shownIn(reply)).toContain('rådsmedlem i Solna');
    expect(actionsIn(reply).map(({ title }) => title)).toContain(sv.welcome.suggestions.request.title);
  });

  it('tells the FoU manager that others are sent to her, and not to ask herself', async () => {
    const talk = await conversationWith();
    const shown = shownIn(await talk.write(anna, 'hej'));
    expect(shown).toContain(sv.welcome.askedThemself);
    expect(shown).not.toContain(sv.welcome.askManager(anna.displayName));
    const unanswered = shownIn(await talk.write(anna, 'vem är du anställd av?'));
    expect(unanswered).toContain(sv.answer.askedThemself);
    expect(shownIn(await talk.write(martin, 'hej'))).toContain(sv.welcome.askManager(anna.displayName));
  });

  it('is answered every time, in English too', async () => {
    const talk = await conversationWith();
    await talk.write(martin, 'hello', 'en');
    expect(shownIn(await talk.write(martin, 'hello', 'en'))).toContain(en.welcome.greeting);
  });

  it('is answered with one line where others read', async () => {
    const talk = await conversationWith();
    const incoming = talk.incoming(martin, { kind: 'text', text: 'hej' });
    const reply = await talk.dispatch({ ...incoming, conversation: { id: 'team', kind: 'channel' } });
    expect(shownIn(reply)).toBe(sv.welcome.team);
  });

  it.each(['tack', 'Tack så mycket!', 'tack för hjälpen'])('takes thanks: %s', async (text) => {
    const talk = await conversationWith();
    expect(shownIn(await talk.write(solnaMember, text))).toBe(sv.welcome.smallTalk.thanks);
  });

  it.each([
    ['tack!', 'thanks'],
    ['Tack för svaret 😊', 'thanks'],
    ['ok tack', 'thanks'],
    ['nej tack', 'thanks'],
    ['tusen tack', 'thanks'],
    ['ok', 'noted'],
    ['Okej!', 'noted'],
    ['haha', 'noted'],
    ['hahahaha 😂', 'noted'],
    ['👍', 'noted'],
    ['jättebra', 'noted'],
    ['hur mår du?', 'how_are_you'],
    ['hej, hur är läget?', 'how_are_you'],
    ['hej då', 'bye'],
    ['trevlig helg!', 'bye'],
    ['ja', 'yes_or_no'],
    ['nej', 'yes_or_no'],
  ] as const)('and small talk is answered in kind, and not kept as a question: %s', async (text, said) => {
    const talk = await conversationWith();
    expect(shownIn(await talk.write(solnaMember, text))).toBe(sv.welcome.smallTalk[said]);
    expect(await talk.ports.store.find('unanswered')).toEqual([]);
  });

  it.each(['hej vad är bollplank?', 'tack vare vem finns FoU?', 'vem är du anställd av?'])(
    'that goes on to ask something is a question: %s',
    async (text) => {
      const talk = await conversationWith();
      expect(shownIn(await talk.write(solnaMember, text))).toContain(sv.answer.noAnswer);
    },
  );

  it('takes no row in the help', async () => {
    const talk = await conversationWith();
    expect(shownIn(await talk.write(solnaMember, 'hjälp'))).not.toContain('Skriv: hej');
  });
});

describe('help', () => {
  it.each(['hjälp', 'hjälp mig', '?', 'Vad kan du göra?', 'vad kan du hjälpa mig med?', 'help us'])(
    'is shown to %s',
    async (text) => {
      const talk = await conversationWith();
      expect(shownIn(await talk.write(solnaMember, text))).toContain(sv.help.title);
    },
  );

  it('is not shown to a question about what FoU can do', async () => {
    const talk = await conversationWith();
    expect(shownIn(await talk.write(solnaMember, 'vad kan ni hjälpa oss med?'))).not.toContain(sv.help.title);
  });
});
