import { type Check } from "../check";

/** Signs that show nothing or turn the direction of reading, by ranges of code points. */
const hidden: readonly (readonly [number, number])[] = [
  [0x200b, 0x200b],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xe0000, 0xe007f],
  [0xe0100, 0xe01ef],
];

/** Characters that no reader sees and that a tool reads. */
export const hiddenCharacters: Check = {
  id: "hidden-characters",
  run({ answer }) {
    const first = answer.lines.find(({ text }) => holdsHidden(text));
    return first ? [{ key: "characters-hidden", severity: "costs", line: first.number }] : [];
  },
};

function holdsHidden(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x200b) continue;
    const point = text.codePointAt(at) ?? 0;
    if (hidden.some(([from, to]) => point >= from && point <= to)) return true;
  }
  return false;
}
