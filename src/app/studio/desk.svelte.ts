import type { LngLat } from '../../core/geodesy.ts';
import type { LabelId } from '../../core/graphic_choices.ts';
import { DEFAULT_SIZE, parseSize } from '../../core/picture_size.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Box } from '../../graphic/clip.ts';
import { drawGraphic, type Graphic, type GraphicRequest } from '../../graphic/graphic.ts';
import type { Point } from '../../graphic/projection.ts';
import { captionOf, explainerOf } from '../../scene/explainer.ts';
import { wordsIn } from '../../scene/words/words.ts';
import { absoluteLink, fileLink } from '../address.ts';
import type { Session } from '../session.svelte.ts';
import {
  withChoices,
  withFrame,
  withLabelHidden,
  withLabelMoved,
  withLabelShown,
  withLabelUnmoved,
  withText,
  type TextKey,
} from './choices.ts';
import { frameShowing, middleOfBox } from './frame.ts';
import { labelName } from './label_names.ts';
import { DEFAULT_PNG, densityOf, isPrintSize, type PngChoice } from './png_choice.ts';
import type { SavedFile } from './save.ts';

/** A change that goes on, such as typing or the wheel, has settled after this long without more of it. */
const SETTLED_AFTER_MS = 600;

/** A move of the frame in pixels of the picture that it began with. */
interface FrameMove {
  readonly from: Graphic;
  /** The part of the picture that is wanted as its map. */
  readonly wanted: Box;
  /** The part that the picture shows as it is drawn now. */
  readonly drawn: Box;
}

/** A name that is being moved, by pixels of the picture. */
interface LabelMove {
  readonly label: LabelId;
  readonly by: Point;
}

/**
 * The state of the studio: what is drawn, which name is chosen, and what is being moved. Everything chosen goes to the
 * session: shown at once, and one step of undo when it has settled.
 */
export class Desk {
  readonly session: Session;
  /** The graphic as it was last drawn. */
  graphic: Graphic | null = $state.raw(null);
  chosen: LabelId | null = $state(null);
  said = $state('');
  /** The file that was saved last; null: none, or not the last thing that was done. */
  saved: SavedFile | null = $state.raw(null);
  png: PngChoice = $state.raw(DEFAULT_PNG);
  /** Whether an SVG gets its text as shapes. */
  hasOutlines = $state(false);
  frameMove: FrameMove | null = $state.raw(null);
  labelMove: LabelMove | null = $state.raw(null);
  /** Whether a pointer holds the map or a name. */
  isHeld = $state(false);
  /** How long the last drawing took. */
  drawnInMs = 0;
  #drawn: GraphicRequest | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly words = $derived.by(() => wordsIn(this.session.preferences.language));
  readonly scenario = $derived.by(() => this.session.shown);
  readonly choices = $derived(this.scenario.graphic ?? {});
  readonly size = $derived(parseSize(this.choices.size ?? '') ?? DEFAULT_SIZE);
  readonly isPrint = $derived(isPrintSize(this.choices.size));
  /** Pixels of the PNG to one of the picture. */
  readonly density = $derived(densityOf(this.png, this.graphic?.size ?? this.size, this.isPrint));
  readonly link = $derived.by(() => absoluteLink(this.session.link));
  /** What is drawn and said: while another answer is worked out, the one before. */
  readonly #answered: Scenario = $derived.by(() => {
    const { launches, from, ranges } = this.session.answered;
    return { ...this.scenario, launches, from, ranges };
  });
  readonly explainer = $derived.by(() =>
    explainerOf(this.#answered, this.session.scene, this.session.atlas.attribution),
  );
  readonly request: GraphicRequest = $derived.by(() => ({
    scenario: this.#answered,
    scene: this.session.scene,
    atlas: this.session.atlas,
    size: this.size,
    link: fileLink(this.session.settledLink),
  }));
  readonly caption = $derived(captionOf(this.explainer, this.link));

  constructor(session: Session, png: PngChoice) {
    this.session = session;
    this.png = png;
  }

  /** Draws what is chosen now, unless it is drawn already. */
  draw(): void {
    if (this.request === this.#drawn) return;
    const startMs = performance.now();
    this.#drawn = this.request;
    this.graphic = drawGraphic(this.request);
    this.drawnInMs = performance.now() - startMs;
    if (this.frameMove) this.frameMove = { ...this.frameMove, drawn: this.frameMove.wanted };
    if (!this.isHeld && !this.#timer) this.#rest();
    const { graphic, chosen } = this;
    if (chosen && !graphic.labels.some(({ label }) => label === chosen)) this.chosen = null;
  }

  nameOf(label: LabelId): string {
    return labelName(label, this.session.scene, this.session.atlas);
  }

  /** Sets a choice as one step of undo. */
  choose(patch: Parameters<typeof withChoices>[1]): void {
    this.#change((scenario) => withChoices(scenario, patch));
  }

  chooseFrame(frame: Scenario['frame']): void {
    this.#change((scenario) => withFrame(scenario, frame));
  }

  /** Shows a text while it is typed. */
  type(key: TextKey, text: string): void {
    this.#preview(withText(this.scenario, key, text));
    this.settleSoon();
  }

  /** Sets a text as one step of undo. */
  writeOnce(key: TextKey, text: string): void {
    this.#change((scenario) => withText(scenario, key, text));
  }

  /** The part of the picture that is wanted as its map now, in pixels of the picture that the move began with. */
  get wanted(): Box {
    return this.frameMove?.wanted ?? this.graphic?.map ?? { x: 0, y: 0, width: 1, height: 1 };
  }

  /** Shows another part of the ground; a part beyond what is drawn is not gone to. */
  moveFrame(wanted: Box): void {
    const from = this.frameMove?.from ?? this.graphic;
    if (!from) return;
    const frame = frameShowing(from, wanted);
    if (!frame) return;
    this.frameMove = { from, wanted, drawn: this.frameMove?.drawn ?? from.map };
    this.#preview(withFrame(this.scenario, frame));
  }

  /** Moves a name on the picture by pixels; the link learns of it when it has settled. */
  moveLabel(label: LabelId, by: Point): void {
    if (this.labelMove?.label !== label) this.settle();
    this.labelMove = { label, by };
  }

  hide(label: LabelId): void {
    this.#change((scenario) => withLabelHidden(scenario, label));
    this.said = this.words.nameHidden(this.nameOf(label));
    this.chosen = null;
  }

  bringBack(label: LabelId): void {
    this.#change((scenario) => withLabelShown(scenario, label));
  }

  moveBack(label: LabelId): void {
    this.#change((scenario) => withLabelUnmoved(scenario, label));
  }

  settleSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), SETTLED_AFTER_MS);
  }

  /** Makes what was shown one step. */
  settle(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const moved = this.#movedTo();
    if (moved) this.session.preview = withLabelMoved(this.scenario, moved.label, moved.to);
    this.session.settle();
    if (this.request === this.#drawn) this.#rest();
  }

  undo(): void {
    this.settle();
    this.session.undo();
  }

  redo(): void {
    this.settle();
    this.session.redo();
  }

  /** Gives up what is being moved. */
  cancelMove(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.isHeld = false;
    this.labelMove = null;
    this.frameMove = null;
    this.session.preview = null;
  }

  #movedTo(): { readonly label: LabelId; readonly to: LngLat } | null {
    const { labelMove: move, graphic } = this;
    const name = graphic?.labels.find(({ label }) => label === move?.label);
    if (!move || !graphic || !name || (move.by[0] === 0 && move.by[1] === 0)) return null;
    const [x, y] = middleOfBox(name.box);
    return { label: move.label, to: graphic.placeAt([x + move.by[0], y + move.by[1]]) };
  }

  #change(change: (scenario: Scenario) => Scenario): void {
    this.settle();
    this.said = '';
    this.session.change(change(this.session.scenario));
  }

  #preview(next: Scenario): void {
    this.session.preview = next;
  }

  /** Nothing is moved any more: the picture is drawn where it stands. */
  #rest(): void {
    this.frameMove = null;
    this.labelMove = null;
  }
}
