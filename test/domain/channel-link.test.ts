import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksIn, readChannelLink } from '../../src/domain/channel-link.js';

const TEAM = '11111111-2222-4333-8444-555555555555';
const TENANT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const HEX = '19:c8444b2afd1843f083b1a3f261893fcf@thread.tacv2';
const NEW = '19:eBNePnEjFncYti61Q76hivQ5g-AHsQ6mSO5RmXP8-U_1@thread.tacv2';
const OLD = '19:c2e36757ee744c569e70b385e6dd79b6@thread.skype';
const IDS = `groupId=${TEAM}&tenantId=${TENANT}`;

const enc = encodeURIComponent;
const channelLink = (id: string, name: string, query = IDS, host = 'teams.microsoft.com') =>
  `https://${host}/l/channel/${enc(id)}/${enc(name)}?${query}`;
const LINK = channelLink(HEX, 'Veckobrev');
const safelink = (url: string) =>
  `https://eur03.safelinks.protection.outlook.com/?url=${enc(url)}&data=05%7C02%7Canna&sdata=x%3D&reserved=0`;
const inTeamsSafelink = (url: string) =>
  `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=${enc(url)}&locale=sv-se`;
const launcher = (path: string) =>
  `https://teams.microsoft.com/dl/launcher/launcher.html?url=${enc(`/_#${path}`)}&type=channel&deeplinkId=1`;

const WHOLE = { teamGroupId: TEAM, channelId: HEX, name: 'Veckobrev', tenantId: TENANT };

describe('readChannelLink', () => {
  it.each([
    ['as Teams gives it', LINK, WHOLE],
    ['from the newer address of Teams', channelLink(HEX, 'Veckobrev', IDS, 'teams.cloud.microsoft'), WHOLE],
    ['with an id of the newer kind', channelLink(NEW, 'Veckobrev'), { ...WHOLE, channelId: NEW }],
    ['with an id of the older kind', channelLink(OLD, 'Veckobrev'), { ...WHOLE, channelId: OLD }],
    ['with lower-case escapes', LINK.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()), WHOLE],
    ['with an id that is not encoded', LINK.replace(enc(HEX), HEX), WHOLE],
    ['encoded twice', LINK.replace(enc(HEX), enc(enc(HEX))), WHOLE],
    ['with a name encoded twice', channelLink(HEX, enc('Barn & unga')), { ...WHOLE, name: 'Barn & unga' }],
    ['with a percent sign in the name', channelLink(HEX, '100 % klart'), { ...WHOLE, name: '100 % klart' }],
    ['with a stroke in the name', channelLink(HEX, 'SoL/LSS'), { ...WHOLE, name: 'SoL/LSS' }],
    ['with å, ä and ö', channelLink(HEX, 'Järfälla å Ö'), { ...WHOLE, name: 'Järfälla å Ö' }],
    ['with parameters of later versions', `${LINK}&ngc=true&allowXTenantAccess=true`, WHOLE],
    [
      'with the parameters in another order',
      LINK.replace(IDS, `ngc=true&tenantId=${TENANT}&groupId=${TEAM}`),
      WHOLE,
    ],
    ['with small letters in the parameters', LINK.replace('groupId', 'groupid'), WHOLE],
    ['with capitals in the ids', LINK.replace(IDS, IDS.replace(TENANT, TENANT.toUpperCase())), WHOLE],
    ['with spaces round it', `  \n ${LINK} \t`, WHOLE],
    ['in angle brackets', `<${LINK}>`, WHOLE],
    ['after a name, in angle brackets', `Veckobrev | FoU<${LINK}>`, WHOLE],
    ['in Markdown', `[Veckobrev](${LINK})`, WHOLE],
    ['in quotes', `”${LINK}”`, WHOLE],
    ['at the end of a sentence', `Här är den: ${LINK}.`, WHOLE],
    ['from a web page', LINK.replaceAll('&', '&amp;'), WHOLE],
    ['from a web page, encoded twice', LINK.replaceAll('&', '&amp;amp;'), WHOLE],
    ['with http', LINK.replace('https', 'http'), WHOLE],
    [
      'with capitals in the address',
      LINK.replace('https://teams.microsoft.com', 'HTTPS://Teams.Microsoft.com'),
      WHOLE,
    ],
    ['without its scheme', LINK.replace('https://', ''), WHOLE],
    ['that opens the program', LINK.replace('https://teams.microsoft.com', 'msteams:'), WHOLE],
    ['that opens the program, with a host', LINK.replace('https:', 'msteams:'), WHOLE],
    ['wrapped by Outlook', safelink(LINK), WHOLE],
    ['wrapped by Outlook twice', safelink(safelink(LINK)), WHOLE],
    ['wrapped by Teams', inTeamsSafelink(LINK), WHOLE],
    ['of the page that opens the program', launcher(LINK.replace('https://teams.microsoft.com', '')), WHOLE],
    ['of the older web client', LINK.replace('.com/l/', '.com/_#/l/'), WHOLE],
    [
      'without a name',
      `https://teams.microsoft.com/l/channel/${enc(HEX)}?groupId=${TEAM}`,
      { teamGroupId: TEAM, channelId: HEX },
    ],
    ['without a tenant', channelLink(HEX, 'Veckobrev', `groupId=${TEAM}`), { ...WHOLE, tenantId: undefined }],
    [
      'with a tenant that is none',
      channelLink(HEX, 'Veckobrev', `groupId=${TEAM}&tenantId=null`),
      { ...WHOLE, tenantId: undefined },
    ],
    [
      'of a tab in the channel, which has no name of the channel',
      channelLink(HEX, 'tab::fd736d46'),
      { ...WHOLE, name: undefined },
    ],
    [
      'of a message',
      `https://teams.microsoft.com/l/message/${HEX}/1753055150667?${IDS}&parentMessageId=1753055150667&teamName=FoU%20Nordv%C3%A4st&channelName=Veckobrev&createdTime=1753055150667`,
      WHOLE,
    ],
    [
      'of a message, with plus signs for spaces',
      `https://teams.microsoft.com/l/message/${enc(HEX)}/1753055150667?${IDS}&channelName=Barn+och+unga`,
      { ...WHOLE, name: 'Barn och unga' },
    ],
    [
      'of a message that does not name the channel',
      `https://teams.microsoft.com/l/message/${enc(HEX)}/1753055150667?${IDS}`,
      { ...WHOLE, name: undefined },
    ],
    ['pasted twice', `${LINK} ${LINK}`, WHOLE],
    ['beside one to something else', `https://www.jarfalla.se ${LINK}`, WHOLE],
  ])('reads a link %s', (_which, text, expected) => {
    expect(readChannelLink(text)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['nothing', '', 'no_link'],
    ['words', 'kanalen Veckobrev i FoU', 'no_link'],
    ['an id alone', HEX, 'no_link'],
    ['two channels', `${LINK}\n${channelLink(NEW, 'Solna')}`, 'several_channels'],
    ['another site', 'https://www.fou-nordvast.se/l/channel/1', 'not_teams'],
    [
      'a site that only looks like Teams',
      LINK.replace('teams.microsoft.com', 'teams.microsoft.com.evil.example'),
      'not_teams',
    ],
    [
      'a site with Teams in its path',
      `https://evil.example/teams.microsoft.com/l/channel/${enc(HEX)}/A?${IDS}`,
      'not_teams',
    ],
    [
      'a name before the site',
      `https://teams.microsoft.com@evil.example/l/channel/${enc(HEX)}/A?${IDS}`,
      'not_teams',
    ],
    ['Teams for private use', LINK.replace('teams.microsoft.com', 'teams.live.com'), 'not_teams'],
    ['another site wrapped by Outlook', safelink('https://evil.example/l/channel/1'), 'not_teams'],
    ['a wrapping with nothing in it', 'https://eur03.safelinks.protection.outlook.com/', 'not_teams'],
    [
      'a wrapping whose address only ends like Outlook’s',
      safelink(LINK).replace('eur03.', 'not'),
      'not_teams',
    ],
    [
      'a wrapping that looks like Outlook’s',
      safelink(LINK).replace('.outlook.com', '.outlook.com.evil.example'),
      'not_teams',
    ],
    ['wrapped more often than links are', [1, 2, 3, 4, 5].reduce(safelink, LINK), 'not_teams'],
    ['a team', `https://teams.microsoft.com/l/team/${enc(HEX)}/conversations?${IDS}`, 'team'],
    ['a chat', 'https://teams.microsoft.com/l/chat/19%3Aabc%40thread.v2/0?tenantId=1', 'chat_or_meeting'],
    [
      'a message in a chat',
      'https://teams.microsoft.com/l/message/19:a_b@unq.gbl.spaces/1697216487466?context=%7B%22contextType%22%3A%22chat%22%7D',
      'chat_or_meeting',
    ],
    [
      'a message in a group chat',
      `https://teams.microsoft.com/l/message/19:abc@thread.v2/1697216487466?${IDS}`,
      'chat_or_meeting',
    ],
    [
      'a meeting',
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%7d',
      'chat_or_meeting',
    ],
    [
      'a meeting in a channel',
      `https://teams.microsoft.com/l/meetup-join/${enc(HEX)}/0?context=%7b%7d`,
      'chat_or_meeting',
    ],
    [
      'a meeting of the newer kind',
      'https://teams.microsoft.com/meet/9348548468028?p=abc',
      'chat_or_meeting',
    ],
    ['an app', 'https://teams.microsoft.com/l/app/0d820ecd', 'other_place'],
    ['a tab', `https://teams.microsoft.com/l/entity/0d820ecd/x?groupId=${TEAM}`, 'other_place'],
    ['a file', `https://teams.microsoft.com/l/file/ABC?groupId=${TEAM}`, 'other_place'],
    ['Teams itself', 'https://teams.microsoft.com/v2/', 'other_place'],
    [
      'the page that opens the program, with nothing in it',
      'https://teams.microsoft.com/dl/launcher/launcher.html',
      'other_place',
    ],
    [
      'a channel without its team',
      `https://teams.microsoft.com/l/channel/${enc(HEX)}/Veckobrev?tenantId=${TENANT}`,
      'team_missing',
    ],
    ['a channel whose team is null', channelLink(HEX, 'A', 'groupId=null'), 'team_missing'],
    [
      'a channel with half an id of the team',
      channelLink(HEX, 'A', `groupId=${TEAM.slice(0, 20)}`),
      'team_missing',
    ],
    ['a channel with half an id', channelLink('19:c8444b2afd18', 'A'), 'damaged'],
    ['a channel without an id', `https://teams.microsoft.com/l/channel/?${IDS}`, 'damaged'],
    ['an id that would lead elsewhere in Graph', channelLink('19:a/../../b@thread.tacv2', 'A'), 'damaged'],
    [
      'an id encoded more often than any program does',
      LINK.replace(
        enc(HEX),
        [1, 2, 3, 4, 5, 6].reduce((id) => enc(id), HEX),
      ),
      'damaged',
    ],
    ['an id with a line break', channelLink(`19:a\nb@thread.tacv2`, 'A'), 'damaged'],
  ])('says why %s is not a channel', (_which, text, problem) => {
    expect(readChannelLink(text)).toEqual({ ok: false, error: problem });
  });

  it.each([
    ['line breaks and signs that turn the text', 'Vecko\r\nbrev \u202Eabc\u2066', 'Vecko brev abc'],
    ['spaces round it', '  Veckobrev  ', 'Veckobrev'],
    ['more than a hundred signs', 'å'.repeat(150), 'å'.repeat(100)],
    ['Markdown', '[klicka](https://evil.example)', '[klicka](https://evil.example)'],
    ['nothing but spaces', '   ', undefined],
    ['a personal identity number', '19121212-1212', undefined],
  ])('takes a channel name with %s', (_what, name, expected) => {
    expect(readChannelLink(channelLink(HEX, name))).toEqual({
      ok: true,
      value: { ...WHOLE, name: expected },
    });
  });

  it('never throws, and lets through only ids that are safe to put into an address', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom(
        LINK,
        safelink(''),
        launcher(''),
        'https://teams.microsoft.com/',
        'msteams:',
        '%',
        '%E0%A4%A',
        HEX,
        IDS,
        '?',
        '/l/channel/',
        '&url=',
        '\ud800',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const read = readChannelLink(pieces.join(''));
        if (!read.ok) return;
        expect(read.value.channelId).toMatch(/^19:[\w-]+@thread\.(tacv2|skype)$/);
        expect(read.value.teamGroupId).toMatch(/^[\da-f-]{36}$/);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same channel however its link was passed on', () => {
    const id = fc.stringMatching(/^[\w-]{1,60}$/).map((letters) => `19:${letters}@thread.tacv2`);
    const name = fc
      .string({ minLength: 1, maxLength: 50, unit: 'grapheme' })
      // Teams lets no name begin with a full stop; as a part of an address "." and ".." mean the folder and the one above.
      .filter((text) => !/^\.|[%\s]/u.test(text) && !text.startsWith('tab::'));
    const wrapping = fc.constantFrom<(link: string) => string>(safelink, inTeamsSafelink, (link) =>
      link.replaceAll('&', '&amp;'),
    );
    const words = fc.constantFrom<(link: string) => string>(
      (link) => `<${link}>`,
      (link) => ` ${link}\n`,
      (link) => `Se ${link}, tack`,
    );
    fc.assert(
      fc.property(
        id,
        name,
        fc.uuid(),
        fc.array(wrapping, { maxLength: 3 }),
        words,
        (channelId, text, team, wrappings, among) => {
          const link = channelLink(channelId, text, `groupId=${team}&tenantId=${TENANT}`);
          const read = readChannelLink(among(wrappings.reduce((passed, wrap) => wrap(passed), link)));
          expect(read).toMatchObject({ ok: true, value: { channelId, teamGroupId: team, tenantId: TENANT } });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('linksIn', () => {
  it('gives the links as they stand, so that the words round them are left', () => {
    expect(linksIn(`kanal Järfälla <${LINK}> och https://x.se.`)).toEqual([LINK, 'https://x.se']);
  });
});
