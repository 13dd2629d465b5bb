import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/conversation/reply.js';
import type { FilePlace } from '../../src/conversation/turn.js';
import type { Person } from '../../src/domain/person.js';
import { textsIn } from '../../src/texts/index.js';
import { update } from '../../src/usecases/changes.js';
import type { UploadOutcome } from '../../src/usecases/file-ports.js';
import { anna, martin } from '../support/builders.js';
import { offered, offeringPorts, offerNow, stateNow, UPLOAD_URL } from '../support/offering.js';
import { conversationWith, shownIn } from '../support/talk.js';

const { files, errors } = textsIn('sv');
const NAME = 'aktiviteter-2026.csv';

const PLACE: FilePlace = {
  uploadUrl: UPLOAD_URL,
  contentUrl: 'https://contoso-my.sharepoint.com/personal/martin/Documents/aktiviteter-2026 1.csv',
  name: 'aktiviteter-2026 1.csv',
  uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C8C',
  fileType: 'csv',
};

/** A conversation in which Martin has been offered a file. */
const talk = async () => {
  const ports = offeringPorts();
  const { dispatch, incoming } = await conversationWith({ ports });
  const offer = await offered(ports);
  const answer = (from: Person | undefined, place?: FilePlace, offerId = offer.id): Promise<Reply> =>
    dispatch(incoming(from, { kind: 'file_answer', offerId, ...(place && { place }) }));
  return { ports, offer, dispatch, incoming, answer };
};

describe('a yes to an offered file', () => {
  it('puts it there, says so, and shows where it lies without the permit to write', async () => {
    const { ports, answer } = await talk();
    const reply = await answer(martin, PLACE);
    const { uploadUrl: _permit, ...place } = PLACE;
    expect(reply.messages).toEqual([
      { text: files.ended.handed_over(NAME) },
      { file: { kind: 'placed', place } },
    ]);
    expect(ports.offeredFiles.uploads).toHaveLength(1);
  });

  it('shows its own name when Teams names none', async () => {
    const { answer } = await talk();
    expect((await answer(martin, { ...PLACE, name: '' })).messages[1]).toMatchObject({
      file: { place: { name: NAME } },
    });
  });

  it('shows no card that leads somewhere else', async () => {
    const { answer } = await talk();
    const reply = await answer(martin, { ...PLACE, contentUrl: 'https://evil.example/aktiviteter-2026.csv' });
    expect(reply.messages).toEqual([{ text: files.ended.handed_over(NAME) }]);
  });

  it.each<[UploadOutcome, string]>([
    [{ state: 'failed', reason: 'http_403' }, files.ended.failed(NAME)],
    [{ state: 'unknown', reason: 'timeout' }, files.ended.unknown(NAME)],
  ])('that ends as %j says so, and shows no card', async (outcome, sentence) => {
    const { ports, answer } = await talk();
    ports.offeredFiles.outcome = async () => outcome;
    expect((await answer(martin, PLACE)).messages).toEqual([{ text: sentence }]);
  });

  it('that comes again is told that it is done', async () => {
    const { ports, answer } = await talk();
    await answer(martin, PLACE);
    expect((await answer(martin, PLACE)).messages).toEqual([{ text: files.before.handed_over(NAME) }]);
    expect(ports.offeredFiles.uploads).toHaveLength(1);
  });

  it('that comes after a no is told that the file is gone', async () => {
    const { answer } = await talk();
    await answer(martin);
    expect(shownIn(await answer(martin, PLACE))).toBe(files.before.declined(NAME));
  });

  it('that comes too late is told so', async () => {
    const { ports, answer } = await talk();
    ports.clock.set('2026-12-03T11:00:00.000Z');
    expect(shownIn(await answer(martin, PLACE))).toBe(files.ended.expired(NAME));
  });

  it('with a place that is not in OneDrive puts it nowhere', async () => {
    const { ports, offer, answer } = await talk();
    const reply = await answer(martin, { ...PLACE, uploadUrl: 'https://127.0.0.1/' });
    expect(shownIn(reply)).toBe(files.strangePlace(NAME));
    expect(ports.offeredFiles.uploads).toEqual([]);
    expect(await stateNow(ports, offer)).toBe('offered');
  });
});

describe('a no to an offered file', () => {
  it('throws it away, kindly', async () => {
    const { ports, offer, answer } = await talk();
    expect((await answer(martin)).messages).toEqual([{ text: files.ended.declined(NAME) }]);
    expect(await stateNow(ports, offer)).toBe('declined');
  });
});

describe('an answer that may not be given', () => {
  it.each<[string, Person | undefined]>([
    ['a colleague', anna],
    ['a stranger', undefined],
  ])('by %s changes nothing, and does not tell that there is such a file', async (_who, person) => {
    const { ports, offer, answer } = await talk();
    expect(shownIn(await answer(person, PLACE))).toBe(files.unknown);
    expect(shownIn(await answer(person))).toBe(files.unknown);
    expect(await offerNow(ports, offer)).toEqual(offer);
    expect(ports.offeredFiles.uploads).toEqual([]);
  });

  it.each(['2026-9999', '', '../people-2026.json'])('to a made-up offer %j finds none', async (offerId) => {
    const { ports, answer } = await talk();
    expect(shownIn(await answer(martin, PLACE, offerId))).toBe(files.unknown);
    expect(ports.offeredFiles.uploads).toEqual([]);
  });

  it('by someone who has left the staff since changes nothing', async () => {
    const { ports, offer, answer } = await talk();
    const roles = [{ role: 'staff', from: '2020-01-01', to: '2026-11-17' }] as const;
    const [before] = await ports.store.find('people', { id: martin.id });
    if (before === undefined) throw new Error('Martin is missing');
    await ports.store.commit([update('people', before, { ...before, roles })]);
    expect(shownIn(await answer(martin, PLACE))).toContain(errors.noRoleNow);
    expect(await offerNow(ports, offer)).toEqual(offer);
    expect(ports.offeredFiles.uploads).toEqual([]);
  });

  it('where others read changes nothing', async () => {
    const { ports, offer, dispatch, incoming } = await talk();
    const reply = await dispatch({
      ...incoming(martin, { kind: 'file_answer', offerId: offer.id, place: PLACE }),
      conversation: { id: '19:team', kind: 'channel' },
    });
    expect(shownIn(reply)).toBe(errors.personalOnly);
    expect(await offerNow(ports, offer)).toEqual(offer);
  });

  it('is never logged with its address', async () => {
    const { ports, answer } = await talk();
    ports.offeredFiles.outcome = async () => {
      throw new Error('a bug');
    };
    await answer(martin, PLACE);
    const lines = JSON.stringify('lines' in ports.log && ports.log.lines);
    expect(lines).toContain('a turn failed');
    expect(lines).not.toContain('sharepoint');
  });
});
