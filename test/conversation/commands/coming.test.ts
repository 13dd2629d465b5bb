import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/conversation/reply.js';
import type { Conversation } from '../../../src/conversation/turn.js';
import type { Event, Registration } from '../../../src/domain/event.js';
import { onDay } from '../../../src/domain/fuzzy-date.js';
import type { Person } from '../../../src/domain/person.js';
import type { Locale } from '../../../src/texts/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { jarfallaMember, martin } from '../../support/builders.js';
import { anEvent, aRegistration } from '../../support/coming-builders.js';
import { conversationWith, shownIn } from '../../support/talk.js';

const soon = anEvent('soon', { title: 'FoU-frukost om sorg', capacity: 40, place: 'Turebergshuset' });
const full = anEvent('full', {
  kind: 'workshop',
  title: 'Workshop om beslut',
  form: 'on_site',
  capacity: 1,
  date: { precision: 'minute', from: '2026-12-16', to: '2026-12-16', time: '13:00' },
});
const spring = anEvent('spring', {
  kind: 'social_talks',
  title: 'FoU Social Talks om ensamhet',
  date: { precision: 'season', from: '2027-01-01', to: '2027-06-30' },
});
const { date: _date, ...undated } = anEvent('undated', { kind: 'conference', title: 'Dag om föräldraskap' });
const over = anEvent('over', { title: 'FoU-frukost om makt', date: onDay('2026-11-10'), state: 'held' });
const cancelled = anEvent('cancelled', { title: 'FoU-frukost om vräkning', state: 'cancelled' });

const EVENTS = [soon, full, spring, undated, over, cancelled];
const REGISTRATIONS = [aRegistration(soon, jarfallaMember.id), aRegistration(full, jarfallaMember.id)];

/** What is told, line by line, but for the buttons. */
const told = (reply: Reply): string[] =>
  shownIn(reply)
    .split('\n')
    .filter((line) => line !== 'Öppna');

const chatWith = async (
  events: readonly Event[] = EVENTS,
  registrations: readonly Registration[] = REGISTRATIONS,
) => {
  const chat = await conversationWith();
  await chat.ports.store.commit([
    ...events.map((event) => insert('events', event)),
    ...registrations.map((registration) => insert('registrations', registration)),
  ]);
  const linesOf = async (
    text: string,
    from: Person | undefined = jarfallaMember,
    kind: Conversation['kind'] = 'personal',
    locale: Locale = 'sv',
  ) => {
    const incoming = chat.incoming(from, { kind: 'text', text }, locale);
    return told(await chat.dispatch({ ...incoming, conversation: { id: 'c', kind } }));
  };
  return { ...chat, linesOf };
};

const LIST = [
  'Det här är på gång',
  'December 2026',
  'FoU-frukost om sorg',
  '10 december kl. 08.30–09.30 · På plats och digitalt · 39 platser kvar',
  'Workshop om beslut',
  '16 december kl. 13.00–09.30 · På plats · fullt, du kan ställa dig i kö',
  'Våren 2027',
  'FoU Social Talks om ensamhet',
  'våren 2027, dagen är inte bestämd · På plats och digitalt',
  'Datum är inte bestämt',
  'Dag om föräldraskap',
  'Datum är inte bestämt · Konferens · På plats och digitalt',
];

describe('kommande', () => {
  it('I32: lists what is coming by month, season and what has no date, and none of what is over', async () => {
    expect(await (await chatWith()).linesOf('kommande')).toEqual(LIST);
  });

  it.each(['personal', 'group', 'channel'] as const)(
    'shows the same to everyone in a %s chat, with nobody in it',
    async (kind) => {
      const { linesOf } = await chatWith();
      for (const person of [jarfallaMember, martin, undefined])
        expect(await linesOf('vad är på gång?', person, kind)).toEqual(LIST);
    },
  );

  it.each([
    ['kommande FoU-frukostar', ['FoU-frukost om sorg']],
    ['kommande i december', ['FoU-frukost om sorg', 'Workshop om beslut']],
    ['kommande workshops i december', ['Workshop om beslut']],
    ['kommande våren 2027', ['FoU Social Talks om ensamhet']],
    ['visa kommande evenemang i mars 2027', ['FoU Social Talks om ensamhet']],
    ['kommande om ensamhet', ['FoU Social Talks om ensamhet']],
    ['upcoming breakfasts', ['FoU-frukost om sorg']],
    ['kommande 16 december', ['Workshop om beslut']],
  ])('I32: %s', async (text, titles) => {
    const lines = await (await chatWith()).linesOf(text);
    expect(lines.filter((line) => EVENTS.some(({ title }) => title === line))).toEqual(titles);
  });

  it('says honestly that nothing is planned, and to staff how to add something', async () => {
    const { linesOf } = await chatWith([]);
    expect(await linesOf('kommande')).toEqual([
      'Det här är på gång',
      'Just nu är inget inlagt. Det som FoU bjuder in till syns här så snart det är bestämt.',
    ]);
    expect(await linesOf('kommande', martin)).toContain(
      'Just nu är inget inlagt. Skriv ”nytt evenemang”, så får du ett formulär.',
    );
  });

  it('says that nothing of the kind is planned, and shows the way to all that is', async () => {
    const chat = await chatWith();
    const reply = await chat.write(jarfallaMember, 'kommande seminarier');
    expect(shownIn(reply)).toContain('Inget sådant är inlagt.');
    const all = await chat.press(jarfallaMember, reply, 'Visa allt som är på gång');
    expect(told(all)).toEqual(LIST);
  });

  it('goes through a long list page by page, and keeps to what was asked for', async () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      anEvent(`${index}`, {
        title: `Frukost ${index}`,
        date: onDay(`2027-01-${String(index + 1).padStart(2, '0')}`),
      }),
    );
    const chat = await chatWith([...many, full], []);
    const first = await chat.write(jarfallaMember, 'kommande frukostar');
    const second = await chat.press(jarfallaMember, first, 'Nästa sida');
    const third = await chat.press(jarfallaMember, second, 'Nästa sida');
    const titles = [first, second, third].flatMap((reply) =>
      shownIn(reply)
        .split('\n')
        .filter((line) => /^Frukost \d/.test(line)),
    );
    expect(titles).toEqual(many.map(({ title }) => title));
    expect(shownIn(third)).toContain('Sida 3 av 3');
    expect(shownIn(third)).not.toContain('Workshop');
  });

  it('opens an event', async () => {
    const chat = await chatWith([soon]);
    const reply = await chat.write(jarfallaMember, 'kommande');
    expect(shownIn(await chat.press(jarfallaMember, reply, 'Öppna'))).toContain('FoU-frukost om sorg');
  });
});

describe('a question about what is coming', () => {
  it('is answered from the events first', async () => {
    const { linesOf } = await chatWith();
    expect(await linesOf('när är nästa FoU-frukost?')).toEqual([
      '10 december kl. 08.30–09.30',
      'FoU-frukost om sorg',
      '10 december kl. 08.30–09.30 · På plats och digitalt · Turebergshuset · 39 platser kvar',
    ]);
  });

  it('is answered in the words of the asker’s language', async () => {
    const lines = await (await chatWith()).linesOf(
      'when is the next breakfast?',
      jarfallaMember,
      'personal',
      'en',
    );
    expect(lines[0]).toBe('10 December at 08:30–09:30');
  });

  it('I32: about what has no day is answered with no day', async () => {
    const [answer] = await (await chatWith()).linesOf('när är nästa social talks?');
    expect(answer).toBe('våren 2027, dagen är inte bestämd');
  });

  it('about what is cancelled is told so', async () => {
    const lines = await (await chatWith()).linesOf('när är frukosten om vräkning?');
    expect(lines[0]).toBe('Det är inställt');
  });

  it('is told when there is none, with the day and what is nearest', async () => {
    const lines = await (await chatWith()).linesOf('är det nån frukost i februari?');
    expect(lines.slice(0, 3)).toEqual([
      'Just nu, den 18 november 2026, är ingen FoU-frukost inlagd för februari 2027.',
      'Det här ligger närmast:',
      'FoU-frukost om sorg',
    ]);
  });

  it('is told when there is none at all, and whom to ask', async () => {
    const lines = await (await chatWith([])).linesOf('när är nästa workshop?');
    expect(lines[0]).toBe('Just nu, den 18 november 2026, är ingen workshop inlagd.');
    expect(lines[1]).toContain('Demo');
  });

  it('is none when it is about an individual', async () => {
    const lines = await (await chatWith()).linesOf('Elvira 9 år mår dåligt, när är nästa FoU-frukost?');
    expect(lines.join()).not.toContain('10 december');
  });
});
