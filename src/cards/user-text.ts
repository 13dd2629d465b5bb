import { z } from 'zod';

/**
 * What people wrote, their names too. A template may bind it only where clients show it as it stands: in the
 * text of a TextRun, the value of an input or the data of an action. A test looks at every binding.
 */
export const userText = z.string().meta({ isUserText: true });
