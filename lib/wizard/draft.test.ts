import { describe, expect, it } from "vitest";
import {
  type DraftEvent,
  type DraftState,
  draftText,
  mostKept,
  newDraft,
  reduceDraft,
  type StoredDrafts,
} from "./draft";
import { emptyStateValues, type FormValues, toFormValues } from "./form-values";

const blank = toFormValues({}, "fr");
const saying = (useCase: string): FormValues => ({ ...blank, useCase });
const [own, link, other] = [saying("le mien"), saying("un lien"), saying("un autre")];
const stored = (part: Partial<StoredDrafts> = {}): StoredDrafts => ({
  draft: undefined,
  received: false,
  kept: [],
  ...part,
});

const fresh = newDraft(blank);
/** An open draft as a tab has it that read or wrote these values. */
const at = (values: FormValues, part: Partial<DraftState> = {}): DraftState => ({
  ...fresh,
  open: true,
  values,
  written: draftText(values, part.received ?? false),
  ...part,
});
const show = (values: FormValues) => ({ type: "show", values });
const write = (values: FormValues, received = false) => ({ type: "write", text: draftText(values, received) });
const keep = (...kept: FormValues[]) => ({ type: "write-kept", kept });

type Case = [name: string, from: DraftState, event: DraftEvent, changed: Partial<DraftState>, effects: object[]];

const cases: Case[] = [
  // A description written on the home page.
  [
    "takes the reader's own description as theirs",
    fresh,
    { type: "link-opened", stored: stored(), values: own, own: true },
    { open: true, values: own, received: false, notice: undefined },
    [show(own), write(own)],
  ],
  [
    "keeps the draft that a new description takes the place of, and says where",
    fresh,
    { type: "link-opened", stored: stored({ draft: other }), values: own, own: true },
    { values: own, received: false, kept: [other], notice: "kept" },
    [keep(other), show(own), write(own)],
  ],
  // A page begins.
  ["opens on nothing", fresh, { type: "opened", stored: stored() }, { open: true, notice: undefined }, [show(blank)]],
  [
    "opens on a stored draft, and says so",
    fresh,
    { type: "opened", stored: stored({ draft: own }) },
    { values: own, notice: "restored", written: draftText(own, false) },
    [show(own)],
  ],
  [
    "lays what was typed early over the stored draft, and stores it",
    fresh,
    { type: "opened", stored: stored({ draft: own }), typed: (values) => ({ ...values, domain: "game" }) },
    { values: { ...own, domain: "game" } },
    [show({ ...own, domain: "game" }), write({ ...own, domain: "game" })],
  ],
  [
    "remembers over a reload that a draft came with a link",
    fresh,
    { type: "opened", stored: stored({ draft: link, received: true, kept: [own] }) },
    { received: true, kept: [own], notice: "restored" },
    [show(link)],
  ],
  [
    "offers a kept draft where there is no other",
    fresh,
    { type: "opened", stored: stored({ kept: [own] }) },
    { kept: [own], notice: "kept" },
    [show(blank)],
  ],
  ["opens once", at(own), { type: "opened", stored: stored({ draft: other }) }, { values: own }, []],
  // A link.
  [
    "takes a link where there is no draft",
    fresh,
    { type: "link-opened", stored: stored(), values: link },
    { open: true, values: link, received: true, kept: [], notice: undefined },
    [show(link), write(link, true)],
  ],
  [
    "keeps the reader's draft when a link takes its place, before anything is written over it",
    fresh,
    { type: "link-opened", stored: stored({ draft: own }), values: link },
    { values: link, kept: [own], notice: "link-taken" },
    [keep(own), show(link), write(link, true)],
  ],
  [
    "a second link takes the place of the first, which nobody touched; the reader's own stays kept",
    fresh,
    { type: "link-opened", stored: stored({ draft: link, received: true, kept: [own] }), values: other },
    { values: other, kept: [own], notice: "link-taken" },
    [show(other), write(other, true)],
  ],
  [
    "a second link keeps the first, which was worked on, beside the reader's own",
    fresh,
    { type: "link-opened", stored: stored({ draft: link, kept: [own] }), values: other },
    { kept: [own, link], notice: "link-taken" },
    [keep(own, link), show(other), write(other, true)],
  ],
  [
    "a link over what is in the fields keeps that, not what is stored",
    at(own),
    { type: "link-opened", stored: stored({ draft: other }), values: link },
    { values: link, kept: [own] },
    [keep(own), show(link), write(link, true)],
  ],
  [
    "a link that says the same keeps nothing, and the draft stays the reader's own",
    fresh,
    { type: "link-opened", stored: stored({ draft: own }), values: own },
    { kept: [], received: false, notice: undefined },
    [show(own), write(own)],
  ],
  [
    "forgets the oldest of very many",
    fresh,
    {
      type: "link-opened",
      stored: stored({ draft: own, kept: Array.from({ length: mostKept }, (_, index) => saying(`${index}`)) }),
      values: link,
    },
    { kept: [...Array.from({ length: mostKept - 1 }, (_, index) => saying(`${index + 1}`)), own] },
    [
      keep(...Array.from({ length: mostKept - 1 }, (_, index) => saying(`${index + 1}`)), own),
      show(link),
      write(link, true),
    ],
  ],
  // Typing.
  ["stores what is typed", at(blank), { type: "typed", values: own }, { values: own }, [write(own)]],
  ["stores nothing twice", at(own), { type: "typed", values: own }, {}, []],
  [
    "a link's answers are the reader's once changed",
    at(link, { received: true }),
    { type: "typed", values: other },
    { received: false },
    [write(other)],
  ],
  [
    "an item that was only opened does not make a link's answers the reader's",
    at(link, { received: true }),
    { type: "typed", values: { ...link, state: [emptyStateValues()] } },
    { received: true },
    [write({ ...link, state: [emptyStateValues()] }, true)],
  ],
  ["shows and stores an example", at(blank), { type: "filled", values: own }, { values: own }, [show(own), write(own)]],
  ["shows the same example a second time", at(own), { type: "filled", values: own }, { values: own }, [show(own)]],
  // Starting over.
  [
    "starts over",
    at(own),
    { type: "started-over" },
    { values: blank, cleared: own, notice: "cleared" },
    [show(blank), { type: "write", text: null }],
  ],
  [
    "starting over can be undone",
    at(blank, { cleared: own, notice: "cleared" }),
    { type: "start-over-undone" },
    { values: own, cleared: undefined, notice: undefined },
    [show(own), write(own)],
  ],
  // Kept drafts.
  [
    "takes the kept draft; a link's answers nobody touched are let go",
    at(link, { received: true, kept: [own] }),
    { type: "kept-taken" },
    { values: own, received: false, kept: [] },
    [keep(), show(own), write(own)],
  ],
  [
    "takes the kept draft; what was worked on is kept in its stead, behind the others",
    at(link, { kept: [other, own] }),
    { type: "kept-taken" },
    { values: own, kept: [link, other] },
    [keep(link, other), show(own), write(own)],
  ],
  ["takes no kept draft where there is none", at(own), { type: "kept-taken" }, { values: own }, []],
  // Another tab.
  [
    "another tab's draft is told, and nothing is written over it",
    at(own),
    { type: "other-tab-wrote", text: draftText(other, false) },
    { undecided: true, notice: "other-tab" },
    [],
  ],
  [
    "its own words from another tab are no news",
    at(own),
    { type: "other-tab-wrote", text: draftText(own, false) },
    {},
    [],
  ],
  [
    "writes nothing before the choice",
    at(own, { undecided: true }),
    { type: "typed", values: link },
    { values: link },
    [],
  ],
  [
    "takes the other tab's draft, which is stored already",
    at(own, { undecided: true, notice: "other-tab" }),
    { type: "other-tab-chosen", stored: stored({ draft: other }) },
    { values: other, undecided: false, notice: undefined },
    [show(other)],
  ],
  [
    "keeps this tab's, and writes it",
    at(own, { undecided: true, notice: "other-tab", written: draftText(other, false) }),
    { type: "this-tab-chosen" },
    { undecided: false, notice: undefined },
    [write(own)],
  ],
  // What is shown of it.
  ["hides a notice", at(own, { notice: "restored" }), { type: "dismissed" }, { notice: undefined }, []],
  ["says why nothing is stored", at(own), { type: "write-ended", failure: "full" }, { failure: "full" }, []],
  [
    "and no longer, once it is",
    at(own, { failure: "full" }),
    { type: "write-ended", failure: undefined },
    { failure: undefined },
    [],
  ],
];

describe("reduceDraft", () => {
  it.each(cases)("%s", (_, from, event, changed, effects) => {
    const before = structuredClone(from);
    const step = reduceDraft(from, event);
    expect(step.effects).toEqual(effects);
    expect(step.state).toMatchObject(changed);
    expect(from).toEqual(before);
  });

  it("loses none of the reader's drafts, whichever links follow one another", () => {
    let state = at(own);
    const storage = stored({ draft: own });
    for (const values of [link, other, saying("un troisième")]) {
      ({ state } = reduceDraft(state, { type: "link-opened", stored: { ...storage, kept: state.kept }, values }));
      if (values === other) ({ state } = reduceDraft(state, { type: "typed", values: { ...other, domain: "game" } }));
    }
    const reachable: FormValues[] = [];
    for (let taken = 0; taken < 3; taken += 1) {
      ({ state } = reduceDraft(state, { type: "kept-taken" }));
      reachable.push(state.values);
    }
    expect(reachable).toEqual(expect.arrayContaining([own, { ...other, domain: "game" }]));
  });
});
