import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/cards/card-text.js';
import { COMMANDS } from '../../../src/conversation/commands/index.js';
import { drawNotice } from '../../../src/conversation/notices/index.js';
import { mendedWords, warningWords } from '../../../src/conversation/operations-words.js';
import type { MendableWarning, OperationsWarning } from '../../../src/domain/operations-warning.js';
import { textsIn } from '../../../src/texts/index.js';
import { sv } from '../../../src/texts/sv/index.js';
import { anna } from '../../support/builders.js';
import { fakePorts } from '../../support/fakes.js';

const disk = { what: 'disk', place: 'data', stage: 'low', free: 9e8, total: 1e11 } as const;
const secret = { what: 'secret', of: 'bot', stage: 'days', expiresOn: '2026-11-20' } as const;
const job = { what: 'job_failing', job: 'tidy_up', since: '2026-11-14', times: 4 } as const;

const MENDABLE: readonly MendableWarning[] = [
  ...(['bot', 'graph'] as const).flatMap((of) =>
    (['days', 'lapsed'] as const).map((stage) => ({ ...secret, of, stage })),
  ),
  ...(['data', 'backups'] as const).flatMap((place) =>
    (['low', 'critical'] as const).map((stage) => ({ ...disk, place, stage })),
  ),
  { what: 'backup_failed', reason: 'disk_full', code: 'ENOSPC' },
  { what: 'backup_missing', latest: '2026-11-15T01:30:00.000Z', reason: 'not_writable' },
  job,
];
const ALL: readonly OperationsWarning[] = [
  ...MENDABLE,
  { what: 'digests_late', week: '2026-W46' },
  { what: 'digests_left', week: '2026-W46' },
  { ...job, times: 0 },
];

describe('a warning', () => {
  it('has a title of its own, what it means, the first step and what to say to IT', () => {
    const titles = ALL.map((warning) => {
      const { title, paragraphs } = warningWords(fakePorts(), sv, warning);
      expect(paragraphs.length, title).toBeGreaterThanOrEqual(3);
      expect(paragraphs.at(-1)).toContain(`docs/drift.md under rubriken ’${title}’`);
      return title;
    });
    expect(titles.toSorted()).toEqual(Object.values(sv.operations.titles).toSorted());
  });

  it.each(['sv', 'en'] as const)('offers in %s only what a command understands', (locale) => {
    const texts = textsIn(locale);
    const offered = ALL.flatMap((warning) => warningWords(fakePorts(), texts, warning).offers);
    const takers = offered.map(({ text }) => COMMANDS.find((one) => one.parse(text) !== undefined)?.name);
    expect(takers).toEqual(['drift', 'drift', 'veckobrev', 'veckobrev']);
  });

  it('names the heading as the page has it in English too', () => {
    const { title, paragraphs } = warningWords(fakePorts(), textsIn('en'), disk);
    expect(title).toBe('The disk is getting full');
    expect(paragraphs.at(-1)).toContain('‘Disken börjar bli full’');
  });

  it('reads so', () => {
    expect(warningWords(fakePorts(), sv, secret)).toEqual({
      title: 'Min nyckel till Teams går snart ut',
      paragraphs: [
        'Sista dagen som den gäller är den 20 november 2026, om 2 dagar. Sedan kan jag varken ta emot eller skicka något i Teams.',
        'Skicka meningen här nedanför till it-avdelningen. Ring dem också: det är bråttom. Har de redan bytt den ska de bara tala om det nya datumet för mig.',
        'Till it-avdelningen: ”FoU-botens apphemlighet eller certifikat gäller till och med den 20 november 2026. Vad ni gör står i docs/drift.md under rubriken ’Min nyckel till Teams går snart ut’.”',
      ],
      offers: [],
    });
    expect(warningWords(fakePorts(), sv, { ...secret, expiresOn: '2026-11-18' }).paragraphs[0]).toBe(
      'I dag, den 18 november 2026, är sista dagen som den gäller. I morgon kan jag varken ta emot eller skicka något i Teams.',
    );
    expect(warningWords(fakePorts(), sv, disk).paragraphs[0]).toBe(
      'Det finns 900 MB kvar av 100 GB där jag sparar allt. Allt fungerar än, men blir den full kan jag inte spara något.',
    );
  });
});

describe('the notice', () => {
  const drawn = async (free: number | undefined) => {
    const ports = fakePorts({
      host: { diskSpace: async () => (free === undefined ? undefined : { free, total: 1e11 }) },
    });
    const message = await drawNotice(ports, { kind: 'operations_warning', warning: disk }, sv, anna);
    return message?.cards?.map(({ content }) => cardToText(content)).join();
  };

  it('tells how it is when it is sent, as it was when nothing is known, and nothing when it is over', async () => {
    expect(await drawn(1e8)).toContain(sv.operations.titles.dataDiskCritical);
    expect(await drawn(undefined)).toContain(sv.operations.titles.dataDiskLow);
    expect(await drawn(50e9)).toBeUndefined();
  });

  it('that something is over says what', () => {
    const titles = MENDABLE.map((warning) => mendedWords(sv, warning).title);
    expect(new Set(titles).size).toBe(6);
    expect(mendedWords(sv, job)).toEqual({
      title: 'Jobbet fungerar igen',
      paragraphs: [
        'Nu går det att städa bort det som ingen behöver längre.',
        'Du behöver inte göra något mer.',
      ],
    });
  });
});
