import { formatsIn } from '../formats.js';

export const formats = formatsIn({
  locale: 'en-GB',
  week: (number) => `week ${number}`,
  hours: (number) => `${number} h`,
  atTime: (day, time) => `${day} at ${time}`,
});
