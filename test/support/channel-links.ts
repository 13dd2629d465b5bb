/** The team that every link of {@link aChannelLink} belongs to. */
export const TEAM_ID = '11111111-2222-4333-8444-555555555555';

/** What "Get link to channel" in Teams gives for a channel with these letters in its id. */
export const aChannelLink = (
  letters: string,
  name: string,
  tenantId = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
): string =>
  `https://teams.microsoft.com/l/channel/19%3A${letters}%40thread.tacv2/${encodeURIComponent(name)}` +
  `?groupId=${TEAM_ID}&tenantId=${tenantId}`;
