/** How much of it is right, 0–1 to the hundredth of a per cent; nothing of nothing is 0. */
export const shareRight = <One>(all: readonly One[], isRight: (one: One) => boolean): number =>
  all.length === 0 ? 0 : Math.round((all.filter(isRight).length / all.length) * 10_000) / 10_000;
