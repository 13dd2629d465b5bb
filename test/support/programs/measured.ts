/**
 * Loaded before the program, which needs `--expose-gc`: SIGUSR2 has it collect what it no longer uses and tell on
 * stdout what is left, as `heap <which> <bytes of heap> <bytes of the process>`. With `STARTS_AT` in the environment its
 * clock says that time at the start and goes on from there.
 */
let told = 0;

process.on('SIGUSR2', () => {
  // What a first collection lets go of may hold on to more, which the second takes.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  told += 1;
  process.stdout.write(`heap ${told} ${heapUsed} ${rss}\n`);
});

const startsAt = process.env['STARTS_AT'];

if (startsAt !== undefined) {
  const RealDate = Date;
  const ahead = RealDate.parse(startsAt) - RealDate.now();
  const now = (): number => RealDate.now() + ahead;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: readonly unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
