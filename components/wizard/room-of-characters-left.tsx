/** The height of the line that says how much room is left: a long text has it from the start, a short one near its end. */
export function RoomOfCharactersLeft({ long }: { long: boolean }) {
  return <div className="mt-1 text-sm">{long && <br />}</div>;
}
