import { arcBetween, type MapPoint } from "@/lib/latency/map";
import { labelSizes, type MapLabel } from "@/lib/latency/map-labels";

export type MapMark = { id: string; point: MapPoint; name: string; chosen: boolean; over: boolean };

type Props = {
  size: { width: number; height: number };
  marks: MapMark[];
  origin?: MapPoint | undefined;
  /** Names and figures, placed for a narrow screen and for a wide one; seen where a box around the map is ticked. */
  labels?: { narrow: MapLabel[]; wide: MapLabel[] };
  /** Picks or drops a metro; the map only repeats what the checkboxes do, for those who point. */
  onPick?: (id: string) => void;
};

/** The world with the chosen metros and their paths to the origin. Decoration beside a list and a table that say the same. */
export function WorldMap({ size, marks, origin, labels, onPick }: Props) {
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
      className={onPick ? "h-auto w-full print:hidden" : "h-auto w-full"}
    >
      <use href="/land.svg#land" className="text-line" />
      {origin && (
        <g fill="none" strokeWidth={2.5}>
          {marks.map(
            (mark) =>
              mark.chosen && (
                <path
                  key={mark.id}
                  d={arcBetween(origin, mark.point)}
                  {...(mark.over && { strokeDasharray: "7 5" })}
                  className={mark.over ? "stroke-danger" : "stroke-accent"}
                />
              ),
          )}
        </g>
      )}
      {marks.map((mark) => (
        <g key={mark.id} {...(onPick && { className: "cursor-pointer", onClick: () => onPick(mark.id) })}>
          <title>{mark.name}</title>
          <circle cx={mark.point[0]} cy={mark.point[1]} r={12} fill="transparent" />
          <circle
            cx={mark.point[0]}
            cy={mark.point[1]}
            r={mark.chosen ? 6 : 3.5}
            strokeWidth={1.5}
            className={
              mark.chosen
                ? mark.over
                  ? "fill-danger stroke-paper"
                  : "fill-accent stroke-paper"
                : "fill-muted stroke-paper"
            }
          />
        </g>
      ))}
      {origin && (
        <rect
          x={origin[0] - 6}
          y={origin[1] - 6}
          width={12}
          height={12}
          strokeWidth={2}
          className="fill-ink stroke-paper"
        />
      )}
      {labels && (
        <g
          strokeWidth={4}
          strokeLinejoin="round"
          paintOrder="stroke"
          fontWeight={600}
          className="hidden fill-ink stroke-paper group-has-checked:inline"
        >
          <Labels labels={labels.narrow} fontSize={labelSizes.narrow} className="sm:hidden" />
          <Labels labels={labels.wide} fontSize={labelSizes.wide} className="max-sm:hidden" />
        </g>
      )}
    </svg>
  );
}

function Labels({ labels, fontSize, className }: { labels: MapLabel[]; fontSize: number; className: string }) {
  return (
    <g fontSize={fontSize} className={className}>
      {labels.map(({ id, text, x, y, anchor }) => (
        <text key={id} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}
