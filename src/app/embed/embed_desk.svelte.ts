import { LANGUAGE_NAMES, type Language } from '../../core/languages.ts';
import { DEFAULT_SIZE, parseSize } from '../../core/picture_size.ts';
import {
  frameCode,
  frameWithScriptCode,
  pictureCode,
  TOLD_HEIGHT,
  type FrameCode,
} from '../../data/embed_code.ts';
import { EMBED_DEFAULTS, embedLink } from '../../permalink/embed_link.ts';
import { encodeLink } from '../../permalink/permalink.ts';
import { explainerOf } from '../../scene/explainer.ts';
import { sceneOf } from '../../scene/scene.ts';
import { pageAddress } from '../address.ts';
import type { Session } from '../session.svelte.ts';
import type { HeightMessage } from './height.ts';

export type Way = 'frame' | 'script' | 'picture';
export type ThemeChoice = 'light' | 'dark' | 'reader';

/** Until the preview has told its own: the map, and the words around it. */
const WORDS_PX = 260;

/** What is chosen in the dialog for embedding; the code and the preview follow. */
export class EmbedDesk {
  readonly session: Session;
  way: Way = $state('frame');
  map = $state(EMBED_DEFAULTS.map);
  table = $state(EMBED_DEFAULTS.table);
  theme: ThemeChoice;
  language: Language;
  /** Height of the map itself. */
  mapPx = $state(420);
  /** What the preview says that it needs. */
  toldPx: number | null = $state(null);

  constructor(session: Session) {
    this.session = session;
    this.theme = $state(session.preferences.theme);
    this.language = $state(session.preferences.language);
  }

  /** Takes another language as soon as what it needs is here; where that cannot come the one before stays. */
  async speak(language: Language): Promise<void> {
    try {
      await this.session.learning.language(language);
      this.language = language;
    } catch {
      this.session.notice = { sentence: (words) => words.languageFailed(LANGUAGE_NAMES[language]) };
    }
  }

  readonly address = $derived.by(() => {
    const { theme: _theme, ...scenario } = this.session.scenario;
    const { units } = this.session.preferences;
    const theme = this.theme === 'reader' ? {} : { theme: this.theme };
    const link = encodeLink({ ...scenario, units, language: this.language, ...theme });
    const options = { map: this.map, table: this.table, heightPx: this.mapPx, id: null };
    return pageAddress('embed/') + embedLink(link, options);
  });

  readonly code = $derived.by(() => {
    if (this.way === 'picture') return this.#pictureCode();
    const code: FrameCode = {
      address: this.address,
      title: this.#explainerIn(this.language).title,
      heightPx: this.toldPx ?? this.mapPx + WORDS_PX,
    };
    return this.way === 'frame' ? frameCode(code) : frameWithScriptCode(code);
  });

  /** Takes the height that the preview tells, and nothing that another window says or that is no height. */
  hear(event: MessageEvent<unknown>, preview: Window | null | undefined): void {
    if (!preview || event.source !== preview) return;
    const told = event.data as Partial<HeightMessage> | null;
    const px = told?.height;
    if (told?.type !== 'srm:height' || typeof px !== 'number') return;
    if (px >= TOLD_HEIGHT.minPx && px <= TOLD_HEIGHT.maxPx) this.toldPx = Math.ceil(px);
  }

  #explainerIn(language: Language) {
    const { session } = this;
    const preferences = { ...session.preferences, language };
    const scene = sceneOf(session.answered, session.reach, session.atlas, preferences);
    return explainerOf(session.scenario, scene, session.atlas.attribution);
  }

  /** The graphic is made in the language of the page. */
  #pictureCode(): string {
    const { scenario, preferences, settledLink } = this.session;
    const { title, altText } = this.#explainerIn(preferences.language);
    const size = parseSize(scenario.graphic?.size ?? '') ?? DEFAULT_SIZE;
    return pictureCode({ title, altText, ...size, fullMap: pageAddress('') + settledLink });
  }
}
