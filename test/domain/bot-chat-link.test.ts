import { expect, it } from 'vitest';
import { botChatLink } from '../../src/domain/bot-chat-link.js';
import { isHttpsLink } from '../../src/domain/https-link.js';

it('opens the chat with the bot, whatever its id holds', () => {
  expect(botChatLink('0f5d3c1a-77aa-4c6e-9d0e-2f1b7c9a1e10')).toBe(
    'https://teams.microsoft.com/l/chat/0/0?users=28:0f5d3c1a-77aa-4c6e-9d0e-2f1b7c9a1e10',
  );
  expect(botChatLink('a&users=b c')).toBe(
    'https://teams.microsoft.com/l/chat/0/0?users=28:a%26users%3Db%20c',
  );
  expect(isHttpsLink(botChatLink('a'))).toBe(true);
});
