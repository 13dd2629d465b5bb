import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays, addWeeks, isoWeekOf, localDate, weekdayOf } from '../src/domain/calendar.js';
import { onDay } from '../src/domain/fuzzy-date.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../src/domain/municipality.js';
import { identityOf } from '../src/domain/person.js';
import { insert } from '../src/usecases/changes.js';
import { activityDetails, aPerson } from './support/builders.js';
import { aChannelLink } from './support/channel-links.js';
import { APP_ID, TENANT_ID } from './support/fake-microsoft.js';
import { aWriter, type Production, startProduction, type Writer } from './support/production.js';
import { type RunningProgram, startProgram } from './support/program.js';

/** A zone where it is about noon now: no week, day or nightly job begins while the test runs. */
const hoursToNoon = 12 - new Date().getUTCHours();
const TIMEZONE = `Etc/GMT${hoursToNoon > 0 ? '-' : '+'}${Math.abs(hoursToNoon)}`;
const today = localDate(new Date().toISOString(), TIMEZONE);
const lastWeek = addWeeks(isoWeekOf(today), -1);
const lastTuesday = addDays(today, -weekdayOf(today) - 5);

const anna = aWriter('anna');
const martin = aWriter('martin');
const members = Object.fromEntries(MUNICIPALITY_IDS.map((id) => [id, aWriter(id)])) as Record<
  MunicipalityId,
  Writer
>;

const PEOPLE = [
  aPerson('martin', [{ role: 'staff', from: '2020-01-01' }], {
    identity: identityOf(TENANT_ID, martin.aadObjectId),
  }),
  ...MUNICIPALITY_IDS.map((id) =>
    aPerson(id, [{ role: 'council_member', municipalityId: id, from: '2020-01-01' }], {
      identity: identityOf(TENANT_ID, members[id].aadObjectId),
    }),
  ),
];

/** Work done with each municipality last week, called after it. */
const ACTIVITIES = MUNICIPALITY_IDS.map((id) => ({
  id: `${today.slice(0, 4)}-activity-${id}`,
  ...activityDetails({ title: `Samtal i ${id}`, date: onDay(lastTuesday), municipalities: [id] }),
  loggedBy: '2026-martin',
  loggedAt: `${lastTuesday}T15:00:00.000Z`,
  source: 'chat' as const,
}));

const channelOf = (id: MunicipalityId): string => `19:${id}@thread.tacv2`;
const REFUSED = 'CONNECTION REFUSED';
const PATIENT = { timeout: 30_000 };

/** One story over one data folder: each step finds what those before it left. */
describe('the built program in production', { timeout: 60_000 }, () => {
  let production: Production;
  let bot: RunningProgram;

  beforeAll(async () => {
    production = await startProduction({
      FIRST_MANAGER: `${TENANT_ID}/${anna.aadObjectId}`,
      TIMEZONE,
      DIGEST_WEEKDAY: String(weekdayOf(addDays(today, 3))),
    });
  });
  afterAll(() => production.close());

  const stop = async (): Promise<void> => {
    bot.signal('SIGTERM');
    expect(await bot.ended).toMatchObject({ code: 0 });
  };
  const textOf = (parts: unknown): string => JSON.stringify(parts);

  /** Writes a line and gives back the messages that it was answered with. */
  const ask = async (who: Writer, text: string) => {
    const before = production.shownTo(who).length;
    expect((await production.write(who, text)).status).toBe(200);
    return vi.waitUntil(() => {
      const shown = production.shownTo(who).slice(before);
      return shown.length > 0 && shown.map(({ activity }) => activity);
    }, PATIENT);
  };

  it('signs the service account in by a code, and keeps nothing of it that can be read', async () => {
    const { login, env } = production;
    let isApproved = false;
    login.device = () => (isApproved ? 'approved' : 'pending');
    const signIn = production.run(['graph:login']);
    await signIn.says(/https:\/\/microsoft\.com\/devicelogin .*FOU-1\b/);
    isApproved = true;
    expect(await signIn.ended).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Inloggad som veckobrev@fou.example'),
    });
    const kept = await readFile(join(env['DATA_DIR'] ?? '', 'graph-token.bin'), 'latin1');
    expect(kept).not.toMatch(/refresh|veckobrev|eyJ/);
  });

  it('answers the manager whom the environment names, with a token that its secret was given for', async () => {
    const { connector, login, env } = production;
    const asked = login.tokenRequests.length;
    bot = await production.startBot();
    expect(textOf(await ask(anna, 'hjälp'))).toContain('veckobrev skicka');
    expect(login.tokenRequests.slice(asked)).toMatchObject([
      { grant_type: 'client_credentials', client_id: APP_ID, client_secret: env['MicrosoftAppPassword'] },
    ]);
    expect(connector.sent[0]?.authorization).toMatch(/^Bearer \S{100,}$/);
    await stop();
  });

  it('takes eight channels from the manager, each by its pasted link', async () => {
    await production.seed([
      ...PEOPLE.map((person) => insert('people', person)),
      ...ACTIVITIES.map((activity) => insert('activities', activity)),
    ]);
    bot = await production.startBot();
    for (const id of MUNICIPALITY_IDS) {
      const link = aChannelLink(id, `Veckobrev ${id}`);
      expect(textOf(await ask(anna, `kanal ${MUNICIPALITY_NAMES[id]} ${link}`))).toContain(`Veckobrev ${id}`);
    }
    const channels = await (await production.stored()).find('channels');
    expect(channels.map(({ municipalityId, channelId }) => [municipalityId, channelId])).toEqual(
      MUNICIPALITY_IDS.map((id) => [id, channelOf(id)]),
    );
  });

  it('posts eight digests, each in its own channel, with tokens that are refreshed when they lapse', async () => {
    const { graph, login } = production;
    const asked = login.tokenRequests.length;
    login.tokenLife = 1;
    const week = await ask(anna, `veckobrev ${lastWeek}`);
    expect((await production.press(anna, week, 'Skicka')).text).toContain('Alla åtta är skickade');
    login.tokenLife = 3600;

    for (const id of MUNICIPALITY_IDS) {
      const [post, ...others] = graph.messagesIn(channelOf(id));
      expect(others).toEqual([]);
      const [attachment] = post?.attachments ?? [];
      expect(post?.body).toEqual({
        contentType: 'html',
        content: `<attachment id="${attachment?.id}"></attachment>`,
      });
      expect(attachment?.contentType).toBe('application/vnd.microsoft.card.adaptive');
      const card = JSON.parse(attachment?.content ?? '');
      const shown = textOf(card);
      expect(shown).toContain(`Veckobrev för ${MUNICIPALITY_NAMES[id]}`);
      expect(MUNICIPALITY_IDS.filter((other) => shown.includes(`Samtal i ${other}`))).toEqual([id]);
      expect(shown).not.toMatch(/Action\.(Execute|Submit)/);
    }
    const refreshes = login.tokenRequests.slice(asked).map((form) => form['refresh_token']);
    expect(refreshes).toHaveLength(8);
    expect(new Set(refreshes).size).toBe(8);
    expect(new Set(graph.requests.map(({ authorization }) => authorization)).size).toBe(8);

    expect((await production.press(anna, week, 'Skicka')).text).toContain('Inget nytt skickades');
    expect(graph.posts).toBe(8);
  });

  it("shows a council member's request to the staff without their asking", async () => {
    await ask(martin, 'hej');
    const before = production.shownTo(martin).length;
    const form = await ask(members.jarfalla, 'förfrågan');
    const inputs = { question: 'Vi vill följa upp vårt arbete med skolnärvaro.' };
    expect((await production.press(members.jarfalla, form, 'Skicka', inputs)).text).toContain('-001');
    const shown = await vi.waitUntil(() => production.shownTo(martin)[before], PATIENT);
    expect(shown).toMatchObject({ method: 'POST', activityId: undefined });
    expect(textOf(shown.activity)).toContain('skolnärvaro');
    await stop();
    expect(production.shownTo(martin)).toHaveLength(before + 1);
  });

  it("calls no other host than Microsoft's four", async () => {
    for (const { stderr } of await production.ends()) expect(stderr).not.toContain(REFUSED);

    const probe = join(production.folder, 'probe.mjs');
    await writeFile(probe, "await fetch('https://fou.example/').catch(() => {});");
    const { stderr } = await startProgram(probe, [], production.front).ended;
    expect(stderr).toContain(`${REFUSED}: fou.example:443`);
  });
});
