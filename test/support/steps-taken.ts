/** How many steps a program that `programs/dying.ts` was loaded into has told of. */
export const stepsIn = (stderr: string): number => Number(/.*steps (\d+)/s.exec(stderr)?.[1]);
