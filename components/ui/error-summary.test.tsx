import { describe, expect, it, vi } from "vitest";
import { fireEvent, render, screen } from "@/tests/support/render";
import { ErrorSummary } from "./error-summary";

const errors = [
  { id: "q-domain", text: "Choose the domain" },
  { id: "q-gone", text: "Say where" },
];

function Page({ attempt, found = errors }: { attempt: number; found?: typeof errors }) {
  return (
    <>
      <ErrorSummary title="There is a problem" errors={found} attempt={attempt} />
      <fieldset>
        <input type="radio" name="domain" id="q-domain" value="news" />
        <input type="radio" name="domain" aria-label="game" value="game" />
      </fieldset>
    </>
  );
}
const summary = () => screen.getByRole("alert", { name: "There is a problem" });

describe("ErrorSummary", () => {
  it("takes the focus once, and again with each failed attempt", () => {
    const { rerender } = render(<Page attempt={1} />);
    expect(document.activeElement).toBe(summary());
    screen.getByLabelText("game").focus();
    rerender(<Page attempt={1} found={errors.slice(1)} />);
    expect(document.activeElement).toBe(screen.getByLabelText("game"));
    rerender(<Page attempt={2} />);
    expect(document.activeElement).toBe(summary());
  });

  it("says each problem as a link to its field", () => {
    render(<Page attempt={1} />);
    const links = screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
    expect(links).toEqual(errors.map(({ id, text }) => [text, `#${id}`]));
  });

  it("leads to the field itself, in a group to the chosen radio, without touching the address", () => {
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView");
    render(<Page attempt={1} />);
    const link = screen.getByRole("link", { name: "Choose the domain" });
    expect(fireEvent.click(link)).toBe(false); // its default was prevented: words behind the "#" stay
    expect(document.activeElement?.id).toBe("q-domain");
    expect(scrolled).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByLabelText("game"));
    fireEvent.click(link);
    expect(document.activeElement).toBe(screen.getByLabelText("game"));
    scrolled.mockRestore();
  });

  it("lets the browser try where the field is not in the page", () => {
    render(<Page attempt={1} />);
    expect(fireEvent.click(screen.getByRole("link", { name: "Say where" }))).toBe(true);
  });
});
