import { useRef } from "react";
import { useFormState } from "react-hook-form";
import { describe, expect, it } from "vitest";
import { loadMessages } from "@/lib/i18n/messages";
import { loadDrafts } from "@/lib/wizard/draft-storage";
import { toFormValues } from "@/lib/wizard/form-values";
import { questionsOf } from "@/lib/wizard/questions";
import { stepMessages } from "@/lib/wizard/step-messages";
import { fireEvent, render, screen, waitFor, within } from "@/tests/support/render";
import { wrapTexts } from "@/tests/support/wrap-texts";
import { StepFields } from "./step-fields";
import { issuesIn } from "./resolve-step";
import { StepFormProvider, useStepForm } from "./step-form-provider";
import { useAnswersOfAddress } from "./use-answers-of-address";
import { useFieldEvents } from "./use-field-events";
import { useWizard, WizardProvider } from "./wizard-provider";

const messages = loadMessages("en", "wizard");
const sentences = stepMessages(messages);
const initial = toFormValues({}, "en");
const proposals = { cart: { consistency: "strong", writes: "high" }, session: { writes: "low" } };

/** The state step without the page around it; Continue judges it and shows the paths that were refused. */
function Step() {
  const { ready } = useWizard();
  const form = useStepForm();
  const element = useRef<HTMLFormElement>(null);
  const { errors } = useFormState({ control: form.control });
  useAnswersOfAddress({ query: "", initial, form: { step: "state", element } });
  useFieldEvents(element, form, ready);
  const refused = issuesIn(errors, ["state"]).map((issue) => issue.path);
  return (
    <form ref={element}>
      <StepFields
        questions={questionsOf("state", "en")}
        initial={initial}
        names={{}}
        proposals={proposals}
        messages={sentences}
        errorOf={() => undefined}
        onTypical={() => undefined}
        onRearranged={() => undefined}
      />
      <button type="button" onClick={() => void form.trigger(["state"])}>
        Judge
      </button>
      <output>{refused.join(" ")}</output>
    </form>
  );
}

function renderStep() {
  localStorage.clear();
  return render(
    <WizardProvider locale="en" messages={{ ...messages.draft, undo: messages.undo }}>
      <StepFormProvider>
        <Step />
      </StepFormProvider>
    </WizardProvider>,
  );
}
const item = (number: number) => within(screen.getByRole("group", { name: `Data item ${number}` }));
const kind = (number: number) => item(number).getByLabelText("Kind of data");
const choose = (control: HTMLElement, value: string) => fireEvent.change(control, { target: { value } });
const checked = (number: number) =>
  item(number)
    .getAllByRole<HTMLInputElement>("radio")
    .filter((radio) => radio.checked)
    .map((radio) => radio.value);
const said = (sentence: string) => screen.getAllByRole("status").some((status) => status.textContent === sentence);
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("StateItems", () => {
  it("asks about one item on the first visit, and refuses it without a kind once something is said of it", async () => {
    renderStep();
    expect(kind(1)).toHaveProperty("value", "");
    fireEvent.click(item(1).getByRole("radio", { name: /eventual/i }));
    press("Judge");
    await waitFor(() => expect(document.querySelector("output")?.textContent).toBe("state.0.kind"), {
      timeout: 10_000,
    });
  });

  it("answers what a kind usually wants, and leaves what the reader answered", async () => {
    renderStep();
    fireEvent.click(item(1).getByRole("radio", { name: /eventual/i }));
    choose(kind(1), "cart");
    await waitFor(() => expect(checked(1)).toEqual(["eventual", "high"]));
    choose(kind(1), "session");
    await waitFor(() => expect(checked(1)).toEqual(["eventual", "low"]));
  });

  it("adds, moves and removes items with all their answers, says so and keeps the focus", async () => {
    renderStep();
    choose(kind(1), "cart");
    fireEvent.input(item(1).getByLabelText(/What it is/), { target: { value: "basket" } });
    press("Add a data item");
    await waitFor(() => expect(document.activeElement).toBe(kind(2)));
    expect(said("Data item 2 added.")).toBe(true);
    choose(kind(2), "session");
    press("Move data item 2 up");
    expect([kind(1), kind(2)].map((each) => Reflect.get(each, "value"))).toEqual(["session", "cart"]);
    expect(item(2).getByLabelText(/What it is/)).toHaveProperty("value", "basket");
    expect(checked(1)).toEqual(["low"]);
    expect(checked(2)).toEqual(["strong", "high"]);
    await waitFor(() => expect(document.activeElement?.getAttribute("data-action")).toBe("down:0"));
    press("Remove data item 1");
    expect(screen.queryByRole("group", { name: "Data item 2" })).toBeNull();
    expect(kind(1)).toHaveProperty("value", "cart");
    press("Remove data item 1");
    expect(kind(1)).toHaveProperty("value", "");
    expect(checked(1)).toEqual([]);
  });

  it("keeps in storage what was said, in its order", async () => {
    renderStep();
    choose(kind(1), "cart");
    press("Add a data item");
    choose(kind(2), "session");
    press("Move data item 2 up");
    await waitFor(() => expect(loadDrafts().draft?.state.map((each) => each.kind)).toEqual(["session", "cart"]));
  });

  it("goes on working in a page whose texts a translator has wrapped", async () => {
    renderStep();
    for (const value of ["other", "cart", "other", "session"]) {
      wrapTexts();
      choose(kind(1), value);
    }
    const words = document.querySelector<HTMLInputElement>('[name="state.0.what"]');
    expect(words).not.toBeNull();
    wrapTexts();
    choose(kind(1), "other");
    expect(document.querySelector("[name='state.0.what']")).toBe(words);
  });
});
