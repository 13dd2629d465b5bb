/** A number in its parts, so that a table can write it in every way that people do. */
export interface NumberParts {
  readonly century: string;
  readonly yy: string;
  readonly mm: string;
  readonly dd: string;
  /** The last four. */
  readonly last: string;
}

const sumOf = (digits: string): number =>
  [...digits].reduce((sum, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);

/** Nine digits with the tenth that makes the checksum hold. */
export const withChecksum = (nine: string): string => `${nine}${(10 - (sumOf(nine) % 10)) % 10}`;
export const hasChecksum = (tenDigits: string): boolean => sumOf(tenDigits) % 10 === 0;

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * The number of nobody: built at run time from a day and a running number, with a checksum that holds. The last four
 * are never a year of 1900 or 2000, which after a date with hyphens would make a span of a wrong checksum.
 */
export const builtNumber = (running: number, coordination = false): NumberParts => {
  const yy = two((running * 7) % 100);
  const mm = two(1 + (running % 12));
  const dd = two(1 + ((running * 5) % 28) + (coordination ? 60 : 0));
  const ten = withChecksum(`${yy}${mm}${dd}${String(210 + ((running * 37) % 770))}`);
  return { century: running % 3 === 0 ? '20' : '19', yy, mm, dd, last: ten.slice(6) };
};

/** The tax agency's test number 19121212-1212. */
export const TOLVAN: NumberParts = { century: '19', yy: '12', mm: '12', dd: '12', last: '1212' };

const wrong = (last: string): string => `${last.slice(0, 3)}${(Number(last[3]) + 1) % 10}`;
const six = ({ yy, mm, dd }: NumberParts): string => `${yy}${mm}${dd}`;
const eight = (n: NumberParts): string => `${n.century}${six(n)}`;
const twelve = (n: NumberParts): string => `${eight(n)}${n.last}`;
const ten = (n: NumberParts): string => `${six(n)}${n.last}`;
const yyyy = ({ century, yy }: NumberParts): string => `${century}${yy}`;
const spaced = (digits: string, by = ' '): string => [...digits].join(by);
const inPairs = (digits: string, by = ' '): string => (digits.match(/../g) ?? []).join(by);
/** In the digits of another script, whose nought is given. */
const inScript = (digits: string, nought: number): string =>
  digits.replace(/\d/g, (digit) => String.fromCodePoint(nought + Number(digit)));
const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);
const monthOf = ({ mm }: NumberParts): string => MONTHS[Number(mm) - 1] ?? '';

type Writing = readonly [how: string, write: (n: NumberParts) => string];

const WRITINGS: readonly Writing[] = [
  // As on forms, whatever the checksum.
  ['eight digits, hyphen, four', (n) => `${eight(n)}-${n.last}`],
  ['six digits, hyphen, four', (n) => `${six(n)}-${n.last}`],
  ['the plus of those over a hundred', (n) => `${six(n)}+${n.last}`],
  ['eight digits and a plus', (n) => `${eight(n)}+${n.last}`],
  ['a checksum that is wrong', (n) => `${six(n)}-${wrong(n.last)}`],
  ['a wrong checksum and a long year', (n) => `${eight(n)}-${wrong(n.last)}`],
  ['a wrong checksum and a space', (n) => `${eight(n)} ${wrong(n.last)}`],
  ['a wrong checksum and a dot', (n) => `${six(n)}.${wrong(n.last)}`],
  ['a space for the hyphen', (n) => `${eight(n)} ${n.last}`],
  ['a short year and a space', (n) => `${six(n)} ${n.last}`],
  ['two spaces', (n) => `${six(n)}  ${n.last}`],
  ['twenty spaces', (n) => `${six(n)}${' '.repeat(20)}${n.last}`],
  ['a tab', (n) => `${six(n)}\t${n.last}`],
  ['a new line', (n) => `${six(n)}\n${n.last}`],
  ['spaces round the hyphen', (n) => `${six(n)} - ${n.last}`],
  ['a hyphen with a space after', (n) => `${six(n)}- ${n.last}`],
  ['two hyphens', (n) => `${six(n)}--${n.last}`],
  ['hyphens with spaces between', (n) => `${six(n)} - - ${n.last}`],
  ['a full stop', (n) => `${six(n)}.${n.last}`],
  ['a slash', (n) => `${eight(n)}/${n.last}`],
  ['a low line', (n) => `${eight(n)}_${n.last}`],
  ['a comma', (n) => `${six(n)},${n.last}`],
  ['a colon', (n) => `${six(n)}:${n.last}`],
  ['a semicolon', (n) => `${eight(n)};${n.last}`],
  ['an asterisk', (n) => `${six(n)}*${n.last}`],
  ['a tilde', (n) => `${six(n)}~${n.last}`],
  ['a bar', (n) => `${six(n)} | ${n.last}`],
  ['a middle dot', (n) => `${six(n)}·${n.last}`],
  ['a backslash', (n) => `${six(n)}\\${n.last}`],
  ['the last four in brackets', (n) => `${six(n)} (${n.last})`],
  ['the last four in square brackets', (n) => `${six(n)}[${n.last}]`],
  // Dashes and blanks that look the same.
  ['an en dash', (n) => `${six(n)}–${n.last}`],
  ['an em dash', (n) => `${six(n)} — ${n.last}`],
  ['a hyphen that does not break', (n) => `${six(n)}\u2011${n.last}`],
  ['a minus sign', (n) => `${six(n)}\u2212${n.last}`],
  ['a small hyphen', (n) => `${six(n)}\uFE63${n.last}`],
  ['a hyphen of full width', (n) => `${six(n)}\uFF0D${n.last}`],
  ['a bullet of a hyphen', (n) => `${six(n)}\u2043${n.last}`],
  ['a line that is drawn', (n) => `${six(n)}\u2500${n.last}`],
  ['a space that does not break', (n) => `${six(n)}\u00A0${n.last}`],
  ['a thin space', (n) => `${six(n)}\u2009${n.last}`],
  ['a soft hyphen beside the hyphen', (n) => `${six(n)}\u00AD-${n.last}`],
  [
    'signs inside that do not show',
    (n) => `${yyyy(n)}\u200B${n.mm}${n.dd}-${n.last.slice(0, 2)}\u200D${n.last.slice(2)}`,
  ],
  ['a mark that turns the direction', (n) => `${six(n)}\u200E-\u200F${n.last}`],
  ['a blank of Braille inside', (n) => `${six(n)}\u2800-${n.last}`],
  ['a control character inside', (n) => `${six(n)}-\u0007${n.last}`],
  ['lines under the digits', (n) => spaced(`${six(n)}-${n.last}`, '\u0332')],
  ['digits as pictures of keys', (n) => ten(n).replace(/\d/g, (digit) => `${digit}\uFE0F\u20E3`)],
  // Bare, when the checksum holds.
  ['twelve digits', twelve],
  ['ten digits', ten],
  ['twelve digits with a space after the century', (n) => `${n.century} ${ten(n)}`],
  ['pairs', (n) => inPairs(twelve(n))],
  ['five pairs', (n) => inPairs(ten(n))],
  ['every digit by itself', (n) => spaced(twelve(n))],
  ['every digit by itself, ten of them', (n) => spaced(ten(n))],
  ['pairs and hyphens', (n) => inPairs(ten(n), '-')],
  ['groups of four', (n) => `${yyyy(n)} ${n.mm}${n.dd} ${n.last}`],
  ['the last four in pairs', (n) => `${eight(n)}-${inPairs(n.last)}`],
  ['wide gaps', (n) => `${n.yy}   ${n.mm}   ${n.dd}   ${n.last}`],
  ['dots between all digits', (n) => spaced(ten(n), '.')],
  ['dots between pairs', (n) => inPairs(twelve(n), '.')],
  ['low lines between pairs', (n) => inPairs(ten(n), '_')],
  ['slashes between pairs', (n) => inPairs(ten(n), '/')],
  ['spaces between the digits of the date', (n) => `${spaced(six(n))} - ${spaced(n.last)}`],
  // The date written out.
  ['a date with hyphens', (n) => `${yyyy(n)}-${n.mm}-${n.dd}-${n.last}`],
  ['a date with hyphens and a wrong checksum', (n) => `${yyyy(n)}-${n.mm}-${n.dd}-${wrong(n.last)}`],
  ['a short date with hyphens', (n) => `${n.yy}-${n.mm}-${n.dd}-${n.last}`],
  ['a short date with dots', (n) => `${n.yy}.${n.mm}.${n.dd}-${n.last}`],
  ['a date with slashes', (n) => `${yyyy(n)}/${n.mm}/${n.dd}-${n.last}`],
  ['a date and a space', (n) => `${yyyy(n)}-${n.mm}-${n.dd} ${n.last}`],
  ['a date and a dash with spaces', (n) => `${yyyy(n)}-${n.mm}-${n.dd} – ${n.last}`],
  ['a date in words', (n) => `${Number(n.dd)} ${monthOf(n)} ${yyyy(n)} – ${n.last}`],
  ['a date in words with a dot', (n) => `${Number(n.dd)}. ${monthOf(n)} ${yyyy(n)} ${n.last}`],
  ['a date in words as it is said', (n) => `den ${Number(n.dd)}:e ${monthOf(n)} ${yyyy(n)}-${n.last}`],
  ['a short month', (n) => `${Number(n.dd)} ${monthOf(n).slice(0, 3)} ${yyyy(n)} ${n.last}`],
  ['the day first', (n) => `${Number(n.dd)}/${Number(n.mm)}-${yyyy(n)} ${n.last}`],
  ['the day first with dots', (n) => `${n.dd}.${n.mm}.${yyyy(n)}-${n.last}`],
  // In other scripts and in what machines write.
  ['digits of full width', (n) => inScript(`${six(n)}-${n.last}`, 0xff10)],
  ['Arabic digits', (n) => inScript(`${six(n)}-${n.last}`, 0x660)],
  ['Persian digits', (n) => inScript(twelve(n), 0x6f0)],
  ['Devanagari digits', (n) => inScript(ten(n), 0x966)],
  ['bold digits of mathematics', (n) => inScript(ten(n), 0x1d7ce)],
  [
    'digits in circles',
    (n) => ten(n).replace(/[1-9]/g, (digit) => String.fromCodePoint(0x245f + Number(digit))),
  ],
  ['raised digits', (n) => ten(n).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))],
  ['an encoded hyphen', (n) => `https://exempel.se/?pnr=${eight(n)}%2D${n.last}`],
  ['an encoded dash', (n) => `https://exempel.se/?pnr=${eight(n)}%E2%80%93${n.last}`],
  ['an encoded space', (n) => `https://exempel.se/${six(n)}%20${n.last}`],
  ['digits that are encoded', (n) => [...ten(n)].map((digit) => `%3${digit}`).join('')],
  ['what is encoded twice', (n) => `https://exempel.se/?pnr=${eight(n)}%252D${n.last}`],
  ['a plus sign for a space in a link', (n) => `https://exempel.se/?q=om+${six(n)}-${n.last}`],
  ['bare in a link after a plus sign', (n) => `https://exempel.se/?q=om+${ten(n)}`],
  ['a hyphen by its number', (n) => `${six(n)}&#45;${n.last}`],
  ['a hyphen by its hexadecimal number', (n) => `${six(n)}&#x2d;${n.last}`],
  ['a dash by its name', (n) => `${six(n)}&ndash;${n.last}`],
  ['a space by its name', (n) => `${six(n)}&nbsp;${n.last}`],
  ['in the name of a file', (n) => `utredning_${eight(n)}-${n.last}.docx`],
  ['in the name that a link gives a channel', (n) => `19%3Aa%40thread.tacv2/${six(n)}-${n.last}?groupId=1`],
  ['a sole trader’s VAT number', (n) => `SE${ten(n)}01`],
  // With other things close by.
  ['in a sentence', (n) => `bollplank om Tolvan ${eight(n)}-${n.last} i Sundbyberg`],
  ['at the end of a sentence', (n) => `Det gäller ${six(n)}-${n.last}.`],
  ['in brackets', (n) => `klienten (${six(n)}-${n.last}) undrar`],
  ['with letters right before', (n) => `pnr${six(n)}-${n.last}`],
  ['with a word and a colon before', (n) => `personnr:${ten(n)}`],
  ['with letters right after', (n) => `${six(n)}-${n.last}har ringt`],
  ['with hours right after', (n) => `bollplank ${ten(n)} 2 tim`],
  ['with minutes right after', (n) => `bollplank ${ten(n)} 10 min`],
  ['with a count right before', (n) => `möte 2 ${ten(n)}`],
  ['with a telephone number right before', (n) => `070-123 45 67 ${ten(n)}`],
  ['with a telephone number right after', (n) => `${ten(n)} 070-123 45 67`],
  ['with a date right before', (n) => `2026-11-17 ${six(n)}-${n.last}`],
  ['with a span of dates before', (n) => `2026-11-17 - 2026-11-19 ${ten(n)}`],
  ['beside the id of a tenant', (n) => `11111111-2222-4333-8444-555555555555 ${six(n)}-${n.last}`],
  ['beside the id of a channel', (n) => `19:a@thread.tacv2 om ${six(n)}-${n.last}`],
  ['after another number that is none', (n) => `991399-1234 ${six(n)}-${n.last}`],
  ['far into a long text', (n) => `${'Vi pratade länge om SIP. '.repeat(100)}${six(n)}-${n.last}`],
  ['with a percent sign before', (n) => `100 %${six(n)}-${n.last}`],
  // Parted by a sign and a blank, when the checksum holds.
  ['a comma and a space', (n) => `${six(n)}, ${n.last}`],
  ['a colon and a space', (n) => `${eight(n)}: ${n.last}`],
  ['an equals sign with spaces', (n) => `${six(n)} = ${n.last}`],
  ['the date in brackets', (n) => `(${six(n)}) ${n.last}`],
  ['both in quotation marks', (n) => `"${six(n)}" "${n.last}"`],
  ['an arrow', (n) => `${six(n)} → ${n.last}`],
  ['a date with slashes and a space', (n) => `${yyyy(n)}/${n.mm}/${n.dd} ${n.last}`],
  ['a short date with dots and a comma', (n) => `${n.yy}.${n.mm}.${n.dd}, ${n.last}`],
];

export interface WrittenNumber {
  readonly how: string;
  readonly text: string;
  /** The ten digits that must not be found anywhere, with the checksum's as it was written. */
  readonly digits: string;
}

const lookedFor = (n: NumberParts, how: string): string =>
  `${six(n)}${how.includes('wrong') ? wrong(n.last) : n.last}`;

/** Every writing as it would be in another place of the list. */
export const writtenAt = (place: number): readonly Pick<WrittenNumber, 'how' | 'text'>[] =>
  WRITINGS.map(([how, write]) => ({ how, text: write(builtNumber(place)) }));

/** Every writing, each with a number of its own, and the test number and coordination numbers as people write them. */
export const WRITTEN_NUMBERS: readonly WrittenNumber[] = [
  ...WRITINGS.map(([how, write], at) => {
    const number = builtNumber(at + 1);
    return { how, text: write(number), digits: lookedFor(number, how) };
  }),
  ...WRITINGS.slice(0, 2).map(([how, write]) => ({
    how: `the tax agency’s test number, ${how}`,
    text: write(TOLVAN),
    digits: ten(TOLVAN),
  })),
  ...(
    [
      ['coordination number', (n) => `${six(n)}-${n.last}`],
      ['coordination number with a long year', (n) => `${eight(n)}-${n.last}`],
      ['bare coordination number', ten],
      ['bare coordination number with a long year', twelve],
      ['coordination number with a date with hyphens', (n) => `${yyyy(n)}-${n.mm}-${n.dd}-${n.last}`],
    ] satisfies Writing[]
  ).map(([how, write], at) => {
    const number = builtNumber(500 + at, true);
    return { how, text: write(number), digits: ten(number) };
  }),
];

/** What looks like a number and is none. */
export const NO_NUMBERS: readonly (readonly [what: string, text: string])[] = [
  ['a mobile number', '070-123 45 67'],
  ['a mobile number without spaces', '070-1234567'],
  ['a mobile number whose digits hold as one', `070-${withChecksum('070123456').slice(3)}`],
  ['a mobile number of pairs whose digits hold as one', '070-12 34 56 3'],
  ['a number of Stockholm', '08-508 25 908'],
  ['a number of Stockholm with ten digits that hold as one', `08-${withChecksum('081212123').slice(2)}`],
  ['a number with country code', '+46701234567'],
  ['a number with country code and spaces', '+46 70 123 45 67'],
  ['a number with country code and a nought', '+46 (0)70-123 45 67'],
  ['a number with country code whose digits hold as one', `+${withChecksum('460612123')}`],
  ['a number with country code in two groups', '+461212 1212'],
  ['a Norwegian number', '+47 12 12 12 12'],
  ['two telephone numbers', '08-508 25 908 eller 070-123 45 67'],
  ['a telephone number and a year', '070-123 45 67 2026'],
  ['a telephone number in a sentence', 'Ring mig på 073-555 12 12 före kl. 15.'],
  ['a short number', 'ankn 1212'],
  ['an emergency number', '112 eller 11414'],
  ['a date', '2026-11-18'],
  ['a date without hyphens', '20261118'],
  ['a short date', '261118'],
  ['a date with the day first', '18/11 2026'],
  ['a date in words', '18 november 2026'],
  ['a date and a time', '2026-11-18 1300'],
  ['a date and a time with a colon', '2026-11-18 13:00'],
  ['a date and a time with a dot', '2026-11-18 13.00–15.30'],
  ['a date and hours from and to', '2026-11-17 0900-1500'],
  ['a date, a time and minutes', '2026-11-18, 13:00, 45 min'],
  ['a date and time as machines write it', '2026-11-18T11:00:00.000Z'],
  ['a span of dates', '2026-11-17 - 2026-11-19'],
  ['a span of dates without spaces', '2026-11-17–2026-11-19'],
  ['a span of dates in words', '17 november 2026 – 19 november 2026'],
  ['a span of days', '17–19 november 2026'],
  ['a date until a year', '2018-01-01–2023'],
  ['several dates', '2026-11-17, 2026-11-24, 2026-12-01'],
  ['several dates beside each other', '2026-11-17 2026-11-24 2026-12-01'],
  ['two years', '2017-2023'],
  ['three years', '2016, 2017 och 2024'],
  ['a year and months', '2026-01 – 2026-12'],
  ['a week', 'v. 47 2026'],
  ['a week as machines write it', '2026-W47'],
  ['weeks', 'vecka 46–48 2026'],
  ['a time', '09:00–15:30'],
  ['a time without colons', 'kl. 0900-1500'],
  ['a date that is none', '991399-1234'],
  ['a day that is none', '121232-1212'],
  ['the 29th of February of a year without one', '19010229-1212'],
  ['the 31st of April', '120431-1212'],
  ['a month of nought', '120012-1212'],
  ['a coordination number’s day that is none', '121292-1212'],
  ['a year long ago', '15121212-1212'],
  ['a year far ahead', '21121212-1212'],
  ['a date and a year after a comma, with a wrong checksum', '121212, 1213'],
  ['a date in brackets and a wrong checksum', '(121212) 1213'],
  ['a date with slashes, a time and a wrong checksum', '1912/12/12 1213'],
  ['ten digits with a wrong checksum', '1212121213'],
  ['twelve digits with a wrong checksum', '191212121213'],
  ['ten digits in groups with a wrong checksum', '12 12 12 12 13'],
  ['eleven digits', '12121212121'],
  ['a longer run of digits', '1912121212121'],
  ['six digits and three', '121212-121'],
  ['six digits and five', '121212-12125'],
  ['seven digits and four', '1212121-1212'],
  ['the number of an organisation', '556012-5790'],
  ['the number of an organisation whose digits hold', withChecksum('222000012')],
  ['the number of a municipality', '212000-0050'],
  ['the number of an organisation with 16 before', '16212000-0050'],
  ['twelve digits with 16 before', '162120000050'],
  ['the VAT number of an organisation', 'SE556012579001'],
  ['a bank giro', '5050-1055'],
  ['a plus giro', '12 12 12-1'],
  ['an account', 'SE45 5000 0000 0583 9825 7466'],
  ['a sum of money', '750 000 kronor'],
  ['a large sum of money', '12 500 000 kr'],
  ['a sum with decimals', '121 212,50 kr'],
  ['sums beside each other', '1 200 kr, 3 400 kr och 5 600 kr'],
  ['a postal code', '172 31 Sundbyberg'],
  ['an address', 'Sturegatan 12, 172 31 Sundbyberg'],
  ['a request number', 'F2026-001'],
  ['a case number', 'SOF 2023/526'],
  ['a case number with a hyphen', 'KS 2026-00412'],
  ['a registry number with a month', 'Dnr 2026.1.3-1234'],
  ['a law', 'socialtjänstlagen (2025:400)'],
  ['a report', 'FoU-rapport 2017:3, sid 12–24'],
  ['a book', 'ISBN 978-91-47-11234-5'],
  ['an address of a machine', '192.168.12.12'],
  ['a version', '1.21.2-beta.3'],
  ['a sum that is worked out', '12 + 12 + 12 = 36'],
  ['the id of a tenant', '19121212-1212-4333-8444-555555555555'],
  ['the id of a tenant, after a letter', 'tenantId=AB121212-1212-4333-8444-555555555555&x=1'],
  ['the id of a team in a link that is encoded', 'groupId%3D19121212-1212-4333-8444-555555555555%26x'],
  ['the id of a team in a link that is encoded twice', 'groupId%253D19121212-1212-4333-8444-555555555555'],
  ['two ids of a person', '19121212-1212-4333-8444-555555555555/20010101-1212-4333-8444-555555555555'],
  ['the id of a channel', '19:a1212121212b@thread.tacv2'],
  ['the id of a channel in a link', 'l/channel/19%3Aa1212121212b%40thread.tacv2/Veckobrev'],
  ['the id of a channel in a link that is encoded', 'channel%2F19%253aa1212121212b%2540thread.skype'],
  [
    'the time of a message in a link',
    'https://teams.microsoft.com/l/message/19:a@thread.tacv2/1731921212121',
  ],
  ['a link', 'https://www.socialstyrelsen.se/publikationer/2024-6-9108/'],
  ['a row of small numbers', '2 tim 30 min, 12 anmälda, 10 deltog 2026-11-18'],
  ['participants', '30 anmälda, 25 deltog, varav 12 på plats och 13 på länk'],
  ['a percentage', '12,5 % av 1 212'],
  ['a percent sign that is meant as one', '100% av 50%'],
  ['an ampersand that is meant as one', 'Q&A 2026 & 2027'],
  ['a question', 'Hur många arbetade på FoU 2016, 2017 och 2024?'],
  ['nothing', ''],
];
