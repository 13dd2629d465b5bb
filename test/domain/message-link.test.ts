import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsIdentityNumber } from '../../src/domain/identity-number.js';
import { linkToMessage, readMessageLink } from '../../src/domain/message-link.js';

const TEAM = '11111111-2222-4333-8444-555555555555';
const TENANT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const CHANNEL = '19:c8444b2afd1843f083b1a3f261893fcf@thread.tacv2';
const CHAT = '19:meeting_NTk4ZDY4ZmYtOWEzZS00OTRkLThhY2E@thread.v2';
const TWO = `19:${TEAM}_${TENANT}@unq.gbl.spaces`;
const ID = '1611060744833';
const at = (thread: string, rest = '', host = 'teams.microsoft.com') =>
  `https://${host}/l/message/${thread}/${ID}${rest}`;

describe('the link of a message', () => {
  it.each([
    ['in a channel', at(CHANNEL), at(CHANNEL)],
    ['in an older channel', at('19:6decf54d@thread.skype'), at('19:6decf54d@thread.skype')],
    ['with its id encoded', at(encodeURIComponent(CHANNEL)), at(CHANNEL)],
    ['in a chat of several', at(CHAT), at(CHAT)],
    ['in a chat of two', at(TWO), at(TWO)],
    ['to oneself', at('48:notes'), at('48:notes')],
    ['of the newer address', at(CHAT, '', 'teams.cloud.microsoft'), at(CHAT, '', 'teams.cloud.microsoft')],
    [
      'with what Teams needs to find it',
      at(CHANNEL, `?tenantId=${TENANT}&groupId=${TEAM}&parentMessageId=${ID}&createdTime=${ID}`),
      at(CHANNEL, `?tenantId=${TENANT}&groupId=${TEAM}&parentMessageId=${ID}&createdTime=${ID}`),
    ],
    [
      'of a chat',
      at(CHAT, '?context=%7B%22contextType%22%3A%22chat%22%7D'),
      at(CHAT, '?context=%7B%22contextType%22%3A%22chat%22%7D'),
    ],
    [
      'without the names in it',
      at(CHANNEL, `?groupid=${TEAM}&teamName=Ekerö&channelName=Kim%20Demo&allowXTenantAccess=false`),
      at(CHANNEL, `?groupId=${TEAM}`),
    ],
    [
      'without parameters of another shape',
      at(CHANNEL, '?tenantId=19121212-1212&createdTime=x'),
      at(CHANNEL),
    ],
  ])('%s', (_what, link, expected) => {
    expect(readMessageLink(link)).toBe(expected);
    expect(readMessageLink(expected)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['plain http', at(CHANNEL).replace('https', 'http')],
    ['a script', 'javascript:alert(1)//teams.microsoft.com/l/message/19:x@thread.v2/1'],
    ['another host', at(CHANNEL, '', 'teams.microsoft.com.evil.example')],
    ['another host with Teams as the user', at(CHANNEL, '', 'teams.microsoft.com@evil.example')],
    ['a user before the host', at(CHANNEL, '', 'kim:hemligt@teams.microsoft.com')],
    ['another port', at(CHANNEL, '', 'teams.microsoft.com:8443')],
    ['a channel', `https://teams.microsoft.com/l/channel/${CHANNEL}/Veckobrev`],
    ['another place in Teams', 'https://teams.microsoft.com/l/app/1'],
    ['a message without an id', `https://teams.microsoft.com/l/message/${CHANNEL}/`],
    ['more than a message', at(CHANNEL, '/evil')],
    ['a path that climbs', `https://teams.microsoft.com/l/message/..%2F..%2Fevil/${ID}`],
    ['words around it', `se ${at(CHANNEL)}`],
    ['a binding of a card', at(['$', '{title}'].join(''))],
    ['an id with a broken escape', at('19%3')],
    ['more than a link', at(CHANNEL, `?x=${'a'.repeat(2000)}`)],
  ])('is not %s', (_what, link) => {
    expect(readMessageLink(link)).toBeUndefined();
  });

  it('comes out the same again, and never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      'https://',
      'teams.microsoft.com',
      '/l/',
      'message/',
      CHAT,
      '/',
      ID,
      '?',
      '%',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
        const link = readMessageLink(parts.join(''));
        if (link !== undefined) expect(readMessageLink(link)).toBe(link);
      }),
    );
  });

  it('I27: is not taken for an identity number, whichever message it leads to', () => {
    const hex = fc.stringMatching(/^[\da-f]{32}$/);
    const thread = fc.oneof(
      hex.map((id) => `19:${id}@thread.tacv2`),
      hex.map((id) => `19:${id}@thread.v2`),
      fc.tuple(fc.uuid(), fc.uuid()).map((ids) => `19:${ids.join('_')}@unq.gbl.spaces`),
    );
    const sent = fc.integer({ min: 1_500_000_000_000, max: 2_000_000_000_000 });
    fc.assert(
      fc.property(thread, sent, sent, fc.uuid(), (where, id, parent, tenant) => {
        const query = `?tenantId=${tenant}&groupId=${tenant}&parentMessageId=${parent}&createdTime=${id}`;
        const link = readMessageLink(`https://teams.microsoft.com/l/message/${where}/${id}${query}`);
        expect(link).toBeDefined();
        expect(holdsIdentityNumber(link ?? '')).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the link made of a message’s ids', () => {
  it.each([
    [
      'in a team',
      { channelId: CHANNEL, messageId: ID, teamGroupId: TEAM },
      at(CHANNEL, `?groupId=${TEAM}&parentMessageId=${ID}`),
    ],
    ['without a team', { channelId: CHANNEL, messageId: ID }, at(CHANNEL, `?parentMessageId=${ID}`)],
    ['that Teams would not make', { channelId: CHANNEL, messageId: '17/../evil?x' }, undefined],
    ['of no channel', { channelId: 'evil example', messageId: ID }, undefined],
  ])('%s', (_what, place, link) => {
    expect(linkToMessage(place)).toBe(link);
  });
});
