import { describe, expect, it } from 'vitest';
import { holdsIdentityNumber } from '../../src/domain/identity-number.js';

describe('personal identity numbers (I27)', () => {
  it.each([
    ['as written on forms', '19121212-1212'],
    ['with a short year', '121212-1212'],
    ['with the plus of those over a hundred', '121212+1212'],
    ['bare twelve digits', '191212121212'],
    ['bare ten digits', '1212121212'],
    ['with a space for the hyphen', '19121212 1212'],
    ['with spaces round the hyphen', '121212 - 1212'],
    ['with a long dash', '121212–1212'],
    ['with a non-breaking hyphen', '121212\u20111212'],
    ['with a soft hyphen beside the hyphen', '121212\u00AD-1212'],
    ['with a checksum that is wrong, when it is written as one', '121212-1213'],
    ['as a coordination number', '121272-1217'],
    ['with spaces between all groups', '19 12 12 12 12 12'],
    ['with hyphens between all groups', '1912-12-12-1212'],
    ['with invisible signs inside', '1912\u200B1212-12\u200D12'],
    ['with full-width digits', '１２１２１２-１２１２'],
    ['inside a sentence', 'bollplank om Tolvan 19121212-1212 i Sundbyberg'],
    ['with a letter right before', 'pnr:121212-1212'],
    ['with the hours right after', 'bollplank 1212121212 2 tim'],
    ['with minutes right after', 'bollplank 1212121212 10 min'],
    ['with a count right before', 'möte 2 1212121212'],
    ['with a telephone number right before', '070-123 45 67 1212121212'],
    ['with a full stop for the hyphen', '121212.1212'],
    ['with a slash for the hyphen', '19121212/1212'],
    ['beside the id of a tenant', '19121212-1212-4333-8444-555555555555 19121212-1212'],
    ['in what is almost the id of a tenant', '19121212-1212-4333-8444-5555'],
    ['beside the id of a channel', '19:a@thread.tacv2 om Tolvan 121212-1212'],
    ['in the name that a link gives a channel', '19%3Aa%40thread.tacv2/121212-1212?groupId=1'],
  ])('are found %s', (_how, text) => {
    expect(holdsIdentityNumber(text)).toBe(true);
  });

  it.each([
    ['a mobile number', '070-123 45 67'],
    ['a number with country code', '+46701234567'],
    ['a telephone extension', '08-508 25 908'],
    ['a date', '2026-11-18'],
    ['a date and a time', '2026-11-18 1300'],
    ['two years', '2017-2023'],
    ['an impossible date', '991399-1234'],
    ['ten digits with a wrong checksum', '1212121213'],
    ['a request number', 'F2026-001'],
    ['a sum of money', '750 000 kronor'],
    ['a case number', 'SOF 2023/526'],
    ['a longer run of digits', '1912121212121'],
    ['a telephone number and a year', '070-123 45 67 2026'],
    ['the id of a tenant', '19121212-1212-4333-8444-555555555555'],
    ['the id of a tenant, after a letter', 'tenantId=AB121212-1212-4333-8444-555555555555&x=1'],
    ['the id of a team in a link that is encoded', 'groupId%3D19121212-1212-4333-8444-555555555555%26x'],
    ['the id of a team in a link that is encoded twice', 'groupId%253D19121212-1212-4333-8444-555555555555'],
    ['the id of a channel', '19:a1212121212b@thread.tacv2'],
    ['the id of a channel in a link', 'l/channel/19%3Aa1212121212b%40thread.tacv2/Veckobrev'],
    ['the id of a channel in a link that is encoded', 'channel%2F19%253aa1212121212b%2540thread.skype'],
    ['a row of small numbers', '2 tim 30 min, 12 anmälda, 10 deltog 2026-11-18'],
  ])('are not seen in %s', (_what, text) => {
    expect(holdsIdentityNumber(text)).toBe(false);
  });
});
