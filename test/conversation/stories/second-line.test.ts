import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person.js';
import { movesOf } from '../../../src/domain/request.js';
import { sv } from '../../../src/texts/sv/index.js';
import { insert } from '../../../src/usecases/changes.js';
import { fileRequest } from '../../../src/usecases/file-request.js';
import {
  anna as annaDemo,
  jarfallaMember,
  martin as martinDemo,
  solnaMember,
} from '../../support/builders.js';
import { anActivity } from '../../support/digest-builders.js';
import { allDone } from '../../support/queue.js';
import { storyWith } from '../../support/story.js';

const jonasDemo: Person = { ...jarfallaMember, displayName: 'Jonas Demo' };
const solveigDemo: Person = { ...solnaMember, displayName: 'Solveig Demo' };
const PEOPLE = [annaDemo, martinDemo, jonasDemo, solveigDemo];

const { buttons, lines } = sv.requestCard;
const { acts, joint } = sv.requestForms;
const QUESTION = 'Vad betyder vår nya öppenvård för barnen på tre års sikt?';

/** 18 November 2026: Jonas of Järfälla and Solveig of Solna sit in the council, Martin and Anna work at FoU. */
const aStory = async () => {
  const changes = [insert('activities', anActivity('start', { title: 'Uppstart med öppenvården' }))];
  const { ports, clock, at, aMomentLater } = await storyWith({ people: PEOPLE, changes });
  const sent = await fileRequest(ports, {
    asker: { person: jonasDemo, roles: ['council_member'], municipality: 'jarfalla' },
    submissionId: 'S1',
    details: {
      question: QUESTION,
      councilRepInformed: true,
      kind: 'study',
      area: 'children_youth_family',
      desiredLine: 'second',
      desiredResult: 'fou_report',
      otherMunicipalitiesInterested: ['solna'],
    },
  });
  if (!sent.ok) throw new Error('the request was not taken');
  await allDone();
  const { id } = sent.value;
  return {
    clock,
    aMomentLater,
    jonas: at(jonasDemo),
    solveig: at(solveigDemo),
    martin: at(martinDemo),
    anna: at(annaDemo),
    now: async () => {
      const request = await ports.store.get('requests', id);
      if (request === undefined) throw new Error('the request is gone');
      return request;
    },
  };
};
type Story = Awaited<ReturnType<typeof aStory>>;

const said = (shown: readonly string[]): string => shown.join('\n');

const takesOn = async ({ martin }: Story) => {
  expect(said(martin.isTold())).toMatch(/F2026-001 · Järfälla.*Ny förfrågan från Järfälla/s);
  await martin.writes('F2026-001');
  return said(await martin.presses(lines.takeOn.second));
};

const asksTheMunicipality = async (story: Story) => {
  const { martin, jonas } = story;
  await martin.presses(buttons.ask);
  await martin.presses(acts.ask.save, { question: 'Hur många barn gäller det ungefär?' });
  const told = said(jonas.isTold());
  await jonas.presses(acts.answer.save, { text: 'Runt sextio om året.' });
  await story.aMomentLater();
  return { told, answered: said(martin.isTold()) };
};

const asksSolna = async (story: Story) => {
  const { martin, solveig } = story;
  await martin.writes('F2026-001');
  await martin.presses(buttons.ask_jointly);
  await martin.presses(acts.ask_jointly.save, { municipalities: 'solna' });
  const told = said(solveig.isTold());
  const thanked = said(await solveig.presses(joint.yes, { comment: 'Vi startar samma sak i vår.' }));
  await story.aMomentLater();
  return { told, thanked, answered: said(martin.isTold()) };
};

const isDecided = async ({ martin, anna }: Story) => {
  await martin.writes('F2026-001');
  await martin.presses(buttons.submit);
  await anna.writes('F2026-001');
  await anna.presses(buttons.record_decision);
  await anna.presses(acts.record_decision.save, {
    body: 'admin_steering',
    outcome: 'yes',
    date: '2026-11-17',
    minutesRef: 'protokoll 2026-11-17, § 6',
  });
};

const isAgreed = async ({ martin, anna }: Story) => {
  await martin.writes('F2026-001');
  await martin.presses(buttons.prepare_agreement);
  await anna.writes('F2026-001');
  await anna.presses(buttons.record_agreement);
  return said(
    await anna.presses(acts.record_agreement.save, {
      fouManagerSigned: 'Anna Demo',
      commissionerName: 'Eva Demo',
      signedAt: '2026-11-18',
      from: '2026-12-01',
      to: '2029-11-30',
    }),
  );
};

const isDone = async ({ martin, clock }: Story) => {
  clock.set('2026-12-15T09:00:00.000Z');
  await martin.writes('F2026-001');
  await martin.presses(buttons.set_resources);
  await martin.presses(acts.set_resources.save, {
    researcher: 'Karin Demo, Mälardalens universitet',
    fundingSource: 'Forte',
    fundingAmount: '1 200 000',
  });
  await martin.presses(buttons.link_activity);
  await martin.presses(acts.link_activity.save, { activityId: '2026-start' });
  await martin.presses(buttons.close);
  return said(
    await martin.presses(acts.close.save, {
      kind: 'fou_report',
      title: 'Öppenvård som når fram',
      url: 'https://fou.example/rapport',
      publishedAt: '2026-12-14',
      note: 'Tack för tre lärorika år!',
    }),
  );
};

describe('a second-line request, from question to closed with report', () => {
  it('is taken on, and the line is explained by what the municipality wrote', async () => {
    const story = await aStory();
    expect(await takesOn(story)).toContain(lines.takenOn.second);
    expect(await story.now()).toMatchObject({ line: 'second', assignedTo: [martinDemo.id] });
  });

  it('gets its question answered where it is read, and who asked is told', async () => {
    const story = await aStory();
    await takesOn(story);
    story.jonas.isTold();
    const { told, answered } = await asksTheMunicipality(story);
    expect(told).toContain('FoU har en fråga om F2026-001');
    expect(told).toContain('Martin Demo frågade 18 november 2026:\nHur många barn gäller det ungefär?');
    expect(answered).toContain('Järfälla har svarat om F2026-001');
    expect(answered).toContain('Jonas Demo svarar: Runt sextio om året.');
  });

  it('is of interest to another municipality too, which sees no more than what it is asked', async () => {
    const story = await aStory();
    await takesOn(story);
    const { told, thanked, answered } = await asksSolna(story);
    expect(told).toContain('Järfälla har en fråga till FoU. Vill Solna vara med?');
    expect(told).toContain(QUESTION);
    expect(thanked).toContain('Solna vill vara med');
    expect(answered).toContain('Solna vill vara med');
    expect(answered).toContain('Kommentar: Vi startar samma sak i vår.');
  });

  it('waits for the decision and the agreement, which Anna alone enters', async () => {
    const story = await aStory();
    await takesOn(story);
    await story.martin.writes('F2026-001');
    await story.martin.presses(buttons.submit);
    for (const person of [story.martin, story.jonas])
      expect(() => person.presses(buttons.record_decision)).toThrow('no button');
    await isDecided(story);
    expect(await isAgreed(story)).toContain(sv.requestCard.done.record_agreement('F2026-001'));
    expect((await story.now()).status).toBe('in_progress');
  });

  it('ends with the report in one press, everybody with the same picture, and nothing lost of its history', async () => {
    const story = await aStory();
    await takesOn(story);
    await asksTheMunicipality(story);
    await asksSolna(story);
    await isDecided(story);
    await isAgreed(story);
    story.jonas.isTold();
    expect(await isDone(story)).toContain(sv.requestCard.done.close('F2026-001'));
    expect(said(story.jonas.isTold())).toContain('F2026-001');

    const request = await story.now();
    expect(movesOf(request).map(({ to }) => to)).toEqual([
      'received',
      'triaged',
      'awaiting_decision',
      'decided_yes',
      'awaiting_agreement',
      'in_progress',
      'reported',
      'closed',
    ]);
    expect(request.history.map(({ act }) => act.kind)).toEqual([
      'file',
      'choose_line',
      'take',
      'ask',
      'answer',
      'ask_jointly',
      'answer_jointly',
      'submit',
      'record_decision',
      'prepare_agreement',
      'record_agreement',
      'set_resources',
      'link_activity',
      'attach',
      'report',
      'close',
    ]);
    const versions = [...new Set(request.history.map(({ version }) => version))];
    expect(versions).toEqual(versions.map((_version, index) => index + 1));
    expect(request).toMatchObject({
      status: 'closed',
      deliverables: [{ kind: 'fou_report', title: 'Öppenvård som når fram' }],
      closingNote: 'Tack för tre lärorika år!',
      externalFunding: { source: 'Forte', amount: 1_200_000 },
    });

    expect(said(await story.jonas.writes('F2026-001'))).toContain('Öppenvård som når fram');
    expect(said(await story.anna.writes('F2026-001'))).toContain('Öppenvård som når fram');
    expect(said(await story.solveig.writes('F2026-001'))).not.toContain('Öppenvård som når fram');
  });
});
