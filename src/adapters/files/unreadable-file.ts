import type { FileProblem } from '../../domain/table.js';

/** Ends the reading of a file from anywhere inside it; never leaves this folder. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(`a file cannot be read: ${problem}`);
    this.problem = problem;
  }
}
