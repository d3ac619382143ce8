import { type FormValues, isBlank } from "./form-values";

/** What the browser's storage holds: the draft, and those that a link took the place of, newest last. */
export type StoredDrafts = { draft: FormValues | undefined; received: boolean; kept: FormValues[] };

/** Why a draft could not be kept: the browser forbids storage, or it is full. */
export type StorageFailure = "forbidden" | "full";

/** What happened to the draft that the reader should know. */
export type DraftNotice = "restored" | "kept" | "cleared" | "link-taken" | "other-tab" | "language";

export type DraftState = {
  blank: FormValues;
  /** False until storage or a link has been read: until then the page shows what the server wrote. */
  open: boolean;
  values: FormValues;
  /** As a link gave it, and not touched since: another link may take its place. */
  received: boolean;
  /** The reader's own drafts that links took the place of, newest last. */
  kept: FormValues[];
  /** What "start over" emptied. */
  cleared: FormValues | undefined;
  /** Another tab wrote a draft: nothing is written over it before the reader has chosen one. */
  undecided: boolean;
  /** What this tab last wrote or read; undefined when that no longer tells what is stored. */
  written: string | null | undefined;
  notice: DraftNotice | undefined;
  failure: StorageFailure | undefined;
};

export type DraftEvent =
  /** A page of the wizard begins; `typed` lays what was typed before scripts ran over any values. */
  | { type: "opened"; stored: StoredDrafts; typed?: Adjust }
  /** A page begins with the answers of a link, of a form sent before scripts ran, or of the reader's `own` description. */
  | { type: "link-opened"; stored: StoredDrafts; values: FormValues; own?: boolean }
  /** The fields hold these values, a moment after the last change. */
  | { type: "typed"; values: FormValues }
  /** Several answers at once, as an example gives them. */
  | { type: "filled"; values: FormValues }
  /** The page's language was switched; our own texts among the values follow. */
  | { type: "language-switched"; values: FormValues }
  | { type: "other-tab-wrote"; text: string | null }
  | { type: "write-ended"; failure: StorageFailure | undefined }
  | { type: "started-over" | "start-over-undone" | "kept-taken" | "this-tab-chosen" | "dismissed" }
  | { type: "other-tab-chosen"; stored: StoredDrafts };

export type DraftEffect =
  /** The fields show these values. */
  | { type: "show"; values: FormValues }
  /** Storage holds this text as the draft; null removes it. */
  | { type: "write"; text: string | null }
  | { type: "write-kept"; kept: FormValues[] };

export type Step = { state: DraftState; effects: DraftEffect[] };
type Adjust = (values: FormValues) => FormValues;

/** Enough for whoever opens one scenario after another; storage is small. */
export const mostKept = 10;

/** A draft before anything was read. */
export function newDraft(blank: FormValues): DraftState {
  return {
    blank,
    open: false,
    values: blank,
    received: false,
    kept: [],
    cleared: undefined,
    undecided: false,
    written: null,
    notice: undefined,
    failure: undefined,
  };
}

/** What storage holds for a draft: nothing for a blank one. */
export function draftText(values: FormValues, received: boolean): string | null {
  if (isBlank(values)) return null;
  return JSON.stringify(received ? { ...values, received } : values);
}

/**
 * What an event makes of the draft. Pure: reading storage comes with the event, writing and showing go with the effects.
 * @example reduceDraft(state, { type: "started-over" }).effects // [{ type: "show", … }, { type: "write", text: null }]
 */
export function reduceDraft(state: DraftState, event: DraftEvent): Step {
  switch (event.type) {
    case "opened":
      return state.open ? { state, effects: [] } : openStored(state, event);
    case "link-opened":
      return openLink(state, event);
    case "typed":
      return write({ ...state, values: event.values, received: state.received && same(event.values, state.values) });
    case "filled":
      return show({ ...state, received: false }, event.values);
    case "language-switched":
      return show({ ...state, notice: "language" }, event.values);
    case "other-tab-wrote":
      if (event.text === state.written) return { state, effects: [] };
      return { state: { ...state, undecided: true, notice: "other-tab" }, effects: [] };
    case "write-ended":
      return { state: { ...state, failure: event.failure }, effects: [] };
    case "started-over":
      return show({ ...decided(state, "cleared"), cleared: state.values, received: false }, state.blank);
    case "start-over-undone":
      return show({ ...decided(state), cleared: undefined }, state.cleared ?? state.values);
    case "kept-taken":
      return takeKept(state);
    case "other-tab-chosen": {
      const { draft = state.blank, received, kept } = event.stored;
      return show({ ...decided(state), received, kept, written: draftText(draft, received) }, draft);
    }
    case "this-tab-chosen":
      return write({ ...decided(state), written: undefined });
    case "dismissed":
      return { state: { ...state, notice: undefined }, effects: [] };
  }
}

/** The same answers; a piece of state that was only opened says nothing. */
const same = (one: FormValues, other: FormValues) => said(one) === said(other);
const said = ({ state, ...rest }: FormValues) =>
  JSON.stringify([rest, state.filter((item) => Object.values(item).some((answer) => answer.length > 0))]);
const decided = (state: DraftState, notice?: DraftNotice): DraftState => ({ ...state, undecided: false, notice });

function openStored(state: DraftState, { stored, typed }: Extract<DraftEvent, { type: "opened" }>): Step {
  const { draft, received, kept } = stored;
  const before = draft ?? state.blank;
  const values = typed ? typed(before) : before;
  const opened: DraftState = {
    ...state,
    open: true,
    kept,
    written: draftText(before, received),
    received: received && same(values, before),
    notice: draft ? "restored" : kept.length > 0 ? "kept" : undefined,
  };
  return show(opened, values);
}

function openLink(state: DraftState, { stored, values, own }: Extract<DraftEvent, { type: "link-opened" }>): Step {
  const earlier = state.open ? state.values : stored.draft;
  const wasReceived = state.open ? state.received : stored.received;
  const isOwn = earlier !== undefined && !isBlank(earlier) && !wasReceived;
  const isReplaced = isOwn && !same(earlier, values);
  const kept = isReplaced ? [...stored.kept, earlier].slice(-mostKept) : stored.kept;
  const opened: DraftState = {
    ...decided(state, kept.length > 0 ? (own ? "kept" : "link-taken") : undefined),
    open: true,
    kept,
    received: !own && (!isOwn || isReplaced),
    written: undefined,
  };
  return isReplaced ? withEffect(show(opened, values), { type: "write-kept", kept }) : show(opened, values);
}

/** The newest kept draft; what stood in the fields is kept in its stead, unless a link gave it and nobody touched it. */
function takeKept(state: DraftState): Step {
  const values = state.kept.at(-1);
  if (!values) return { state, effects: [] };
  const others = state.kept.slice(0, -1);
  const kept = state.received || isBlank(state.values) ? others : [state.values, ...others];
  return withEffect(show({ ...decided(state), kept, received: false }, values), { type: "write-kept", kept });
}

function show(state: DraftState, values: FormValues): Step {
  const { state: next, effects } = write({ ...state, values });
  return { state: next, effects: [{ type: "show", values }, ...effects] };
}

function write(state: DraftState): Step {
  const text = draftText(state.values, state.received);
  if (state.undecided || text === state.written) return { state, effects: [] };
  return { state: { ...state, written: text }, effects: [{ type: "write", text }] };
}

/** Kept drafts are written first: if the tab is closed in between, nothing is lost. */
const withEffect = ({ state, effects }: Step, first: DraftEffect): Step => ({ state, effects: [first, ...effects] });
