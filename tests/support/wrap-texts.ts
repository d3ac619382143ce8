/**
 * Wraps every text of the document in an element of its own, with the text as a new node, as page translators do.
 * Stands alone, so that a browser test can run it in its page.
 */
export function wrapTexts(): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement?.tagName ?? "SCRIPT";
    if (["SCRIPT", "STYLE", "NOSCRIPT", "FONT", "OPTION", "TEXTAREA"].includes(parent)) continue;
    texts.push(walker.currentNode as Text); // what the walker was told to show
  }
  for (const text of texts) {
    const font = document.createElement("font");
    text.replaceWith(font);
    font.append(text.data);
  }
}
