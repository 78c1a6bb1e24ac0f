import type { Language } from '../core/languages.ts';
import { FIRST_WORDS } from '../scene/words/first_words.ts';
import { loadWords } from '../scene/words/load.ts';
import {
  loadUnitNames,
  hasOwnTownNames,
  loadGround,
  loadNearGround,
  loadOtherTowns,
  loadTowns,
} from './load.ts';
import type { Notice } from './notices.ts';
import type { Session } from './session.svelte.ts';

/** Whether what follows the first answer is on its way, is there, or could not come. */
export type Coming = 'coming' | 'here' | 'failed';

/** Fetches what a first answer does without: the land around, the rest of the towns, the words of other languages. */
export class Learning {
  readonly #session: Session;
  /** All towns by all their names. */
  towns: Coming = $state('coming');
  /** Whether a copy that a cache keeps may be what is wrong. */
  #hasFailed = false;
  /** Parts of the same come one after the other, as each is added to the one before, or takes its place. */
  readonly #turns = { towns: Promise.resolve(), ground: Promise.resolve() };
  /** What was last said of something that could not come, and all that could not. */
  #offer: Notice | null = null;
  #owed: readonly (() => Promise<void>)[] = [];
  readonly #ground = (): Promise<void> => this.#learnInTurn('ground', loadGround);
  readonly #nearGround = (): Promise<void> => this.#learnInTurn('ground', loadNearGround);
  readonly #townPlaces = (): Promise<void> => this.#learnInTurn('towns', loadOtherTowns);
  readonly #wholeAtlas = (): Promise<void> => this.wholeAtlas();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Fetches what a language needs. Rejects where it cannot come. */
  async language(language: Language): Promise<void> {
    await Promise.all([
      loadWords(language),
      language !== 'en' && loadUnitNames(this.#hasFailed),
      hasOwnTownNames(language) && this.allTowns(),
    ]);
  }

  /** Fetches all names of all towns. Rejects where they cannot come. */
  async allTowns(): Promise<void> {
    try {
      if (this.towns === 'failed') this.towns = 'coming';
      await this.#learnInTurn('towns', loadTowns);
      this.towns = 'here';
    } catch (error) {
      this.towns = 'failed';
      throw error;
    }
  }

  /** Fetches the countries around, lakes and rivers; says so where they cannot come. */
  async ground(): Promise<void> {
    await this.#offering(this.#ground);
  }

  /** Fetches them as they are near Ukraine, where nothing else is in sight; says so where they cannot come. */
  async nearGround(): Promise<void> {
    await this.#offering(this.#nearGround);
  }

  /** Fetches the places of all towns, so that they can be counted; says so where they cannot come. */
  async townPlaces(): Promise<void> {
    await this.#offering(this.#townPlaces);
  }

  /** Fetches the whole atlas; says so where a part cannot come. */
  async atlas(): Promise<void> {
    await this.#offering(this.#wholeAtlas);
  }

  /** Fetches the whole atlas. Rejects where it cannot come. */
  async wholeAtlas(): Promise<void> {
    await Promise.all([this.#ground(), this.allTowns()]);
  }

  /** What is shown stays right without; to try again is offered, until it is there. */
  async #offering(fetched: () => Promise<void>): Promise<void> {
    try {
      await fetched();
      const isAll = fetched === this.#wholeAtlas;
      this.#owed = this.#owed.filter((owed) => !isAll && owed !== fetched);
      const isOffered = this.#offer && this.#session.notice === this.#offer;
      if (isOffered && this.#owed.length === 0) this.#session.notice = null;
    } catch {
      this.#owed = [...this.#owed.filter((owed) => owed !== fetched), fetched];
      this.#offer = {
        sentence: (_words, { language }) => FIRST_WORDS[language].atlasFailed,
        action: {
          label: (_words, { language }) => FIRST_WORDS[language].tryAgain,
          run: () => this.#owed.forEach((owed) => void this.#offering(owed)),
        },
      };
      this.#session.notice = this.#offer;
    }
  }

  #learnInTurn(part: 'towns' | 'ground', load: typeof loadGround): Promise<void> {
    const learnt = this.#turns[part].then(() => this.#learn(load));
    this.#turns[part] = learnt.catch(() => undefined);
    return learnt;
  }

  async #learn(load: typeof loadGround): Promise<void> {
    try {
      const learnt = await load(this.#session.atlas, this.#hasFailed);
      if (Object.keys(learnt).length > 0)
        this.#session.atlas = { ...this.#session.atlas, ...learnt };
    } catch (error) {
      this.#hasFailed = true;
      throw error;
    }
  }
}
