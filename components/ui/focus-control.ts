/**
 * Moves the focus to a control and brings it into view; in a group of radios to the one that is chosen, as Tab would.
 * @returns whether there was such a control
 */
export function focusControl(id: string): boolean {
  const control = document.getElementById(id);
  if (!control) return false;
  const isRadio = control instanceof HTMLInputElement && control.type === "radio";
  const chosen = isRadio ? control.closest("fieldset")?.querySelector<HTMLInputElement>("input:checked") : undefined;
  const target = chosen ?? control;
  target.closest("details")?.setAttribute("open", ""); // what is folded cannot take the focus
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
  return true;
}
