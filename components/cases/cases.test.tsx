import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { mostCases, type SavedCase } from "@/lib/cases/case";
import { casesKey } from "@/lib/cases/case-keys";
import { caseSentences } from "@/lib/content/case-messages";
import { act, fireEvent, render, screen, waitFor as waitUntil } from "@/tests/support/render";
import { Cases } from "./cases";
import { KeepCase } from "./keep-case";

const messages = caseSentences.en;
const entry = (id: string, name = `Case ${id}`): SavedCase => ({
  id,
  name,
  link: `?v=2&d=news#t=${id}`,
  openedAt: `2026-11-2${id}T10:00:00.000Z`,
});
const store = (cases: SavedCase[]) => window.localStorage.setItem(casesKey, JSON.stringify({ version: 1, cases }));
const stored = () =>
  (JSON.parse(window.localStorage.getItem(casesKey) ?? '{"cases":[]}') as { cases: SavedCase[] }).cases;
const waitFor = (holds: () => void) => waitUntil(holds, { timeout: 10_000 });
const names = () => screen.queryAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const status = () => screen.getAllByRole("status")[0]?.textContent;
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

async function show(cases: SavedCase[]) {
  store(cases);
  render(<Cases locale="en" messages={messages} />);
  await waitFor(() => expect(names()).toHaveLength(cases.length));
}

// What a click loads is there before: a busy machine takes its time over it.
beforeAll(() => Promise.all([import("@/lib/cases/cases-file"), import("@/lib/cases/new-case")]), 30_000);
beforeEach(() => window.localStorage.clear());
afterEach(() => {
  vi.unstubAllGlobals();
  window.localStorage.clear();
  window.sessionStorage.clear();
});

describe("the cases", () => {
  it("are listed last opened first, each leading to its prompts and its answers", async () => {
    await show([entry("1"), entry("2")]);
    expect(names()).toEqual(["Case 2", "Case 1"]);
    expect(screen.getByRole("link", { name: "Case 1" }).getAttribute("href")).toBe("/en/prompts?v=2&d=news#t=1");
    expect(screen.getByRole("link", { name: "Change the answers of “Case 1”" }).getAttribute("href")).toBe(
      "/en/assistant/check?v=2&d=news#t=1",
    );
    expect(screen.getByText(`2 cases of ${mostCases}`)).toBeTruthy();
  });

  it("are renamed in place; a blank name changes nothing, Escape neither", async () => {
    await show([entry("1")]);
    const type = (value: string) =>
      fireEvent.change(screen.getByRole("textbox", { name: "New name of “Case 1”" }), { target: { value } });
    press("Rename “Case 1”");
    type(" ");
    press("Save");
    press("Rename “Case 1”");
    fireEvent.keyDown(screen.getByRole("textbox", { name: "New name of “Case 1”" }), { key: "Escape" });
    expect(names()).toEqual(["Case 1"]);
    press("Rename “Case 1”");
    type("Basket");
    press("Save");
    expect(names()).toEqual(["Basket"]);
    expect(status()).toContain("The case is now called “Basket”.");
    expect(stored()[0]?.name).toBe("Basket");
  });

  it("are deleted with a way back, which has the focus", async () => {
    await show([entry("1")]);
    press("Delete “Case 1”");
    expect(stored()).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Undo"));
    press("Undo");
    expect(stored()).toEqual([entry("1")]);
    expect(status()).toContain("“Case 1” is back.");
  });

  it("follow what another tab writes", async () => {
    await show([entry("1")]);
    store([entry("1"), entry("2")]);
    act(() => void window.dispatchEvent(new StorageEvent("storage", { key: casesKey })));
    expect(names()).toEqual(["Case 2", "Case 1"]);
  });

  it("that cannot be read are told, and stay until they are erased", async () => {
    window.localStorage.setItem(casesKey, "{broken");
    render(<Cases locale="en" messages={messages} />);
    await waitFor(() => expect(screen.getByText(/1 stored entry could not be read/)).toBeTruthy());
    press("Erase them");
    expect(window.localStorage.getItem(casesKey)).toBeNull();
    press("Undo");
    expect(window.localStorage.getItem(casesKey)).toContain("{broken");
  });

  it("come from a file; a damaged one changes nothing and is told", async () => {
    await show([entry("1")]);
    const choose = (text: string) =>
      fireEvent.change(screen.getByLabelText(messages.page.import), {
        target: { files: [new File([text], "x.json")] },
      });
    choose("{broken");
    await waitFor(() => expect(status()).toContain("nothing was changed"));
    expect(stored()).toEqual([entry("1")]);
    choose(JSON.stringify({ version: 1, cases: [{ name: "Taken", answers: { domain: "game" } }, null] }));
    await waitFor(() => expect(status()).toContain("taken 1, already here 0, left for want of room 0, unreadable 1"));
    expect(names()).toContain("Taken");
  });
});

describe("keeping a case", () => {
  const keep = () => render(<KeepCase linkNow={() => "?v=2&d=game#t=Arena"} locale="en" messages={messages} />);

  it("names it after its answers, and knows it again", async () => {
    keep();
    press("Keep as a case");
    await waitFor(() => expect(status()).toContain("“Arena” is among your cases."));
    press("Keep as a case");
    await waitFor(() => expect(status()).toContain("already, as “Arena”"));
    expect(stored()).toHaveLength(1);
  });

  it("asks whether the case at hand is to have these answers, and takes that back", async () => {
    store([entry("1")]);
    window.sessionStorage.setItem("architecte-edge:case:v1", "1");
    keep();
    press("Keep as a case");
    fireEvent.click(await screen.findByRole("button", { name: "Update “Case 1”" }));
    expect(stored()).toMatchObject([{ id: "1", link: "?v=2&d=game#t=Arena" }]);
    press("Undo");
    expect(stored()).toEqual([entry("1")]);
  });

  it.each([
    ["QuotaExceededError", messages.notices["full-storage"]],
    ["SecurityError", messages.notices.forbidden],
  ])("%s: says that it lasts as long as the page, and offers the file", async (name, sentence) => {
    const refuse = () => {
      throw new DOMException("", name);
    };
    vi.stubGlobal("localStorage", { getItem: () => null, setItem: refuse, removeItem: refuse });
    keep();
    press("Keep as a case");
    await waitFor(() => expect(status()).toContain(sentence));
    expect(screen.getByRole("button", { name: "Download this case" })).toBeTruthy();
  });

  it("says at fifty that there is no room", async () => {
    store(
      Array.from({ length: mostCases }, (_, index) => ({ ...entry("1"), id: `${index}`, link: `?v=2&t=${index}` })),
    );
    keep();
    press("Keep as a case");
    await waitFor(() => expect(status()).toContain(messages.notices.full));
    expect(stored()).toHaveLength(mostCases);
  });
});
