import { expect, it } from 'vitest';
import { isLoopback, namesLoopback } from '../../src/domain/loopback.js';

it.each(['127.0.0.1', '::1', 'localhost'])('%s is an address of this machine only', (address) => {
  expect(isLoopback(address)).toBe(true);
});

it.each(['0.0.0.0', '::', '10.0.0.4', 'bot.example', ''])('%s is not', (address) => {
  expect(isLoopback(address)).toBe(false);
});

it.each(['localhost', 'LOCALHOST:3978', '127.0.0.1:9464', '[::1]:9464'])('%s names this machine', (host) => {
  expect(namesLoopback(host)).toBe(true);
});

it.each([
  undefined,
  '',
  'rebound.example',
  'localhost.rebound.example',
  '127.0.0.1.rebound.example:9464',
  'localhost:9464:1',
  'localhost:',
  'user@localhost',
])('%s does not', (host) => {
  expect(namesLoopback(host)).toBe(false);
});
