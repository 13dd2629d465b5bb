/**
 * The address that opens the reader's own chat with the bot in Teams. A bot is `28:` and its app id there, as among
 * the members of a conversation.
 */
export const botChatLink = (appId: string): string =>
  `https://teams.microsoft.com/l/chat/0/0?users=28:${encodeURIComponent(appId)}`;
