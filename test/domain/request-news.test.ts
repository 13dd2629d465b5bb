import { expect, it } from 'vitest';
import type { RequestActKind } from '../../src/domain/request-act.js';
import { isNews } from '../../src/domain/request-news.js';

const NEWS: readonly RequestActKind[] = [
  'accept',
  'refer',
  'record_decision',
  'prepare_agreement',
  'record_agreement',
  'report',
  'close',
  'withdraw',
  'pause',
];
const QUIET: readonly RequestActKind[] = [
  'file',
  'move',
  'take',
  'hand_over',
  'ask',
  'answer',
  'choose_line',
  'start',
  'submit',
  'set_resources',
  'ask_jointly',
  'answer_jointly',
  'link_activity',
  'unlink_activity',
  'attach',
  'document',
  'resume',
  'move_contact',
];

it.each(NEWS)('%s is told the municipality by a message', (kind) => {
  expect(isNews({ kind })).toBe(true);
});

it.each(QUIET)('%s only changes the card', (kind) => {
  expect(isNews({ kind })).toBe(false);
});
