/** Puts the focus on the page's heading, where who reads it aloud or goes on by keyboard begins. */
export function focusHeading(): void {
  const heading = document.querySelector("h1");
  if (!heading?.hasAttribute("tabindex")) heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
}
