import { formatsIn } from '../formats.js';

export const formats = formatsIn({
  locale: 'sv-SE',
  week: (number) => `v. ${number}`,
  hours: (number) => `${number} tim`,
  atTime: (day, time) => `${day} kl. ${time.replace(':', '.')}`,
});
