import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { actionEvent } from "@/lib/site/actions";
import { act, fireEvent, render, screen } from "@/tests/support/render";
import { CopyButton } from "./copy-button";

const messages = {
  copied: "Copied",
  copiedAnnouncement: "{name} copied.",
  copyRefused: "Press Ctrl+C.",
  manualCopyLabel: "{name}:",
  close: "Close",
};
const writeText = vi.fn<(text: string) => Promise<void>>();
const counted = vi.fn<(event: Event) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  window.addEventListener(actionEvent, counted);
});
afterEach(() => {
  window.removeEventListener(actionEvent, counted);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  writeText.mockReset();
  counted.mockReset();
});

function renderButton() {
  render(<CopyButton text="<role> & words" name="The $& prompt" label="Copy" messages={messages} action="copy-pro" />);
  return screen.getByRole("button", { name: "Copy" });
}
const press = (button: HTMLElement) => act(async () => void fireEvent.click(button));

describe("CopyButton", () => {
  it("copies the text as it is, says so for a while, and counts the action alone", async () => {
    writeText.mockResolvedValue();
    const button = renderButton();
    await press(button);
    expect(writeText).toHaveBeenCalledExactlyOnceWith("<role> & words");
    expect(button.textContent).toBe("Copied");
    expect(screen.getByRole("status").textContent).toBe("The $& prompt copied.");
    expect(counted.mock.calls.map(([event]) => Reflect.get(event, "detail"))).toEqual(["copy-pro"]);
    act(() => void vi.advanceTimersByTime(3_999));
    expect(button.textContent).toBe("Copied");
    act(() => void vi.advanceTimersByTime(1));
    expect(button.textContent).toBe("Copy");
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("shows the text selected where the clipboard refuses, and gives the focus back", async () => {
    writeText.mockRejectedValue(new DOMException("", "NotAllowedError"));
    const button = renderButton();
    await press(button);
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The $& prompt: Press Ctrl+C." });
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe("<role> & words");
    expect(button.textContent).toBe("Copy");
    expect(counted).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it("tries again after a refusal", async () => {
    writeText.mockRejectedValueOnce(new DOMException("", "NotAllowedError")).mockResolvedValueOnce();
    const button = renderButton();
    await press(button);
    await press(button);
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(button.textContent).toBe("Copied");
  });
});
