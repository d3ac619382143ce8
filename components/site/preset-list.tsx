import Link from "next/link";
import { type PresetId, presetIds } from "@/content/presets/ids";
import { loadPreset } from "@/lib/content/presets";
import type { Locale } from "@/lib/i18n/locales";
import { presetPath } from "@/lib/site/routes";

/** The scenarios, by name and what hurts. */
export function PresetList({ locale, except }: { locale: Locale; except?: PresetId }) {
  return (
    <ul className={`preset-list mt-4 ${except ? "gap-y-2 lg:grid-cols-3" : "gap-y-4"}`}>
      {presetIds
        .filter((id) => id !== except)
        .map((id) => {
          const { title, description } = loadPreset(id)[locale];
          return (
            <li key={id}>
              <Link href={presetPath(locale, id)} prefetch={false}>
                {title}
              </Link>
              {!except && <p className="text-sm text-muted">{description}</p>}
            </li>
          );
        })}
    </ul>
  );
}
