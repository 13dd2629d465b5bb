import { describe, expect, it } from 'vitest';
import { entersEvent, soundsLikeEvent, tellsOfEvent } from '../../src/language/event-evidence.js';

const TODAY = '2026-11-18';

describe('a message that names no event', () => {
  it.each([
    'FoU-frukost om samsjuklighet 12 dec 8.30 hybrid',
    'Seminarium om våld 14 januari kl 13-15, 40 platser, 5 per kommun',
    'Social Talks om heder i Turebergshuset i Sollentuna 10 dec 9.00',
    'Konferens om skolnärvaro 4 maj 2027 hybrid',
    'informationsträff 14 dec 13-14 via Teams',
  ])('tells of one to come: %s', (line) => {
    expect(soundsLikeEvent(line, TODAY)).toBe(true);
  });

  it.each([
    'FoU-frukost om samsjuklighet 12 dec',
    'Workshop U-B och U-V förebygga nyrekrytering 2 december kl 9–12',
    'Utbildning missbruk för Ekerö 2 dec heldag, finns 40 platser',
    'kommer hålla info om FoU för nyanställda 25/11 13.15-14',
    'FoU-frukosten 11 december kl 8.30: 58 anmälda hittills',
    'Informationsträff för nyanställda 12 nov kl 13.15–14.00 via Teams',
    'Social Talks den 4 dec kl 9 ställs in',
    'höll seminarium digitalt 11 nov 10-12',
    'när är nästa FoU-frukost? 8.30?',
    'FoU-rådet är på fredag kl 9',
    'bollplank om SIP 9 dec 9-10 digitalt',
    'vi ska ha ett seminarium om NPF den 11 mars kl 13-16 i Sundbyberg',
    'tack för frukosten 12 dec 8.30 hybrid',
  ])('tells of something else: %s', (line) => {
    expect(soundsLikeEvent(line, TODAY)).toBe(false);
  });
});

it('how many there is room for is told of what people are invited to, also where "ska" says that it is planned', () => {
  const line = 'vi ska ha ett seminarium om NPF den 11 mars kl 13-16 i Sundbyberg, max 30 platser';
  expect(soundsLikeEvent(line, TODAY)).toBe(true);
});

describe('what stands after "lägg in en"', () => {
  it.each([
    ['frukost om sorg 14 dec 8.30', true],
    ['workshop om genogram feb 2027 på plats', true],
    ['workshop igår', false],
    ['workshop med Solna 14 dec 2 tim', false],
    ['FoU-frukost 11 december, 130 anmälda', false],
    ['rapport om heder 14 dec', false],
  ])('"%s": %s', (sentence, isOne) => {
    expect(entersEvent(sentence, TODAY)).toBe(isOne);
  });
});

describe('what stands after "evenemang"', () => {
  it.each([
    ['FoU-frukost om heder 12 dec', true],
    ['Seminarium hybrid', true],
    ['om heder 12 dec', false],
    ['i december', false],
    ['2016', false],
    ['för chefer', false],
  ])('"%s": %s', (sentence, isOne) => {
    expect(tellsOfEvent(sentence, TODAY)).toBe(isOne);
  });
});
