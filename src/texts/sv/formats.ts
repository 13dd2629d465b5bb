import { formatsIn } from '../formats.js';

export const formats = formatsIn({
  locale: 'sv-SE',
  week: (number) => `v. ${number}`,
  hours: (number) => `${number} tim`,
  atTime: (day, time) => `${day} kl. ${time.replace(':', '.')}`,
  until: (when, endTime) => `${when}–${endTime.replace(':', '.')}`,
  seasons: {
    '01-01 06-30': (year) => `våren ${year}`,
    '06-01 08-31': (year) => `sommaren ${year}`,
    '08-01 12-31': (year) => `hösten ${year}`,
  },
});
