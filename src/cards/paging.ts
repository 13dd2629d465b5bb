/** One page of a list, counted from 1. */
interface Page<Row> {
  readonly shown: readonly Row[];
  /** The one that was wanted, or the nearest there is. */
  readonly page: number;
  readonly pages: number;
}

/** The wanted page of so many rows each; there is always one, if only an empty one. */
export const pageOf = <Row>(rows: readonly Row[], wanted: number, size: number): Page<Row> => {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const page = Math.min(Math.max(1, wanted), pages);
  return { shown: rows.slice((page - 1) * size, page * size), page, pages };
};
