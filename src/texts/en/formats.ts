import { formatsIn } from '../formats.js';

export const formats = formatsIn({
  locale: 'en-GB',
  week: (number) => `week ${number}`,
  hours: (number) => `${number} h`,
  atTime: (day, time) => `${day} at ${time}`,
  until: (when, endTime) => `${when}–${endTime}`,
  seasons: {
    '01-01 06-30': (year) => `spring ${year}`,
    '06-01 08-31': (year) => `summer ${year}`,
    '08-01 12-31': (year) => `autumn ${year}`,
  },
});
