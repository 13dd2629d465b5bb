/** The port for metrics is taken, or may not be used. */
export class MetricsPortTaken extends Error {
  override readonly name = 'MetricsPortTaken';
  readonly port: number;

  constructor(port: number, options?: ErrorOptions) {
    super(`port ${port} cannot be used for metrics`, options);
    this.port = port;
  }
}
