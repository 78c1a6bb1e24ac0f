/** Work that is shorter than this needs no word. */
const SLOW_AFTER_MS = 500;

export type Outcome = 'done' | 'cancelled' | 'failed';

/** The making of one file at a time: how far it is, and the way to end it. */
export class Job {
  /** What is being made, such as `PNG`; null: nothing. */
  file: string | null = $state(null);
  /** How much of it is done, 0 to 1; null while that is not known. */
  part: number | null = $state(null);
  /** Whether it takes so long that people want to know. */
  isSlow = $state(false);
  /** Why the last work failed. */
  trouble: unknown = null;
  #control: AbortController | null = null;

  /** Runs work unless some is going on; never rejects. */
  async run(
    file: string,
    work: (signal: AbortSignal, onprogress: (part: number) => void) => Promise<void>,
  ): Promise<Outcome> {
    if (this.file !== null) return 'cancelled';
    const control = new AbortController();
    const slow = setTimeout(() => (this.isSlow = true), SLOW_AFTER_MS);
    this.#control = control;
    this.file = file;
    this.part = null;
    try {
      await work(control.signal, (part) => (this.part = part));
      return control.signal.aborted ? 'cancelled' : 'done';
    } catch (error) {
      this.trouble = error;
      return control.signal.aborted ? 'cancelled' : 'failed';
    } finally {
      clearTimeout(slow);
      this.file = null;
      this.isSlow = false;
    }
  }

  cancel(): void {
    this.#control?.abort();
  }
}
