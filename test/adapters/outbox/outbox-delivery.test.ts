import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { outboxDelivery } from '../../../src/adapters/outbox/outbox-delivery.js';
import { writeDurablyInFolder } from '../../../src/adapters/store/durable-file.js';
import { drawDigest } from '../../../src/cards/digest.js';
import { MUNICIPALITY_IDS } from '../../../src/domain/municipality.js';
import { textsIn } from '../../../src/texts/index.js';
import { sendDigests } from '../../../src/usecases/send-digests.js';
import { aDigest, anActivity } from '../../support/digest-builders.js';
import { fakePorts } from '../../support/fakes.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const KEY = '2026-W46-jarfalla';
let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});

const deliveryTo = (place: string) => outboxDelivery(place, writeDurablyInFolder);

const pageOf = async (digest = aDigest({ activities: [anActivity('a', { title: 'SIP' })] })) => {
  const outcome = await deliveryTo(folder).post({ kind: 'digest', key: KEY, digest });
  if (outcome.state !== 'sent') throw new Error(outcome.state);
  return readFile(outcome.receipt, 'utf8');
};

describe('the outbox', () => {
  it('writes a week as eight files named after the municipalities, and no ninth on a second send', async () => {
    const ports = fakePorts({ delivery: deliveryTo(folder) });
    const send = () => sendDigests(ports, { week: '2026-W46', by: 'system' });
    await send();
    const files = () => readdir(join(folder, 'veckobrev', '2026-W46'));
    const names = MUNICIPALITY_IDS.map((id) => `${id}.html`);
    expect((await files()).toSorted()).toEqual(names.toSorted());
    await send();
    expect(await files()).toHaveLength(8);
    expect(await readdir(join(folder, 'veckobrev'))).toEqual(['2026-W46']);
  });

  it('gives the path as the receipt and finds the file by its key again', async () => {
    const outbox = deliveryTo(folder);
    expect(await outbox.find(KEY)).toBe('absent');
    const file = join(folder, 'veckobrev', '2026-W46', 'jarfalla.html');
    expect(await outbox.post({ kind: 'digest', key: KEY, digest: aDigest() })).toEqual({
      state: 'sent',
      receipt: file,
    });
    expect(await outbox.find(KEY)).toEqual({ found: file });
    expect(await outbox.find('2026-W46-solna')).toBe('absent');
  });

  it('cannot tell when it may not look', async () => {
    await writeFile(join(folder, 'veckobrev'), 'not a folder');
    expect(await deliveryTo(folder).find(KEY)).toBe('cannot_tell');
  });

  it('takes no key that would lead elsewhere', async () => {
    await writeFile(join(folder, 'x.html'), '');
    expect(await deliveryTo(folder).find('2026-W46-../../x')).toBe('absent');
  });

  it('says why when it cannot write, and leaves nothing half written', async () => {
    await mkdir(join(folder, 'veckobrev', '2026-W46', 'jarfalla.html'), { recursive: true });
    expect(await deliveryTo(folder).post({ kind: 'digest', key: KEY, digest: aDigest() })).toEqual({
      state: 'failed',
      reason: 'EISDIR',
    });
    expect(await readdir(join(folder, 'veckobrev', '2026-W46'))).toEqual(['jarfalla.html']);
  });
});

describe('a digest’s page', () => {
  it('is in Swedish, asks the network for nothing and forbids it', async () => {
    const page = await pageOf();
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain("default-src 'none'");
    expect(page.match(/<(?:link|img|iframe|script [^>]*src)[\s>]/gi)).toBeNull();
    expect(page.match(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//gi)).toBeNull();
    expect(page).not.toContain('sourceMappingURL');
  });

  it('holds Microsoft’s renderer and the card as it is', async () => {
    const digest = aDigest({ activities: [anActivity('a', { title: 'Å \u2028 <b>' })] });
    const page = await pageOf(digest);
    expect(page).toContain('AdaptiveCards');
    const json = /const content = (.*);\n/.exec(page)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(drawDigest(textsIn('sv'), digest).content);
    expect(json).not.toContain('\u2028');
  });

  it('shows the same as text where no script runs', async () => {
    const page = await pageOf();
    expect(page).toContain('<details open>');
    expect(page).toContain('SIP · Bollplank · 11 november · 2 tim');
  });

  it('lets no text of a user out of its place', async () => {
    const title = '</script></pre><script>alert(1)</script><img src=x onerror=alert(1)>&"';
    const page = await pageOf(aDigest({ activities: [anActivity('a', { title })] }));
    const plain = await pageOf(aDigest({ activities: [anActivity('a', { title: 'SIP' })] }));
    for (const tag of [/<script/gi, /<\/script/gi, /<img/gi, /<\/pre/gi]) {
      expect(page.match(tag)?.length, String(tag)).toBe(plain.match(tag)?.length);
    }
    expect(page).toContain('&lt;/script&gt;&lt;/pre&gt;');
  });
});
