import { describe, expect, it } from 'vitest';
import { parseTryChannel, parseUseChannel } from '../../src/conversation/channel-here-words.js';

describe('parseUseChannel', () => {
  it.each([
    ['använd den här kanalen för Järfälla', 'jarfalla'],
    ['Använd den här kanalen till Upplands Väsby.', 'upplands_vasby'],
    ['använd denna kanal för Solna!', 'solna'],
    ['använd kanalen för veckobrevet för Ekerö', 'ekero'],
    ['använd den här kanalen för Järfällas veckobrev', 'jarfalla'],
    ['use this channel for Järfälla', 'jarfalla'],
    ['use this channel for the digest of Solna', 'solna'],
  ])('reads %s', (text, municipality) => {
    expect(parseUseChannel(text)).toEqual({ municipality });
  });

  it.each(['använd den här kanalen', 'använd den här kanalen för Upplands', 'use this channel'])(
    'asks for the municipality after "%s"',
    (text) => expect(parseUseChannel(text)).toEqual({}),
  );

  it.each([
    'hur använder jag den här kanalen för Järfälla?',
    'använd kanaler för Järfälla',
    'använd den här kanalen för frågor',
    'use this channel for what kind of questions?',
  ])('leaves "%s" to the catalogue', (text) => expect(parseUseChannel(text)).toBeUndefined());
});

describe('parseTryChannel', () => {
  it.each([
    ['testa veckobrev Järfälla', 'jarfalla'],
    ['testa veckobrevet för Solna', 'solna'],
    ['Testa kanal u-b', 'upplands_bro'],
    ['prova kanalen för Ekerö.', 'ekero'],
    ['test digest Järfälla', 'jarfalla'],
    ['try the channel for Solna', 'solna'],
  ])('reads %s', (text, municipality) => {
    expect(parseTryChannel(text)).toEqual({ municipality });
  });

  it('asks for the municipality when none is named', () => {
    expect(parseTryChannel('testa veckobrev')).toEqual({});
  });

  it.each(['testa', 'testa Järfälla', 'testa veckobrev i alla kommuner', 'vad testar veckobrev Järfälla?'])(
    'leaves "%s" to the catalogue',
    (text) => expect(parseTryChannel(text)).toBeUndefined(),
  );
});
